"""Zorgtoeslag: help with the health insurance premium."""

from fractions import Fraction

from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.toeslagen.jaarbedrag import grant, nothing
from assistant.core.income.toeslagen.vermogen import too_much
from assistant.core.income.vragen import ZorgtoeslagVraag
from assistant.core.money import part
from assistant.core.parameters import Parameters

ASK = ("dienst_toeslagen", "sociaal_raadslieden")


def zorgtoeslag(vraag: ZorgtoeslagVraag, on: Parameters) -> Result:
    """Zorgtoeslag in eurocent per month, for a whole year like this.

    Wet op de zorgtoeslag art. 2: the standaardpremie (twice with a partner) minus the normpremie,
    which is a share of the full drempelinkomen plus a share of the income above it. Art. 1: from
    the month after the 18th birthday. Does not decide whether somebody is insured, or a partner
    who is not (half, art. 2 lid 4), or a year in which the partner came or left.

    Raises:
        InputContradicts: an amount below zero.
        ParameterUnknown: an amount of that year is not on file.
    """
    not_negative(toetsingsinkomen=vraag.toetsingsinkomen, vermogen=vraag.vermogen)
    not_negative(drempelinkomen=vraag.drempelinkomen, standaardpremie=vraag.standaardpremie)
    one = Sum("zorgtoeslag", on, netto=True)
    one.rests_on("zorgtoeslag-wet", "2")
    one.leaves_out("toeslagen.inkomen_verandert", "zorgtoeslag.verzekerd")
    if _too_young(one, vraag.leeftijd) or too_much(one, vraag.vermogen, partner=vraag.partner):
        nothing(one)
    else:
        grant(one, _of_a_year(one, vraag))
    return one.result(*ASK)


def _too_young(one: Sum, age: int | None) -> bool:
    if age is None:
        return False
    first = one.count("zorgtoeslag.leeftijd")
    if age == first:
        one.leaves_out("zorgtoeslag.maand_na_verjaardag")
    young = age < first
    if young:
        one.rests_on("zorgtoeslag-wet", "1 lid 1 onder c")
        one.explain("zorgtoeslag.te_jong", leeftijd=first)
    return young


def _of_a_year(one: Sum, vraag: ZorgtoeslagVraag) -> Fraction:
    """Exact eurocents of a year; below zero when the normpremie is the higher one."""
    premium = one.cents("zorgtoeslag.standaardpremie", vraag.standaardpremie)
    start = one.cents("zorgtoeslag.drempelinkomen", vraag.drempelinkomen)
    share = one.fraction(f"zorgtoeslag.normpercentage.{'partner' if vraag.partner else 'alleen'}")
    slope = one.fraction("zorgtoeslag.afbouw")
    above = max(vraag.toetsingsinkomen - start, 0)
    premiums = premium * 2 if vraag.partner else premium
    exact = premiums - share * start - slope * above
    one.explain("toeslagen.jaarinkomen", inkomen=vraag.toetsingsinkomen)
    one.explain("zorgtoeslag.standaardpremie", bedrag=premiums)
    one.explain("zorgtoeslag.zelf_vast", deel=share, drempel=start, bedrag=part(start, share))
    if above:
        one.explain("zorgtoeslag.zelf_erboven", deel=slope, boven=above, bedrag=part(above, slope))
    return exact
