"""The beslagvrije voet: what a creditor must leave of somebody's income in a month."""

from dataclasses import dataclass
from fractions import Fraction

from assistant.core.errors import NotCalculable, ParameterUnknown
from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Leefvorm
from assistant.core.income.vragen import BeslagvrijeVoetVraag
from assistant.core.money import Cents, part, quotient
from assistant.core.parameters import Parameters

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Leefsituatie:
    """Which parameters of art. 475da hold, by who lives together."""

    maximum: str
    norm: str  # A or B
    premies: int  # how many people pay a zorgpremie
    zorgpremie: str
    huishouden: str  # F or G, I, J
    kinderen: bool  # K


ALLEEN = Leefsituatie("alleenstaande", "alleenstaande", 1, "alleenstaande", "eenpersoons", False)
OUDER = Leefsituatie(
    "alleenstaande_ouder", "alleenstaande", 1, "alleenstaande", "meerpersoons", True
)
PAAR = Leefsituatie("paar", "paar", 2, "paar", "meerpersoons", False)
PAAR_KINDEREN = Leefsituatie("paar_kinderen", "paar", 2, "paar", "meerpersoons", True)


def beslagvrije_voet(vraag: BeslagvrijeVoetVraag, on: Parameters) -> Result:
    """The beslagvrije voet, per month (eurocent), as art. 475da and 475dc Rv read in July 2026.

    Without a yearly income it is the maximum of lid 1. The sum is exact and rounded once, half a
    cent up; an income below the ijkpunt of huurtoeslag counts as that ijkpunt (our reading of I).
    It does not decide on other income (475db), high housing costs (475da lid 5-7), or somebody
    without an address (lid 4).

    Raises:
        NotCalculable: `beslag.datum`, only the text of July 2026 was read.
        InputContradicts: an amount is below zero.
        ParameterUnknown: an amount of a toeslag is not on file for this day.
    """
    not_negative(
        belastbaar_jaarinkomen=vraag.belastbaar_jaarinkomen,
        netto_maandinkomen=vraag.netto_maandinkomen,
    )
    som = Sum("beslagvrije_voet", on, netto=True)
    leef = _leefsituatie(vraag)
    most = _maximum(som, leef)
    som.fact("maximum", most)
    if vraag.belastbaar_jaarinkomen is None:
        som.add("beslag.maximum_zonder_inkomen", most)
    else:
        _add_formula(som, leef, vraag.belastbaar_jaarinkomen)
        if som.amount > most:
            som.add("beslag.maximum", most - som.amount, maximum=most)
    _add_share_of_income(som, vraag.netto_maandinkomen)
    som.rests_on("beslagvrije-voet", "475da")
    som.leaves_out(
        "beslag.deurwaarder_stelt_vast", "beslag.hoge_woonkosten", "beslag.ander_inkomen"
    )
    return som.result("geldfit", "sociaal_raadslieden", "gemeente")


def _leefsituatie(vraag: BeslagvrijeVoetVraag) -> Leefsituatie:
    if vraag.leefvorm is Leefvorm.PAAR:
        return PAAR_KINDEREN if vraag.kinderen else PAAR
    return OUDER if vraag.leefvorm is Leefvorm.ALLEENSTAANDE_OUDER else ALLEEN


def _maximum(som: Sum, leef: Leefsituatie) -> Cents:
    try:
        return som.cents(f"beslag.maximum.{leef.maximum}")
    except ParameterUnknown as unknown:
        raise NotCalculable("beslag.datum") from unknown


def _add_formula(som: Sum, leef: Leefsituatie, inkomen: Cents) -> None:
    """Art. 475da lid 2 and 3; the lines are rounded so that they add up to the rounded whole."""
    parts = [
        ("beslag.norm", _norm(som, leef)),
        ("beslag.zorgtoeslag", _zorg(som, leef, inkomen)),
        ("beslag.huurtoeslag", _huur(som, leef, inkomen)),
    ]
    if leef.kinderen:
        parts.append(("beslag.kindgebonden_budget", _kind(som, leef, inkomen)))
    exact = Fraction(0)
    for step, amount in parts:
        exact += amount
        som.add(step, quotient(exact.numerator, exact.denominator) - som.amount)


def _norm(som: Sum, leef: Leefsituatie) -> Fraction:
    """95 % x A, or 95 % x B for a couple."""
    return som.fraction("beslag.deel.norm") * som.cents(f"participatiewet.norm.{leef.norm}")


def _zorg(som: Sum, leef: Leefsituatie, inkomen: Cents) -> Fraction:
    """((C - D) / 12) x E, at most the standaardpremie of a month less that of art. 23 lid 2 Pw."""
    above = max(0, inkomen - som.cents("zorgtoeslag.drempelinkomen"))
    premium = Fraction(leef.premies * som.cents("zorgtoeslag.standaardpremie"), MONTHS)
    most = premium - som.cents(f"participatiewet.instelling.zorgpremie.{leef.zorgpremie}")
    return min(Fraction(above, MONTHS) * som.fraction("zorgtoeslag.afbouw"), most)


def _huur(som: Sum, leef: Leefsituatie, inkomen: Cents) -> Fraction:
    """I x (F / 12) or I x (G / 12), or H - J if that is less."""
    above = max(0, inkomen - som.cents(f"huurtoeslag.ijkpunt.{leef.huishouden}"))
    share = som.fraction(f"huurtoeslag.aftrek.{leef.huishouden}")
    rent = som.cents("huurtoeslag.huur.maximum")
    most = rent - som.cents(f"huurtoeslag.basishuur.{leef.huishouden}")
    return min(Fraction(above, MONTHS) * share, Fraction(most))


def _kind(som: Sum, leef: Leefsituatie, inkomen: Cents) -> Fraction:
    """((C - D) / 12) x K; for a couple D is higher by L."""
    start: int = som.cents("zorgtoeslag.drempelinkomen")
    if leef is PAAR_KINDEREN:
        start += som.cents("kindgebonden_budget.drempel_partner_opslag")
    return Fraction(max(0, inkomen - start), MONTHS) * som.fraction("kindgebonden_budget.afbouw")


def _add_share_of_income(som: Sum, inkomen: Cents | None) -> None:
    """Art. 475dc lid 1: never more than 95 % of the income, so 5 % can always be taken."""
    if inkomen is None:
        som.leaves_out("beslag.vijf_procent")
        return
    share = som.fraction("beslag.deel.inkomen")
    most = part(inkomen, share)
    som.rests_on("beslagvrije-voet", "475dc")
    if som.amount > most:
        som.add("beslag.deel_van_inkomen", most - som.amount, deel=share, inkomen=inkomen)
