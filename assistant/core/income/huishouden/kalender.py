"""How a situation moves on from month to month: counters of months that go up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from assistant.core.income.uitkeringen import Bijstand, Ioaw, Toeslagenwet, Uitkering, Wga, Ww

MONTHS_A_YEAR = 12


def first_of_month(day: date, months_later: int = 0) -> date:
    """The first day of the month that is so many months later."""
    number = day.year * MONTHS_A_YEAR + day.month - 1 + months_later
    return date(number // MONTHS_A_YEAR, number % MONTHS_A_YEAR + 1, 1)


def months_between(first: date, last: date) -> int:
    """Whole calendar months from the month of `first` to that of `last`; below zero when before."""
    return (last.year - first.year) * MONTHS_A_YEAR + last.month - first.month


def months_of(year: int) -> Iterator[date]:
    return (date(year, month, 1) for month in range(1, MONTHS_A_YEAR + 1))


def after_months(uitkeringen: tuple[Uitkering, ...], months: int) -> tuple[Uitkering, ...]:
    """The benefits so many months later: the month of a WW or WGA right counts on.

    A right that would not have begun yet is taken at its first month.
    """
    return tuple(_later(one, months) for one in uitkeringen)


def _later(uitkering: Uitkering, months: int) -> Uitkering:
    if isinstance(uitkering, Ww | Wga) and uitkering.maand_van_recht is not None:
        return replace(uitkering, maand_van_recht=max(1, uitkering.maand_van_recht + months))
    return uitkering


def with_vrijlating_used(uitkeringen: tuple[Uitkering, ...], months: int) -> tuple[Uitkering, ...]:
    """The benefits after so many months of work in which part of the wage was left alone."""
    return tuple(_used(one, months) for one in uitkeringen)


def _used(uitkering: Uitkering, months: int) -> Uitkering:
    if isinstance(uitkering, Bijstand | Ioaw):
        so_far = uitkering.vrijlating_maanden_gebruikt
        return replace(uitkering, vrijlating_maanden_gebruikt=so_far + months)
    if isinstance(uitkering, Toeslagenwet):
        so_far = uitkering.maanden_vrijlating_gebruikt
        return replace(uitkering, maanden_vrijlating_gebruikt=so_far + months)
    return uitkering
