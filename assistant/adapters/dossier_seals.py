"""Seals one field of one row, bound to its place, so that it opens nowhere else."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Table

from assistant.adapters.vault import KeyUnreadable, Vault

# Short values all become as long as this (bytes), or their length would tell which one it is.
BLOCK = 128


class Seals:
    """Seals and opens fields as JSON, each with the name of its table, column and row inside."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def seal(self, column: Column[Any], row_id: str, value: object) -> bytes:
        """The sealed value; `value` is JSON data."""
        plain = json.dumps([place(column, row_id), value], separators=(",", ":"))
        length = -(-len(plain) // BLOCK) * BLOCK
        return self._vault.seal(plain.ljust(length).encode())

    def open(self, column: Column[Any], row_id: str, sealed: bytes) -> Any:  # noqa: ANN401  JSON
        """The value that was sealed here.

        Raises:
            KeyUnreadable: another key, a changed value, or one that belongs elsewhere.
        """
        where, value = json.loads(self._vault.open(sealed))
        if where != place(column, row_id):
            raise KeyUnreadable(
                f"In {column.table.name}.{column.name} staat iets dat daar niet hoort. Er zijn "
                "gegevens verplaatst. Zet een reservekopie van de database terug."
            )
        return value


def place(column: Column[Any], row_id: str) -> str:
    """Where a value belongs."""
    return f"{column.table.name}.{column.name}:{row_id}"


def row_id(table: Table, row: Mapping[str, Any]) -> str:
    """What tells this row from every other of its table."""
    return "/".join(str(row[column.name]) for column in table.primary_key)
