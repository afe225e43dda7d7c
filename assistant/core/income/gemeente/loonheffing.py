"""The wage tax that a municipality pays over net bijstand, and bijstand in gross."""

from fractions import Fraction

from assistant.core.errors import InputContradicts
from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.vragen import LoonheffingBijstandVraag
from assistant.core.income.vragen_gemeente import TerugvorderingVraag
from assistant.core.money import NONE, Cents, part
from assistant.core.parameters import Parameters, fraction

TARIEF = "inkomstenbelasting.schijf1.tarief"
KORTING = "inkomstenbelasting.algemene_heffingskorting.maximum"
HANDLEIDING = "handleiding-loonheffing-bijstand"


def loonheffing_bijstand(vraag: LoonheffingBijstandVraag, on: Parameters) -> Result:
    """Wage tax over net bijstand, per year (eurocent): (net - Q) x E - Q, not below zero.

    Rekenregels en handleiding loonheffingen over bijstandsuitkeringen; Participatiewet art. 19
    lid 4. Half a cent goes up. Q is the algemene heffingskorting that is still free, E is
    t / (1 - t) of the first bracket; the arbeidskorting never applies. It does not decide on the
    zorgpremie of the municipality, nor on income above the first bracket.

    Raises:
        InputContradicts: an amount or the factor is below zero.
        ParameterUnknown: the tax of this year is not on file.
    """
    not_negative(netto_bijstand=vraag.netto_bijstand, korting=vraag.korting)
    if vraag.factor is not None and vraag.factor < 0:
        raise InputContradicts("invoer.negatief", ("factor",))
    som = Sum("loonheffing_bijstand", on, per="jaar")
    som.rests_on("participatiewet", "19 lid 4")
    som.rests_on(HANDLEIDING, "rekenregels")
    credit = som.cents(KORTING, vraag.korting)
    factor = vraag.factor if vraag.factor is not None else _factor(som.fraction(TARIEF))
    tax = _tax(vraag.netto_bijstand, credit, factor)
    if tax:
        som.add("loonheffing.over_bijstand", tax + credit, netto=vraag.netto_bijstand)
        som.add("loonheffing.korting", -credit, korting=credit)
    else:
        som.explain("loonheffing.geen", korting=credit)
    som.fact("bruto", vraag.netto_bijstand + tax)
    som.leaves_out("loonheffing.oude_handleiding")
    return som.result("gemeente")


def terugvordering_bruto(vraag: TerugvorderingVraag, on: Parameters) -> Result:
    """What the municipality claims back over the boundary of a year, gross (eurocent).

    Participatiewet art. 58 lid 5: the net amount that was too much, and the wage tax over it, at
    the values of the year in which it was paid. Each side has its own part of the credit. Whether
    the municipality may claim is not decided here.

    Raises:
        InputContradicts: nothing was paid too much, or an amount is below zero.
        ParameterUnknown: the tax of that year is not on file.
    """
    net = vraag.uitbetaald - vraag.terecht
    if net < 0:
        raise InputContradicts("gemeente.niets_terug", ("uitbetaald", "terecht"))
    paid = _over_a_year(vraag, vraag.uitbetaald, vraag.korting_uitbetaald, on)
    right = _over_a_year(vraag, vraag.terecht, vraag.korting_terecht, on)
    som = Sum("terugvordering_bijstand", on, per="jaar")
    for dated in (*paid.parameters, *right.parameters):
        som.uses(dated)
    som.rests_on("participatiewet", "58 lid 5")
    som.rests_on(HANDLEIDING, "rekenregels")
    som.add("terugvordering.netto", net, netto=net)
    som.add("terugvordering.loonheffing", paid.amount - right.amount)
    som.leaves_out("terugvordering.of_het_mag", "loonheffing.oude_handleiding")
    return som.result("gemeente", "sociaal_raadslieden")


def _over_a_year(
    vraag: TerugvorderingVraag, netto: Cents, korting: Cents | None, on: Parameters
) -> Result:
    asked = LoonheffingBijstandVraag(
        peildatum=vraag.peildatum, netto_bijstand=netto, korting=korting, factor=vraag.factor
    )
    return loonheffing_bijstand(asked, on)


def bruto_bijstand(netto_per_jaar: Cents, vrije_korting: Cents, on: Parameters) -> Cents:
    """Bijstand of one person in gross, per year (eurocent): net and the wage tax over it.

    Counts for the toetsingsinkomen. `vrije_korting` is the algemene heffingskorting that other
    income leaves unused. Holds within the first bracket.

    Raises:
        ParameterUnknown: the tax of this year is not on file.
    """
    factor = _factor(fraction(on.dated(TARIEF)))
    return Cents(netto_per_jaar + _tax(netto_per_jaar, vrije_korting, factor))


def _tax(net: int, credit: int, factor: Fraction) -> Cents:
    return Cents(max(NONE, part(net - credit, factor) - credit))


def _factor(tarief: Fraction) -> Fraction:
    return tarief / (1 - tarief)
