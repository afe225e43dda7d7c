"""WGA after the loongerelateerde uitkering: loonaanvulling or vervolguitkering."""

from fractions import Fraction

from assistant.core.errors import InputContradicts, InputMissing
from assistant.core.income.result import Sum
from assistant.core.income.uitkeringen import Wga
from assistant.core.income.uwv.dagloon import meetellend_deel
from assistant.core.income.uwv.minimumloon import MAAND
from assistant.core.income.uwv.wga_loon import deel_na_loon, na_verrekening
from assistant.core.money import Cents, part

# The classes of art. 61 lid 6, by lower limit; the last one has no inkomenseis (art. 60 lid 3).
KLASSEN = (0, 35, 45, 55, 65, 80)
DAARNA = "wia.wga.percentage_daarna"


def vervolg(som: Sum, uitkering: Wga, loon: Cents) -> None:
    """The lines of a month after the loongerelateerde uitkering, in eurocents.

    WIA art. 60, 61 lid 2 to 6, 62. Reaching a limit exactly counts ("ten minste"). Does not
    decide: the 24 months of art. 60 lid 3, and the two months after a change (60 lid 2, 61 lid 7).

    Raises:
        InputMissing: the restverdiencapaciteit or the percentage is needed and not given.
        InputContradicts: a restverdiencapaciteit of nothing below 80 percent.
    """
    mee = meetellend_deel(uitkering.dagloon, uitkering.dagloon_zonder_maximum)
    som.leaves_out("wga.bescherming_24_maanden")
    if _zonder_inkomenseis(uitkering):
        som.explain("wga.geen_inkomenseis")
        _volle_loonaanvulling(som, uitkering, loon, mee)
        return
    capaciteit = _restverdiencapaciteit(uitkering)
    eis = som.fraction("wia.wga.inkomenseis")
    som.fact("inkomenseis", part(capaciteit, eis))
    som.fact("restverdiencapaciteit", capaciteit)
    if loon >= capaciteit:
        som.explain("wga.verdient_hele_capaciteit", capaciteit=capaciteit)
        _volle_loonaanvulling(som, uitkering, loon, mee)
    elif loon * eis.denominator >= capaciteit * eis.numerator:
        _loonaanvulling(som, uitkering, loon, mee)
    else:
        _vervolguitkering(som, uitkering, loon)


def _zonder_inkomenseis(uitkering: Wga) -> bool:
    procent = uitkering.arbeidsongeschiktheid_procent
    return procent is not None and procent >= KLASSEN[-1]


def _restverdiencapaciteit(uitkering: Wga) -> Cents:
    capaciteit = uitkering.restverdiencapaciteit
    if capaciteit is None:
        raise InputMissing(("uitkering.restverdiencapaciteit",))
    if capaciteit == 0:
        raise InputContradicts(
            "wga.restverdiencapaciteit_nul", ("uitkering.restverdiencapaciteit",)
        )
    return capaciteit


def _volle_loonaanvulling(som: Sum, uitkering: Wga, loon: Cents, mee: Fraction) -> None:
    """Art. 61 lid 2: as high as the loongerelateerde uitkering from the third month."""
    deel = som.fraction(DAARNA)
    som.fact("soort", "loonaanvulling")
    som.fact("percentage", deel)
    na_verrekening(som, uitkering.maandloon, deel, loon, mee)
    som.rests_on("wia-wet", "60", "61 lid 2")


def _loonaanvulling(som: Sum, uitkering: Wga, loon: Cents, mee: Fraction) -> None:
    """Art. 61 lid 4: the restverdiencapaciteit is settled, whatever the income is."""
    capaciteit = _restverdiencapaciteit(uitkering)
    deel = som.fraction(DAARNA)
    vol = part(uitkering.maandloon, deel)
    over = deel_na_loon(uitkering.maandloon, deel, capaciteit, mee)
    som.fact("soort", "loonaanvulling")
    som.fact("percentage", deel)
    som.add("wga.zonder_loon", vol, maandloon=uitkering.maandloon, deel=deel)
    som.add("wga.van_je_capaciteit_gaat_af", over - vol, capaciteit=capaciteit, deel=deel)
    som.rests_on("wia-wet", "60", "61 lid 4")
    _minimum(som, uitkering, deel_na_loon(uitkering.maandloon, deel, loon, mee))


def _minimum(som: Sum, uitkering: Wga, hoogste: Cents) -> None:
    """Art. 61 lid 5: never below the vervolguitkering, capped at what lid 1 b would give."""
    if uitkering.arbeidsongeschiktheid_procent is None:
        som.leaves_out("wga.minimum_zonder_percentage")
        return
    deel, basis = _uitkeringspercentage(som, uitkering)
    minimum = min(part(basis, deel), hoogste)
    if minimum > som.amount:
        som.add("wga.minimum", minimum - som.amount, minimum=minimum)
    som.rests_on("wia-wet", "61 lid 5", "61 lid 6")


def _vervolguitkering(som: Sum, uitkering: Wga, loon: Cents) -> None:
    """Art. 62 lid 1: a share of the minimum wage; earnings are not settled."""
    if uitkering.arbeidsongeschiktheid_procent is None:
        raise InputMissing(("uitkering.arbeidsongeschiktheid_procent",))
    deel, basis = _uitkeringspercentage(som, uitkering)
    som.fact("soort", "vervolguitkering")
    som.fact("percentage", deel)
    som.explain("wga.onder_de_inkomenseis", loon=loon, capaciteit=uitkering.restverdiencapaciteit)
    som.add("wga.vervolguitkering", part(basis, deel), basis=basis, deel=deel)
    if loon:
        som.explain("wga.loon_blijft_heel", loon=loon)
    som.rests_on("wia-wet", "60", "61 lid 6", "62 lid 1")


def _uitkeringspercentage(som: Sum, uitkering: Wga) -> tuple[Fraction, Cents]:
    """The share of art. 61 lid 6, and the minimum wage or the lower maandloon that it is of."""
    procent = uitkering.arbeidsongeschiktheid_procent or 0
    klasse = max(grens for grens in KLASSEN if grens <= procent)
    minimumloon = som.cents(MAAND, uitkering.minimumloon)
    basis = min(minimumloon, uitkering.maandloon)
    return som.fraction(f"wia.uitkeringspercentage.vanaf_{klasse}"), basis
