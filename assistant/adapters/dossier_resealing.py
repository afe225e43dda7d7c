"""Seals everything again with the newest key, and says whether everything can be opened.

One dossier at a time, each in one transaction, so people go on working meanwhile; what was done
stays done when it is stopped half-way.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Column, Connection, Engine, Select, Table, select, update

from assistant.adapters.conversation_store import CONVERSATIONS
from assistant.adapters.database_transactions import reading, wait_for_writers, writing
from assistant.adapters.dossier_rows import PARTS, Row
from assistant.adapters.dossier_seals import Seals, row_id
from assistant.adapters.dossier_tables import CANDIDATES, RETURN_CODES, sealed_columns
from assistant.adapters.vault import KeyUnreadable, Vault

OF_A_CANDIDATE = (RETURN_CODES, *(part.table for part in PARTS))

# Told after each: how many dossiers and conversations are done, and how many there are.
type Progress = Callable[[int, int], None]


@dataclass
class Sealed:
    """What was found.

    Attributes:
        values: how many sealed values there are.
        older: how many of them were sealed with another key than the newest.
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

    def renew(self, progress: Progress) -> None:
        """Seal with the newest key what is sealed with another; what no key opens stays as it is.

        Raises:
            StoreUnavailable: the database failed; what was done is done.
        """
        wait_for_writers(self._engine)
        with reading(self._engine) as connection:
            owners = [
                (table, one)
                for table in (CANDIDATES, CONVERSATIONS)
                for one in connection.execute(select(table.c.id)).scalars()
            ]
        for done, (table, owner_id) in enumerate(owners, 1):
            began = monotonic()
            with writing(self._engine) as connection:
                self._renew(connection, table, owner_id)
            # SQLite has no queue: as long as we worked, others get their turn.
            sleep(monotonic() - began)
            progress(done, len(owners))

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
                        self._look(column, dict(row), found)
        return found

    def _renew(self, connection: Connection, owner: Table, owner_id: str) -> None:
        # Locked in the same order as a save does: the candidate first, then its rows.
        one = select(owner).where(owner.c.id == owner_id).with_for_update()
        self._renew_rows(connection, owner, one)
        if owner is CANDIDATES:
            for table in OF_A_CANDIDATE:
                mine = select(table).where(table.c.candidate_id == owner_id)
                self._renew_rows(connection, table, mine)

    def _renew_rows(self, connection: Connection, table: Table, query: Select[Any]) -> None:
        for row in connection.execute(query).mappings().all():
            fresh = {column.name: self._renewed(row[column.name]) for column in _sealed(table)}
            changed = {name: value for name, value in fresh.items() if value != row[name]}
            if changed:
                this = [column == row[column.name] for column in table.primary_key]
                connection.execute(update(table).where(*this).values(**changed))

    def _renewed(self, value: bytes) -> bytes:
        try:
            return self._vault.renewed(value)
        except KeyUnreadable:
            return value

    def _look(self, column: Column[Any], row: Row, found: Sealed) -> None:
        place, value = row_id(column.table, row), row[column.name]
        found.values += 1
        if not self._opens(column, place, value):
            found.unreadable.append(f"{column.table.name}.{column.name}:{place}")
        elif not self._vault.is_newest(value):
            found.older += 1

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
