"""The agenda for a talk of candidate, coach and employer, as ordered points."""

from dataclasses import dataclass
from datetime import date

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Values
from assistant.core.guide.model import Guide
from assistant.core.guide.view import path, values
from assistant.core.profile.model import Profile
from assistant.core.profile.personal import for_person
from assistant.core.profile.said import lines_of, said

KIND, ON, NEXT, TASKS, PRIVATE = "soort", "wanneer", "volgende", "wie_doet_wat", "blijft_buiten"
# Chapters that are no point on the agenda: what talk it is, what is closed with, what is private.
BEFORE, CLOSING, OWN = "vooraf", "verder", "voor_mij"
NO_POINT = frozenset({BEFORE, CLOSING, OWN})


@dataclass(frozen=True, slots=True)
class Point:
    """One point: a chapter of the guide, with what the person wants to say about it.

    A point without lines stays on the agenda, open to talk about.
    """

    id: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is talked about, in order.

    Attributes:
        kind: "start" or "vervolg"; None when it was not said: the points are those of a start.
        title: which talk it is, in words.
        on: the day of the talk.
        tasks: who does what, a line each.
        next_on: the day of the next talk.
        private: what the person rather does not talk about; never on the paper for others.
    """

    kind: str | None
    title: str
    on: date | None
    points: tuple[Point, ...]
    tasks: tuple[str, ...]
    next_on: date | None
    private: tuple[str, ...]


def three_way_agenda(guide: Guide, answers: Answers, profile: Profile) -> Agenda:
    """The agenda of this walk through `driegesprek`."""
    guide = for_person(guide, profile)
    given = values(guide, answers)
    kind = given.get(KIND)
    return Agenda(
        kind=kind if isinstance(kind, str) else None,
        title=" ".join(said(guide, answers, KIND)),
        on=_day(given, ON),
        points=_points(guide, answers),
        tasks=said(guide, answers, TASKS),
        next_on=_day(given, NEXT),
        private=said(guide, answers, PRIVATE),
    )


def _points(guide: Guide, answers: Answers) -> tuple[Point, ...]:
    lines: dict[str, list[str]] = {}
    for step in path(guide, answers):
        lines.setdefault(step.question.section, []).extend(lines_of(step))
    return tuple(
        Point(section.id, section.title, tuple(dict.fromkeys(lines[section.id])))
        for section in guide.sections
        if section.id in lines and section.id not in NO_POINT
    )


def _day(given: Values, question_id: str) -> date | None:
    value = given.get(question_id)
    return date.fromisoformat(value) if isinstance(value, str) else None
