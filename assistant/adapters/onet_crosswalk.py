"""Reads the crosswalk from ESCO to O*NET, a workbook of one sheet with plain text.

The standard library is enough: a workbook is a zip with XML, and this one has no formulas or dates.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml

from assistant.adapters.esco_csv import AGAIN, EscoUnusable

FILE = "ESCO_to_ONET-SOC.xlsx"
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HEADER = ("ESCO/ISCO Code", "O*NET-SOC 2019 Code")
MADE_FOR = re.compile(r"ESCO v(\d+(?:\.\d+)*)")
# An unpacked part; the real sheet has 1.7 MB.
LARGEST = 50_000_000


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """ESCO code → O*NET-SOC codes; `esco` is the version it was made for, when it says so."""

    codes: dict[str, tuple[str, ...]]
    esco: str | None


def read_crosswalk(path: Path) -> Crosswalk:
    """The whole crosswalk.

    Raises:
        EscoUnusable: unreadable, broken, or another workbook.
    """
    try:
        with zipfile.ZipFile(path) as book:
            strings = [_text(item) for item in _part(path, book, STRINGS)]
            table = [
                _cells(row, strings) for row in _part(path, book, SHEET).iter(f"{NAMESPACE}row")
            ]
    except OSError as error:
        what = f"Ik kan dit bestand niet lezen ({error.strerror})."
        raise EscoUnusable(path, what, "Kijk naar de rechten.") from error
    except (zipfile.BadZipFile, Xml.ParseError, KeyError, IndexError, ValueError) as error:
        what = "Dit is geen goed Excel-bestand (.xlsx), of het is beschadigd."
        raise EscoUnusable(path, what, AGAIN) from error
    return _crosswalk(path, table)


def _part(path: Path, book: zipfile.ZipFile, name: str) -> Xml.Element:
    if book.getinfo(name).file_size > LARGEST:
        raise EscoUnusable(path, "Dit bestand is veel te groot.", AGAIN)
    # The size is bounded, and expat itself refuses entities that blow up.
    return Xml.fromstring(book.read(name))  # noqa: S314


def _text(element: Xml.Element) -> str:
    return "".join(part.text or "" for part in element.iter(f"{NAMESPACE}t"))


def _cells(row: Xml.Element, strings: list[str]) -> dict[str, str]:
    """Column letter → text."""
    found: dict[str, str] = {}
    for cell in row.iter(f"{NAMESPACE}c"):
        value = cell.findtext(f"{NAMESPACE}v")
        if value is not None and cell.get("t") == "s":
            value = strings[int(value)]
        column = cell.get("r", "").rstrip("0123456789")
        found[column] = (_text(cell) if value is None else value).strip()
    return found


def _crosswalk(path: Path, table: list[dict[str, str]]) -> Crosswalk:
    esco, soc, start = _header(path, table)
    codes: dict[str, tuple[str, ...]] = {}
    for row in table[start:]:
        if row.get(esco) and row.get(soc):
            codes[row[esco]] = (*codes.get(row[esco], ()), row[soc])
    if not codes:
        raise EscoUnusable(path, "Er staat geen enkele koppeling in.", AGAIN)
    made_for = next(_versions(table), None)
    return Crosswalk(codes, made_for)


def _header(path: Path, table: list[dict[str, str]]) -> tuple[str, str, int]:
    """The columns of the two codes, and the number of the row under the header."""
    for number, row in enumerate(table):
        columns = {text: column for column, text in row.items()}
        if all(name in columns for name in HEADER):
            return columns[HEADER[0]], columns[HEADER[1]], number + 1
    what = f"Ik vind de kolommen {' en '.join(HEADER)} niet."
    raise EscoUnusable(path, what, "Download de koppeling van ESCO naar O*NET-SOC 2019.")


def _versions(table: list[dict[str, str]]) -> Iterator[str]:
    for row in table:
        for text in row.values():
            if found := MADE_FOR.search(text):
                yield found[1]
