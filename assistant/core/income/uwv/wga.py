"""WGA in one month: the loongerelateerde uitkering; afterwards see wga_vervolg."""

from fractions import Fraction

from assistant.core.errors import InputContradicts, InputMissing
from assistant.core.income.invoer import plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Wga, Wgafase
from assistant.core.income.uwv.afsluiting import uitkomst, vakantietoeslag_inbegrepen
from assistant.core.income.uwv.dagloon import check_maandloon, meetellend_deel
from assistant.core.income.uwv.wga_loon import na_verrekening
from assistant.core.income.uwv.wga_vervolg import vervolg
from assistant.core.parameters import Parameters

HUNDRED = 100


def wga(uitkering: Wga, maand: Maand, on: Parameters) -> Result:
    """Gross WGA of a month in eurocents, with the holiday pay that UWV keeps until May.

    WIA art. 60 to 62; art. 68: 8/108 of the result is holiday pay. What stands in the letter
    (maandloon, restverdiencapaciteit, percentage) is never derived. Does not decide: the end of
    the right (wia_recht), hulpbehoevendheid (63), and months with sick pay, leave or WW.

    Raises:
        InputMissing, InputContradicts: the letter does not fit.
        ParameterUnknown: a value is not on file for this day.
    """
    _check(uitkering, maand, on)
    som = Sum("wga", on)
    if uitkering.fase is Wgafase.LOONGERELATEERD:
        _loongerelateerd(som, uitkering, maand)
    else:
        vervolg(som, uitkering, maand.loon)
    som.rests_on("wia-wet", "68")
    vakantietoeslag_inbegrepen(som, "wia.vakantietoeslag_aandeel")
    som.leaves_out("uwv.hulpbehoevendheid", "wia.ziek_of_verlof", "wga.duur")
    return uitkomst(som)


def _loongerelateerd(som: Sum, uitkering: Wga, maand: Maand) -> None:
    """Art. 61 lid 1: 75 % in the first two months of the right, then 70 %."""
    if uitkering.maand_van_recht is None:
        raise InputMissing(("uitkering.maand_van_recht",))
    begin = uitkering.maand_van_recht <= som.count("wia.wga.eerste_maanden")
    deel = som.fraction(f"wia.wga.percentage_{'eerste_maanden' if begin else 'daarna'}")
    som.fact("soort", "loongerelateerd")
    som.fact("percentage", deel)
    na_verrekening(som, uitkering.maandloon, deel, maand.loon, _mee(uitkering))
    som.explain("wga.eerste_maanden" if begin else "wga.na_de_eerste_maanden", deel=deel)
    som.rests_on("wia-wet", "61 lid 1")


def _mee(uitkering: Wga) -> Fraction:
    return meetellend_deel(uitkering.dagloon, uitkering.dagloon_zonder_maximum)


def _check(uitkering: Wga, maand: Maand, on: Parameters) -> None:
    plausible(
        **{
            "maand.loon": maand.loon,
            "uitkering.restverdiencapaciteit": uitkering.restverdiencapaciteit,
            "uitkering.minimumloon": uitkering.minimumloon,
        }
    )
    check_maandloon(uitkering.maandloon, on)
    procent = uitkering.arbeidsongeschiktheid_procent
    if procent is not None and not 0 <= procent <= HUNDRED:
        raise InputContradicts("wia.procent", ("uitkering.arbeidsongeschiktheid_procent",))
    if uitkering.maand_van_recht is not None and uitkering.maand_van_recht < 1:
        raise InputContradicts("uwv.maand_van_recht", ("uitkering.maand_van_recht",))
