"""Settle on one amount, or say why we have to ask again: shared by scale, number, money, hours."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from assistant.core.guide.accept import bounds
from assistant.core.guide.model import Question
from assistant.core.guide.understanding.lexicon import NEGATORS, NOTHING, STOP, vocabulary
from assistant.core.guide.understanding.numerals import Numeral
from assistant.core.guide.understanding.outcome import Reading, Reason, Unclear, Understood
from assistant.core.guide.understanding.set_phrases import HEDGE, NO
from assistant.core.guide.understanding.text import Token, contains, words
from assistant.core.guide.words import in_words

HIGHEST = 10**9
STORY = 3
ABOUT_AMOUNTS = vocabulary("""
    per euro eur cent bruto netto uur uren week maand jaar dag dagen x geef cijfer krijg
    verdien van ochtend ochtenden middag middagen avond avonden keer maal elke iedere
    minuten minuut en dagdeel dagdelen kwartier u min ct schaal uit werk werken
""")
BOUNDING = vocabulary("""
    minder meer minstens hoogstens hooguit maximaal minimaal max boven onder vanaf hoger lager
""")
MEASURES = (frozenset({"uur", "dag", "week", "maand", "jaar"}), frozenset({"bruto", "netto"}))


def settle(question: Question, amounts: Sequence[Fraction], *, sure: bool) -> Reading:
    """One whole amount within bounds is understood; anything else is asked again.

    Args:
        question: gives the kind, bounds and unit.
        amounts: every reading of the text, in the unit of the canonical value.
        sure: false when so much else was said that the amount has to be confirmed.
    """
    distinct = list(dict.fromkeys(amounts))
    whole = [amount for amount in distinct if amount.denominator == 1]
    if not whole and len(distinct) == 1:
        low = distinct[0].numerator // distinct[0].denominator
        return Unclear(Reason.NOT_WHOLE, readings=_readings(question, [low, low + 1]))
    readings = _readings(question, [int(amount) for amount in whole])
    if not readings:
        return Unclear(Reason.OUT_OF_RANGE if whole else Reason.TWO_READINGS)
    if len(distinct) > 1:
        return Unclear(Reason.TWO_READINGS, readings=readings)
    return readings[0] if sure else Unclear(Reason.CONFIRM, readings=readings)


def _readings(question: Question, values: Sequence[int]) -> tuple[Understood, ...]:
    minimum, maximum = bounds(question)
    lowest = 0 if minimum is None else minimum
    highest = HIGHEST if maximum is None else maximum
    fitting = [value for value in values if lowest <= value <= highest]
    return tuple(Understood(value, in_words(question, value)) for value in fitting)


def is_sure(tokens: Sequence[Token], numbers: Sequence[Numeral]) -> bool:
    """Hardly anything else was said, and nothing that hedges or only bounds ("minder dan")."""
    inside = {index for numeral in numbers for index in range(numeral.start, numeral.end)}
    said = [token.text for at, token in enumerate(tokens) if token.is_word and at not in inside]
    if BOUNDING & set(said) or any(contains(said, phrase) is not None for phrase in HEDGE):
        return False
    return sum(word not in STOP and word not in ABOUT_AMOUNTS for word in said) <= STORY


def says_none(question: Question, tokens: Sequence[Token]) -> bool:
    """None of what was asked: "niks", "geen huur"; "nee" only where 0 is an answer."""
    said = tuple(token.text for token in tokens if token.is_word)
    if len(said) == 1 and said[0] in NOTHING:
        return True
    if bounds(question)[0] != 0:
        return False
    asked = set(words(f"{question.text} {question.unit or ''}")) - STOP
    return said in NO or any(one == "geen" and next_ in asked for one, next_ in pairwise(said))


def is_negated(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """Said as what it is not: "geen 7", "niet meer dan 10 euro"."""
    before = tokens[max(0, numeral.start - 3) : numeral.start]
    return any(token.text in NEGATORS for token in before)


def is_below_zero(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """A minus right before the number, and not between two numbers as in 10-15."""
    at = numeral.start - 1
    if at < 0 or tokens[at].text not in {"-", "min"}:
        return False
    return at == 0 or not (tokens[at - 1].is_number or tokens[at - 1].is_word)


def measures_differ(question: Question, tokens: Sequence[Token]) -> bool:
    """The text says per week or bruto where the question asks per month or netto."""
    asked = set(words(f"{question.text} {question.unit or ''}"))
    said = {token.text for token in tokens}
    return any(asked & group and said & group and not asked & said & group for group in MEASURES)
