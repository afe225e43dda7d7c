"""Answers a question from the knowledge: the topic of an intent, or what a search finds."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from assistant.core.knowledge.answers import (
    Answer,
    Choose,
    Found,
    Known,
    Unknown,
    convinced,
    one_or_choice,
    ranked,
)
from assistant.core.knowledge.entry import PROBE, Hit, IndexEntry, entries
from assistant.core.knowledge.likeness import Likeness
from assistant.core.knowledge.model import Knowledge
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


type Encode = Callable[[Sequence[str]], Awaitable[list[list[float]]]]

__all__ = ["Answer", "Choose", "Found", "Guidance", "Known", "Unknown"]

# How much each kind of likeness counts. Measured on questions left out of the files.
NEAREST, WHOLE, WORDS, MEANING = 0.25, 1.0, 0.05, 0.25
# A bare question ("mag mijn baas dat vragen?") goes to the topic that is about nothing else;
# words that fit another topic of the intent clearly better still win.
FOCUS = 0.15
# Below this cosine the encoder finds any two sentences alike.
MEANINGLESS = 0.4
WIDE = 20
COMMON = 0.3
# So many texts at a time keep the engine free for whoever is talking to it.
BATCH = 32


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
        self._nearest = Likeness({one.id: one.passages for one in searchable}, COMMON)
        self._whole = Likeness({one.id: (" ".join(one.passages),) for one in searchable})

    async def learn(self, encode: Encode) -> None:
        """Add sentence vectors to the index, made by an engine that needed time to start."""
        searchable = entries(self._knowledge)
        texts = [PROBE, *(text for entry in searchable for text in entry.passages)]
        vectors: dict[str, list[float]] = {}
        for start in range(0, len(texts), BATCH):
            batch = texts[start : start + BATCH]
            vectors.update(zip(batch, await encode(batch), strict=True))
        self._index.build(searchable, _Learned(vectors))

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
        scores = self._scores(question, self._vector(question))
        chosen = {
            topic.id: scores.get(topic.id, 0.0)
            for topic in self._knowledge.topics.values()
            if (groups is None or topic.topic in groups)
            and (asked is None or asked.intersection(topic.intents))
        }
        return ranked(self._knowledge.topics, chosen, region, self._clock.today())[:limit]

    def answer(
        self,
        intent: str | None,
        question: str,
        region: str | None = None,
        today: date | None = None,
        vector: Sequence[float] | None = None,
    ) -> Answer:
        """The answer to a question the engine heard as this intent (None: it did not know).

        An intent with a topic is trusted: its topic answers, whatever the words. Without one,
        the words must be convincing on their own.

        Args:
            intent: what the engine heard.
            question: what the person typed; it is not kept.
            region: nl, vl, or None when the person has not said.
            today: to mark what is overdue; the clock says it when it is left out.
            vector: of the question, when the caller already has it.
        """
        scores = self._scores(question, vector or self._vector(question))
        today = today or self._clock.today()
        topics = self._knowledge.topics
        heard = {
            name: min(1.0, scores.get(name, 0.0) + FOCUS * topic.about(intent))
            for name, topic in topics.items()
            if intent and intent in topic.intents
        }
        if heard:
            return one_or_choice(ranked(topics, heard, region, today), floor=0.0)
        return convinced(ranked(topics, scores, region, today))

    def _scores(self, question: str, vector: Sequence[float] | None) -> dict[str, float]:
        """Alike in letters with the nearest text and with all of it, in words, in meaning."""
        scores = {one: WHOLE * alike for one, alike in self._whole.scores(question).items()}
        for entry, alike in self._nearest.scores(question).items():
            scores[entry] = scores.get(entry, 0.0) + NEAREST * alike
        for hit in self._index.search(question, vector, WIDE):
            meaning = max(0.0, (hit.vector or 0.0) - MEANINGLESS)
            scores[hit.entry] = scores.get(hit.entry, 0.0) + WORDS * hit.text + MEANING * meaning
        return {entry: min(1.0, score) for entry, score in scores.items()}

    def _vector(self, question: str) -> Sequence[float] | None:
        vectors = self._encoder.encode([question]) if self._encoder else None
        return vectors[0] if vectors else None


class _Learned:
    """Vectors made before, given out as if by an encoder."""

    def __init__(self, vectors: Mapping[str, list[float]]) -> None:
        self._vectors = vectors

    def encode(self, texts: Sequence[str]) -> list[list[float]] | None:
        known = [self._vectors[text] for text in texts if text in self._vectors]
        return known if len(known) == len(texts) else None
