"""A job beside the person, one part at a time: what fits, what to watch, what to find out.

A mirror, never a verdict: nothing is counted or added up, and the order is the person's own.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from assistant.core.profile.model import Profile, Section


class Fit(StrEnum):
    """The columns of the guide `baan_match`."""

    GOOD = "past_goed"
    PARTLY = "past_een_beetje"
    NOT = "past_niet"
    UNKNOWN = "weet_ik_nog_niet"


@dataclass(frozen=True, slots=True)
class Subject:
    """A part of a job, or something that can make work hard.

    Attributes:
        questions: to ask an employer, the main one first; never empty.
        profile: the places of the work profile that are about it ("wens.regio").
    """

    id: str
    title: str
    questions: tuple[str, ...]
    profile: tuple[str, ...] = ()

    @classmethod
    def of(cls, written: Mapping[str, Any]) -> Self:
        """Read it from `employer_questions.yml`."""
        places = tuple(written.get("profile", ()))
        return cls(written["id"], written["title"], tuple(written["questions"]), places)


@dataclass(frozen=True, slots=True)
class Judged:
    """One part as the person judged it; `heavy` when it is among what counts most."""

    subject: Subject
    fit: Fit
    heavy: bool

    @property
    def to_ask(self) -> tuple[str, ...]:
        """The questions worth asking: all of them for what counts most."""
        return self.subject.questions if self.heavy else self.subject.questions[:1]


@dataclass(frozen=True, slots=True)
class Match:
    """The parts in three groups, each in the person's own order."""

    fits: tuple[Judged, ...]
    watch: tuple[Judged, ...]
    unknown: tuple[Judged, ...]


def match(
    subjects: Iterable[Subject], cells: Mapping[str, str | None], weights: Sequence[str]
) -> Match:
    """Put every part in its group.

    What fits partly is something to watch only when it counts heavily for this person.

    Args:
        subjects: all parts, in their usual order.
        cells: part → column; a part that is absent or None is unknown.
        weights: the parts that count most, the heaviest first.
    """
    place = {name: number for number, name in enumerate(weights)}
    ordered = sorted(subjects, key=lambda one: place.get(one.id, len(place)))
    judged = [
        Judged(one, Fit(cells.get(one.id) or Fit.UNKNOWN), one.id in place) for one in ordered
    ]
    return Match(
        fits=tuple(one for one in judged if _fits(one)),
        watch=tuple(one for one in judged if one.fit is not Fit.UNKNOWN and not _fits(one)),
        unknown=tuple(one for one in judged if one.fit is Fit.UNKNOWN),
    )


def said_about(subject: Subject, profile: Profile) -> tuple[str, ...]:
    """What the own profile says about this part, each text once."""
    places = [place.partition(".") for place in subject.profile]
    found = [
        item.text
        for section, _, field in places
        for item in profile.of(Section(section))
        if item.field == field
    ]
    return tuple(dict.fromkeys(found))


def in_sector(job: str, words: Iterable[str]) -> bool:
    """Whether a word of the name of the job begins with one of these."""
    return any(part.startswith(tuple(words)) for part in job.lower().replace("-", " ").split())


def _fits(one: Judged) -> bool:
    return one.fit is Fit.GOOD or (one.fit is Fit.PARTLY and not one.heavy)
