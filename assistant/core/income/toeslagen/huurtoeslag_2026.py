"""The formula of huurtoeslag from 2026: three layers of rent, minus a share of the income."""

from dataclasses import dataclass

from assistant.core.income.result import Sum
from assistant.core.income.toeslagen.jaarbedrag import (
    CENTS_A_EURO,
    MINIMUM,
    MONTHS_A_YEAR,
    nothing,
)
from assistant.core.income.vragen import HuurtoeslagVraag
from assistant.core.money import Cents, part, quotient

MOST_IN_A_SMALL_HOUSEHOLD = 2  # art. 20 lid 2: one or two persons, or three and more


@dataclass(frozen=True, slots=True)
class Layer:
    """A part of the rent, from one amount to another, of which a share is paid."""

    step: str
    share: str
    low: Cents
    high: Cents


def huurtoeslag_2026(one: Sum, vraag: HuurtoeslagVraag) -> None:
    """Add the lines of the sum, in eurocent per month.

    Wet op de huurtoeslag art. 13 (the rent that counts), 16 (basishuur), 20 and 21. Each line is
    rounded to a cent (half up) and the month to whole euros, down, as in the published examples
    of Dienst Toeslagen; the year is twelve such months.
    """
    rent = _rent_that_counts(one, vraag)
    for layer in _layers(one, vraag, rent):
        if layer.high > layer.low:
            share = one.fraction(layer.share)
            over = Cents(layer.high - layer.low)
            one.add(layer.step, part(over, share), deel=share, bedrag=over)
    _less_for_income(one, vraag)
    _in_whole_euros(one)


def _rent_that_counts(one: Sum, vraag: HuurtoeslagVraag) -> Cents:
    old_enough = vraag.leeftijd >= one.count("huurtoeslag.leeftijd.volle_huur")
    full = old_enough or vraag.kind_of_aanpassing
    limit = one.cents("huurtoeslag.huur.maximum" if full else "huurtoeslag.huur.maximum_jong")
    if vraag.kale_huur > limit:
        step = "huurtoeslag.huur_begrensd" if full else "huurtoeslag.huur_begrensd_jong"
        one.explain(step, huur=vraag.kale_huur, grens=limit)
    else:
        one.explain("huurtoeslag.huur_telt", huur=vraag.kale_huur)
    return min(vraag.kale_huur, limit)


def _layers(one: Sum, vraag: HuurtoeslagVraag, rent: Cents) -> tuple[Layer, ...]:
    small = vraag.personen <= MOST_IN_A_SMALL_HOUSEHOLD
    base = one.cents(f"huurtoeslag.basishuur.{_kind(vraag)}")
    first = one.cents("huurtoeslag.kwaliteitskortingsgrens")
    second = one.cents(f"huurtoeslag.aftoppingsgrens.{'klein' if small else 'groot'}")
    one.explain("huurtoeslag.basishuur", bedrag=base)
    share = "huurtoeslag.deel."
    return (
        Layer("huurtoeslag.laag_1", f"{share}tot_kwaliteitskortingsgrens", base, min(rent, first)),
        Layer("huurtoeslag.laag_2", f"{share}tot_aftoppingsgrens", first, min(rent, second)),
        Layer("huurtoeslag.laag_3", f"{share}boven_aftoppingsgrens", second, rent),
    )


def _less_for_income(one: Sum, vraag: HuurtoeslagVraag) -> None:
    """Art. 21 lid 2: a twelfth of a share of the income above the ijkpunt; never below zero."""
    start = one.cents(f"huurtoeslag.ijkpunt.{_kind(vraag)}")
    share = one.fraction(f"huurtoeslag.aftrek.{_kind(vraag)}")
    above = max(vraag.toetsingsinkomen - start, 0)
    one.explain("toeslagen.jaarinkomen", inkomen=vraag.toetsingsinkomen)
    if not above:
        one.explain("huurtoeslag.niets_eraf", grens=start)
        return
    less = quotient(above * share.numerator, share.denominator * MONTHS_A_YEAR)
    one.add("huurtoeslag.eraf", -min(less, one.amount), deel=share, boven=above, bedrag=less)


def _in_whole_euros(one: Sum) -> None:
    """Whole euros of a month, and nothing below the minimum of a year (Awir art. 14 lid 5)."""
    rest = one.amount % CENTS_A_EURO
    year = (one.amount - rest) * MONTHS_A_YEAR
    least = one.cents(MINIMUM)
    if year < least:
        one.add("toeslagen.te_laag", -one.amount, jaarbedrag=year, minimum=least)
        nothing(one)
        return
    if rest:
        one.add("toeslagen.hele_euros", -rest)
    one.fact("recht", "loopt")
    one.fact("jaarbedrag", year)


def _kind(vraag: HuurtoeslagVraag) -> str:
    return "eenpersoons" if vraag.personen == 1 else "meerpersoons"
