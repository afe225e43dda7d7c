"""The tax credits of somebody under AOW age; each is rounded to a cent, half a cent up."""

from fractions import Fraction
from math import lcm
from typing import NamedTuple

from assistant.core.income.result import Sum
from assistant.core.money import Cents, part, quotient

AHK = "inkomstenbelasting.algemene_heffingskorting"
AK = "inkomstenbelasting.arbeidskorting"
AK_SHARES = tuple(f"{AK}.{letter}_tarief" for letter in "abcd")
AK_STARTS = tuple(f"{AK}.{letter}_vanaf" for letter in "bcd")
AK_MAXIMA = tuple(f"{AK}.{letter}_maximum" for letter in "abc")
IACK = "inkomstenbelasting.combinatiekorting"
JGK = "inkomstenbelasting.jonggehandicaptenkorting"


class Afbouw(NamedTuple):
    """A credit that falls with the income above a limit."""

    maximum: Cents
    deel: Fraction
    vanaf: Cents


class Opbouw(NamedTuple):
    """A part of a credit that grows with the wage above a limit, up to a maximum.

    Attributes:
        teller: the share, in parts of `Arbeidskorting.schaal`.
        maximum: of all parts so far together, in cents times the `schaal`.
    """

    teller: int
    vanaf: Cents
    maximum: int


class Arbeidskorting(NamedTuple):
    """Art. 8.11 lid 2: three parts that grow, with a maximum of what they are together.

    Attributes:
        schaal: what every share is a whole number of parts of, so that nothing rounds in between.
        afbouw: the share that goes off above `vanaf`, in parts of the `schaal`.
    """

    schaal: int
    opbouw: tuple[Opbouw, ...]
    afbouw: int
    vanaf: Cents


def algemene_heffingskorting_of(one: Sum) -> Afbouw:
    """The values of art. 8.10 lid 2."""
    return Afbouw(
        one.cents(f"{AHK}.maximum"), one.fraction(f"{AHK}.afbouw"), one.cents(f"{AHK}.vanaf")
    )


def algemene_heffingskorting(inkomen: int, values: Afbouw) -> int:
    """Wet IB 2001 art. 8.10: for everybody; less above an income, never below zero.

    In 2024 the income of box 1 counts, from 2025 the verzamelinkomen: the same number here.
    """
    if inkomen <= values.vanaf:
        return values.maximum
    return max(values.maximum - part(inkomen - values.vanaf, values.deel), 0)


def arbeidskorting_of(one: Sum) -> Arbeidskorting:
    """The values of art. 8.11 lid 2."""
    shares = [one.fraction(each) for each in AK_SHARES]
    starts = [Cents(0), *[one.cents(each) for each in AK_STARTS]]
    scale = lcm(*[share.denominator for share in shares])
    parts = [share.numerator * (scale // share.denominator) for share in shares]
    most = [one.cents(each) * scale for each in AK_MAXIMA]
    return Arbeidskorting(scale, tuple(map(Opbouw, parts, starts, most)), parts[3], starts[3])


def arbeidskorting(loon: int, values: Arbeidskorting) -> int:
    """Wet IB 2001 art. 8.11 and 8.1: only over wage for work that is done now, never a benefit."""
    credit = 0
    for share, start, most in values.opbouw:
        if loon > start:
            credit = min(credit + (loon - start) * share, most)
    if loon > values.vanaf:
        credit = max(credit - (loon - values.vanaf) * values.afbouw, 0)
    return quotient(credit, values.schaal)


def combinatiekorting(one: Sum, loon: int) -> int:
    """Wet IB 2001 art. 8.14a: over the wage above a limit, up to a maximum.

    Does not decide whether there is a child under 12 for six months, or who earns least.
    """
    start = one.cents(f"{IACK}.vanaf")
    if loon <= start:
        return 0
    return min(part(loon - start, one.fraction(f"{IACK}.tarief")), one.cents(f"{IACK}.maximum"))


def jonggehandicaptenkorting(one: Sum) -> int:
    """Wet IB 2001 art. 8.16a: with a right to Wajong in the year, also when it pays nothing."""
    return one.cents(JGK)
