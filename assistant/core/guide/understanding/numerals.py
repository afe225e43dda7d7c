"""Find the numbers in a text, in digits or in words, with every way to read them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from assistant.core.guide.understanding.lexicon import vocabulary
from assistant.core.guide.understanding.number_words import number_word
from assistant.core.guide.understanding.text import Token

LONGEST_NUMBER = 8  # words: "een en twintig duizend vijf honderd en twee"
TIMES = {"honderd": 100, "duizend": 1000, "k": 1000, "mille": 1000, "miljoen": 10**6, "mln": 10**6}
COUNTED = vocabulary("""
    uur uren uurtje u dag dagen dagdeel dagdelen ochtend ochtenden middag middagen avond
    avonden week weken maand maanden jaar keer maal x minuut minuten min kwartier euro eur
    cent
""")
GROUPS = re.compile(r"[1-9][0-9]{0,2}(?:S[0-9]{3})+")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number from token `start` up to `end`; none or two readings mean it is not clear."""

    readings: tuple[Fraction, ...]
    start: int
    end: int


def numerals(tokens: Sequence[Token]) -> tuple[Numeral, ...]:
    """All numbers, in the order in which they were typed."""
    found: list[Numeral] = []
    at = 0
    while at < len(tokens):
        numeral = _numeral_at(tokens, at)
        if numeral is not None:
            found.append(numeral)
        at = numeral.end if numeral is not None else at + 1
    return tuple(found)


def _numeral_at(tokens: Sequence[Token], at: int) -> Numeral | None:
    if tokens[at].is_number:
        return _in_digits(tokens, at)
    return _in_words(tokens, at) if tokens[at].is_word else None


def _in_digits(tokens: Sequence[Token], at: int) -> Numeral:
    readings, end = digits(tokens[at].text), at + 1
    following = tuple(token.text for token in tokens[end : end + 3])
    if following[:1] and following[0] in TIMES:
        times = TIMES[following[0]]
        return Numeral(tuple(reading * times for reading in readings), at, end + 1)
    if following in (("en", "een", "half"), ("en", "een", "halve")):
        return Numeral(tuple(reading + Fraction(1, 2) for reading in readings), at, end + 3)
    return Numeral(readings, at, end)


def _in_words(tokens: Sequence[Token], at: int) -> Numeral | None:
    """The longest run of words that is one number: "twee", "honderd" → "tweehonderd"."""
    last = at
    while last < min(len(tokens), at + LONGEST_NUMBER) and tokens[last].is_word:
        last += 1
    for end in range(last, at, -1):
        value = number_word("".join(token.text for token in tokens[at:end]))
        if value is not None:
            is_article = end == at + 1 and tokens[at].text == "een" and not _counts(tokens, end)
            return None if is_article else Numeral((value,), at, end)
    return None


def _counts(tokens: Sequence[Token], after: int) -> bool:
    """A lone "een" is a number when nothing else was said, or something countable follows."""
    return len(tokens) == 1 or (after < len(tokens) and tokens[after].text in COUNTED)


def digits(text: str) -> tuple[Fraction, ...]:
    """Every way to read a number in digits: 14,50 and 1.200,50 have one, 1,200 has two."""
    separators = {sign for sign in text if not sign.isdigit()}
    if not separators:
        return (Fraction(int(text)),)
    if separators == {".", ","}:
        return _with_both(text)
    if len(separators) == 1 and ":" not in separators:
        return _with_one(text, separators.pop())
    return ()


def _with_both(text: str) -> tuple[Fraction, ...]:
    decimal = max(".,", key=text.rindex)
    whole, _, rest = text.rpartition(decimal)
    thousands = "," if decimal == "." else "."
    if decimal in whole or not _is_grouped(whole, thousands):
        return ()
    return (Fraction(f"{whole.replace(thousands, '')}.{rest}"),)


def _with_one(text: str, separator: str) -> tuple[Fraction, ...]:
    grouped = Fraction(int(text.replace(separator, ""))) if _is_grouped(text, separator) else None
    decimal = Fraction(text.replace(separator, ".")) if text.count(separator) == 1 else None
    if grouped is None:
        return () if decimal is None else (decimal,)
    if separator == "." or decimal is None:
        return (grouped,)
    return (decimal, grouped)


def _is_grouped(text: str, separator: str) -> bool:
    return GROUPS.fullmatch(text.replace(separator, "S")) is not None
