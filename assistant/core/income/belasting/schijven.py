"""The brackets of box 1: tax and national insurance together, under AOW age."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from assistant.core.income.result import Sum
from assistant.core.money import Cents, part

NUMBERS = (1, 2, 3)
RATES = tuple(f"inkomstenbelasting.schijf{number}.tarief" for number in NUMBERS)
ENDS = tuple(f"inkomstenbelasting.schijf{number}.tot" for number in NUMBERS[:-1])


class Schijf(NamedTuple):
    """One bracket; `tot` is its end in eurocent per year, None for the last one."""

    nummer: int
    tarief: Fraction
    tot: Cents | None


class Deel(NamedTuple):
    """The part of an income that lies in one bracket, and the tax over it, in eurocent."""

    nummer: int
    tarief: Fraction
    inkomen: Cents
    belasting: Cents


def schijven(one: Sum) -> tuple[Schijf, ...]:
    """The brackets of the year (Wet IB 2001 art. 2.10, with the premiums of the first bracket)."""
    last = one.count("inkomstenbelasting.schijven")
    rates = [one.fraction(each) for each in RATES[:last]]
    ends = [one.cents(each) for each in ENDS[: last - 1]]
    return tuple(map(Schijf, range(1, last + 1), rates, [*ends, None]))


def delen(inkomen: int, brackets: tuple[Schijf, ...]) -> Iterator[Deel]:
    """The income bracket by bracket; half a cent of tax goes up in each."""
    low = 0
    for number, rate, end in brackets:
        high = inkomen if end is None else min(inkomen, end)
        if high > low:
            yield Deel(number, rate, Cents(high - low), part(high - low, rate))
            low = high


def belasting(inkomen: int, brackets: tuple[Schijf, ...]) -> int:
    """The tax over an income of a year, before credits."""
    return sum(each.belasting for each in delen(inkomen, brackets))
