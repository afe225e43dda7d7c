"""The garantiebedrag of the Wajong: what is paid at least, and when it is gone for good."""

from datetime import date

from assistant.core.income.result import Sum
from assistant.core.income.uwv.tijdvak import zoveel_jaar_later
from assistant.core.money import Cents
from assistant.core.parameters import Parameters, count

JAREN = "wajong.garantiebedrag.vervalt_na_jaren"


def met_garantiebedrag(som: Sum, garantiebedrag: Cents, loon: Cents) -> None:
    """Lift the sum to the garantiebedrag while the ordinary result is not above it.

    Wajong art. 8:8 lid 4. The amount is eurocents a month, from the letter; UWV indexes it.
    Does not decide whether it lapsed: that takes the past year (see `garantiebedrag_vervallen`).
    """
    tekort = max(garantiebedrag - som.amount, 0)
    loopt = garantiebedrag >= som.amount
    if loopt:
        som.add("wajong.garantiebedrag", tekort, garantiebedrag=garantiebedrag)
    else:
        som.explain("wajong.boven_garantiebedrag", garantiebedrag=garantiebedrag)
    if loopt and not loon:
        som.explain("wajong.garantiebedrag_zonder_loon")
    som.fact("garantiebedrag_telt", loopt)
    som.rests_on("wajong-wet", "8:8")
    som.leaves_out("wajong.garantiebedrag_vervallen")


def garantiebedrag_vervallen(van: date, tot: date, on: Parameters) -> bool:
    """Whether an unbroken stretch made the garantiebedrag lapse for good.

    Wajong art. 8:8 lid 5: one uninterrupted year without any income, or one uninterrupted year
    in which the ordinary result was above the garantiebedrag.

    Args:
        van: the first day without income, or above the garantiebedrag.
        tot: the first day on which that was no longer so, or today.
        on: the values of a day.

    Raises:
        ParameterUnknown: the length is not on file for this day.
    """
    return tot >= zoveel_jaar_later(van, count(on.dated(JAREN)))
