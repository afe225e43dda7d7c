"""Seals everything again with the newest key, and says whether everything can be opened.

A few dossiers at a time, each in one transaction, so people go on working meanwhile; what was done
stays done when it is stopped half-way.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Column, Connection, Engine, Select, Table, func, select, update

from assistant.adapters.conversation_store import CONVERSATIONS
from assistant.adapters.database_transactions import reading, wait_for_writers, writing
from assistant.adapters.dossier_rows import PARTS, Row
from assistant.adapters.dossier_seals import Seals, row_id
from assistant.adapters.dossier_tables import CANDIDATES, RETURN_CODES, sealed_columns
from assistant.adapters.vault import KeyUnreadable, Vault

OF_A_CANDIDATE = (RETURN_CODES, *(part.table for part in PARTS))
BATCH = 5


class State(Enum):
    """How one sealed value is."""

    NEWEST = "newest"
    OLDER = "older"
    UNREADABLE = "unreadable"


# Told after every batch: how many dossiers and conversations are done, and how many there are.
type Progress = Callable[[int, int], None]


@dataclass
class Sealed:
    """What was found.

    Attributes:
        values: how many sealed values there are.
        older: how many of them were sealed with another key than the newest, when they were read.
        unreadable: the places ("table.column:row") of which no key opens the value.
    """

    values: int = 0
    older: int = 0
    unreadable: list[str] = field(default_factory=list)


class Resealing:
    """Goes through every sealed value of a database."""

    def __init__(self, engine: Engine, vault: Vault) -> None:
        self._engine = engine
        self._vault = vault
        self._seals = Seals(vault)

    def renew(self, progress: Progress) -> Sealed:
        """Seal with the newest key what is sealed with another.

        Raises:
            StoreUnavailable: the database failed; batches that were done are done.
        """
        wait_for_writers(self._engine)
        found = Sealed()
        with reading(self._engine) as connection:
            total = _count(connection, CANDIDATES) + _count(connection, CONVERSATIONS)
        done = 0
        for owner in (CANDIDATES, CONVERSATIONS):
            for batch in self._batches(owner):
                began = monotonic()
                with writing(self._engine) as connection:
                    self._renew(connection, owner, batch, found)
                # SQLite has no queue: as long as we worked, others get their turn.
                sleep(monotonic() - began)
                done += len(batch)
                progress(done, total)
        return found

    def check(self) -> Sealed:
        """Open everything, change nothing.

        Raises:
            StoreUnavailable: the database failed.
        """
        found = Sealed()
        with reading(self._engine) as connection:
            for table in (CANDIDATES, *OF_A_CANDIDATE, CONVERSATIONS):
                for row in connection.execute(select(table)).mappings():
                    for column in _sealed(table):
                        self._looked(column, dict(row), found)
        return found

    def _batches(self, owner: Table) -> Iterator[Sequence[str]]:
        last = ""
        while True:
            query = select(owner.c.id).where(owner.c.id > last).order_by(owner.c.id).limit(BATCH)
            with reading(self._engine) as connection:
                batch = connection.execute(query).scalars().all()
            if not batch:
                return
            yield batch
            last = batch[-1]

    def _renew(
        self, connection: Connection, owner: Table, batch: Sequence[str], found: Sealed
    ) -> None:
        # Locked in the same order as a save does: the candidate first, then its rows.
        mine = select(owner).where(owner.c.id.in_(batch)).order_by(owner.c.id).with_for_update()
        self._renew_rows(connection, owner, _rows(connection, mine), found)
        if owner is CONVERSATIONS:
            return
        for table in OF_A_CANDIDATE:
            rows = select(table).where(table.c.candidate_id.in_(batch))
            self._renew_rows(connection, table, _rows(connection, rows), found)

    def _renew_rows(
        self, connection: Connection, table: Table, rows: Sequence[Row], found: Sealed
    ) -> None:
        for row in rows:
            fresh = {
                column.name: self._vault.seal(self._vault.open(row[column.name]))
                for column in _sealed(table)
                if self._looked(column, row, found) is State.OLDER
            }
            if fresh:
                this = [column == row[column.name] for column in table.primary_key]
                connection.execute(update(table).where(*this).values(**fresh))

    def _looked(self, column: Column[Any], row: Row, found: Sealed) -> State:
        """How one value is, counted."""
        place, value = row_id(column.table, row), row[column.name]
        found.values += 1
        if not self._opens(column, place, value):
            found.unreadable.append(f"{column.table.name}.{column.name}:{place}")
            return State.UNREADABLE
        if self._vault.is_newest(value):
            return State.NEWEST
        found.older += 1
        return State.OLDER

    def _opens(self, column: Column[Any], place: str, value: bytes) -> bool:
        try:
            if column.table is CONVERSATIONS:
                self._vault.open(value)
            else:
                self._seals.open(column, place, value)
        except KeyUnreadable:
            return False
        return True


def _sealed(table: Table) -> list[Column[Any]]:
    return [CONVERSATIONS.c.state] if table is CONVERSATIONS else sealed_columns(table)


def _rows(connection: Connection, query: Select[Any]) -> list[Row]:
    return [dict(row) for row in connection.execute(query).mappings()]


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()
