"""Finds money, hours, periods, benefits, dates and persons in Dutch text, by rules.

Values are canonical: money in eurocents, hours in minutes, dates as `2027-01-31` (without a year
`--01-31`), the rest as one word. Nothing here looks at a clock, so "morgen" is not a date.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Callable, Dict, Iterator, List, Optional, Pattern, Tuple, Union

from assistant.nlu import entity_words
from assistant.nlu.dutch_numbers import FIGURES, number

Value = Union[int, str]


@dataclass(frozen=True)
class Entity:
    """One find: `text[start:end]` means `value`."""

    kind: str
    value: Value
    start: int
    end: int


WORD_NUMBER = r"[a-zéë]+"
NUMBER = rf"(?:{FIGURES}|{WORD_NUMBER})"
# Not in the middle of a word, and not after the dot or comma inside a number.
EDGE = r"(?<!\w)(?<!\d[.,])"
END = r"(?![\w])"

MONEY_AFTER = re.compile(rf"{EDGE}({NUMBER})\s?(?:euro'?s?|eur|€){END}?", re.IGNORECASE)
# "900 bruto", "1.100 per maand": in figures, so that "drie per maand" stays a number.
MONEY_PAY = re.compile(
    rf"{EDGE}({FIGURES})(?=\s?(?:bruto|netto|(?:bruto |netto )?per maand){END})", re.I
)
MONEY_BEFORE = re.compile(rf"€\s?({FIGURES})(?:,-)?(?![\d])", re.IGNORECASE)
HOURS = re.compile(rf"{EDGE}({NUMBER})\s?(?:uur|uren|uurtjes|u){END}", re.IGNORECASE)
CLOCK = re.compile(r"\b(?:om|tot|vanaf|rond|voor|na|half)\s*$", re.IGNORECASE)
NUMERIC_DATE = re.compile(rf"{EDGE}(\d{{1,2}})[-/](\d{{1,2}})[-/](\d{{4}})(?![\d])")
ISO_DATE = re.compile(r"(?<![\d])(\d{4})-(\d{2})-(\d{2})(?![\d])")
WORD_DATE = re.compile(
    rf"{EDGE}(\d{{1,2}})\s?(?:e\s)?({'|'.join(entity_words.MONTHS)})\.?(?:\s(\d{{4}}))?{END}",
    re.IGNORECASE,
)


def money(text: str) -> Iterator[Entity]:
    for pattern in (MONEY_BEFORE, MONEY_AFTER, MONEY_PAY):
        for match in pattern.finditer(text):
            value = number(match.group(1))
            if value is not None:
                yield Entity("money", _whole(value * 100), match.start(), match.end())


def hours(text: str) -> Iterator[Entity]:
    for match in HOURS.finditer(text):
        value = number(match.group(1))
        # "om 9 uur" is a time of day, not an amount of work.
        if value is not None and not CLOCK.search(text[: match.start()]):
            yield Entity("hours", _whole(value * 60), match.start(), match.end())


def _whole(value: Fraction) -> int:
    """Half a cent or half a minute goes up."""
    return int(value + Fraction(1, 2))


def dates(text: str) -> Iterator[Entity]:
    for match in NUMERIC_DATE.finditer(text):
        yield from _date(match, match.group(3), int(match.group(2)), int(match.group(1)))
    for match in ISO_DATE.finditer(text):
        yield from _date(match, match.group(1), int(match.group(2)), int(match.group(3)))
    for match in WORD_DATE.finditer(text):
        month = entity_words.MONTHS[match.group(2).lower()]
        yield from _date(match, match.group(3), month, int(match.group(1)))


def _date(match: "re.Match[str]", year: Optional[str], month: int, day: int) -> Iterator[Entity]:
    if not 1 <= day <= entity_words.days_in(month, year):
        return
    written = f"{year or '-'}-{month:02d}-{day:02d}"
    yield Entity("date", written, match.start(), match.end())


def _word_finder(kind: str, words: Dict[str, str]) -> Callable[[str], Iterator[Entity]]:
    # The longest first: "persoonlijke begeleider" before "begeleider".
    spellings = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    pattern: Pattern[str] = re.compile(rf"(?<![\w-])({spellings})(?![\w])", re.IGNORECASE)

    def find(text: str) -> Iterator[Entity]:
        for match in pattern.finditer(text):
            yield Entity(kind, words[match.group(1).lower()], match.start(), match.end())

    return find


FINDERS: Tuple[Callable[[str], Iterator[Entity]], ...] = (
    dates,
    money,
    hours,
    _word_finder("period", entity_words.PERIODS),
    _word_finder("benefit", entity_words.BENEFITS),
    _word_finder("person", entity_words.PERSONS),
    _word_finder("pay", entity_words.PAY),
)


def find_entities(text: str) -> List[Entity]:
    """All finds in order of place; two never overlap, the earlier and then the longer one stays."""
    found = [entity for finder in FINDERS for entity in finder(text)]
    found.sort(key=lambda entity: (entity.start, -entity.end))
    kept: List[Entity] = []
    for entity in found:
        if not kept or entity.start >= kept[-1].end:
            kept.append(entity)
    return kept
