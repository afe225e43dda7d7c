"""IVA in one month."""

from assistant.core.income.invoer import plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Iva
from assistant.core.income.uwv.afsluiting import uitkomst, vakantietoeslag_inbegrepen
from assistant.core.income.uwv.dagloon import check_maandloon, meetellend_deel
from assistant.core.money import NONE, Cents, part, quotient
from assistant.core.parameters import Parameters


def iva(uitkering: Iva, maand: Maand, on: Parameters) -> Result:
    """Gross IVA of a month in eurocents, with the holiday pay that UWV keeps until May.

    WIA art. 51 and 52 lid 1: 75 % of the maandloon, minus 70 % (not 75 %) of the income times
    B/C. WIA art. 68: 8/108 of the result is holiday pay. Does not decide: hulpbehoevendheid (53),
    and the investigation after twelve months of more than 20 % (52 lid 2).

    Raises:
        InputMissing, InputContradicts: the letter does not fit.
        ParameterUnknown: a percentage is not on file for this day.
    """
    plausible(**{"maand.loon": maand.loon})
    check_maandloon(uitkering.maandloon, on)
    som = Sum("iva", on)
    deel = som.fraction("wia.iva.percentage")
    vol = part(uitkering.maandloon, deel)
    som.fact("soort", "iva")
    som.fact("percentage", deel)
    som.add("iva.zonder_loon", vol, maandloon=uitkering.maandloon, deel=deel)
    if maand.loon:
        _settle(som, uitkering, maand.loon, vol)
    som.rests_on("wia-wet", "51", "52 lid 1", "68")
    vakantietoeslag_inbegrepen(som, "wia.vakantietoeslag_aandeel")
    som.leaves_out("uwv.hulpbehoevendheid", "wia.onderzoek_bij_iva", "wia.ziek_of_verlof")
    return uitkomst(som)


def _settle(som: Sum, uitkering: Iva, loon: Cents, vol: Cents) -> None:
    """Take 0,7 x A x B/C from the exact benefit, and round once."""
    mee = meetellend_deel(uitkering.dagloon, uitkering.dagloon_zonder_maximum)
    som_deel = som.fraction("wia.iva.percentage")
    af_deel = som.fraction("wia.iva.verrekening")
    exact = uitkering.maandloon * som_deel - loon * mee * af_deel
    over = max(quotient(exact.numerator, exact.denominator), NONE)
    if mee < 1:
        som.explain("wia.deel_van_je_loon_telt", loon=loon, deel=mee)
    som.add("iva.van_je_loon_gaat_af", over - vol, loon=loon, deel=af_deel)
