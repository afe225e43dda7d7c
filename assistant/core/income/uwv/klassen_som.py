"""The lines of a WAO or WAZ with income: the own class, and the class that fits the income."""

from fractions import Fraction

from assistant.core.income.result import Sum
from assistant.core.income.situation import Maand
from assistant.core.income.uwv.klassen import HUNDRED, fictieve_klasse
from assistant.core.money import Cents, quotient

DAGEN = "minimumloon.dagen_per_maand"


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
    vol = _bedrag(som, basis, klasse)
    som.fact("klasse", klasse)
    som.fact("fictieve_klasse", fictief)
    som.add(f"{som.regeling}.eigen_klasse", vol, klasse=klasse, deel=_deel(som, klasse))
    if maand.loon and not maand.vakantietoeslag:
        som.leaves_out("wao.vakantietoeslag_niet_opgegeven")
    if inkomen:
        _explain_income(som, maatmanloon, inkomen, fictief)
    if fictief < klasse:
        step = "lagere_klasse" if fictief else "onder_laagste_klasse"
        som.add(f"{som.regeling}.{step}", _bedrag(som, basis, fictief) - vol, klasse=fictief)
    som.fact("percentage", _deel(som, fictief))


def _explain_income(som: Sum, maatmanloon: int, inkomen: int, fictief: int) -> None:
    verlies = Fraction(max(maatmanloon - inkomen, 0), maatmanloon)
    som.explain(
        f"{som.regeling}.je_verdient", inkomen=inkomen, maatmanloon=maatmanloon, verlies=verlies
    )
    som.fact("verlies", verlies)
    jaren = som.count(f"{som.regeling}.tijdvak_jaren")
    som.fact("tijdvak_jaren", jaren)
    som.explain(f"{som.regeling}.vijf_jaar", jaren=jaren)
    som.fact("grens", fictief)


def _deel(som: Sum, klasse: int) -> Fraction:
    if klasse == 0:
        return Fraction(0, HUNDRED)
    return som.fraction(f"{som.regeling}.uitkeringspercentage.vanaf_{klasse}")


def _bedrag(som: Sum, basis: Fraction, klasse: int) -> Cents:
    exact = basis * _deel(som, klasse) * som.fraction(DAGEN)
    return quotient(exact.numerator, exact.denominator)
