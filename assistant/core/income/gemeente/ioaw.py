"""IOAW in a month: the gross grondslag, less the gross income that counts."""

from collections.abc import Callable
from datetime import date

from assistant.core.errors import InputContradicts, InputMissing, NotCalculable
from assistant.core.income.gemeente.vrijgelaten import Regel, add_kept, chosen
from assistant.core.income.invoer import not_negative, plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Huishouden, Leefvorm, Maand
from assistant.core.income.uitkeringen import Ioaw, Vrijlating
from assistant.core.money import NONE, Cents, part
from assistant.core.parameters import Parameters

PREFIX = "ioaw.vrijlating."
ARTIKEL_8 = {
    Vrijlating.N: Regel(f"{PREFIX}n", maximum=True, maanden=True),
    Vrijlating.R: Regel(f"{PREFIX}r", maximum=True, maanden=True),
    Vrijlating.Y: Regel(f"{PREFIX}y", maximum=True),
    Vrijlating.Z: Regel(f"{PREFIX}z", maximum=True, maanden=True),
    Vrijlating.AA: Regel(f"{PREFIX}aa", maximum=True),
}
ARTIKEL_8A = {
    Vrijlating.ARTIKEL_34A: Regel(f"{PREFIX}artikel_8a", maanden=True),
    Vrijlating.ARTIKEL_34A_UREN: Regel(f"{PREFIX}artikel_8a.uren"),
}


def ioaw(uitkering: Ioaw, maand: Maand, on: Parameters) -> Result:
    """IOAW, gross per month with vakantie-uitkering (eurocent).

    IOAW art. 5, 7, 8, 9: grondslag - (gross wage - vrijlating) - income of the partner, not below
    zero. The grondslag comes from the letter: its gross amount was never found. It does not decide
    whether holiday pay over wage counts, nor whether the municipality grants a vrijlating.

    Raises:
        InputMissing: the grondslag of the letter.
        NotCalculable: AOW age (art. 6), or this vrijlating does not exist on this day.
        InputContradicts: an amount is below zero, or the vrijlating does not fit the household.
        ParameterUnknown: no amount is on file for this day.
    """
    _check(uitkering, maand)
    som = Sum("ioaw", on)
    grondslag = uitkering.grondslag or NONE
    som.add("ioaw.grondslag", grondslag)
    if maand.loon:
        som.add("ioaw.loon", -maand.loon, loon=maand.loon)
        som.leaves_out("ioaw.vakantietoeslag_over_loon", "bijstand.wanneer_verrekend")
    kept = chosen(RULES, on.on)(som, uitkering, maand)
    som.fact("vrijgelaten", kept)
    _add_partner(som, maand.huishouden)
    som.rests_on("ioaw-wet", "5", "8", "9")
    _close(som)
    return som.result("gemeente", "sociaal_raadslieden")


def _check(uitkering: Ioaw, maand: Maand) -> None:
    if uitkering.grondslag is None:
        raise InputMissing(("uitkering.grondslag",))
    plausible(grondslag=uitkering.grondslag, loon=maand.loon)
    not_negative(vrijlating_maanden_gebruikt=uitkering.vrijlating_maanden_gebruikt)
    if maand.huishouden is not None and maand.huishouden.aow_leeftijd:
        raise NotCalculable("ioaw.aow_leeftijd")


def _artikel_8(som: Sum, uitkering: Ioaw, maand: Maand) -> Cents:
    """IOAW art. 8 lid 2, 5, 7, 9, 10, until 31 December 2026."""
    kind = uitkering.vrijlating
    if kind is Vrijlating.GEEN:
        return NONE
    if kind in ARTIKEL_8A:
        raise NotCalculable("vrijlating.nog_niet")
    if kind is Vrijlating.R:
        _check_child(som, maand.huishouden)
    som.leaves_out("vrijlating.gemeente_beslist")
    return add_kept(som, ARTIKEL_8[kind], maand.loon, uitkering.vrijlating_maanden_gebruikt)


def _artikel_8a(som: Sum, uitkering: Ioaw, maand: Maand) -> Cents:
    """IOAW art. 8a, from 1 January 2027: the same shares as Participatiewet art. 34a."""
    kind = uitkering.vrijlating
    if kind is Vrijlating.GEEN:
        return NONE
    if kind not in ARTIKEL_8A:
        raise NotCalculable("vrijlating.niet_meer")
    som.rests_on("ioaw-wet", "8a")
    som.leaves_out("vrijlating.gemeente_beslist")
    return add_kept(som, ARTIKEL_8A[kind], maand.loon, uitkering.vrijlating_maanden_gebruikt)


def _check_child(som: Sum, huishouden: Huishouden | None) -> None:
    if huishouden is None:
        raise InputMissing(("maand.huishouden",))
    limit = som.count(f"{PREFIX}r.leeftijd_kind")
    alone = huishouden.leefvorm is Leefvorm.ALLEENSTAANDE_OUDER
    if not alone or not any(age < limit for age in huishouden.kinderen):
        fields = ("huishouden.leefvorm", "huishouden.kinderen", "uitkering.vrijlating")
        raise InputContradicts("vrijlating.kind_onder_12", fields)


def _add_partner(som: Sum, huishouden: Huishouden | None) -> None:
    """Art. 8 lid 1 onder a: the income of the partner counts too."""
    if huishouden is None:
        som.leaves_out("ioaw.partner_onbekend")
        return
    partner = huishouden.partner
    if partner is None:
        return
    plausible(**{"partner.loon": partner.loon, "partner.uitkering": partner.uitkering})
    income = partner.loon + partner.uitkering
    if income:
        som.add("ioaw.partner", -income, inkomen=income)


def _close(som: Sum) -> None:
    """Not below zero; the right sleeps then, and revives when work ends (art. 7)."""
    if som.amount <= 0:
        som.rests_on("ioaw-wet", "7")
        if som.amount < 0:
            som.add("ioaw.niet_onder_nul", -som.amount)
        som.fact("recht", "slaapt")
        som.explain("ioaw.herleeft")
        return
    som.fact("recht", "loopt")
    holiday = part(som.amount, som.fraction("ioaw.vakantietoeslag.deel"))
    som.fact("vakantietoeslag_inbegrepen", holiday)
    som.explain("ioaw.vakantietoeslag", deel=holiday)


type Rule = Callable[[Sum, Ioaw, Maand], Cents]

RULES: tuple[tuple[date, Rule], ...] = (
    (date.min, _artikel_8),
    (date(2027, 1, 1), _artikel_8a),
)
