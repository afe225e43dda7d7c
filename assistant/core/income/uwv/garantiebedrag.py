"""The garantiebedrag of the Wajong: what is paid at least, and when it is gone for good."""

from assistant.core.income.invoer import in_order, plausible_day
from assistant.core.income.result import Result, Sum
from assistant.core.income.uwv.tijdvak import zoveel_jaar_later
from assistant.core.income.vragen_recht import GarantiebedragVraag
from assistant.core.money import Cents
from assistant.core.parameters import Parameters

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


def garantiebedrag_vervallen(vraag: GarantiebedragVraag, on: Parameters) -> Result:
    """Whether an unbroken stretch made the garantiebedrag lapse for good; no amount.

    Wajong art. 8:8 lid 5: one uninterrupted year without any income, or one uninterrupted year
    in which the ordinary result was above the garantiebedrag. `facts["vervallen"]` says it,
    `facts["op"]` is the day on which that year is full. Does not decide whether somebody ever
    had a garantiebedrag.

    Raises:
        InputContradicts: a day that cannot be, or an end before the begin.
        ParameterUnknown: the length is not on file for this day.
    """
    plausible_day(van=vraag.van, tot=vraag.tot)
    in_order(van=vraag.van, tot=vraag.tot)
    som = Sum("garantiebedrag_vervallen", on, per="geen")
    years = som.count(JAREN)
    op = zoveel_jaar_later(vraag.van, years)
    gone = vraag.tot >= op
    step = "wajong.garantiebedrag_is_weg" if gone else "wajong.garantiebedrag_blijft"
    som.explain(step, jaren=years, op=op)
    som.fact("vervallen", gone)
    som.fact("op", op)
    som.rests_on("wajong-wet", "8:8 lid 5")
    som.leaves_out("recht.uwv_beslist")
    return som.result("uwv", "informatiepunt_wajong")
