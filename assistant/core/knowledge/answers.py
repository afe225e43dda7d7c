"""What a search found, and when that is an answer, a choice, or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.core.knowledge.model import Topic, serves

# From where a score is convincing, and how close two scores are to count as equal. Measured on
# questions left out of the files and on questions that are not ours.
SURE, POSSIBLE, NEAR, CHOICES = 0.4, 0.25, 0.05, 3


@dataclass(frozen=True, slots=True)
class Found:
    """A topic a search found.

    Attributes:
        score: 0 to 1, comparable between questions.
        other_region: it only holds in the other region; say so before anything else.
        overdue: its review date has passed; show the date it was last checked.
    """

    topic: Topic
    score: float
    other_region: bool = False
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """One topic answers the question."""

    found: Found

    @property
    def topic(self) -> Topic:
        return self.found.topic

    @property
    def other_region(self) -> bool:
        return self.found.other_region

    @property
    def overdue(self) -> bool:
        return self.found.overdue


@dataclass(frozen=True, slots=True)
class Choose:
    """Up to three topics may be meant (one: it fits, but not surely): ask which one."""

    found: tuple[Found, ...]

    @property
    def topics(self) -> tuple[Topic, ...]:
        return tuple(one.topic for one in self.found)


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing on file answers this."""


type Answer = Known | Choose | Unknown


def ranked(
    topics: Mapping[str, Topic], scores: Mapping[str, float], region: str | None, today: date
) -> tuple[Found, ...]:
    """The scored topics, best first, after the rule of the region."""
    found = [_found(topics[one], score, region, today) for one, score in scores.items()]
    return _own_region_first(sorted(found, key=_rank))


def convinced(found: Sequence[Found]) -> Answer:
    """The answer when only the words speak: they must be convincing on their own."""
    if not found or found[0].score < POSSIBLE:
        return Unknown()
    if found[0].score >= SURE:
        return one_or_choice(found, floor=POSSIBLE)
    return Choose(tuple(one for one in found if one.score >= POSSIBLE)[:CHOICES])


def _found(topic: Topic, score: float, region: str | None, today: date) -> Found:
    return Found(topic, score, not serves(topic.region, region), topic.overdue(today))


def _rank(one: Found) -> tuple[float, str]:
    """Of two that fit about equally well, the one that holds in the own region goes first."""
    return (-one.score + (NEAR if one.other_region else 0.0), one.topic.id)


def _own_region_first(ranked: Sequence[Found]) -> tuple[Found, ...]:
    """Leave out the other region's topic where the own region answers the same intent.

    Two countries' rules side by side would only confuse.
    """
    own = {intent for one in ranked if not one.other_region for intent in one.topic.intents}
    return tuple(
        one for one in ranked if not (one.other_region and own.intersection(one.topic.intents))
    )


def one_or_choice(found: Sequence[Found], floor: float) -> Answer:
    best = found[0]
    near = [one for one in found if best.score - one.score <= NEAR and one.score >= floor]
    return Known(best) if len(near) == 1 else Choose(tuple(near[:CHOICES]))
