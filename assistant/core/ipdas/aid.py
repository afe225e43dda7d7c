"""The decision aid as its files say it is, and what a criterion finds in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from assistant.core.knowledge.model import Knowledge


class Status(StrEnum):
    MET = "met"
    NOT_DONE = "not_done"
    NOT_APPLICABLE = "n_a"


@dataclass(frozen=True, slots=True)
class Finding:
    """The status of one criterion, with where it was seen or what is lacking."""

    status: Status
    evidence: str


@dataclass(frozen=True, slots=True)
class Aid:
    """The files of one aid, on one day.

    Attributes:
        documents: paths of files in the repository, from its root, that may serve as evidence.
    """

    knowledge: Knowledge
    today: date
    guide_id: str = "openheid"
    documents: frozenset[str] = field(default_factory=frozenset)

    def part(self, name: str) -> Mapping[str, Any]:
        return self.knowledge.parts.get(f"openness_{name}", {})

    @property
    def options(self) -> Sequence[Mapping[str, Any]]:
        return tuple(self.part("options").get("options", ()))

    @property
    def statistics(self) -> Sequence[Mapping[str, Any]]:
        return tuple(self.part("statistics").get("statistics", ()))

    @property
    def questions(self) -> Sequence[Mapping[str, Any]]:
        guide = self.knowledge.guides.get(self.guide_id)
        return tuple(guide.mapping["questions"]) if guide else ()

    @property
    def sections(self) -> Sequence[Mapping[str, Any]]:
        guide = self.knowledge.guides.get(self.guide_id)
        return tuple(guide.mapping["sections"]) if guide else ()

    def day(self, name: str) -> date | None:
        """A day in about.yml; days there are text that the schema has checked."""
        written = self.part("about").get(name)
        return date.fromisoformat(str(written)) if written else None

    def about(self, name: str) -> Mapping[str, Any]:
        block = self.part("about").get(name, {})
        return block if isinstance(block, Mapping) else {}


def found(seen: bool, evidence: str, lacking: str) -> Finding:
    return Finding(Status.MET, evidence) if seen else Finding(Status.NOT_DONE, lacking)
