"""WAO in one month, with income from work."""

from assistant.core.errors import InputContradicts
from assistant.core.income.invoer import plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Wao
from assistant.core.income.uwv.afsluiting import uitkomst, vakantietoeslag_erbovenop
from assistant.core.income.uwv.dagloon import check_dagloon
from assistant.core.income.uwv.klassen import check_klasse
from assistant.core.income.uwv.klassen_som import met_inkomen
from assistant.core.parameters import Parameters

# The lower limits of the classes in WAO art. 21 lid 2, in percents.
KLASSEN = (15, 25, 35, 45, 55, 65, 80)


def wao(uitkering: Wao, maand: Maand, on: Parameters) -> Result:
    """Gross WAO of a month in eurocents, without holiday pay.

    WAO art. 21 lid 2 (a share of 100/108 of the dagloon, times 21,75) and art. 44 lid 1: with
    income the benefit is paid as if somebody were in the class that fits the income, and not at
    all below 15 %, for five years. Dagloon, maatmanloon and income are with holiday pay. Does not
    decide: when the five years are over (tijdvak), hulpbehoevendheid (22), loondispensatie.

    Raises:
        InputContradicts: a class that does not exist, or an amount that cannot be.
        ParameterUnknown: a value is not on file for this day.
    """
    check_klasse(uitkering.arbeidsongeschiktheid_procent, KLASSEN, "wao")
    check_dagloon(uitkering.dagloon, on)
    check_maatman(uitkering.maatmanloon, maand)
    som = Sum("wao", on)
    basis = uitkering.dagloon * som.fraction("wao.deel_dagloon")
    eigen = uitkering.arbeidsongeschiktheid_procent
    met_inkomen(som, basis, (eigen, KLASSEN), uitkering.maatmanloon, maand)
    som.rests_on("wao-wet", "21 lid 2", "44", "59b")
    vakantietoeslag_erbovenop(som, "wao.vakantietoeslag")
    som.leaves_out("uwv.rondt_per_dag_af", "uwv.hulpbehoevendheid", "wao.vervolgdagloon")
    return uitkomst(som)


def check_maatman(maatmanloon: int, maand: Maand) -> None:
    """Refuse amounts that cannot be, and a maatmanloon of nothing.

    Raises:
        InputContradicts: the fields say which.
    """
    plausible(
        **{
            "maand.loon": maand.loon,
            "maand.vakantietoeslag": maand.vakantietoeslag,
            "uitkering.maatmanloon": maatmanloon,
        }
    )
    if maatmanloon == 0:
        raise InputContradicts("uwv.maatmanloon_nul", ("uitkering.maatmanloon",))
