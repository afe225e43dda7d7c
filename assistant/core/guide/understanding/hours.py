"""Hours of work as minutes a week: "12 uur", "drie ochtenden van 4 uur", "2,5 uur per dag"."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from assistant.core.guide.model import Question
from assistant.core.guide.understanding.amounts import is_below_zero, is_negated, is_sure, settle
from assistant.core.guide.understanding.lexicon import NOTHING, vocabulary
from assistant.core.guide.understanding.numerals import Numeral, numerals
from assistant.core.guide.understanding.outcome import NotAnAnswer, Reading, Reason, Unclear
from assistant.core.guide.understanding.text import Token

HOUR = 60
UNIT_MINUTES = {
    **dict.fromkeys(("uur", "uren", "uurtje", "uurtjes", "u", "h"), HOUR),
    **dict.fromkeys(("minuut", "minuten", "min"), 1),
    "kwartier": 15,
}
DAYS = vocabulary("""
    dag dagen dagje werkdag werkdagen dagdeel dagdelen ochtend ochtenden middag middagen
    avond avonden voormiddag voormiddagen namiddag namiddagen keer maal x
""")
EACH = frozenset({"per", "elke", "iedere", "/", "ieder"})
TIMES_OVER = frozenset({"van", "x", "keer", "maal", "a"})
LONGER_PERIODS = frozenset({"maand", "jaar", "kwartaal"})
FULL_OR_PART = frozenset({"fulltime", "voltijd", "parttime", "deeltijd", "halftime", "halftijds"})
MOST_DAYS = 14
WEEK = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said, apart: minutes, numbers of days, and numbers without a unit."""

    minutes: list[Fraction]
    days: list[Fraction]
    bare: list[Fraction]


def read_hours(question: Question, tokens: Sequence[Token]) -> Reading:
    """Minutes a week, when both the hours and how often are clear."""
    numbers = numerals(tokens)
    said = [token.text for token in tokens]
    if not numbers:
        return _without_number(question, tokens)
    if any(is_below_zero(tokens, n) for n in numbers):
        return Unclear(Reason.OUT_OF_RANGE)
    if any(is_negated(tokens, n) or len(n.readings) != 1 for n in numbers):
        return Unclear(Reason.TWO_READINGS)
    if LONGER_PERIODS & set(said):
        return Unclear(Reason.PERIOD)
    return _settle(question, tokens, numbers, _hear(tokens, numbers))


def _settle(
    question: Question, tokens: Sequence[Token], numbers: Sequence[Numeral], heard: Heard
) -> Reading:
    weeks = _per_week(tokens, heard)
    if not weeks:
        return Unclear(Reason.PERIOD if heard.minutes or heard.days else Reason.TWO_READINGS)
    if min(weeks) > WEEK:
        return Unclear(Reason.OUT_OF_RANGE)
    return settle(question, weeks, sure=is_sure(tokens, numbers))


def _hear(tokens: Sequence[Token], numbers: Sequence[Numeral]) -> Heard:
    heard = Heard([], [], [])
    after_hours = -1
    for numeral in numbers:
        value, unit = numeral.readings[0], _unit(tokens, numeral)
        factor = UNIT_MINUTES.get(unit)
        joins = numeral.start - after_hours in (0, 1) and bool(heard.minutes)
        if joins and _is_rest(value, unit):
            heard.minutes[-1] += value * (factor or 1)
        elif factor is not None:
            heard.minutes.append(value * factor)
        else:
            (heard.days if unit in DAYS else heard.bare).append(value)
        after_hours = numeral.end + 1 if factor == HOUR else -1
    return heard


def _is_rest(value: Fraction, unit: str) -> bool:
    """The minutes after the hours: "2 uur en 30 minuten", "2u30", "een uur en een kwartier"."""
    if unit in {"minuut", "minuten", "min", "kwartier"}:
        return True
    return unit not in UNIT_MINUTES and unit not in DAYS and value in (15, 30, 45)


def _per_week(tokens: Sequence[Token], heard: Heard) -> list[Fraction]:
    """Every way to read it as minutes a week; none when a part is missing."""
    said = [token.text for token in tokens]
    each = _is_each_day(said)
    minutes = heard.minutes or [hours * HOUR for hours in heard.bare]
    if heard.minutes and heard.bare:
        return [*heard.minutes, *(hours * HOUR for hours in heard.bare)]
    if not heard.days:
        return [] if each else minutes
    if len(minutes) != 1 or len(heard.days) != 1 or not _are_days(heard.days[0]):
        return []
    if _is_week_total(said):
        return minutes
    product = minutes[0] * heard.days[0]
    return [product] if each or TIMES_OVER & set(said) else [product, minutes[0]]


def _are_days(days: Fraction) -> bool:
    return days.denominator == 1 and 0 < days <= MOST_DAYS


def _is_each_day(said: Sequence[str]) -> bool:
    """Said of one day: "per dag", "elke ochtend", "/dag"."""
    return any(word in EACH and following in DAYS for word, following in pairwise(said))


def _is_week_total(said: Sequence[str]) -> bool:
    """The week follows right after the hours: "12 uur per week"."""
    hours = [at for at, word in enumerate(said) if word in {"uur", "uren", "u"}]
    return any(said[at + 1 : at + 3] in (["per", "week"], ["/", "week"]) for at in hours)


def _unit(tokens: Sequence[Token], numeral: Numeral) -> str:
    return tokens[numeral.end].text if numeral.end < len(tokens) else ""


def _without_number(question: Question, tokens: Sequence[Token]) -> Reading:
    said = [token.text for token in tokens if token.is_word]
    if len(said) == 1 and said[0] in NOTHING:
        return settle(question, [Fraction(0)], sure=True)
    return Unclear(Reason.NUMBER_NEEDED) if FULL_OR_PART & set(said) else NotAnAnswer()
