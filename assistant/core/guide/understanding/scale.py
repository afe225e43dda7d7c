"""A scale from 0 to 10, or a plain number."""

from collections.abc import Sequence
from fractions import Fraction

from assistant.core.guide.model import SCALE_MAXIMUM, Kind, Question
from assistant.core.guide.understanding.amounts import (
    is_below_zero,
    is_negated,
    is_sure,
    says_none,
    settle,
)
from assistant.core.guide.understanding.lexicon import FEELINGS
from assistant.core.guide.understanding.numerals import Numeral, numerals
from assistant.core.guide.understanding.outcome import NotAnAnswer, Reading, Reason, Unclear
from assistant.core.guide.understanding.text import Token, words

PLUS_OR_MINUS = frozenset({"+", "-", "plus", "min"})
OUT_OF_TEN = frozenset({"/", "van", "de", "op", "uit", "een", "schaal", "tien"})


def read_number(question: Question, tokens: Sequence[Token]) -> Reading:
    """Digits or number words; "hoog" or "weinig" is asked again."""
    numbers = _without_out_of_ten(question, tokens, numerals(tokens))
    if not numbers:
        return _without_number(question, tokens)
    if any(is_below_zero(tokens, numeral) for numeral in numbers):
        return Unclear(Reason.OUT_OF_RANGE)
    readings = [reading for numeral in numbers for reading in numeral.readings]
    if any(is_negated(tokens, numeral) for numeral in numbers) or not readings:
        return Unclear(Reason.NEGATED if readings else Reason.NUMBER_NEEDED)
    sure = is_sure(tokens, numbers) and tokens[-1].text not in PLUS_OR_MINUS
    return settle(question, readings, sure=sure)


def _without_out_of_ten(
    question: Question, tokens: Sequence[Token], numbers: tuple[Numeral, ...]
) -> tuple[Numeral, ...]:
    """Hear only the 7 in "7/10", "7 van de 10" and "een zeven op tien"."""
    match numbers:
        case (mark, Numeral(readings=(reading,)) as out_of) if reading == SCALE_MAXIMUM:
            between = {token.text for token in tokens[mark.end : out_of.start]}
            is_pair = question.kind is Kind.SCALE and between and between <= OUT_OF_TEN
            return (mark,) if is_pair else numbers
    return numbers


def _without_number(question: Question, tokens: Sequence[Token]) -> Reading:
    if question.kind is Kind.NUMBER and says_none(question, tokens):
        return settle(question, [Fraction(0)], sure=True)
    said = [token.text for token in tokens if token.is_word]
    labels = {*words(question.low_label), *words(question.high_label)}
    if any(word in FEELINGS or word in labels for word in said):
        return Unclear(Reason.NUMBER_NEEDED)
    return NotAnAnswer()
