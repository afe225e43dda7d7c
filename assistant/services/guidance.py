"""Answers a question from the knowledge: the topic of an intent, or what a search finds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from assistant.core.knowledge.entry import Hit, IndexEntry, entries
from assistant.core.knowledge.likeness import Likeness
from assistant.core.knowledge.model import Knowledge, Topic, serves
from assistant.ports import Clock


class SentenceEncoder(Protocol):
    """Turns texts into vectors; None when the encoder is not available now."""

    def encode(self, texts: Sequence[str]) -> list[list[float]] | None: ...


class KnowledgeIndex(Protocol):
    """Search over the entries last built."""

    def build(
        self, entries: Sequence[IndexEntry], encoder: SentenceEncoder | None = None
    ) -> bool: ...

    def search(
        self, question: str, vector: Sequence[float] | None = None, limit: int = 20
    ) -> Sequence[Hit]: ...


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

# How much each kind of likeness counts, and from where an answer is convincing. Measured on
# questions left out of the files and on questions that are not ours.
NEAREST, WHOLE, WORDS, MEANING = 0.25, 1.0, 0.05, 0.25
# Below this cosine the encoder finds any two sentences alike.
MEANINGLESS = 0.4
SURE, POSSIBLE, NEAR, CHOICES = 0.4, 0.25, 0.05, 3
WIDE = 20


class Guidance:
    def __init__(
        self,
        knowledge: Knowledge,
        index: KnowledgeIndex,
        clock: Clock,
        encoder: SentenceEncoder | None = None,
    ) -> None:
        self._knowledge = knowledge
        self._index = index
        self._clock = clock
        self._encoder = encoder
        searchable = entries(knowledge)
        index.build(searchable, encoder)
        self._nearest = Likeness({one.id: one.passages for one in searchable})
        self._whole = Likeness({one.id: (" ".join(one.passages),) for one in searchable})

    def find(
        self,
        question: str,
        region: str | None = None,
        topics: Iterable[str] | None = None,
        intents: Iterable[str] | None = None,
        limit: int = 5,
    ) -> tuple[Found, ...]:
        """The topics that fit the question, best first, after the rule of the region.

        Args:
            question: what the person typed; it is not kept.
            region: nl, vl, or None when the person has not said.
            topics: only topics of these groups (the groups of knowledge/intents.yml).
            intents: only topics that answer one of these intents.
            limit: how many at most.
        """
        groups = None if topics is None else frozenset(topics)
        asked = None if intents is None else frozenset(intents)
        scores = self._scores(question)
        chosen = [
            topic
            for topic in self._knowledge.topics.values()
            if (groups is None or topic.topic in groups)
            and (asked is None or asked.intersection(topic.intents))
        ]
        today = self._clock.today()
        found = [_found(topic, scores.get(topic.id, 0.0), region, today) for topic in chosen]
        ranked = sorted(found, key=_rank)
        return _own_region_first(ranked)[:limit]

    def answer(self, intent: str | None, question: str, region: str | None = None) -> Answer:
        """The answer to a question the engine heard as this intent (None: it did not know).

        An intent with a topic is trusted: its topic answers, whatever the words. Without one,
        the words must be convincing on their own.
        """
        heard = self.find(question, region, intents=(intent,)) if intent else ()
        if heard:
            return _one_or_choice(heard, floor=0.0)
        found = self.find(question, region)
        if not found or found[0].score < POSSIBLE:
            return Unknown()
        if found[0].score >= SURE:
            return _one_or_choice(found, floor=POSSIBLE)
        near = tuple(one for one in found if one.score >= POSSIBLE)[:CHOICES]
        return Choose(near)

    def _scores(self, question: str) -> dict[str, float]:
        """Alike in letters with the nearest text and with all of it, in words, in meaning."""
        scores = {one: WHOLE * alike for one, alike in self._whole.scores(question).items()}
        for entry, alike in self._nearest.scores(question).items():
            scores[entry] = scores.get(entry, 0.0) + NEAREST * alike
        for hit in self._index.search(question, self._vector(question), WIDE):
            meaning = max(0.0, (hit.vector or 0.0) - MEANINGLESS)
            scores[hit.entry] = scores.get(hit.entry, 0.0) + WORDS * hit.text + MEANING * meaning
        return {entry: min(1.0, score) for entry, score in scores.items()}

    def _vector(self, question: str) -> Sequence[float] | None:
        vectors = self._encoder.encode([question]) if self._encoder else None
        return vectors[0] if vectors else None


def _found(topic: Topic, score: float, region: str | None, today: date) -> Found:
    return Found(topic, score, not serves(topic.region, region), topic.overdue(today))


def _rank(one: Found) -> tuple[float, str]:
    """Of two that fit about equally well, the one that holds in the own region goes first."""
    return (-one.score + (NEAR if one.other_region else 0.0), one.topic.id)


def _own_region_first(ranked: Sequence[Found]) -> tuple[Found, ...]:
    """The other region's topics count only when nothing else fits as well as they do.

    A topic of the other region is left out as soon as one of the own region answers the same
    intent, because two countries' rules side by side would only confuse.
    """
    own = {intent for one in ranked if not one.other_region for intent in one.topic.intents}
    kept = [one for one in ranked if not (one.other_region and own.intersection(one.topic.intents))]
    return tuple(kept)


def _one_or_choice(found: Sequence[Found], floor: float) -> Answer:
    best = found[0]
    near = [one for one in found if best.score - one.score <= NEAR and one.score >= floor]
    return Known(best) if len(near) == 1 else Choose(tuple(near[:CHOICES]))
