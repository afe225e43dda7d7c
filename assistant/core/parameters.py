"""Dated legal values: which amount or share holds on which day, and where it was read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from assistant.core.errors import ParameterUnknown
from assistant.core.money import Cents

GIVEN = "gegeven"  # the source of an amount that somebody read from a letter


class Unit(StrEnum):
    EUROCENT = "eurocent"
    FRACTION = "fractie"
    COUNT = "aantal"  # months, years, hours, ages: `per` and the title say what of


class Seen(StrEnum):
    """Where the value was read; the first two are official."""

    LAW = "wet"
    OFFICIAL = "officieel"
    SECONDARY = "secundair"
    CODE = "code"
    DERIVED = "afgeleid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """One value of a parameter, with the days on which it holds.

    Attributes:
        value: whole eurocents, a fraction, or a whole number, as `unit` says.
        valid_until: the last day; None when no change is announced.
        source: id of a file in `knowledge/sources`; `article` is the place in it.
    """

    id: str
    unit: Unit
    value: int | Fraction
    valid_from: date
    valid_until: date | None
    source: str
    article: str = ""
    seen: Seen = Seen.LAW

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


class Parameters:
    """The values of one day."""

    __slots__ = ("_dated", "on")

    def __init__(self, on: date, dated: Mapping[str, Dated]) -> None:
        self.on = on
        self._dated = dated

    def dated(self, parameter_id: str) -> Dated:
        """The value with its dates and source.

        Raises:
            ParameterUnknown: nothing is on file for this day.
        """
        found = self._dated.get(parameter_id)
        if found is None:
            raise ParameterUnknown(parameter_id, self.on)
        return found

    def known(self) -> tuple[Dated, ...]:
        """Every value of this day, by id."""
        return tuple(self._dated[one] for one in sorted(self._dated))

    def with_given(self, given: Mapping[str, Dated]) -> "Parameters":
        """The same day with amounts that somebody gave, from a letter, instead of ours."""
        return Parameters(self.on, {**self._dated, **given}) if given else self


class ParameterBook:
    """Every parameter on every day."""

    def __init__(self, values: Iterable[Dated]) -> None:
        self._values = tuple(values)
        self._days: dict[date, Parameters] = {}

    def __iter__(self) -> Iterator[Dated]:
        return iter(self._values)

    def on(self, day: date) -> Parameters:
        """The values that hold on a day; made once for each day."""
        found = self._days.get(day)
        if found is None:
            dated = {one.id: one for one in self._values if one.holds_on(day)}
            found = self._days[day] = Parameters(day, dated)
        return found

    def unit(self, parameter_id: str) -> Unit | None:
        """What kind of value this parameter has; None when there is no such parameter."""
        return next((one.unit for one in self._values if one.id == parameter_id), None)

    @cached_property
    def last_day(self) -> date | None:
        """The last day of which some amount is known to end; None when nothing ends."""
        ends = (one.valid_until for one in self._values if one.valid_until is not None)
        return max(ends, default=None)

    def first_day(self, parameter_id: str) -> date | None:
        """The first day of which this parameter has a value; None when it never has."""
        days = (one.valid_from for one in self._values if one.id == parameter_id)
        return min(days, default=None)

    def changes_between(self, first: date, last: date) -> tuple[date, ...]:
        """The days after `first`, up to and with `last`, on which some value begins to hold."""
        return tuple(sorted({d.valid_from for d in self._values if first < d.valid_from <= last}))


def cents(dated: Dated) -> Cents:
    """The value of a parameter in eurocents; a TypeError is a mistake in our own code."""
    if dated.unit is not Unit.EUROCENT or not isinstance(dated.value, int):
        raise TypeError(f"{dated.id} is not an amount in eurocent")
    return Cents(dated.value)


def fraction(dated: Dated) -> Fraction:
    """The value of a parameter as a share."""
    if dated.unit is not Unit.FRACTION or not isinstance(dated.value, Fraction):
        raise TypeError(f"{dated.id} is not a fraction")
    return dated.value


def count(dated: Dated) -> int:
    """The value of a parameter as a whole number."""
    if dated.unit is not Unit.COUNT or not isinstance(dated.value, int):
        raise TypeError(f"{dated.id} is not a whole number")
    return dated.value
