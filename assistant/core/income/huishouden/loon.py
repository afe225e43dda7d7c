"""From a job to the wage of a month."""

from dataclasses import replace

from assistant.core.errors import InputContradicts, InputMissing
from assistant.core.income.situation import Werk
from assistant.core.money import NONE, Cents, part, quotient
from assistant.core.parameters import Parameters, fraction

WEEKS_A_YEAR, MONTHS_A_YEAR, MINUTES_AN_HOUR = 52, 12, 60
MOST_MINUTES = 60 * MINUTES_AN_HOUR  # more hours a week than the Arbeidstijdenwet lets anyone work
HOLIDAY_PAY = "loon.vakantietoeslag.aandeel"


def maandloon(werk: Werk | None) -> Cents:
    """Gross wage of a month in eurocent, without holiday pay: hourly wage × hours × 52 / 12.

    Raises:
        InputMissing: neither an hourly nor a monthly wage.
        InputContradicts: both, or hours that nobody can work.
    """
    if werk is None:
        return NONE
    if not 0 <= werk.minuten_per_week <= MOST_MINUTES:
        raise InputContradicts("werk.uren", ("minuten_per_week",))
    if werk.uurloon is not None and werk.maandloon is not None:
        raise InputContradicts("werk.twee_lonen", ("uurloon", "maandloon"))
    if werk.maandloon is not None:
        return werk.maandloon
    if werk.uurloon is None:
        raise InputMissing(("werk.uurloon",))
    year = werk.uurloon * werk.minuten_per_week * WEEKS_A_YEAR
    return quotient(year, MINUTES_AN_HOUR * MONTHS_A_YEAR)


def vakantietoeslag(loon: Cents, on: Parameters) -> Cents:
    """Holiday pay that a month of wage builds up, in eurocent."""
    return part(loon, fraction(on.dated(HOLIDAY_PAY)))


def with_hours(werk: Werk, hours: int) -> Werk:
    """The same job for another number of hours a week; a monthly wage goes with the hours.

    Raises:
        InputMissing: a monthly wage without hours says nothing about other hours.
    """
    minutes = hours * MINUTES_AN_HOUR
    if werk.maandloon is None:
        return replace(werk, minuten_per_week=minutes)
    if werk.minuten_per_week == 0:
        raise InputMissing(("werk.minuten_per_week",))
    wage = quotient(werk.maandloon * minutes, werk.minuten_per_week)
    return replace(werk, minuten_per_week=minutes, maandloon=wage)
