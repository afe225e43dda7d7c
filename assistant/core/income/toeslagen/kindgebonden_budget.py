"""Kindgebonden budget: money for children, with more for a parent without a partner."""

from fractions import Fraction

from assistant.core.errors import InputContradicts
from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.toeslagen.jaarbedrag import grant, nothing
from assistant.core.income.toeslagen.vermogen import too_much
from assistant.core.income.vragen import KindgebondenBudgetVraag
from assistant.core.money import Cents, part
from assistant.core.parameters import Parameters

ASK = ("dienst_toeslagen", "sociaal_raadslieden")


def kindgebonden_budget(vraag: KindgebondenBudgetVraag, on: Parameters) -> Result:
    """Kindgebonden budget in eurocent per month, for a whole year like this.

    Wet op het kindgebonden budget art. 2: an amount per child, more from 12 and from 16, more for
    a parent without a partner (alo-kop), minus a share of the income above the drempelinkomen (with
    a partner: above the drempelinkomen plus an amount). Does not decide who gets kinderbijslag for
    a child, shared care, a birthday inside the year, or children abroad.

    Raises:
        InputContradicts: an amount below zero, or an age that gives no right.
        ParameterUnknown: an amount of that year is not on file.
    """
    not_negative(toetsingsinkomen=vraag.toetsingsinkomen, vermogen=vraag.vermogen)
    one = Sum("kindgebonden_budget", on, netto=True)
    _ages_fit(one, vraag.kinderen)
    one.rests_on("kindgebonden-budget-wet", "2")
    one.leaves_out("toeslagen.inkomen_verandert", "kindgebonden_budget.verjaardag")
    one.leaves_out("toeslagen.een_euro")
    if not vraag.kinderen:
        one.explain("kindgebonden_budget.geen_kinderen")
        nothing(one)
    elif too_much(one, vraag.vermogen, partner=vraag.partner):
        nothing(one)
    else:
        whole = _for_children(one, vraag.kinderen) + _for_single_parent(one, vraag.partner)
        grant(one, whole - _less_for_income(one, vraag))
    return one.result(*ASK)


def _ages_fit(one: Sum, ages: tuple[int, ...]) -> None:
    last = one.count("kindgebonden_budget.leeftijd.einde")
    if any(not 0 <= age < last for age in ages):
        raise InputContradicts("kindgebonden_budget.leeftijd", ("kinderen",))


def _for_children(one: Sum, ages: tuple[int, ...]) -> int:
    each = one.cents("kindgebonden_budget.kind")
    one.explain("kindgebonden_budget.per_kind", aantal=len(ages), bedrag=each)
    older = one.count("kindgebonden_budget.leeftijd.extra_12")
    oldest = one.count("kindgebonden_budget.leeftijd.extra_16")
    teens = sum(older <= age < oldest for age in ages)
    nearly_adult = sum(age >= oldest for age in ages)
    extra = _extra(
        one, "kindgebonden_budget.extra.12_tot_16", teens, "kindgebonden_budget.vanaf_12"
    )
    extra += _extra(
        one, "kindgebonden_budget.extra.16_en_17", nearly_adult, "kindgebonden_budget.vanaf_16"
    )
    return each * len(ages) + extra


def _extra(one: Sum, parameter_id: str, how_many: int, step_id: str) -> int:
    if not how_many:
        return 0
    each = one.cents(parameter_id)
    one.explain(step_id, aantal=how_many, bedrag=each)
    return each * how_many


def _for_single_parent(one: Sum, partner: bool) -> int:
    if partner:
        return 0
    extra = one.cents("kindgebonden_budget.alleenstaande_ouder")
    one.explain("kindgebonden_budget.alleenstaande_ouder", bedrag=extra)
    return extra


def _less_for_income(one: Sum, vraag: KindgebondenBudgetVraag) -> Fraction:
    """Art. 2 lid 7 and 8, in exact eurocents of a year."""
    start = one.cents("zorgtoeslag.drempelinkomen")
    if vraag.partner:
        start = Cents(start + one.cents("kindgebonden_budget.drempel_partner_opslag"))
    share = one.fraction("kindgebonden_budget.afbouw")
    above = max(vraag.toetsingsinkomen - start, 0)
    less = share * above
    one.explain("toeslagen.jaarinkomen", inkomen=vraag.toetsingsinkomen)
    if above:
        one.explain("kindgebonden_budget.eraf", deel=share, boven=above, bedrag=part(above, share))
    else:
        one.explain("kindgebonden_budget.niets_eraf", grens=start)
    return less
