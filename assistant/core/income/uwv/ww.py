"""WW in one month, with income beside it."""

from fractions import Fraction

from assistant.core.errors import InputContradicts, InputMissing
from assistant.core.income.invoer import plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Ww
from assistant.core.income.uwv.afsluiting import uitkomst, vakantietoeslag_inbegrepen
from assistant.core.income.uwv.dagloon import WHOLE, check_maandloon, meetellend_deel
from assistant.core.income.uwv.wga_loon import deel_na_loon
from assistant.core.money import NONE, Cents, part
from assistant.core.parameters import Parameters


def ww(uitkering: Ww, maand: Maand, on: Parameters) -> Result:
    """Gross WW of a month in eurocents, with the holiday pay that UWV keeps until May.

    WW art. 47 lid 1: 75 % (two months), then 70 %, of (A - B x C/D), minus E in full; art. 20
    lid 1 c: nothing in a month with income above 87,5 % of the maandloon; art. 47b: 29 % less
    during the startersregeling; art. 33 lid 3: 8/108 of the result is holiday pay. Does not
    decide: how long the WW lasts, and own work without permission (settled through hours).

    Raises:
        InputMissing, InputContradicts: the letter does not fit.
        ParameterUnknown: a value is not on file for this day.
    """
    _check(uitkering, maand, on)
    som = Sum("ww", on)
    mee = meetellend_deel(uitkering.dagloon, uitkering.dagloon_zonder_maximum)
    deel = _deel(som, uitkering)
    vol = part(uitkering.maandloon, deel)
    som.add("ww.zonder_loon", vol, maandloon=uitkering.maandloon, deel=deel)
    if _boven_grens(som, uitkering.maandloon, maand.loon * mee):
        grens = som.fraction("ww.grens_inkomen")
        som.add("ww.boven_de_grens", -vol, loon=maand.loon, grens=grens)
    else:
        _settle(som, uitkering, deel, maand.loon, mee)
        _starter(som, uitkering.startersregeling)
    som.rests_on("ww-wet", "47 lid 1", "20 lid 1 onder c", "33 lid 3")
    vakantietoeslag_inbegrepen(som, "ww.vakantietoeslag_aandeel")
    som.leaves_out("ww.vakantiegeld_van_je_werkgever", "ww.duur", "ww.kleine_uitkering")
    return uitkomst(som)


def _deel(som: Sum, uitkering: Ww) -> Fraction:
    if uitkering.maand_van_recht is None:
        raise InputMissing(("uitkering.maand_van_recht",))
    begin = uitkering.maand_van_recht <= som.count("ww.eerste_maanden")
    deel = som.fraction(f"ww.percentage_{'eerste_maanden' if begin else 'daarna'}")
    som.fact("soort", "ww")
    som.fact("percentage", deel)
    return deel


def _boven_grens(som: Sum, maandloon: int, loon: Fraction) -> bool:
    """Art. 20 lid 1 c: the income times C/D is more than 87,5 % of the maandloon."""
    return loon > maandloon * som.fraction("ww.grens_inkomen")


def _settle(som: Sum, uitkering: Ww, deel: Fraction, loon: Cents, mee: Fraction) -> None:
    """The income for the share, then a benefit or pension from work in full; never below 0."""
    if loon:
        if mee < WHOLE:
            som.explain("wia.deel_van_je_loon_telt", loon=loon, deel=mee)
        over = deel_na_loon(uitkering.maandloon, deel, loon, mee)
        som.add("ww.van_je_loon_gaat_af", over - som.amount, loon=loon, deel=deel)
    if uitkering.uitkering_ernaast:
        af = min(uitkering.uitkering_ernaast, som.amount)
        som.add("ww.uitkering_ernaast", -af, ernaast=uitkering.uitkering_ernaast)


def _starter(som: Sum, startersregeling: bool) -> None:
    """Art. 47b lid 1: what is left, minus 29 %."""
    som.fact("startersregeling", startersregeling)
    if not startersregeling:
        return
    korting = som.fraction("ww.starterskorting")
    over = part(som.amount, 1 - korting)
    som.add("ww.startersregeling", max(over, NONE) - som.amount, korting=korting)
    som.rests_on("ww-wet", "47b lid 1")
    som.leaves_out("ww.startersregeling_alleen_met_toestemming")


def _check(uitkering: Ww, maand: Maand, on: Parameters) -> None:
    plausible(
        **{
            "maand.loon": maand.loon,
            "uitkering.uitkering_ernaast": uitkering.uitkering_ernaast,
        }
    )
    check_maandloon(uitkering.maandloon, on)
    if uitkering.maand_van_recht is not None and uitkering.maand_van_recht < 1:
        raise InputContradicts("uwv.maand_van_recht", ("uitkering.maand_van_recht",))
