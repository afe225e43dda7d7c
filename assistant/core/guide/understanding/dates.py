"""A day: "1 maart", "01-03-2027", "morgen", "volgende week maandag", "over drie weken"."""

import re
from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta

from assistant.core.guide.model import Question
from assistant.core.guide.understanding.lexicon import NEGATORS, vocabulary
from assistant.core.guide.understanding.numerals import numerals
from assistant.core.guide.understanding.outcome import (
    NotAnAnswer,
    Reading,
    Reason,
    Unclear,
    Understood,
)
from assistant.core.guide.understanding.text import Token, plain, words
from assistant.core.guide.words import MONTHS, date_in_words

WEEK = 7
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
NEAR = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2}
MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)} | {
    name[:3]: number for number, name in enumerate(MONTHS, 1)
}
MONTH_NUMBERS |= {"mrt": 3, "sept": 9}
PAST = vocabulary(
    "sinds was werd begonnen begon geboren vorig vorige afgelopen geleden ziek sedert "
    "stopte gestopt koos gekozen"
)
NUMERIC = re.compile(
    r"(?<![0-9])([0-9]{1,2})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{4}|[0-9]{2}))?(?![0-9])"
)
ISO = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])")
SPAN_DAYS = {"dag": 1, "dagen": 1, "week": WEEK, "weken": WEEK}
VAGUE = vocabulary(
    "begin eind half rond maand maanden volgende week jaar binnenkort lente zomer herfst winter"
)
DOUBT = frozenset({"of", "tussen", "misschien", "twijfel", *NEGATORS})
STORY = 9
CENTURY = 2000
FOUR_DIGITS = 1000
LONGEST_SPAN = 20 * 365


def read_date(question: Question, text: str, tokens: Sequence[Token], today: date) -> Reading:
    """One day is understood; a month without a day, or two possible days, is asked again."""
    said = [token.text for token in tokens]
    if DOUBT & set(said):
        return Unclear(Reason.TWO_READINGS)
    is_past = bool(PAST & ({*words(question.text)} | set(said)))
    days = _written(text, today, is_past=is_past)
    if days is None:
        days = _spoken(tokens, said, today, is_past=is_past)
    if days is None:
        is_vague = bool((VAGUE | MONTH_NUMBERS.keys()) & set(said))
        return Unclear(Reason.DAY_NEEDED) if is_vague else NotAnAnswer()
    readings = tuple(Understood(day.isoformat(), date_in_words(day)) for day in days)
    if len(readings) == 1 and len(said) > STORY:
        return Unclear(Reason.CONFIRM, readings=readings)
    return readings[0] if len(readings) == 1 else Unclear(Reason.TWO_READINGS, readings=readings)


def _written(text: str, today: date, *, is_past: bool) -> list[date] | None:
    """Days in digits; an impossible day such as 31-02 is no day at all."""
    lowered = plain(text)
    iso = ISO.search(lowered)
    if iso is not None:
        year, month, day = (int(part) for part in iso.groups())
        return _possible(day, month, year)
    numeric = NUMERIC.search(lowered)
    if numeric is None:
        return None
    day, month = int(numeric[1]), int(numeric[2])
    return _dated(day, month, int(numeric[3]) if numeric[3] else None, today, is_past=is_past)


def _dated(day: int, month: int, year: int | None, today: date, *, is_past: bool) -> list[date]:
    if year is not None:
        return _possible(day, month, year if year >= FOUR_DIGITS else CENTURY + year)
    years = range(today.year, today.year - 9, -1) if is_past else range(today.year, today.year + 9)
    for guess in years:
        for found in _possible(day, month, guess):
            if found <= today if is_past else found >= today:
                return [found]
    return []


def _possible(day: int, month: int, year: int) -> list[date]:
    try:
        return [date(year, month, day)]
    except (ValueError, OverflowError):
        return []


def _spoken(
    tokens: Sequence[Token], said: Sequence[str], today: date, *, is_past: bool
) -> list[date] | None:
    for word in said:
        if word in NEAR:
            return [today + timedelta(days=NEAR[word])]
    weekday = next((WEEKDAYS.index(word) for word in said if word in WEEKDAYS), None)
    named = _day_and_month(tokens, today, is_past=is_past)
    if named is not None:
        return named
    if weekday is not None:
        return _weekdays(weekday, said, today, is_past=is_past)
    return _after_a_span(tokens, said, today)


def _day_and_month(tokens: Sequence[Token], today: date, *, is_past: bool) -> list[date] | None:
    """A number and a month, with or without a year: "1 maart 2027"."""
    for numeral, (count, unit) in zip(numerals(tokens), _counted(tokens), strict=True):
        if unit in MONTH_NUMBERS:
            year = _year_at(tokens, numeral.end + 1)
            return _dated(count, MONTH_NUMBERS[unit], year, today, is_past=is_past)
    return None


def _counted(tokens: Sequence[Token]) -> list[tuple[int, str]]:
    """Every number with the word after it; 0 for what cannot count days."""
    found = []
    for numeral in numerals(tokens):
        is_whole = len(numeral.readings) == 1 and numeral.readings[0].denominator == 1
        unit = tokens[numeral.end].text if numeral.end < len(tokens) else ""
        found.append((int(numeral.readings[0]) if is_whole else 0, unit))
    return found


def _year_at(tokens: Sequence[Token], at: int) -> int | None:
    text = tokens[at].text if at < len(tokens) else ""
    is_year = text.isdigit() and len(text) == 4  # noqa: PLR2004 (a year has four digits)
    return int(text) if is_year and MINYEAR <= int(text) <= MAXYEAR else None


def _weekdays(weekday: int, said: Sequence[str], today: date, *, is_past: bool) -> list[date]:
    """Coming or past; "volgende maandag" is unclear when it may also mean next week."""
    monday = today - timedelta(days=today.weekday())
    next_week = monday + timedelta(days=WEEK + weekday)
    if "week" in said:
        return [monday + timedelta(days=weekday + WEEK * _week_shift(said))]
    if is_past:
        return [today - timedelta(days=(today.weekday() - weekday - 1) % WEEK + 1)]
    coming = today + timedelta(days=(weekday - today.weekday() - 1) % WEEK + 1)
    if "volgende" in said and coming != next_week:
        return [coming, next_week]
    return [today, coming] if weekday == today.weekday() else [coming]


def _week_shift(said: Sequence[str]) -> int:
    if "volgende" in said or "komende" in said:
        return 1
    return -1 if "vorige" in said or "afgelopen" in said else 0


def _after_a_span(tokens: Sequence[Token], said: Sequence[str], today: date) -> list[date] | None:
    """Days or weeks from now or ago; months have no fixed length, so they stay vague."""
    found = _counted(tokens)
    if len(found) != 1:
        return None
    count, unit = found[0]
    days = count * SPAN_DAYS.get(unit, 0)
    if not 0 < days <= LONGEST_SPAN:
        return None
    if "geleden" in said:
        return [today - timedelta(days=days)]
    return [today + timedelta(days=days)] if "over" in said else None
