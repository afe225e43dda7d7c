"""Full text search over the entries, in the dialect of SQLite (FTS5) or PostgreSQL."""

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import (
    Column,
    Computed,
    Connection,
    Engine,
    Index,
    Integer,
    Label,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    delete,
    func,
    insert,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSVECTOR

from assistant.core.knowledge.entry import IndexEntry
from assistant.core.knowledge.likeness import words

LOCK = 20260722
METADATA = MetaData()
META = Table(
    "knowledge_meta",
    METADATA,
    Column("key", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
PASSAGES = Table(
    "knowledge_passage",
    METADATA,
    Column("entry", String(120), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("vector", LargeBinary),
)
POSTGRES = MetaData()
# The letters A to D are how much a word counts: a title more than a question, a body least.
WEIGHTED = (
    "setweight(to_tsvector('dutch', title), 'A') || "
    "setweight(to_tsvector('dutch', questions), 'B') || "
    "setweight(to_tsvector('dutch', body), 'D')"
)
ENTRIES = Table(
    "knowledge_text",
    POSTGRES,
    Column("entry", String(120), primary_key=True),
    Column("title", Text, nullable=False),
    Column("questions", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("words", TSVECTOR, Computed(WEIGHTED, persisted=True)),
)
Index("knowledge_text_words", ENTRIES.c.words, postgresql_using="gin")
FTS5 = table("knowledge_text", *(Column(name) for name in ("entry", "title", "questions", "body")))


class TextSearch(Protocol):
    def create(self, connection: Connection) -> None: ...

    def fill(self, connection: Connection, entries: Sequence[IndexEntry]) -> None: ...

    def rank(
        self, connection: Connection, asked: Sequence[str], limit: int
    ) -> list[tuple[str, float]]: ...


def text_search(engine: Engine) -> TextSearch:
    return SqliteText() if engine.dialect.name == "sqlite" else PostgresText()


class SqliteText:
    """FTS5; bm25 is smaller for a better match, so it is turned around."""

    def create(self, connection: Connection) -> None:
        METADATA.create_all(connection)
        connection.execute(
            text(
                "CREATE VIRTUAL TABLE IF NOT EXISTS knowledge_text USING fts5("
                "entry UNINDEXED, title, questions, body, "
                "tokenize = 'unicode61 remove_diacritics 2')"
            )
        )

    def fill(self, connection: Connection, entries: Sequence[IndexEntry]) -> None:
        connection.execute(text("DELETE FROM knowledge_text"))
        if entries:
            connection.execute(insert(FTS5), _rows(entries))

    def rank(
        self, connection: Connection, asked: Sequence[str], limit: int
    ) -> list[tuple[str, float]]:
        score: Label[float] = literal_column("-bm25(knowledge_text, 0.0, 4.0, 3.0, 1.0)").label(
            "score"
        )
        wanted = " OR ".join(f'"{word}"' for word in asked)
        query = (
            select(FTS5.c.entry, score)
            .where(literal_column("knowledge_text").op("MATCH")(wanted))
            .order_by(score.desc(), FTS5.c.entry)
            .limit(limit)
        )
        return [(row.entry, float(row.score)) for row in connection.execute(query)]


class PostgresText:
    """Full text with the Dutch dictionary: stems, and no stop words."""

    def create(self, connection: Connection) -> None:
        # Replicas that start together would otherwise fill the same tables at once.
        connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
        METADATA.create_all(connection)
        POSTGRES.create_all(connection)

    def fill(self, connection: Connection, entries: Sequence[IndexEntry]) -> None:
        connection.execute(delete(ENTRIES))
        if entries:
            connection.execute(insert(ENTRIES), _rows(entries))

    def rank(
        self, connection: Connection, asked: Sequence[str], limit: int
    ) -> list[tuple[str, float]]:
        wanted = func.to_tsquery("dutch", " | ".join(asked))
        score = func.ts_rank_cd(ENTRIES.c.words, wanted, 1).label("score")
        query = (
            select(ENTRIES.c.entry, score)
            .where(ENTRIES.c.words.op("@@")(wanted))
            .order_by(score.desc(), ENTRIES.c.entry)
            .limit(limit)
        )
        return [(row.entry, float(row.score)) for row in connection.execute(query)]


def _rows(entries: Sequence[IndexEntry]) -> list[dict[str, str]]:
    return [
        {
            "entry": one.id,
            "title": _plain(one.title),
            "questions": _plain(" ".join(one.questions)),
            "body": _plain(one.body),
        }
        for one in entries
    ]


def _plain(text: str) -> str:
    """The words as a question is read too: lower case, no accents, in both databases."""
    return " ".join(words(text))
