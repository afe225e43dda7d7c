"""How much money and house somebody may own beside bijstand."""

from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Leefvorm
from assistant.core.parameters import Parameters


def vermogensgrens(leefvorm: Leefvorm, on: Parameters) -> Result:
    """The assets that do not count, in eurocents; `facts["woning"]` is that of the own house.

    Participatiewet art. 34 lid 2 onder b and d, and lid 3. What counts as assets, and what was
    saved during bijstand (lid 2 onder c), is not decided here.

    Raises:
        ParameterUnknown: no limit is on file for this day.
    """
    som = Sum("vermogensgrens", on, per="eenmalig", netto=True)
    name = "alleenstaande" if leefvorm is Leefvorm.ALLEENSTAANDE else "gezin"
    som.add("vermogen.grens", som.cents(f"participatiewet.vermogensgrens.{name}"))
    house = som.cents("participatiewet.vermogensgrens.woning")
    som.fact("woning", house)
    som.explain("vermogen.woning", woning=house)
    som.explain("vermogen.sparen_in_bijstand")
    som.rests_on("participatiewet", "34")
    som.leaves_out("bijstand.vermogen")
    return som.result("gemeente")
