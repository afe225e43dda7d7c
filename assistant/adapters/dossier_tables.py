"""The tables of a dossier. What is `Sealed` says something about a person; docs/gegevens.md."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    TypeDecorator,
)

from assistant.adapters.clock import AMSTERDAM
from assistant.adapters.conversation_store import METADATA


class Sealed(LargeBinary):
    """A value that only the key can open, and only in its own row and column."""


class Moment(TypeDecorator[datetime]):
    """A moment, stored in UTC; SQLite gives it back without a zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Into the database."""
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ANN401
        """Out of the database."""
        if value is None:
            return None
        moment: datetime = value if value.tzinfo else value.replace(tzinfo=UTC)
        return moment.astimezone(AMSTERDAM)


def _sealed(*names: str) -> list[Column[Any]]:
    return [Column(name, Sealed, nullable=False) for name in names]


def _moment(name: str, *, nullable: bool = False, index: bool = False) -> Column[Any]:
    return Column(name, Moment, nullable=nullable, index=index)


def _last_day(name: str = "delete_on") -> Column[Any]:
    return Column(name, Date, nullable=False, index=True)


def _candidate() -> Column[Any]:
    return Column("candidate_id", String(64), ForeignKey("candidates.id"), primary_key=True)


def _part(name: str, *columns: Column[Any]) -> Table:
    """A table of which a dossier has any number of rows; `place` keeps them in order."""
    row = Column("id", String(64), primary_key=True)
    return Table(
        name, METADATA, _candidate(), row, Column("place", Integer, nullable=False), *columns
    )


CANDIDATES = Table(
    "candidates",
    METADATA,
    Column("id", String(64), primary_key=True),
    _moment("made_at"),
    _moment("seen_at"),
    _last_day(),
    *_sealed("region"),
)
RETURN_CODES = Table(
    "return_codes",
    METADATA,
    _candidate(),
    Column("selector_hash", String(64), nullable=False, index=True),
    *_sealed("verifier"),
)
WRONG_CODES = Table(
    "wrong_codes",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("selector_hash", String(64), nullable=False, index=True),
    Column("conversation_id", String(64), nullable=False, index=True),
    _moment("at", index=True),
)
CANDIDATE_CONVERSATIONS = Table(
    "candidate_conversations",
    METADATA,
    _candidate(),
    Column("conversation_id", String(64), primary_key=True),
)
GUIDE_WALKS = _part(
    "guide_walks",
    *_sealed("guide", "number", "status", "answers"),
    _moment("changed_at"),
    _last_day(),
)
PROFILE_ITEMS = _part(
    "profile_items",
    *_sealed("section", "field", "text", "origin", "said_by", "consent", "entry"),
    Column("said_on", Date, nullable=False),
    Column("since", Integer, nullable=False),
    Column("until", Integer, nullable=True),
)
PROFILE_VERSIONS = _part(
    "profile_versions",
    Column("number", Integer, nullable=False),
    Column("made_on", Date, nullable=False),
    Column("session", Integer, nullable=False),
    *_sealed("reason"),
)
PROFILE_SESSIONS = _part("profile_sessions", Column("day", Date, nullable=False))
OPENNESS_DECISIONS = _part(
    "openness_decisions",
    Column("decided_on", Date, nullable=False),
    *_sealed("person", "when", "what", "status"),
    _last_day(),
)
INCOME_PLANS = _part(
    "income_plans",
    Column("made_on", Date, nullable=False),
    Column("guide_version", Integer, nullable=False),
    *_sealed("answers"),
    _last_day(),
)
CONSENTS = _part(
    "consents",
    *_sealed("purpose", "text"),
    _moment("given_at"),
    _moment("withdrawn_at", nullable=True),
    _last_day(),
)
SHARES = _part(
    "shares",
    *_sealed("audience", "items"),
    _moment("made_at"),
    _last_day("until"),
    _moment("revoked_at", nullable=True),
)
AUDIT_EVENTS = Table(
    "audit_events",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("candidate_id", String(64), ForeignKey("candidates.id"), nullable=True, index=True),
    _moment("at"),
    Column("what", String(32), nullable=False),
    Column("who", String(32), nullable=False),
    Column("outcome", String(32), nullable=False),
    _last_day(),
)


def sealed_columns(table: Table) -> list[Column[Any]]:
    """The columns of this table that are sealed."""
    return [column for column in table.c if isinstance(column.type, Sealed)]
