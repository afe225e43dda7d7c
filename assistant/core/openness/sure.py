"""How certain the person feels, before and after, on four subjects; for themselves, never a score.

The four subjects are those of SURE (Légaré 2010); the questions are our own words and not the
instrument, so nothing is added up and nothing is called a result.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.core.openness.reading import Answers, one

YES, NO = "ja", "nee"


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One subject: its two questions, and where to go on when the answer is no."""

    id: str
    before: str
    after: str
    pointer: str
    section: str


@dataclass(frozen=True, slots=True)
class Certainty:
    """One subject as answered; None is not answered. `pointer` only where the last word is no."""

    id: str
    before: bool | None
    after: bool | None
    pointer: str | None
    section: str | None

    @property
    def changed(self) -> bool:
        return None not in (self.before, self.after) and self.before != self.after


def certainty(answers: Answers, items: Sequence[CheckItem]) -> tuple[Certainty, ...]:
    """Both answers per subject; the answer afterwards counts, or else the one before."""
    return tuple(_certainty(answers, item) for item in items)


def _certainty(answers: Answers, item: CheckItem) -> Certainty:
    before, after = _yes(answers, item.before), _yes(answers, item.after)
    latest = before if after is None else after
    open_still = latest is False
    return Certainty(
        item.id,
        before,
        after,
        item.pointer if open_still else None,
        item.section if open_still else None,
    )


def _yes(answers: Answers, question: str) -> bool | None:
    return {YES: True, NO: False}.get(one(answers, question) or "")
