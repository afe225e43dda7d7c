"""Extra money beside bijstand that does not count: premies, volunteer work, gifts, a buffer."""

from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.vragen_gemeente import PremieVraag, VrijwilligersvergoedingVraag
from assistant.core.parameters import Parameters

YEAR = "jaar"
AGE = "participatiewet.leeftijd.jongeren"


def premie_arbeidsinschakeling(vraag: PremieVraag, on: Parameters) -> Result:
    """The highest premie of a calendar year that does not count (eurocent a year).

    Participatiewet art. 31 lid 2 onder j and lid 5: from 27, or younger in the group of
    loonkostensubsidie. Whether a municipality pays a premie at all is not decided here.

    Raises:
        InputContradicts: an age below zero.
        ParameterUnknown: no amount is on file for this day.
    """
    not_negative(leeftijd=vraag.leeftijd)
    som = _year("premie_arbeidsinschakeling", on, "31 lid 2 onder j", "31 lid 5")
    age = som.count(AGE)
    if vraag.leeftijd < age and not vraag.doelgroep_loonkostensubsidie:
        som.explain("premie.niet_onder_27", leeftijd=age)
        return som.result("gemeente")
    times = som.count("participatiewet.premie.keren")
    som.add("premie.hoogstens", som.cents("participatiewet.premie.maximum"), keren=times)
    som.leaves_out("premie.gemeente_beslist")
    return som.result("gemeente")


def vrijwilligersvergoeding(vraag: VrijwilligersvergoedingVraag, on: Parameters) -> Result:
    """What volunteers may get that does not count (eurocent a year); `facts["per_maand"]`.

    Participatiewet art. 31 lid 2 onder k and lid 5: not under 27. Whether unpaid work counts as
    productive work is not decided here.

    Raises:
        InputContradicts: an age below zero.
        ParameterUnknown: no amount is on file for this day.
    """
    not_negative(leeftijd=vraag.leeftijd)
    som = _year("vrijwilligersvergoeding", on, "31 lid 2 onder k", "31 lid 5")
    age = som.count(AGE)
    if vraag.leeftijd < age:
        som.fact("per_maand", 0)
        som.explain("vrijwilligers.niet_onder_27", leeftijd=age)
        return som.result("gemeente")
    month = som.cents("participatiewet.vrijwilligersvergoeding.maand")
    som.fact("per_maand", month)
    year = som.cents("participatiewet.vrijwilligersvergoeding.jaar")
    som.add("vrijwilligers.hoogstens", year, maand=month)
    som.leaves_out("vrijwilligers.gemeente_vraagt")
    return som.result("gemeente")


def giften(on: Parameters) -> Result:
    """The gifts of a year that do not count (eurocent a year).

    Participatiewet art. 31 lid 2 onder m, from 1 January 2026. More than this can be left out too
    (onder s); that is for the municipality.

    Raises:
        ParameterUnknown: before 2026 the municipality decided on every gift.
    """
    som = _year("giften", on, "31 lid 2 onder m")
    som.add("giften.hoogstens", som.cents("participatiewet.giften.maximum"))
    som.leaves_out("giften.meer")
    return som.result("gemeente")


def bufferbudget(on: Parameters) -> Result:
    """What a municipality can pay when settling wage makes income unstable (eurocent a year).

    Participatiewet art. 34b, from 1 January 2027. The municipality decides.

    Raises:
        ParameterUnknown: before 2027 there is no bufferbudget.
    """
    som = _year("bufferbudget", on, "34b")
    som.add("bufferbudget.hoogstens", som.cents("participatiewet.bufferbudget.maximum"))
    som.leaves_out("premie.gemeente_beslist")
    return som.result("gemeente")


def _year(regeling: str, on: Parameters, *articles: str) -> Sum:
    som = Sum(regeling, on, per=YEAR, netto=True)
    som.rests_on("participatiewet", *articles)
    return som
