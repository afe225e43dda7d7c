"""An amount of money in eurocents: "€ 1.200,50", "zo'n 14 euro 50", "12 honderd"."""

import re
from collections.abc import Sequence
from fractions import Fraction

from assistant.core.guide.model import Question
from assistant.core.guide.understanding.amounts import (
    is_below_zero,
    is_negated,
    is_sure,
    measures_differ,
    says_none,
    settle,
)
from assistant.core.guide.understanding.lexicon import FEELINGS
from assistant.core.guide.understanding.numerals import COUNTED, Numeral, numerals
from assistant.core.guide.understanding.outcome import NotAnAnswer, Reading, Reason, Unclear
from assistant.core.guide.understanding.text import Token

EURO = frozenset({"€", "eur", "euro", "euros", "eurie"})
CENT = frozenset({"cent", "cents", "ct", "eurocent"})
EURO_CENTS = 100
THREE_DIGITS = re.compile(r"[0-9]{3}")
STARTS_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}")
OTHER_UNITS = (COUNTED | {"%", "procent", "uurtjes"}) - EURO - CENT


def read_money(question: Question, tokens: Sequence[Token]) -> Reading:
    """One amount of money; numbers that count something else (20 uur) are not amounts."""
    tokens = _with_spaced_thousands(tokens)
    numbers = numerals(tokens)
    amounts = [numeral for numeral in numbers if _next(tokens, numeral) not in OTHER_UNITS]
    if not amounts:
        return _without_amount(question, tokens)
    if any(is_below_zero(tokens, numeral) for numeral in amounts):
        return Unclear(Reason.OUT_OF_RANGE)
    if any(is_negated(tokens, numeral) for numeral in amounts):
        return Unclear(Reason.NEGATED)
    if measures_differ(question, tokens):
        return Unclear(Reason.OTHER_MEASURE)
    sure = len(amounts) == len(numbers) and is_sure(tokens, numbers)
    return settle(question, _cents(tokens, amounts), sure=sure)


def _cents(tokens: Sequence[Token], amounts: Sequence[Numeral]) -> list[Fraction]:
    """Every reading in cents; "14 euro 50" is one amount, "14 en 50 euro" is two."""
    match amounts:
        case [euros, cents] if _are_euros_and_cents(tokens, euros, cents):
            return [euro * EURO_CENTS + cents.readings[0] for euro in euros.readings]
    found: list[Fraction] = []
    for amount in amounts:
        factor = 1 if _next(tokens, amount) in CENT else EURO_CENTS
        found += [reading * factor for reading in amount.readings]
    return found


def _with_spaced_thousands(tokens: Sequence[Token]) -> list[Token]:
    """Join "1 200" into 1200: digits, a space, and exactly three digits more."""
    joined: list[Token] = []
    for token in tokens:
        before = joined[-1].text if joined and joined[-1].is_number else ""
        if THREE_DIGITS.fullmatch(token.text) and STARTS_THOUSANDS.fullmatch(before):
            joined[-1] = Token(before + token.text, is_word=False, is_number=True)
        else:
            joined.append(token)
    return joined


def _are_euros_and_cents(tokens: Sequence[Token], euros: Numeral, cents: Numeral) -> bool:
    between = [token.text for token in tokens[euros.end : cents.start]]
    if between not in (["euro"], ["€"], ["eur"], ["euro", "en"]) or len(cents.readings) != 1:
        return False
    said_cent = _next(tokens, cents) in CENT
    lowest = 1 if said_cent else 10
    is_part = lowest <= cents.readings[0] < EURO_CENTS and _next(tokens, cents) not in EURO
    whole = all(reading.denominator == 1 for reading in euros.readings)
    return is_part and whole and (said_cent or between[-1] != "en")


def _next(tokens: Sequence[Token], numeral: Numeral) -> str:
    return tokens[numeral.end].text if numeral.end < len(tokens) else ""


def _without_amount(question: Question, tokens: Sequence[Token]) -> Reading:
    if says_none(question, tokens):
        return settle(question, [Fraction(0)], sure=True)
    if any(token.is_word and token.text in FEELINGS for token in tokens):
        return Unclear(Reason.NUMBER_NEEDED)
    return NotAnAnswer()
