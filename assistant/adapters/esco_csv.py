"""Reads one table of text, and says in plain Dutch what is wrong with it."""

import csv
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import _csv

LARGEST = 200_000_000


@dataclass
class EscoUnusable(Exception):
    """A file cannot be used; nothing was changed."""

    file: Path
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}: {self.what} {self.mend}"


@dataclass(frozen=True, slots=True)
class Row:
    """One row, and the line of the file on which it ends."""

    file: Path
    line: int
    values: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """The text of a column, without spaces around it; "" when empty."""
        return self.values[column].strip()

    def filled(self, column: str) -> str:
        """The text of a column that may not be empty."""
        if not self[column]:
            raise self.wrong(f"kolom '{column}' is leeg.")
        return self[column]

    def wrong(self, what: str) -> EscoUnusable:
        """The problem that something is wrong in this row."""
        return EscoUnusable(self.file, f"Regel {self.line}: {what}", AGAIN)


AGAIN = "Download het bestand opnieuw."


def rows(path: Path, columns: Collection[str], delimiter: str = ",") -> Iterator[Row]:
    """Every row of the table; other columns are allowed.

    Raises:
        EscoUnusable: missing, unreadable, not this table, or broken.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise EscoUnusable(path, "Dit bestand is veel te groot.", AGAIN)
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _rows(path, csv.reader(file, delimiter=delimiter, strict=True), columns)
    except FileNotFoundError as error:
        raise EscoUnusable(path, "Dit bestand ontbreekt.", "Zet het in de map.") from error
    except OSError as error:
        what = f"Ik kan dit bestand niet lezen ({error.strerror})."
        raise EscoUnusable(path, what, "Kijk naar de rechten.") from error
    except UnicodeDecodeError as error:
        what = "Dit bestand is geen UTF-8."
        raise EscoUnusable(path, what, "Gebruik het originele bestand, niet uit Excel.") from error
    except csv.Error as error:
        what = "Dit bestand is beschadigd of niet af."
        raise EscoUnusable(path, what, AGAIN) from error


def _rows(path: Path, lines: "_csv.Reader", columns: Collection[str]) -> Iterator[Row]:
    header: list[str] = next(lines, [])
    missing = [column for column in columns if column not in header]
    if missing:
        what = f"Deze kolommen ontbreken: {', '.join(missing)}."
        raise EscoUnusable(path, what, "Is dit het goede bestand, en de goede versie?")
    empty = True
    for cells in lines:
        if not cells:
            continue
        row = Row(path, lines.line_num, dict(zip(header, cells, strict=False)))
        if len(cells) != len(header):
            raise row.wrong(f"{len(cells)} kolommen in plaats van {len(header)}.")
        empty = False
        yield row
    if empty:
        raise EscoUnusable(path, "Dit bestand heeft geen enkele regel.", AGAIN)
