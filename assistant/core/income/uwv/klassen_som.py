"""The lines of a WAO or WAZ with income: the own class, and the class that fits the income."""

from fractions import Fraction

from assistant.core.income.result import Sum
from assistant.core.income.situation import Maand
from assistant.core.income.uwv.klassen import fictieve_klasse
from assistant.core.money import Cents, quotient

DAGEN = "minimumloon.dagen_per_maand"
NOTHING = Fraction(0)


def met_inkomen(
    som: Sum, basis: Fraction, eigen: tuple[int, tuple[int, ...]], maatmanloon: Cents, maand: Maand
) -> None:
    """Add the lines of a month, in eurocents; rounded once.

    Args:
        som: the sum of the month; its name is that of the law ("wao", "waz").
        basis: what the class is a share of, eurocents a day, exact.
        eigen: the own class, and the lower limits of all classes, in percents.
        maatmanloon: indexed, eurocents a month, with holiday pay.
        maand: the wage and the holiday pay over it both count.
    """
    klasse, klassen = eigen
    inkomen = maand.loon + maand.vakantietoeslag
    fictief = fictieve_klasse(klasse, maatmanloon, inkomen, klassen) if inkomen else klasse
    maandbasis = basis * som.fraction(DAGEN)
    deel = _deel(som, klasse)
    vol = _bedrag(maandbasis, deel)
    som.add(f"{som.regeling}.eigen_klasse", vol, klasse=klasse, deel=deel)
    if inkomen:
        _explain_income(som, maatmanloon, inkomen)
    if maand.loon and not maand.vakantietoeslag:
        som.leaves_out("wao.vakantietoeslag_niet_opgegeven")
    if fictief < klasse:
        deel = _deel(som, fictief)
        step = "lagere_klasse" if fictief else "onder_laagste_klasse"
        som.add(f"{som.regeling}.{step}", _bedrag(maandbasis, deel) - vol, klasse=fictief)
    for name, value in (("klasse", klasse), ("fictieve_klasse", fictief), ("percentage", deel)):
        som.fact(name, value)


def _explain_income(som: Sum, maatmanloon: int, inkomen: int) -> None:
    verlies = Fraction(max(maatmanloon - inkomen, 0), maatmanloon)
    jaren = som.count(f"{som.regeling}.tijdvak_jaren")
    som.fact("verlies", verlies)
    som.fact("tijdvak_jaren", jaren)
    som.explain(
        f"{som.regeling}.je_verdient", inkomen=inkomen, maatmanloon=maatmanloon, verlies=verlies
    )
    som.explain(f"{som.regeling}.vijf_jaar", jaren=jaren)


def _deel(som: Sum, klasse: int) -> Fraction:
    """The share of a class; below the lowest class there is none."""
    if klasse == 0:
        return NOTHING
    return som.fraction(f"{som.regeling}.uitkeringspercentage.vanaf_{klasse}")


def _bedrag(maandbasis: Fraction, deel: Fraction) -> Cents:
    """The one place where a WAO or WAZ of a month is rounded: half a cent goes up."""
    return quotient(
        maandbasis.numerator * deel.numerator, maandbasis.denominator * deel.denominator
    )
