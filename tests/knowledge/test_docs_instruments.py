"""docs/instrumenten.md: every instrument once, a stand, files that exist, and true counts."""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "instrumenten.md"
STANDS = ("werkt", "alleen informatie", "gepland", "buiten bereik")
# Of the letters that are simply numbered: how many there are.
LENGTHS = {"A": 34, "C": 10, "D": 13, "E": 25, "F": 28}
# The items of the scale, as its three parts number them.
SCALE = {
    "BEZ": "1a 1b 1c 2 3",
    "ORG": "1 2 3 4 5 6 7 8",
    "BEG": "1a 1b 2 3a 3b 4 5a 5b 6 7 8a 8b 9a 9b 10 11 12 13 14 15 16",
}
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
# What makes something an instrument that works, and what makes it explained.
WORKS = ("knowledge/", "docs/")
EXPLAINS = ("knowledge/topics/", "knowledge/terms/", "knowledge/starting_tools/")


class Instrument(NamedTuple):
    part: str
    id: str
    name: str
    stand: str
    where: str

    def files(self) -> list[str]:
        """Paths from the root of the repository."""
        targets = [(PAGE.parent / one).resolve() for one in LINK.findall(self.where)]
        return [one.relative_to(ROOT).as_posix() for one in targets]


def instruments() -> list[Instrument]:
    """Every row of the tables of instruments, with the letter of its heading."""
    found: list[Instrument] = []
    part, inside = "", False
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            part = line.removeprefix("## ")[:1]
        inside = line.startswith("| id | naam | stand |") or (inside and line.startswith("|"))
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if inside and cells[0] not in {"id", "---"}:
            assert len(cells) == 4, line
            found.append(Instrument(part, *cells))
    return found


ROWS = instruments()
each = pytest.mark.parametrize("row", ROWS, ids=[row.id.replace(" ", "-") for row in ROWS])


def expected() -> list[str]:
    numbered = [f"{one}{n:02}" for one, last in LENGTHS.items() for n in range(1, last + 1)]
    scale = [f"{part} {item}" for part, items in SCALE.items() for item in items.split()]
    return [*numbered, *scale, "G"]


def test_every_instrument_is_there_exactly_once() -> None:
    assert Counter(row.id for row in ROWS) == Counter(expected())


@each
def test_an_instrument_stands_under_its_own_letter(row: Instrument) -> None:
    assert row.part == ("B" if row.id.split()[0] in SCALE else row.id[0])


@each
def test_the_stand_is_one_of_four(row: Instrument) -> None:
    assert row.stand in STANDS


@each
def test_every_link_points_to_a_file(row: Instrument) -> None:
    assert [one for one in row.files() if not (ROOT / one).is_file()] == []


@each
def test_what_stands_there_fits_the_stand(row: Instrument) -> None:
    assert row.name
    if row.stand == "werkt":
        assert any(one.startswith(WORKS) for one in row.files()), "name what does it"
    elif row.stand == "alleen informatie":
        assert any(one.startswith(EXPLAINS) for one in row.files()), "name what explains it"
    elif row.stand == "gepland":
        assert "Vragen:" in row.where, "say which questions it needs"
        assert "Motor:" in row.where, "say whether the engine has them"
    else:
        assert len(row.where) >= len("idem"), "say why not"


@each
def test_a_planned_instrument_says_whether_the_engine_can_do_it_now(row: Instrument) -> None:
    if row.stand == "gepland":
        engine = row.where.split("Motor:")[1]
        assert "kan" in engine or "mist" in engine


def test_every_guide_is_named() -> None:
    text = PAGE.read_text(encoding="utf-8")
    guides = sorted(path.stem for path in (ROOT / "knowledge" / "guides").glob("*.yml"))
    missing = [one for one in guides if f"(../knowledge/guides/{one}.yml)" not in text]
    assert missing == [], "say in docs/instrumenten.md what this guide is for"


def counted(rows: list[Instrument]) -> list[int]:
    each_stand = Counter(row.stand for row in rows)
    return [*(each_stand[stand] for stand in STANDS), len(rows)]


def test_the_counts_of_the_summary_are_true() -> None:
    text = PAGE.read_text(encoding="utf-8").split("## Samengevat")[1].split("\n## ")[0]
    lines = [line for line in text.splitlines() if re.search(r"\d", line)]
    said = {line.strip("|* ")[:1]: [int(n) for n in re.findall(r"\d+", line)] for line in lines}
    true = {part: counted([row for row in ROWS if row.part == part]) for part in "ABCDEFG"}
    assert said == {**true, "a": counted(ROWS)}
    header = next(line for line in text.splitlines() if line.startswith("| |"))
    assert [one.strip() for one in header.strip("|").split("|")][1:-1] == list(STANDS)


def test_no_scores_of_the_protected_scale_are_copied() -> None:
    """Its items carry a number and a short topic of our own: no levels, shares or counts."""
    named = [row.name for row in ROWS if row.part == "B"]
    assert [name for name in named if re.search(r"\d|%", name)] == []
    assert max(len(name.split()) for name in named) <= 10
