"""Stretches of whole years: one year, and the five-year clock of WAO and WAZ."""

from datetime import date, timedelta

from assistant.core.income.invoer import plausible_day
from assistant.core.income.result import Result, Sum
from assistant.core.income.vragen_recht import Tijdvakregeling, VijfjaarstijdvakVraag
from assistant.core.parameters import Parameters

ONE_DAY = timedelta(days=1)
MARCH = 3
MONTHS = 12
TIJDVAK = {Tijdvakregeling.WAO: ("wao-wet", "44"), Tijdvakregeling.WAZ: ("waz-wet", "58")}


def zoveel_jaar_later(dag: date, jaren: int) -> date:
    """The same day some years on; 29 February becomes 1 March in a year without it."""
    try:
        return dag.replace(year=dag.year + jaren)
    except ValueError:
        return date(dag.year + jaren, MARCH, 1)


def vijfjaarstijdvak(vraag: VijfjaarstijdvakVraag, on: Parameters) -> Result:
    """The five years in which work does not change the class of a WAO or WAZ; no amount.

    WAO art. 44 lid 1 and 3, WAZ art. 58 lid 1 and 3: `facts["van"]` and `facts["tot_en_met"]`.
    Does not decide: the longer stretch while income goes on without work (lid 4), and the Wsw,
    which has no limit (lid 5).

    Raises:
        InputContradicts: a day that cannot be.
        ParameterUnknown: the length is not on file for this day.
    """
    for day in (vraag.eerste_dag, *vraag.andere_arbeid):
        plausible_day(eerste_dag=day)
    source, article = TIJDVAK[vraag.regeling]
    som = Sum("vijfjaarstijdvak", on, per="geen")
    years = som.count(f"{vraag.regeling}.tijdvak_jaren")
    first = max([vraag.eerste_dag, *vraag.andere_arbeid])
    last = zoveel_jaar_later(first, years) - ONE_DAY
    som.explain("tijdvak.loopt", jaren=years, van=first, tot_en_met=last)
    if vraag.andere_arbeid:
        som.explain("tijdvak.ander_werk")
    som.fact("van", first)
    som.fact("tot_en_met", last)
    som.rests_on(source, f"{article} lid 1", f"{article} lid 3")
    som.leaves_out("tijdvak.langer", "recht.uwv_beslist")
    return som.result("uwv")


def zoveel_maanden_later(dag: date, maanden: int) -> date:
    """The same day some months on, or the last day of a month that is too short."""
    maand = dag.year * MONTHS + dag.month - 1 + maanden
    jaar, index = divmod(maand, MONTHS)
    eerste = date(jaar, index + 1, 1)
    volgende = date(jaar + (index + 1) // MONTHS, (index + 1) % MONTHS + 1, 1)
    return min(eerste + timedelta(days=dag.day - 1), volgende - ONE_DAY)
