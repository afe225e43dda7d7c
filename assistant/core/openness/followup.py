"""When to look at the choice again: at events or on days, and only what the person asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.core.openness.reading import Answers, one

SITUATION = "situatie"
CHOSEN = "opnieuw_kijken"
OWN_DAY = "opnieuw_datum"
OWN_DAY_START = "zelf_gekozen"


@dataclass(frozen=True, slots=True)
class ReAsk:
    """A moment to look again: an event, or `after_days` days after the day named by `start`."""

    id: str
    text: str
    situations: tuple[str, ...]
    start: str | None = None
    after_days: int = 0


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A moment that fits; `on` is None when an event, or a day we do not know, decides."""

    id: str
    text: str
    on: date | None

    def is_due(self, today: date) -> bool:
        return self.on is not None and self.on <= today


def possible(
    answers: Answers, moments: Sequence[ReAsk], days: Mapping[str, date]
) -> tuple[FollowUp, ...]:
    """Every moment that fits the situation: dated ones first, by day, then the events.

    `days` holds the known start days (`start`, `in_dienst`). Without a situation all fit.
    """
    situation = one(answers, SITUATION)
    known = {**days, **_own_day(answers)}
    found = [
        FollowUp(moment.id, moment.text, _day(moment, known))
        for moment in moments
        if situation is None or situation in moment.situations
    ]
    return tuple(sorted(found, key=lambda follow_up: follow_up.on or date.max))


def chosen(answers: Answers, moments: Sequence[ReAsk], days: Mapping[str, date]) -> FollowUp | None:
    """The moment the person picked; None when they want none or did not say."""
    picked = one(answers, CHOSEN)
    fitting = possible(answers, moments, days)
    return next((moment for moment in fitting if moment.id == picked), None)


def _own_day(answers: Answers) -> dict[str, date]:
    written = one(answers, OWN_DAY)
    return {OWN_DAY_START: date.fromisoformat(written)} if written else {}


def _day(moment: ReAsk, known: Mapping[str, date]) -> date | None:
    start = known.get(moment.start) if moment.start else None
    return start + timedelta(days=moment.after_days) if start else None
