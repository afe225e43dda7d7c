"""Income tax over a year in box 1: brackets, minus credits, beside what was withheld."""

from assistant.core.income.belasting.heffingskortingen import (
    algemene_heffingskorting,
    algemene_heffingskorting_of,
    arbeidskorting,
    arbeidskorting_of,
    combinatiekorting,
    jonggehandicaptenkorting,
)
from assistant.core.income.belasting.loonheffing import Loonheffing, Tabel, loonheffing
from assistant.core.income.belasting.schijven import delen, schijven
from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.vragen import BelastingVraag, Betaler
from assistant.core.parameters import Parameters

LAW, WAGE_LAW = "wet-ib-2001", "wet-loonbelasting"


def inkomstenbelasting(vraag: BelastingVraag, on: Parameters) -> Result:
    """Tax and national insurance due over a year in eurocent, never below zero.

    Wet IB 2001 art. 2.10 (brackets), 8.8 (credits give back no more than the tax), 8.10, 8.11,
    8.14a and 8.16a. We work in cents and round half a cent up in each line; the whole euros of the
    tax form are not modelled. Does not decide anything about box 2 and 3, deductions, a partner,
    AOW age, or sick pay that counts as wage.

    `facts`: `loonheffing_loon` and `loonheffing_uitkering`, what each payer withholds in the year;
    `bij_aangifte`, withheld minus due: above zero comes back, below zero is still to be paid;
    `onbenutte_korting`, the part of the algemene heffingskorting that no tax was left for after
    the arbeidskorting; `jonggehandicaptenkorting_gebruikt`, what that credit saves in tax.

    Raises:
        InputContradicts: an amount below zero.
        ParameterUnknown: an amount of that year is not on file.
    """
    not_negative(loon=vraag.loon, uitkering=vraag.uitkering)
    one = Sum("belasting", on, per="jaar", netto=True)
    one.rests_on(LAW, "2.10", "8.8", "8.10", "8.11")
    tabel = Tabel(schijven(one), algemene_heffingskorting_of(one), arbeidskorting_of(one))
    _brackets(one, vraag, tabel)
    _credits(one, vraag, tabel)
    young = _for_wajong(one, vraag)
    if one.amount < 0:
        one.add("belasting.korting_niet_gebruikt", -one.amount)
    _withheld(one, vraag, loonheffing(vraag, young, tabel))
    one.leaves_out("belasting.hele_euros", "belasting.ander_inkomen", "belasting.ziektewet")
    return one.result("sociaal_raadslieden")


def _brackets(one: Sum, vraag: BelastingVraag, tabel: Tabel) -> None:
    income = vraag.loon + vraag.uitkering
    one.explain("belasting.inkomen", inkomen=income, loon=vraag.loon, uitkering=vraag.uitkering)
    for number, rate, over, tax in delen(income, tabel.schijven):
        one.add("belasting.schijf", tax, nummer=number, tarief=rate, inkomen=over)


def _credits(one: Sum, vraag: BelastingVraag, tabel: Tabel) -> None:
    income = vraag.loon + vraag.uitkering
    general = algemene_heffingskorting(income, tabel.algemeen)
    one.add("belasting.algemene_heffingskorting", -general, bedrag=general)
    if vraag.loon:
        work = arbeidskorting(vraag.loon, tabel.arbeid)
        one.add("belasting.arbeidskorting", -work, bedrag=work, loon=vraag.loon)
    one.fact("onbenutte_korting", max(0, min(general, -one.amount)))
    if vraag.uitkering:
        one.explain("belasting.geen_arbeidskorting", uitkering=vraag.uitkering)
    if vraag.combinatiekorting:
        child = combinatiekorting(one, vraag.loon)
        one.rests_on(LAW, "8.14a")
        one.add("belasting.combinatiekorting", -child, bedrag=child)


def _for_wajong(one: Sum, vraag: BelastingVraag) -> int:
    if not vraag.jonggehandicaptenkorting:
        return 0
    credit = jonggehandicaptenkorting(one)
    one.fact("jonggehandicaptenkorting_gebruikt", max(0, min(credit, one.amount)))
    one.rests_on(LAW, "8.16a")
    one.add("belasting.jonggehandicaptenkorting", -credit, bedrag=credit)
    return credit


def _withheld(one: Sum, vraag: BelastingVraag, held: Loonheffing) -> None:
    """Lines about who withholds what; they change nothing in what is due."""
    back = held.loon + held.uitkering - one.amount
    one.fact("loonheffing_loon", held.loon)
    one.fact("loonheffing_uitkering", held.uitkering)
    one.fact("bij_aangifte", back)
    one.rests_on(WAGE_LAW, "20a", "21c", "23")
    if vraag.loon and vraag.uitkering:
        _one_payer(one, held)
    if vraag.loon:
        one.explain("belasting.loonheffing_loon", bedrag=held.loon)
    if vraag.uitkering:
        one.explain("belasting.loonheffing_uitkering", bedrag=held.uitkering)
    if back:
        one.explain("belasting.terug" if back > 0 else "belasting.bijbetalen", bedrag=abs(back))


def _one_payer(one: Sum, held: Loonheffing) -> None:
    with_wage = held.korting_bij is Betaler.LOON
    one.explain("belasting.korting_bij_loon" if with_wage else "belasting.korting_bij_uitkering")
    one.leaves_out("belasting.per_maand")
