"""Stretches of whole years: one year, and the five-year clock of WAO and WAZ."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.core.parameters import Parameters, count

ONE_DAY = timedelta(days=1)
MARCH = 3
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Tijdvak:
    """A stretch of days.

    Attributes:
        van: the first day.
        tot_en_met: the last day.
    """

    van: date
    tot_en_met: date


def zoveel_jaar_later(dag: date, jaren: int) -> date:
    """The same day some years on; 29 February becomes 1 March in a year without it."""
    try:
        return dag.replace(year=dag.year + jaren)
    except ValueError:
        return date(dag.year + jaren, MARCH, 1)


def vijfjaarstijdvak(
    eerste_dag: date, andere_arbeid: Iterable[date], regeling: str, on: Parameters
) -> Tijdvak:
    """The five years in which work does not change the class of a WAO or WAZ.

    WAO art. 44 lid 1 and 3, WAZ art. 58 lid 1 and 3. Does not decide: the longer stretch while
    income goes on without work (lid 4), and the Wsw, which has no limit (lid 5).

    Args:
        eerste_dag: the first day on which income was settled under art. 44 or 58.
        andere_arbeid: the first days on which income from other, new work was settled.
        regeling: "wao" or "waz".
        on: the values of a day.

    Raises:
        ParameterUnknown: the length is not on file for this day.
    """
    van = max([eerste_dag, *andere_arbeid])
    jaren = count(on.dated(f"{regeling}.tijdvak_jaren"))
    return Tijdvak(van, zoveel_jaar_later(van, jaren) - ONE_DAY)


def zoveel_maanden_later(dag: date, maanden: int) -> date:
    """The same day some months on, or the last day of a month that is too short."""
    maand = dag.year * MONTHS + dag.month - 1 + maanden
    jaar, index = divmod(maand, MONTHS)
    eerste = date(jaar, index + 1, 1)
    volgende = date(jaar + (index + 1) // MONTHS, (index + 1) % MONTHS + 1, 1)
    return min(eerste + timedelta(days=dag.day - 1), volgende - ONE_DAY)
