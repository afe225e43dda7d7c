"""What is left of the maandloon after income: the sum under several kinds of WGA and the WW."""

from fractions import Fraction

from assistant.core.income.result import Sum
from assistant.core.money import NONE, Cents, part, quotient

WHOLE = Fraction(1)


def deel_na_loon(maandloon: int, deel: Fraction, loon: int, mee: Fraction) -> Cents:
    """The share times (A - B x C/D), in eurocents, never below zero, rounded once at the end."""
    above = deel.numerator * (maandloon * mee.denominator - loon * mee.numerator)
    return max(quotient(above, deel.denominator * mee.denominator), NONE)


def na_verrekening(som: Sum, maandloon: Cents, deel: Fraction, loon: Cents, mee: Fraction) -> None:
    """The lines of art. 61 lid 1 and 2: the whole share, and what the income takes from it."""
    vol = part(maandloon, deel)
    som.add("wga.zonder_loon", vol, maandloon=maandloon, deel=deel)
    if not loon:
        return
    if mee < WHOLE:
        som.explain("wia.deel_van_je_loon_telt", loon=loon, deel=mee)
    over = deel_na_loon(maandloon, deel, loon, mee)
    som.add("wga.van_je_loon_gaat_af", over - vol, loon=loon, deel=deel)
