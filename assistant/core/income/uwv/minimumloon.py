"""The minimum wage that benefits of UWV rest on, by age, and the hourly one that a job must pay."""

from fractions import Fraction

from assistant.core.errors import InputMissing, ParameterUnknown
from assistant.core.income.result import Sum
from assistant.core.money import Cents, part, quotient
from assistant.core.parameters import Parameters, cents, fraction

MAAND = "minimumloon.maand"
DAGEN = "minimumloon.dagen_per_maand"
# Youth ages → their share of the month; somebody older has the whole month.
JEUGD = {
    18: "minimumloon.jeugd.18",
    19: "minimumloon.jeugd.19",
    20: "minimumloon.jeugd.20",
}
OLDEST_YOUTH = max(JEUGD)
YOUNGEST = min(JEUGD)


def minimumloon_per_maand(som: Sum, leeftijd: int | None, uit_brief: Cents | None = None) -> Cents:
    """The reference month of the minimum wage, gross, without holiday pay.

    Wajong art. 1:1 lid 1 onder m: not the hourly wage times hours. The amount from a letter is
    already that of the person's age. The age is at least 18; the caller refuses below that.

    Raises:
        InputMissing: no letter and no age.
        ParameterUnknown: nothing is on file for the day.
    """
    if uit_brief is not None:
        return som.cents(MAAND, uit_brief)
    if leeftijd is None:
        raise InputMissing(("maand.leeftijd",))
    maand = som.cents(MAAND)
    jeugd = JEUGD.get(leeftijd)
    return maand if jeugd is None else part(maand, som.fraction(jeugd))


def minimumuurloon(leeftijd: int, on: Parameters) -> Cents:
    """The hourly minimum wage at an age (15 and older), gross, without holiday pay.

    Raises:
        ParameterUnknown: nobody published the amount for this age and day.
    """
    return cents(on.dated(f"minimumloon.uur.{min(leeftijd, OLDEST_YOUTH + 1)}"))


def grondslag_per_dag(maand: Cents, dagen: Fraction) -> Cents:
    """A month as a day: Wajong art. 1a:4 lid 1 divides by 21,75. To whole cents, half up."""
    return quotient(maand * dagen.denominator, dagen.numerator)


def maand_van_dag(dag: int, dagen: Fraction) -> Cents:
    """A day as a month, times 21,75. To whole cents, half up."""
    return part(dag, dagen)


def hoogste_grondslag(on: Parameters) -> Cents | None:
    """The minimum wage for a day, or None when that day's amount is not on file."""
    try:
        return grondslag_per_dag(cents(on.dated(MAAND)), fraction(on.dated(DAGEN)))
    except ParameterUnknown:
        return None
