"""The dagloon and its maximum: how much of the income counts, and which letter cannot be right."""

from fractions import Fraction

from assistant.core.errors import InputContradicts, InputMissing, ParameterUnknown
from assistant.core.income.invoer import plausible
from assistant.core.money import Cents, part
from assistant.core.parameters import Parameters, cents, fraction

MAXIMUM = "maximumdagloon.dag"
DAGEN = "minimumloon.dagen_per_maand"
WHOLE = Fraction(1)


def meetellend_deel(dagloon: int | None, zonder_maximum: int | None) -> Fraction:
    """The factor C/D of WIA art. 61, WW art. 47 and Ziektewet art. 31: 1 below the maximum.

    Args:
        dagloon: eurocents a day, as the benefit was calculated.
        zonder_maximum: eurocents a day, had there been no maximum.

    Raises:
        InputMissing: one of the two is missing.
        InputContradicts: the dagloon is not above zero, or above the one without maximum.
    """
    if dagloon is None and zonder_maximum is None:
        return WHOLE
    if dagloon is None:
        raise InputMissing(("uitkering.dagloon",))
    if zonder_maximum is None:
        raise InputMissing(("uitkering.dagloon_zonder_maximum",))
    plausible(**{"uitkering.dagloon": dagloon, "uitkering.dagloon_zonder_maximum": zonder_maximum})
    if dagloon == 0 or dagloon > zonder_maximum:
        fields = ("uitkering.dagloon", "uitkering.dagloon_zonder_maximum")
        raise InputContradicts("dagloon.boven_zonder_maximum", fields)
    return Fraction(dagloon, zonder_maximum)


def check_dagloon(dagloon: int, on: Parameters, field: str = "uitkering.dagloon") -> None:
    """Refuse a dagloon above the maximum of that day; an unknown maximum refuses nothing.

    Raises:
        InputContradicts: `dagloon.boven_maximum`.
    """
    plausible(**{field: dagloon})
    hoogste = _known(MAXIMUM, on)
    if hoogste is not None and dagloon > hoogste:
        raise InputContradicts("dagloon.boven_maximum", (field,))


def check_maandloon(maandloon: int, on: Parameters) -> None:
    """Refuse a WIA- or WW-maandloon above 21,75 times the maximum dagloon of that day.

    Raises:
        InputContradicts: `maandloon.boven_maximum`.
    """
    plausible(**{"uitkering.maandloon": maandloon})
    hoogste = _known(MAXIMUM, on)
    if hoogste is not None and maandloon > part(hoogste, fraction(on.dated(DAGEN))):
        raise InputContradicts("maandloon.boven_maximum", ("uitkering.maandloon",))


def _known(parameter_id: str, on: Parameters) -> Cents | None:
    try:
        return cents(on.dated(parameter_id))
    except ParameterUnknown:
        return None
