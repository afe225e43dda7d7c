"""The log of a dossier: lines are added, and never changed or taken out while it exists."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from assistant.adapters.dossier_rows import Row, event_row
from assistant.adapters.dossier_tables import AUDIT_EVENTS
from assistant.core.dossier.model import Dossier

_COLUMNS = ("at", "what", "who", "outcome", "delete_on")
_OF_CANDIDATE = (
    select(*(AUDIT_EVENTS.c[name] for name in _COLUMNS))
    .where(AUDIT_EVENTS.c.candidate_id == bindparam("candidate"))
    .order_by(AUDIT_EVENTS.c.id)
)


def events_of(connection: Connection, candidate_id: str) -> Sequence[Row]:
    """The events of this candidate, in the order in which they were written."""
    found = connection.execute(_OF_CANDIDATE, {"candidate": candidate_id})
    return [dict(row) for row in found.mappings()]


def add_events(connection: Connection, dossier: Dossier) -> None:
    """Add the events that are new; one that is held is never changed and never removed."""
    held = Counter(_same(row) for row in events_of(connection, dossier.candidate.id))
    owner = {"candidate_id": dossier.candidate.id}
    for event in dossier.events:
        row = event_row(event)
        if held[_same(row)]:
            held[_same(row)] -= 1
        else:
            connection.execute(insert(AUDIT_EVENTS), {**row, **owner})


def _same(row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in _COLUMNS)
