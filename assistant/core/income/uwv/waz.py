"""WAZ in one month, with income from work."""

from fractions import Fraction

from assistant.core.errors import InputContradicts
from assistant.core.income.invoer import plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Waz
from assistant.core.income.uwv.afsluiting import uitkomst, vakantietoeslag_erbovenop
from assistant.core.income.uwv.klassen import check_klasse
from assistant.core.income.uwv.klassen_som import met_inkomen
from assistant.core.income.uwv.minimumloon import hoogste_grondslag
from assistant.core.income.uwv.wao import check_maatman
from assistant.core.parameters import Parameters

# The lower limits of the classes in WAZ art. 9 lid 1, in percents.
KLASSEN = (25, 35, 45, 55, 65, 80)


def waz(uitkering: Waz, maand: Maand, on: Parameters) -> Result:
    """Gross WAZ of a month in eurocents, without holiday pay.

    WAZ art. 9 lid 1 (a share of the grondslag, times 21,75) and art. 58 lid 1: with income the
    benefit is paid as if somebody were in the class that fits the income, and not at all below
    25 %, for five years. Does not decide: when the five years are over, hulpbehoevendheid (10),
    and the grondslag itself (8).

    Raises:
        InputContradicts: a class that does not exist, or an amount that cannot be.
        ParameterUnknown: a value is not on file for this day.
    """
    check_klasse(uitkering.arbeidsongeschiktheid_procent, KLASSEN, "waz")
    _check_grondslag(uitkering, on)
    check_maatman(uitkering.maatmanloon, maand)
    som = Sum("waz", on)
    eigen = uitkering.arbeidsongeschiktheid_procent
    basis = Fraction(uitkering.grondslag)
    met_inkomen(som, basis, (eigen, KLASSEN), uitkering.maatmanloon, maand)
    som.rests_on("waz-wet", "9 lid 1", "58", "26")
    vakantietoeslag_erbovenop(som, "waz.vakantietoeslag")
    som.leaves_out("uwv.rondt_per_dag_af", "uwv.hulpbehoevendheid")
    return uitkomst(som)


def _check_grondslag(uitkering: Waz, on: Parameters) -> None:
    """Art. 8 lid 7: the grondslag is at most the minimum wage for a day."""
    plausible(**{"uitkering.grondslag": uitkering.grondslag})
    hoogste = hoogste_grondslag(on)
    if hoogste is not None and uitkering.grondslag > hoogste:
        raise InputContradicts("waz.grondslag_boven_minimumloon", ("uitkering.grondslag",))
