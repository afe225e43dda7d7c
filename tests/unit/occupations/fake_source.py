"""An import of our own making, as the services see it; or one that cannot be read."""

from assistant.core.occupations.model import Catalogue
from assistant.core.occupations.search import Found
from assistant.core.occupations.skills import SkillGroup, picklist
from assistant.ports import OccupationsUnreadable


class FakeSource:
    """Has this catalogue; finds nothing by name."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self._catalogue = catalogue or Catalogue()

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    @property
    def skills(self) -> tuple[SkillGroup, ...]:
        return picklist(self._catalogue.skills)

    def search(self, _text: str, _limit: int) -> Found:
        return Found(imported=self._catalogue.imported)


class BrokenSource(FakeSource):
    """Its file is damaged."""

    @property
    def catalogue(self) -> Catalogue:
        raise OccupationsUnreadable

    @property
    def skills(self) -> tuple[SkillGroup, ...]:
        raise OccupationsUnreadable

    def search(self, _text: str, _limit: int) -> Found:
        raise OccupationsUnreadable
