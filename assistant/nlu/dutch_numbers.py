"""Reads Dutch numbers: `1.350,50`, `1350`, `twaalfhonderd`, `vijfentwintig`, `anderhalf`."""
# ruff: noqa: PLR2004 - hundreds and thousands are what this module is about

import re
from fractions import Fraction
from typing import Dict, Iterator, Optional

UNITS: Dict[str, int] = {
    "nul": 0, "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6,
    "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13,
    "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18,
    "negentien": 19,
}  # fmt: skip
TENS: Dict[str, int] = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
    "tachtig": 80, "negentig": 90,
}  # fmt: skip
HALVES: Dict[str, Fraction] = {"half": Fraction(1, 2), "anderhalf": Fraction(3, 2)}
LIMIT = 10_000

# A thousand is written with a dot or a space, cents with a comma or with a dot and two digits.
FIGURES = r"\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?"
GROUPED = re.compile(r"\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?")


def figures(text: str) -> Fraction:
    """The value of figures that match `FIGURES`; never goes through a float."""
    if GROUPED.fullmatch(text):
        text = text.replace(".", "").replace(" ", "")
    return Fraction(text.replace(",", "."))


def spell_below_hundred(number: int) -> str:
    names = {value: name for name, value in {**UNITS, **TENS}.items() if name != "één"}
    if number in names:
        return names[number]
    unit = names[number % 10]
    joint = "ën" if unit.endswith("e") else "en"
    return f"{unit}{joint}{names[number // 10 * 10]}"


def spell(number: int) -> str:
    """The number in words, for 0 up to 9999, the way most people write it."""
    if number < 100:
        return spell_below_hundred(number)
    thousand, below = divmod(number, 1000)
    if thousand and below < 100:
        return _join(thousand, "duizend", below)
    if thousand and number < 10_000 and number // 100 < 100:
        return _join(number // 100, "honderd", number % 100)
    return _join(number // 100, "honderd", number % 100)


def _join(count: int, name: str, rest: int) -> str:
    head = "" if count == 1 else spell_below_hundred(count)
    return head + name + (spell_below_hundred(rest) if rest else "")


def _all_spellings() -> Iterator[tuple]:
    for number in range(LIMIT):
        spelled = spell(number)
        yield spelled, number
        if "ën" in spelled:
            yield spelled.replace("ën", "en"), number


_SPELLED: Dict[str, int] = {}


def spelled(word: str) -> Optional[Fraction]:
    """The value of a number word, or None."""
    if word in HALVES:
        return HALVES[word]
    if word in UNITS:
        return Fraction(UNITS[word])
    if not _SPELLED:
        _SPELLED.update(_all_spellings())
    found = _SPELLED.get(word)
    return None if found is None else Fraction(found)


def number(text: str) -> Optional[Fraction]:
    """The value of figures or of a number word."""
    text = text.strip().lower()
    if re.fullmatch(FIGURES, text):
        return figures(text)
    return spelled(text)
