"""Loads what the sums stand on: parameters and words, with every problem in them at once."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from assistant.adapters.income_parameters import check_parameter, floats, series_of
from assistant.adapters.income_words import check_words, words_of
from assistant.adapters.knowledge_build import build
from assistant.adapters.knowledge_files import known_ids
from assistant.adapters.knowledge_places import shown
from assistant.adapters.knowledge_schemas import SCHEMAS, check_schema
from assistant.adapters.knowledge_yaml import read_yaml
from assistant.core.income.words import Words
from assistant.core.knowledge.files import KnowledgeProblem, RawFile
from assistant.core.knowledge.model import Contact, Knowledge, Source
from assistant.core.knowledge.references import check_references
from assistant.core.parameters import ParameterBook
from assistant.core.upkeep import Series

PARAMETERS, WORDS = "parameter", "income_words"
# Folder → kind, and how deep its files lie. The last two are checked by `KnowledgeFiles`.
OWN = {"parameters": (PARAMETERS, 2), "income": (WORDS, 1)}
OTHERS = {"sources": ("source", 1), "contacts": ("contact", 1)}


class IncomeFiles:
    """The files of the sums in a knowledge folder; read once, then kept.

    A file with a problem is left out, so a sum that needs it refuses; the rest is usable.
    """

    def __init__(self, root: Path, schemas: Path = SCHEMAS) -> None:
        self.root = root
        self.schemas = schemas

    @cached_property
    def series(self) -> tuple[Series, ...]:
        """Every parameter through time, by id."""
        found = (series_of(raw) for raw in self._usable if raw.kind == PARAMETERS)
        return tuple(sorted(found, key=lambda one: one.id))

    @cached_property
    def book(self) -> ParameterBook:
        return ParameterBook(value for one in self.series for value in one.values)

    @cached_property
    def words(self) -> Words:
        return words_of(raw for raw in self._usable if raw.kind == WORDS)

    @property
    def sources(self) -> Mapping[str, Source]:
        return self._beside.sources

    @property
    def contacts(self) -> Mapping[str, Contact]:
        return self._beside.contacts

    @property
    def names(self) -> tuple[str, ...]:
        """The files that were read."""
        return tuple(sorted(raw.file for raw in self._own if raw.data is not None))

    @cached_property
    def problems(self) -> tuple[KnowledgeProblem, ...]:
        return tuple(sorted({*self._read[1], *self._wrong}))

    @cached_property
    def _read(self) -> tuple[list[RawFile], list[KnowledgeProblem]]:
        files: list[RawFile] = []
        problems: list[KnowledgeProblem] = []
        for path, kind in _paths(self.root):
            file = shown(self.root, path)
            if kind is None:
                mend = "Zet het in knowledge/parameters/<wet>/ of knowledge/income/, als .yml."
                problems.append(KnowledgeProblem(file, 1, "Dit bestand staat verkeerd.", mend))
                continue
            raw, found = read_yaml(path, file, kind)
            files.append(raw or RawFile(file, kind, path.stem, None))
            problems.extend(found if kind in (PARAMETERS, WORDS) else ())
        return files, problems

    @property
    def _own(self) -> list[RawFile]:
        return [raw for raw in self._read[0] if raw.kind in (PARAMETERS, WORDS)]

    @cached_property
    def _wrong(self) -> list[KnowledgeProblem]:
        """What is wrong in the files that are YAML."""
        files = [raw for raw in self._own if raw.data is not None]
        found = {raw.file: _first_look(raw, self.schemas) for raw in files}
        sound = [raw for raw in files if not found[raw.file]]
        problems = [problem for raw in files for problem in found[raw.file]]
        for raw in (one for one in sound if one.kind == PARAMETERS):
            problems.extend(check_parameter(raw))
        problems.extend(check_words(raw for raw in sound if raw.kind == WORDS))
        return [*problems, *check_references(sound, self._known)]

    @property
    def _known(self) -> dict[str, frozenset[str]]:
        unread = frozenset(raw.kind for raw in self._read[0] if raw.data is None)
        return known_ids(self._read[0], unread)

    @cached_property
    def _usable(self) -> list[RawFile]:
        wrong = {problem.file for problem in self.problems}
        return [raw for raw in self._own if raw.file not in wrong]

    @cached_property
    def _beside(self) -> Knowledge:
        """The sources and contacts that pass their schema."""
        others = [raw for raw in self._read[0] if raw.kind not in (PARAMETERS, WORDS)]
        return build(
            raw for raw in others if raw.data is not None and not check_schema(raw, self.schemas)
        )


def _paths(root: Path) -> Iterator[tuple[Path, str | None]]:
    """Every file to read with its kind; None where a file of the sums lies in a wrong place."""
    for folder, (kind, depth) in {**OWN, **OTHERS}.items():
        for path in sorted(one for one in (root / folder).rglob("*") if one.is_file()):
            if path.suffix == ".md" or path.name.startswith("."):
                continue
            right = path.suffix == ".yml" and len(path.relative_to(root).parts) == depth + 1
            if right:
                yield path, kind
            elif folder in OWN:
                yield path, None


def _first_look(raw: RawFile, schemas: Path) -> list[KnowledgeProblem]:
    """Numbers with a point, and what the schema says about the other lines."""
    decimals = floats(raw)
    said = {one.line for one in decimals}
    return [*decimals, *(one for one in check_schema(raw, schemas) if one.line not in said)]
