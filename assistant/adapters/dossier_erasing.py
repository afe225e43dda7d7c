"""Erasing: every row of one candidate, or every row whose last day has passed."""

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Table, delete, insert, select

from assistant.adapters.clock import AMSTERDAM
from assistant.adapters.conversation_store import CONVERSATIONS
from assistant.adapters.database_transactions import told
from assistant.adapters.dossier_rows import PARTS
from assistant.adapters.dossier_tables import (
    AUDIT_EVENTS,
    CANDIDATE_CONVERSATIONS,
    CANDIDATES,
    GUIDE_WALKS,
    INCOME_PLANS,
    OPENNESS_DECISIONS,
    RETURN_CODES,
    SHARES,
    WRONG_CODES,
)
from assistant.core.dossier.retention import event_until

OF_A_CANDIDATE = (
    *(part.table for part in PARTS),
    RETURN_CODES,
    CANDIDATE_CONVERSATIONS,
    AUDIT_EVENTS,
)
# A consent goes with its dossier and not before: it shows why the rest may be there.
WITH_A_LAST_DAY: tuple[tuple[Table, str], ...] = (
    (GUIDE_WALKS, "delete_on"),
    (OPENNESS_DECISIONS, "delete_on"),
    (INCOME_PLANS, "delete_on"),
    (SHARES, "until"),
    (AUDIT_EVENTS, "delete_on"),
)
# How long a reader may keep the file from becoming small again (milliseconds).
PATIENCE, USUAL_PATIENCE = 250, 5000


def erase_rows(connection: Connection, candidate_id: str, now: datetime) -> None:
    """Remove all of a candidate; one event without a candidate says that it was done."""
    query = select(CANDIDATES.c.delete_on).where(CANDIDATES.c.id == candidate_id)
    last_day = connection.execute(query.with_for_update()).scalar_one_or_none()
    if last_day is None:
        return
    for table in OF_A_CANDIDATE:
        connection.execute(delete(table).where(table.c.candidate_id == candidate_id))
    connection.execute(delete(CANDIDATES).where(CANDIDATES.c.id == candidate_id))
    expired = last_day < now.date()
    event = {
        "candidate_id": None,
        "at": now,
        "what": "verlopen" if expired else "gewist",
        "who": "systeem" if expired else "kandidaat",
        "outcome": "gelukt",
        "delete_on": event_until(now.date()),
    }
    connection.execute(insert(AUDIT_EVENTS), event)


def sweep(connection: Connection, today: date) -> int:
    """Remove what has passed its own last day, old wrong codes, and links that lead nowhere."""
    yesterday = datetime.combine(today - timedelta(days=1), time(), AMSTERDAM)
    open_now = select(CONVERSATIONS.c.id)
    dropped = sum(
        _removed(connection, table, table.c[column] < today) for table, column in WITH_A_LAST_DAY
    )
    links = CANDIDATE_CONVERSATIONS.c.conversation_id.not_in(open_now)
    dropped += _removed(connection, WRONG_CODES, WRONG_CODES.c.at < yesterday)
    return dropped + _removed(connection, CANDIDATE_CONVERSATIONS, links)


def _removed(connection: Connection, table: Table, where: ColumnElement[Any]) -> int:
    return connection.execute(delete(table).where(where)).rowcount


def squeeze_out(engine: Engine) -> None:
    """Empty SQLite's second file, in which what was erased could still be read.

    When somebody is reading just now it stays until the next time.
    """
    if engine.dialect.name != "sqlite":
        return
    with told(), engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={PATIENCE}")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql(f"PRAGMA busy_timeout={USUAL_PATIENCE}")
