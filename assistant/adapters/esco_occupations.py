"""The imported occupations in memory: search and skills, read again after a new import."""

from functools import cached_property
from pathlib import Path

from assistant.adapters.esco_database import EscoUnreadable, read
from assistant.adapters.esco_spelling import EditDistance
from assistant.core.occupations.model import Catalogue
from assistant.core.occupations.search import Found, OccupationIndex, names_of
from assistant.core.occupations.skills import SkillGroup, picklist

FILE = "esco.db"


class EscoOccupations:
    """What `baken esco import` left in a folder. Every method raises EscoUnreadable."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._seen: tuple[int, int] | None = None
        self._loaded = _Loaded(Catalogue())

    @property
    def catalogue(self) -> Catalogue:
        """Everything; the empty catalogue when nothing was imported."""
        return self._current().catalogue

    @property
    def skills(self) -> tuple[SkillGroup, ...]:
        """The transversal skills, to pick from; empty when nothing was imported."""
        return picklist(self.catalogue.skills)

    def search(self, text: str, limit: int = 10) -> Found:
        """Occupations with a name like this; `imported` is False without an import."""
        current = self._current()
        if not current.catalogue.imported:
            return Found(imported=False)
        return Found(imported=True, hits=current.index.search(text, limit))

    def _current(self) -> "_Loaded":
        seen = self._stamp()
        if seen != self._seen:
            self._loaded = _Loaded(read(self._path))
            self._seen = seen
        return self._loaded

    def _stamp(self) -> tuple[int, int] | None:
        """Changes when another file takes this place; None without one."""
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise EscoUnreadable(str(self._path)) from error
        return found.st_ino, found.st_mtime_ns


class _Loaded:
    """One import; the index is made at the first search."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    @cached_property
    def index(self) -> OccupationIndex:
        names = names_of(self.catalogue.occupations)
        words = {word for name in names for word in name.words}
        return OccupationIndex(self.catalogue.occupations, names, EditDistance(words))
