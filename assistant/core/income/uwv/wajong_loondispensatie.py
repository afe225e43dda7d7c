"""Wajong with loondispensatie: the higher of two sums."""

from fractions import Fraction

from assistant.core.income.result import Sum
from assistant.core.income.uitkeringen import Wajong
from assistant.core.money import Cents, part, quotient

WHOLE = Fraction(1)
NOTHING = Fraction(0)


def loondispensatie(som: Sum, uitkering: Wajong, loon: Cents, grondslag: Cents) -> None:
    """Add the lines of a month with loondispensatie, in eurocents.

    Wajong art. 2:40 lid 1 a, 2, 3 and 4, and 3:8: the higher of
    0,7 G - 0,7 (CF Ia + Io) and (Ia / LW + Io) - I, with CF = (LW - 0,3) / (0,7 LW). Nothing is
    rounded before the end. A CF below zero counts as zero: the law is silent about it.
    """
    loonwaarde = uitkering.loonwaarde or WHOLE
    gedispenseerd = loon if uitkering.gedispenseerd_loon is None else uitkering.gedispenseerd_loon
    deel = som.fraction("wajong.percentage.met_arbeidsvermogen")
    factor = _compensatiefactor(som, loonwaarde)
    telt_mee = factor * gedispenseerd + (loon - gedispenseerd)
    lopend = _rounded(deel * (grondslag - telt_mee))
    aanvulling = _rounded(gedispenseerd / loonwaarde - gedispenseerd)
    vol = part(grondslag, deel)
    som.fact("percentage", deel)
    som.fact("compensatiefactor", factor)
    som.add("wajong.met_arbeidsvermogen", vol, minimumloon=grondslag, deel=deel)
    if loon:
        _explain_wage(som, loonwaarde, gedispenseerd, loon)
        som.add("wajong.loondispensatie_gaat_af", max(lopend, 0) - vol, loon=loon, factor=factor)
    if aanvulling > max(lopend, 0):
        som.add("wajong.aanvulling_tot_functieloon", aanvulling - max(lopend, 0), loon=loon)
        som.leaves_out("wajong.aanvulling_vanaf_32_uur")
    som.fact("aanvulling_tot_functieloon", aanvulling > max(lopend, 0))


def _compensatiefactor(som: Sum, loonwaarde: Fraction) -> Fraction:
    """CF of art. 2:40 lid 2 and 3:8 lid 2, exact."""
    aftrek = som.fraction("wajong.compensatiefactor.aftrek")
    vermenigvuldiging = som.fraction("wajong.compensatiefactor.factor")
    factor = (loonwaarde - aftrek) / (vermenigvuldiging * loonwaarde)
    if factor < NOTHING:
        som.leaves_out("wajong.compensatiefactor_onder_nul")
    return max(factor, NOTHING)


def _explain_wage(som: Sum, loonwaarde: Fraction, gedispenseerd: int, loon: int) -> None:
    som.explain("wajong.loonwaarde", loonwaarde=loonwaarde)
    if gedispenseerd < loon:
        som.explain(
            "wajong.deel_van_je_loon_met_loondispensatie",
            gedispenseerd=gedispenseerd,
            ander=loon - gedispenseerd,
        )


def _rounded(exact: Fraction) -> Cents:
    """The one place where a month with loondispensatie is rounded: half a cent goes up."""
    return quotient(exact.numerator, exact.denominator)
