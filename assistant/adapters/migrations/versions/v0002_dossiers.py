"""Dossiers: what somebody chose to keep, each field that says something about them sealed."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of a dossier."""
    _candidates_and_codes()
    _guides_and_profile()
    _choices()
    _log()


def _candidates_and_codes() -> None:
    op.create_table(
        "candidates",
        sa.Column("id", sa.String(64), primary_key=True),
        _moment("made_at"),
        _moment("seen_at"),
        sa.Column("delete_on", sa.Date, nullable=False, index=True),
        _sealed("region"),
    )
    op.create_table(
        "return_codes",
        _candidate(primary_key=True),
        sa.Column("selector_hash", sa.String(64), nullable=False, index=True),
        _sealed("verifier"),
    )
    op.create_table(
        "wrong_codes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("selector_hash", sa.String(64), nullable=False, index=True),
        sa.Column("conversation_id", sa.String(64), nullable=False, index=True),
        _moment("at", index=True),
    )
    op.create_table(
        "candidate_conversations",
        _candidate(primary_key=True),
        sa.Column("conversation_id", sa.String(64), primary_key=True),
    )


def _guides_and_profile() -> None:
    _part(
        "guide_walks",
        *(_sealed("guide"), _sealed("number"), _sealed("status"), _sealed("answers")),
        *(_moment("changed_at"), _last_day("delete_on")),
    )
    _part(
        "profile_items",
        *(_sealed("section"), _sealed("field"), _sealed("text"), _sealed("origin")),
        *(_sealed("said_by"), _sealed("consent"), _sealed("entry")),
        sa.Column("said_on", sa.Date, nullable=False),
        sa.Column("since", sa.Integer, nullable=False),
        sa.Column("until", sa.Integer, nullable=True),
    )
    _part(
        "profile_versions",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("made_on", sa.Date, nullable=False),
        sa.Column("session", sa.Integer, nullable=False),
        _sealed("reason"),
    )
    _part("profile_sessions", sa.Column("day", sa.Date, nullable=False))


def _choices() -> None:
    _part(
        "openness_decisions",
        sa.Column("decided_on", sa.Date, nullable=False),
        *(_sealed("person"), _sealed("when"), _sealed("what"), _sealed("status")),
        _last_day("delete_on"),
    )
    _part(
        "income_plans",
        sa.Column("made_on", sa.Date, nullable=False),
        sa.Column("guide_version", sa.Integer, nullable=False),
        _sealed("answers"),
        _last_day("delete_on"),
    )
    _part(
        "consents",
        *(_sealed("purpose"), _sealed("text")),
        _moment("given_at"),
        _moment("withdrawn_at", nullable=True),
        _last_day("delete_on"),
    )
    _part(
        "shares",
        *(_sealed("audience"), _sealed("items")),
        _moment("made_at"),
        _last_day("until"),
        _moment("revoked_at", nullable=True),
    )


def _log() -> None:
    op.create_table(
        "audit_events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "candidate_id", sa.String(64), sa.ForeignKey("candidates.id"), nullable=True, index=True
        ),
        _moment("at"),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("who", sa.String(32), nullable=False),
        sa.Column("outcome", sa.String(32), nullable=False),
        _last_day("delete_on"),
    )


def _part(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        _candidate(primary_key=True),
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("place", sa.Integer, nullable=False),
        *columns,
    )


def _candidate(*, primary_key: bool) -> sa.Column[Any]:
    key = sa.ForeignKey("candidates.id")
    return sa.Column("candidate_id", sa.String(64), key, primary_key=primary_key)


def _sealed(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=False)


def _moment(name: str, *, nullable: bool = False, index: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable, index=index)


def _last_day(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Date, nullable=False, index=True)
