"""Money as whole eurocents: how we take a share, and how we write it."""

from fractions import Fraction
from typing import NewType

Cents = NewType("Cents", int)

NONE = Cents(0)


def part(amount: int, share: Fraction) -> Cents:
    """A share of an amount in cents; half a cent goes up (away from zero below zero)."""
    return quotient(amount * share.numerator, share.denominator)


def quotient(above: int, below: int) -> Cents:
    """Divide whole numbers to whole cents; half a cent goes up (away from zero below zero)."""
    if above < 0:
        return Cents(-((-2 * above + below) // (2 * below)))
    return Cents((2 * above + below) // (2 * below))


def euros(cents: int) -> str:
    """Write an amount the Dutch way: 120050 becomes "€ 1.200,50"."""
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    thousands = f"{whole:,}".replace(",", ".")
    return f"{sign}€ {thousands},{rest:02d}"
