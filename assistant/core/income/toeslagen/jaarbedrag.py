"""From an exact amount of a year to what is granted, and to what is paid each month."""

from fractions import Fraction

from assistant.core.income.result import Sum
from assistant.core.money import Cents, quotient

CENTS_A_EURO = 100
MONTHS_A_YEAR = 12
MINIMUM = "awir.minimum_jaarbedrag"


def grant(one: Sum, exact: Fraction) -> None:
    """Add the amount of a month, and say why when nothing is granted.

    Awir art. 14 lid 4 (whole euros, arithmetic) and lid 5 (not below the minimum of a year). A
    month is a twelfth in whole euros, rounded down, as in the tables of Dienst Toeslagen.

    Args:
        one: the sum that is being made, in eurocent per month.
        exact: eurocent per year, not rounded; below zero counts as nothing.
    """
    year = whole_euros(max(exact, Fraction(0)))
    least = one.cents(MINIMUM)
    if year < least:
        one.explain("toeslagen.te_laag", jaarbedrag=year, minimum=least)
        return nothing(one)
    one.rests_on("awir", "14 lid 4")
    one.fact("recht", "loopt")
    one.fact("jaarbedrag", year)
    one.add("toeslagen.per_maand", per_month(year), jaarbedrag=year)
    return None


def nothing(one: Sum) -> None:
    """Note that nothing is granted; the line before says why."""
    one.fact("recht", "geen")
    one.fact("jaarbedrag", 0)


def whole_euros(exact: Fraction) -> Cents:
    """A year amount in whole euros, half a euro up (Awir art. 14 lid 4)."""
    euros = quotient(exact.numerator, exact.denominator * CENTS_A_EURO)
    return Cents(euros * CENTS_A_EURO)


def per_month(year: int) -> Cents:
    """A twelfth of a year in whole euros, rounded down."""
    return Cents(year // (MONTHS_A_YEAR * CENTS_A_EURO) * CENTS_A_EURO)
