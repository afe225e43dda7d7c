"""A knowledge file before it is trusted: its data, its line numbers, its problems."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any

from assistant.core.knowledge.model import Knowledge

type Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, order=True)
class KnowledgeProblem:
    """What is wrong in a file, and how an editor mends it; both in Dutch, for the editor."""

    file: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what} {self.mend}"


@dataclass(frozen=True, slots=True)
class RawFile:
    """One file as read: `data` is plain lists and dicts, `lines` says where each place starts."""

    file: str
    kind: str
    stem: str
    data: Any
    lines: Mapping[Place, int] = field(default_factory=dict)

    def line(self, place: Place) -> int:
        """The line of a place, or of the nearest thing around it that has one."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: Place, what: str, mend: str) -> KnowledgeProblem:
        return KnowledgeProblem(self.file, self.line(place), what, mend)


def did_you_mean(word: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    close = get_close_matches(word, list(known), n=1, cutoff=cutoff)
    return close[0] if close else None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is usable of the files, and everything that is wrong with the rest."""

    knowledge: Knowledge
    problems: tuple[KnowledgeProblem, ...]
    files: tuple[str, ...] = ()

    def also(self, files: Iterable[str], problems: Iterable[KnowledgeProblem]) -> "Loaded":
        """The same, with what another loader read of the same folder."""
        return replace(
            self,
            problems=tuple(sorted({*self.problems, *problems})),
            files=tuple(sorted({*self.files, *files})),
        )
