"""Bijstand in a month: the norm, less the net income that counts."""

from assistant.core.errors import InputMissing, NotCalculable
from assistant.core.income.gemeente.norm import add_norm
from assistant.core.income.gemeente.vrijlating import add_vrijlating, verdiener
from assistant.core.income.invoer import plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Huishouden, Maand
from assistant.core.income.uitkeringen import Bijstand
from assistant.core.money import Cents, part
from assistant.core.parameters import Parameters


def bijstand(uitkering: Bijstand, maand: Maand, on: Parameters) -> Result:
    """Algemene bijstand, net per month with vakantietoeslag (eurocent).

    Participatiewet art. 19, 31, 32: norm - (net wage - vrijlating) - other net income, not below
    zero. It does not decide on assets (art. 34), on how a municipality settles wage in time, on
    holiday pay over wage (art. 31 lid 4), or on a fine or a lowering.

    Raises:
        InputMissing: the household, or the net wage beside a gross wage.
        NotCalculable: somebody lives in an institution (art. 23), or see `vrijlating`, `norm`.
        InputContradicts: an amount is below zero, or facts do not go together.
        ParameterUnknown: no amount is on file for this day.
    """
    huishouden, loon = _given(uitkering, maand)
    som = Sum("bijstand", on, netto=True)
    add_norm(som, huishouden, uitkering.norm)
    _add_income(som, uitkering, huishouden, loon)
    som.rests_on("participatiewet", "19", "31", "32")
    _tell(som, huishouden)
    _close(som)
    return som.result("gemeente", "sociaal_raadslieden")


def _given(uitkering: Bijstand, maand: Maand) -> tuple[Huishouden, Cents]:
    if maand.huishouden is None:
        raise InputMissing(("maand.huishouden",))
    if uitkering.in_instelling:
        raise NotCalculable("gemeente.instelling")
    if maand.loon > 0 and maand.netto_loon is None:
        raise InputMissing(("maand.netto_loon",))
    plausible(
        loon=maand.loon,
        netto_loon=maand.netto_loon,
        ander_netto_inkomen=uitkering.ander_netto_inkomen,
        norm=uitkering.norm,
    )
    return maand.huishouden, maand.netto_loon or Cents(0)


def _add_income(som: Sum, uitkering: Bijstand, huishouden: Huishouden, loon: Cents) -> None:
    if loon:
        som.add("bijstand.loon", -loon, loon=loon)
        som.leaves_out("bijstand.vakantietoeslag_over_loon", "bijstand.wanneer_verrekend")
    wie = verdiener(huishouden, uitkering)
    add_vrijlating(som, uitkering.vrijlating, loon, wie)
    if uitkering.ander_netto_inkomen:
        other = uitkering.ander_netto_inkomen
        som.add("bijstand.ander_inkomen", -other, inkomen=other)


def _tell(som: Sum, huishouden: Huishouden) -> None:
    """What does not count as income, Participatiewet art. 31 lid 2 onder c and d, and lid 5."""
    som.explain("bijstand.toeslagen_tellen_niet")
    young = huishouden.leeftijd < som.count("participatiewet.leeftijd.jongeren")
    if young:
        som.explain("bijstand.jonggehandicaptenkorting_telt_wel")
    else:
        som.explain("bijstand.jonggehandicaptenkorting_telt_niet")
    som.leaves_out("bijstand.vermogen")


def _close(som: Sum) -> None:
    """Not below zero; and the part that is paid later as vakantietoeslag, art. 19 lid 3."""
    if som.amount <= 0:
        if som.amount < 0:
            som.add("bijstand.niet_onder_nul", -som.amount)
        som.fact("recht", "geen")
        som.explain("bijstand.inkomen_boven_norm")
        som.leaves_out("bijstand.opnieuw_aanvragen")
        som.fact("vakantietoeslag", 0)
        return
    som.fact("recht", "loopt")
    later = part(som.amount, som.fraction("participatiewet.vakantietoeslag.deel"))
    som.fact("vakantietoeslag", later)
    som.explain("bijstand.vakantietoeslag", later=later, maandelijks=som.amount - later)
