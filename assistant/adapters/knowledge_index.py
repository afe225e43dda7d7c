"""A rebuildable index over the knowledge: full text in SQLite or PostgreSQL, and vectors."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from sqlalchemy import Connection, Engine, StaticPool, create_engine, delete, insert, select

from assistant.adapters.knowledge_text import META, PASSAGES, TextSearch, text_search
from assistant.core.knowledge.entry import PROBE, Hit, IndexEntry
from assistant.core.knowledge.likeness import words

# Raise this when the tables or the way of indexing change: every index is then built anew.
LAYOUT = "1"
ALIKE = 80.0
WORDS_LIKE = 4
SHORT = 3

type Vectors = NDArray[np.float32]


class SentenceEncoder(Protocol):
    def encode(self, texts: Sequence[str]) -> list[list[float]] | None: ...


class SqlKnowledgeIndex:
    """Search over the entries last built; the files stay the truth, so nothing here is precious."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._text: TextSearch = text_search(engine)
        self._vocabulary: list[str] = []
        self._known: frozenset[str] = frozenset()
        self._owners: list[str] = []
        self._vectors: Vectors | None = None

    @classmethod
    def in_memory(cls) -> "SqlKnowledgeIndex":
        """An index for one process, gone when it stops; every thread shares it."""
        shared = {"check_same_thread": False}
        return cls(create_engine("sqlite://", poolclass=StaticPool, connect_args=shared))

    def build(self, entries: Sequence[IndexEntry], encoder: SentenceEncoder | None = None) -> bool:
        """Bring the index up to date; True when it had to be built, False when it already was."""
        probe = encoder.encode([PROBE]) if encoder else None
        wanted = _fingerprint(entries, probe)
        with self._engine.begin() as connection:
            self._text.create(connection)
            held = connection.scalar(select(META.c.value).where(META.c.key == "fingerprint"))
            if held != wanted:
                vectors = _encode(entries, encoder) if probe else None
                self._fill(connection, entries, vectors)
                # Without vectors this is not what was asked for, so the next start tries again.
                stored = wanted if vectors or not probe else f"{wanted} without vectors"
                connection.execute(delete(META))
                connection.execute(insert(META).values(key="fingerprint", value=stored))
            self._remember(connection, entries)
        return held != wanted

    def search(
        self, question: str, vector: Sequence[float] | None = None, limit: int = 20
    ) -> tuple[Hit, ...]:
        """The best entries by words and, with a vector, by meaning; best first."""
        texts = self._by_words(question, limit)
        meanings = self._by_meaning(vector) if vector else {}
        nearest = sorted(meanings, key=lambda entry: -meanings[entry])[:limit]
        found = [
            Hit(entry, texts.get(entry, 0.0), meanings.get(entry))
            for entry in dict.fromkeys([*texts, *nearest])
        ]
        return tuple(sorted(found, key=lambda hit: -(hit.text + (hit.vector or 0.0))))

    def _fill(
        self,
        connection: Connection,
        entries: Sequence[IndexEntry],
        vectors: Sequence[Vectors] | None,
    ) -> None:
        self._text.fill(connection, entries)
        connection.execute(delete(PASSAGES))
        if not entries:
            return
        rows: list[dict[str, Any]] = [
            {"entry": entry.id, "number": number, "vector": None}
            for entry in entries
            for number in range(len(entry.passages))
        ]
        for row, vector in zip(rows, vectors or (), strict=False):
            row["vector"] = vector.astype("<f4").tobytes()
        connection.execute(insert(PASSAGES), rows)

    def _remember(self, connection: Connection, entries: Sequence[IndexEntry]) -> None:
        found = {w for e in entries for text in e.passages for w in words(text)}
        self._vocabulary, self._known = sorted(found), frozenset(found)
        rows = connection.execute(
            select(PASSAGES.c.entry, PASSAGES.c.vector)
            .where(PASSAGES.c.vector.is_not(None))
            .order_by(PASSAGES.c.entry, PASSAGES.c.number)
        ).all()
        self._owners = [row.entry for row in rows]
        self._vectors = (
            _unit(np.stack([np.frombuffer(row.vector, dtype="<f4") for row in rows]))
            if rows
            else None
        )

    def _by_words(self, question: str, limit: int) -> dict[str, float]:
        asked = sorted({near for word in words(question) for near in self._near(word)})
        if not asked:
            return {}
        with self._engine.connect() as connection:
            ranked = self._text.rank(connection, asked, limit)
        best = max((score for _, score in ranked), default=0.0)
        return {entry: score / best for entry, score in ranked} if best > 0 else {}

    def _near(self, word: str) -> list[str]:
        """The word as the entries spell it: itself, or the likeliest words it was meant to be."""
        if word in self._known or len(word) <= SHORT:
            return [word] if word in self._known else []
        close = process.extract(
            word, self._vocabulary, scorer=fuzz.ratio, limit=WORDS_LIKE, score_cutoff=ALIKE
        )
        return [str(match[0]) for match in close]

    def _by_meaning(self, vector: Sequence[float]) -> dict[str, float]:
        if self._vectors is None or len(vector) != self._vectors.shape[1]:
            return {}
        asked = _unit(np.asarray([vector], dtype=np.float32))[0]
        best: dict[str, float] = {}
        for owner, score in zip(self._owners, (self._vectors @ asked).tolist(), strict=True):
            best[owner] = max(score, best.get(owner, 0.0))
        return best


def _encode(
    entries: Sequence[IndexEntry], encoder: SentenceEncoder | None
) -> Sequence[Vectors] | None:
    texts = [text for entry in entries for text in entry.passages]
    vectors = encoder.encode(texts) if encoder and texts else None
    return [np.asarray(one, dtype=np.float32) for one in vectors] if vectors else None


def _unit(rows: Vectors) -> Vectors:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths == 0, 1, lengths), dtype=np.float32)


def _fingerprint(entries: Sequence[IndexEntry], probe: list[list[float]] | None) -> str:
    """Changes with any word of the entries and with the encoder: another model, other vectors."""
    rounded = [round(number, 3) for number in probe[0]] if probe else None
    return sha256(repr((LAYOUT, tuple(entries), rounded)).encode()).hexdigest()
