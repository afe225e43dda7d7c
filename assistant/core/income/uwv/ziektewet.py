"""Ziektewet (ziekengeld) in one month, with income beside it."""

from fractions import Fraction

from assistant.core.errors import InputContradicts
from assistant.core.income.invoer import plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Ziektewet
from assistant.core.income.uwv.afsluiting import uitkomst
from assistant.core.income.uwv.dagloon import DAGEN, WHOLE, check_dagloon, meetellend_deel
from assistant.core.money import NONE, Cents, quotient
from assistant.core.parameters import Parameters


def ziektewet(uitkering: Ziektewet, maand: Maand, on: Parameters) -> Result:
    """Gross ziekengeld of a month of 21,75 days, in eurocents.

    Ziektewet art. 29 lid 7 (70 % of the dagloon) and 31 lid 2: minus p/100 x A x B/C. The law
    knows no holiday pay on top of ziekengeld. Does not decide: who is sick and for how long (104
    weeks), the assessment after a year, and ziekengeld of art. 29b, which the employer receives.

    Raises:
        InputMissing, InputContradicts: the letter does not fit.
        ParameterUnknown: a value is not on file for this day.
    """
    plausible(**{"maand.loon": maand.loon})
    check_dagloon(uitkering.dagloon, on)
    som = Sum("ziektewet", on)
    if uitkering.percentage is not None and not 0 < uitkering.percentage <= 1:
        raise InputContradicts("ziektewet.percentage", ("uitkering.percentage",))
    deel = som.fraction("ziektewet.percentage", uitkering.percentage)
    dagen = som.fraction(DAGEN)
    vol = _rounded(uitkering.dagloon * dagen * deel)
    som.fact("soort", "ziekengeld")
    som.fact("percentage", deel)
    som.add("ziektewet.zonder_loon", vol, dagloon=uitkering.dagloon, dagen=dagen, deel=deel)
    if maand.loon:
        mee = _mee(uitkering)
        over = _rounded((uitkering.dagloon * dagen - maand.loon * mee) * deel)
        if mee < WHOLE:
            som.explain("wia.deel_van_je_loon_telt", loon=maand.loon, deel=mee)
        som.add("ziektewet.van_je_loon_gaat_af", max(over, NONE) - vol, loon=maand.loon, deel=deel)
    som.fact("vakantietoeslag", 0)
    som.rests_on("ziektewet", "29 lid 7", "31 lid 2")
    som.leaves_out("uwv.rondt_per_dag_af", "ziektewet.vakantietoeslag", "ziektewet.duur")
    return uitkomst(som)


def _mee(uitkering: Ziektewet) -> Fraction:
    """B/C of art. 31 lid 2; without the other dagloon the wage was below the maximum."""
    if uitkering.dagloon_zonder_maximum is None:
        return WHOLE
    return meetellend_deel(uitkering.dagloon, uitkering.dagloon_zonder_maximum)


def _rounded(exact: Fraction) -> Cents:
    """The one place where ziekengeld is rounded: half a cent goes up."""
    return quotient(exact.numerator, exact.denominator)
