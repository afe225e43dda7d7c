"""Toeslagenwet in one month: UWV tops up a benefit to the norm."""

from assistant.core.errors import InputMissing
from assistant.core.income.invoer import plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Huishouden, Maand
from assistant.core.income.uitkeringen import Toeslagenwet
from assistant.core.income.uwv.afsluiting import vakantietoeslag_erbovenop
from assistant.core.income.uwv.toeslagenwet_norm import (
    Normsoort,
    geen_recht,
    minimumloon,
    norm_per_maand,
    normsoort,
)
from assistant.core.income.uwv.toeslagenwet_vrijlating import vrijgelaten
from assistant.core.money import NONE, Cents, part
from assistant.core.parameters import Parameters

SOURCE = "toeslagenwet"


def toeslagenwet(uitkering: Toeslagenwet, maand: Maand, on: Parameters) -> Result:
    """Gross toeslag of a month in eurocents, without holiday pay.

    Toeslagenwet art. 2, 3, 6, 7, 8 and 8a: the norm a day times 21,75, minus the income of
    somebody and a partner; a part of the wage is left out for two years. Only for somebody with
    a benefit of UWV that runs and who lives in the Netherlands. Does not decide: what counts as
    income in special cases, reduced or refused benefits (5), the exception above 57,5 (7 lid 4).

    Raises:
        InputMissing: the household, the own benefit or the partner's birth is needed.
        InputContradicts: an amount that cannot be.
        ParameterUnknown: no norm is on file for this day.
    """
    huishouden = _huishouden(maand)
    _check(uitkering, maand, huishouden)
    som = Sum("toeslagenwet", on)
    reden = geen_recht(uitkering, huishouden, on)
    if reden is not None:
        return _zonder_recht(som, reden)
    soort = normsoort(uitkering, huishouden, on)
    som.fact("soort", soort.value)
    _to_the_norm(som, uitkering, maand, soort)
    _cap(som, uitkering, soort, huishouden.leeftijd)
    som.rests_on(SOURCE, "2", "6", "8", "10")
    som.leaves_out("toeslagenwet.buiten_nederland", "toeslagenwet.inkomen")
    return _close(som)


def _to_the_norm(som: Sum, uitkering: Toeslagenwet, maand: Maand, soort: Normsoort) -> None:
    """Art. 8: the norm minus both incomes; art. 7: a part of the wages stays out."""
    huishouden = _huishouden(maand)
    partner = huishouden.partner
    loon_partner = partner.loon if partner else NONE
    som.add(f"toeslagenwet.norm_{soort}", norm_per_maand(som, uitkering.norm, soort))
    som.add("toeslagenwet.je_uitkering", -(uitkering.eigen_uitkering or NONE))
    if maand.loon:
        som.add("toeslagenwet.je_loon", -maand.loon)
    if partner and partner.loon + partner.uitkering:
        som.add("toeslagenwet.inkomen_van_je_partner", -(partner.loon + partner.uitkering))
    loon = Cents(maand.loon + loon_partner)
    if loon:
        basis = minimumloon(som, soort, huishouden.leeftijd)
        vrijgelaten(som, loon, basis, uitkering.maanden_vrijlating_gebruikt)
    if som.amount < 0:
        som.add("toeslagenwet.inkomen_boven_de_norm", -som.amount)


def _cap(som: Sum, uitkering: Toeslagenwet, soort: Normsoort, leeftijd: int) -> None:
    """Art. 8a: not more than what was earned before, when that was below (part of) a minimum."""
    vroeger = uitkering.uitkering_bij_geen_werk
    if vroeger is None:
        som.leaves_out("toeslagenwet.begrenzing")
        return
    deel = som.fraction(f"toeslagenwet.begrenzing.{soort.begrenzing}")
    if vroeger >= part(minimumloon(som, soort, leeftijd), deel):
        return
    hoogste = max(vroeger - (uitkering.eigen_uitkering or NONE), NONE)
    if som.amount > hoogste:
        som.add("toeslagenwet.begrensd", hoogste - som.amount, vroeger=vroeger)
    som.rests_on(SOURCE, "8a")


def _close(som: Sum) -> Result:
    som.fact("recht", "loopt" if som.amount else "geen")
    vakantietoeslag_erbovenop(som, "toeslagenwet.vakantietoeslag")
    return som.result("uwv")


def _zonder_recht(som: Sum, reden: str) -> Result:
    """No right: the result says why, since the rest of a household goes on."""
    som.explain(reden)
    som.fact("recht", "geen")
    som.fact("vakantietoeslag", 0)
    som.rests_on(SOURCE, "2", "3")
    return som.result("uwv")


def _huishouden(maand: Maand) -> Huishouden:
    if maand.huishouden is None:
        raise InputMissing(("maand.huishouden",))
    return maand.huishouden


def _check(uitkering: Toeslagenwet, maand: Maand, huishouden: Huishouden) -> None:
    if uitkering.eigen_uitkering is None:
        raise InputMissing(("uitkering.eigen_uitkering",))
    partner = huishouden.partner
    plausible(
        **{
            "maand.loon": maand.loon,
            "uitkering.eigen_uitkering": uitkering.eigen_uitkering,
            "uitkering.uitkering_bij_geen_werk": uitkering.uitkering_bij_geen_werk,
            "uitkering.norm": uitkering.norm,
            "uitkering.maanden_vrijlating_gebruikt": uitkering.maanden_vrijlating_gebruikt,
            "huishouden.partner.loon": partner.loon if partner else None,
            "huishouden.partner.uitkering": partner.uitkering if partner else None,
        }
    )
