"""What must change in one table so that it holds the wanted rows, and nothing more than that."""

import secrets
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.adapters.dossier_rows import Part, Row


@dataclass
class Changes:
    """Rows to add (whole), to change (row id → only the columns that differ) and to remove."""

    added: list[Row] = field(default_factory=list)
    changed: dict[str, Row] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)


def changes(part: Part, held: Sequence[Row], wanted: Sequence[Row]) -> Changes:
    """The difference between what is held, in order, and what is wanted, in order."""
    before = dict(_by_key(part, held))
    found = Changes()
    last = -1
    for key, row in _by_key(part, wanted):
        old = before.pop(key, None)
        # A row keeps its place unless that would put it before its neighbour.
        last = old["place"] if old and old["place"] > last else last + 1
        new = {**row, "place": last}
        if old is None:
            found.added.append({"id": secrets.token_hex(12), **new})
        elif differing := _differing(old, new):
            found.changed[old["id"]] = differing
    found.gone = [row["id"] for row in before.values()]
    return found


def _by_key(part: Part, rows: Sequence[Row]) -> Iterator[tuple[tuple[str, int], Row]]:
    """Each row with its key; two that are the same are the first and the second of it."""
    seen: Counter[str] = Counter()
    for row in rows:
        key = part.key_of(row)
        yield (key, seen[key]), row
        seen[key] += 1


def _differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> Row:
    return {name: value for name, value in new.items() if old[name] != value}
