"""Loads `knowledge/`: reads, checks and builds every file, and reports every problem at once."""

from functools import cached_property
from pathlib import Path

from assistant.adapters.knowledge_build import build
from assistant.adapters.knowledge_guides import build_guides
from assistant.adapters.knowledge_places import places, shown
from assistant.adapters.knowledge_schemas import SCHEMAS, check_schema
from assistant.adapters.knowledge_yaml import read_yaml
from assistant.core.guide.model import Guide
from assistant.core.knowledge.files import KnowledgeProblem, Loaded, RawFile
from assistant.core.knowledge.model import Knowledge
from assistant.core.knowledge.references import EACH, check_references, values_at
from assistant.core.knowledge.rules import check_rules

FILE_IS_ENTRY = ("topic", "contact", "term", "guide", "menu", "considerations")
LISTED = (
    ("source", "source", (EACH, "id")),
    ("group", "intents", ("topics", EACH)),
    ("option", "openness_options", ("options", EACH, "id")),
    ("need", "adjustment_needs", ("needs", EACH, "id")),
)


class KnowledgeFiles:
    """The files below one folder; read once, then kept."""

    def __init__(self, root: Path, schemas: Path = SCHEMAS) -> None:
        self.root = root
        self.schemas = schemas

    def load(self) -> Loaded:
        """What is usable, and everything that is wrong with the rest. Never raises on content."""
        return self._loaded

    def load_guides(self) -> dict[str, Guide]:
        """The guides that can be walked; the others are among the problems of `load`."""
        return dict(self._guides[0])

    @cached_property
    def _read(self) -> tuple[list[RawFile], list[KnowledgeProblem], frozenset[str]]:
        """The files that are YAML, the problems so far, and the kinds with an unread file."""
        files: list[RawFile] = []
        problems: list[KnowledgeProblem] = []
        unread: set[str] = set()
        for path, kind in places(self.root):
            if isinstance(kind, KnowledgeProblem):
                problems.append(kind)
                continue
            raw, found = read_yaml(path, shown(self.root, path), kind)
            problems.extend(found)
            if raw is None:
                unread.add(kind)
                raw = RawFile(shown(self.root, path), kind, path.stem, None)
            files.append(raw)
        return files, problems, frozenset(unread)

    @cached_property
    def _sound(self) -> tuple[list[RawFile], list[KnowledgeProblem]]:
        sound: list[RawFile] = []
        problems: list[KnowledgeProblem] = []
        for raw in (one for one in self._read[0] if one.data is not None):
            found = check_schema(raw, self.schemas)
            problems.extend(found)
            if not found:
                sound.append(raw)
        return sound, problems

    @cached_property
    def _loaded(self) -> Loaded:
        files, problems, unread = self._read
        readable = [raw for raw in files if raw.data is not None]
        found = [
            *problems,
            *self._sound[1],
            *check_rules(readable),
            *check_references(readable, known_ids(files, unread)),
            *self._guides[1],
        ]
        knowledge = self._knowledge
        return Loaded(knowledge, tuple(sorted(set(found))), tuple(raw.file for raw in files))

    @cached_property
    def _knowledge(self) -> Knowledge:
        return build(self._sound[0])

    @cached_property
    def _guides(self) -> tuple[dict[str, Guide], list[KnowledgeProblem]]:
        return build_guides(self._sound[0], self._knowledge)


def known_ids(files: list[RawFile], unread: frozenset[str]) -> dict[str, frozenset[str]]:
    """What may be referred to. A kind with an unreadable list is left out: its ids are unknown."""
    known = {
        kind: frozenset(raw.stem for raw in files if raw.kind == kind) for kind in FILE_IS_ENTRY
    }
    for target, kind, path in LISTED:
        if kind not in unread:
            known[target] = frozenset(
                value
                for raw in files
                if raw.kind == kind
                for _, value in values_at(raw.data, path)
                if isinstance(value, str)
            )
    if "intents" not in unread:
        known["intent"] = frozenset(
            str(place[-1])
            for raw in files
            if raw.kind == "intents"
            for place, _ in values_at(raw.data, ("intents", EACH))
        )
    if "profile" not in unread:
        known["place"] = frozenset(
            f"{place[1]}.{place[3]}"
            for raw in files
            if raw.kind == "profile"
            for place, _ in values_at(raw.data, ("sections", EACH, "fields", EACH))
        )
        known["part"] = known["place"] | {one.partition(".")[0] for one in known["place"]}
    return known
