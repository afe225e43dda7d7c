"""The parameters of a day, with what somebody gave from a letter or an older table."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from assistant.core.errors import InputContradicts
from assistant.core.income.result import given
from assistant.core.parameters import Dated, ParameterBook, Parameters, Unit

type Gegeven = Mapping[str, int | Fraction]


def niets_gegeven() -> Gegeven:
    """No amount of ours is replaced."""
    return {}


def parameters_on(day: date, gegeven: Gegeven, book: ParameterBook) -> Parameters:
    """The values of a day; a given value replaces ours and needs no known day.

    Raises:
        InputContradicts: no parameter has that id, or it is of another kind (a share, an amount).
    """
    on = book.on(day)
    if not gegeven:
        return on
    return on.with_given({one: _given(one, value, day, book) for one, value in gegeven.items()})


def _given(parameter_id: str, value: int | Fraction, day: date, book: ParameterBook) -> Dated:
    unit = book.unit(parameter_id)
    if unit is None:
        raise InputContradicts("invoer.onbekende_parameter", (f"gegeven.{parameter_id}",))
    if unit is Unit.FRACTION:
        return given(parameter_id, unit, Fraction(value), day)
    if not isinstance(value, int):
        raise InputContradicts("invoer.geen_heel_getal", (f"gegeven.{parameter_id}",))
    return given(parameter_id, unit, value, day)
