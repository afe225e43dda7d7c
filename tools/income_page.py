"""Fills the tables of docs/inkomen.md with the sentences that Baken says: .venv/bin/python tools/income_page.py.

Between `<!-- zegt: wajong wga -->` (what a sum leaves out) or `<!-- weigert: wajong wga -->` (what it
refuses) and `<!-- einde -->` stands one row for each sentence whose id begins with one of the words.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from assistant.adapters.income_files import IncomeFiles  # noqa: E402
from assistant.core.income.words import NotModelled, Refusal  # noqa: E402

PAGE = ROOT / "docs" / "inkomen.md"
PLACE = re.compile(r"<!-- (zegt|weigert): ([a-z_ ]+) -->\n.*?<!-- einde -->", re.DOTALL)


def filled(page: str, files: IncomeFiles) -> str:
    """The page with every table as the files of today say it."""

    def table(place: re.Match[str]) -> str:
        kind, words = place[1], place[2].split()
        rows = "\n".join(_rows(kind, words, files))
        return f"<!-- {kind}: {place[2]} -->\n{rows}\n<!-- einde -->"

    return PLACE.sub(table, page)


def _rows(kind: str, words: list[str], files: IncomeFiles) -> Iterator[str]:
    found = files.words.not_modelled if kind == "zegt" else files.words.refusals
    yield f"| {'Wat niet meetelt' if kind == 'zegt' else 'Wat Baken weigert'} | Wie weet het | Naam |"
    yield "|---|---|---|"
    for name in sorted(found, key=lambda one: (words_of(one, words), one)):
        if name.partition(".")[0] in words:
            yield f"| {_text(found[name])} | {_who(found[name], files)} | `{name}` |"


def words_of(name: str, words: list[str]) -> int:
    """The place of its first word in the marker, so that a table keeps that order."""
    first = name.partition(".")[0]
    return words.index(first) if first in words else len(words)


def _text(said: NotModelled | Refusal) -> str:
    then = f" *{said.next_step}*" if isinstance(said, Refusal) else ""
    return f"{said.text}{then}".replace("|", "\\|")


def _who(said: NotModelled | Refusal, files: IncomeFiles) -> str:
    return ", ".join(files.contacts[one].name for one in said.ask) or "jijzelf"


if __name__ == "__main__":
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(filled(text, IncomeFiles(ROOT / "knowledge")), encoding="utf-8")
