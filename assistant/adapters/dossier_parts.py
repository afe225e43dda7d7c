"""Reads and writes the rows of one dossier, each field sealed; inside somebody's transaction."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from assistant.adapters.dossier_changes import changes
from assistant.adapters.dossier_rows import PARTS, Part, Row
from assistant.adapters.dossier_seals import Seals, row_id
from assistant.adapters.dossier_tables import sealed_columns
from assistant.core.dossier.model import Dossier

# Made once: building and hashing a statement costs more than running it.
_ROWS = {
    part.table.name: select(part.table)
    .where(part.table.c.candidate_id == bindparam("candidate"))
    .order_by(part.table.c.place)
    for part in PARTS
}


class DossierParts:
    """The tables of which a dossier has any number of rows."""

    def __init__(self, seals: Seals) -> None:
        self._seals = seals

    def read(self, connection: Connection, candidate_id: str) -> dict[str, list[Row]]:
        """Table name → the rows of this candidate, opened, in order."""
        return {part.table.name: self._held(connection, part, candidate_id) for part in PARTS}

    def write(self, connection: Connection, dossier: Dossier) -> None:
        """Change only what differs from this dossier."""
        for part in PARTS:
            self._write(connection, part, dossier)

    def opened(self, table: Table, row: Mapping[str, Any]) -> Row:
        """A row of the database with its sealed values opened."""
        place = row_id(table, row)
        sealed = {
            column.name: self._seals.open(column, place, row[column.name])
            for column in sealed_columns(table)
        }
        return {**row, **sealed}

    def sealed(self, table: Table, identity: Mapping[str, Any], values: Row) -> Row:
        """These values as they go into the database, in the row with this identity."""
        place = row_id(table, identity)
        sealed = {
            column.name: self._seals.seal(column, place, values[column.name])
            for column in sealed_columns(table)
            if column.name in values
        }
        return {**values, **sealed}

    def _held(self, connection: Connection, part: Part, candidate_id: str) -> list[Row]:
        found = connection.execute(_ROWS[part.table.name], {"candidate": candidate_id})
        return [self.opened(part.table, dict(row)) for row in found.mappings()]

    def _write(self, connection: Connection, part: Part, dossier: Dossier) -> None:
        table, owner = part.table, {"candidate_id": dossier.candidate.id}
        held = self._held(connection, part, dossier.candidate.id)
        found = changes(part, held, part.rows(dossier))
        mine = table.c.candidate_id == dossier.candidate.id
        # First away with what is gone: an id may be used again.
        if found.gone:
            connection.execute(delete(table).where(mine, table.c.id.in_(found.gone)))
        for changed_id, values in found.changed.items():
            sealed = self.sealed(table, {**owner, "id": changed_id}, values)
            connection.execute(update(table).where(mine, table.c.id == changed_id).values(**sealed))
        if found.added:
            rows = [{**owner, **row} for row in found.added]
            connection.execute(insert(table), [self.sealed(table, row, row) for row in rows])
