"""From answers to the job somebody thinks about, and the one they have."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from assistant.core.errors import NotCalculable, ParameterUnknown
from assistant.core.income.huishouden.stromen import said
from assistant.core.income.plan.antwoorden import (
    Values,
    amount,
    loonwaarde,
    needed,
    number,
    word,
)
from assistant.core.income.result import Step
from assistant.core.income.situation import Werk
from assistant.core.income.uwv.minimumloon import minimumuurloon
from assistant.core.money import Cents, part
from assistant.core.parameters import ParameterBook, Parameters

EXAMPLE_MINUTES = 16 * 60


@dataclass(frozen=True, slots=True)
class Baan:
    """A job, with what was assumed about it."""

    werk: Werk
    aannames: tuple[Step, ...]


def new_job(values: Values, leeftijd: int, today: date, book: ParameterBook) -> Baan:
    """The job that the answers describe; without a known wage that of the minimum wage.

    Raises:
        NotCalculable: no wage was given, and that of the minimum wage at this age is not on file.
    """
    minutes = number(values, "uren")
    lines = [] if minutes else [said("aanname.uren_voorbeeld", uren=EXAMPLE_MINUTES)]
    begins = word(values, "begint")
    starts = date.fromisoformat(begins) if begins else None
    lines += [] if starts else [said("aanname.begint_vandaag", dag=today)]
    monthly = amount(values, "maandloon") or amount(values, "bruto_bij_netto")
    hourly = None if monthly else amount(values, "uurloon")
    if monthly is None and hourly is None:
        hourly = _minimum(leeftijd, book.on(today))
        lines.append(said("aanname.minimumloon", loon=hourly))
        hourly = _paid(hourly, loonwaarde(values))
    if loonwaarde(values) is not None:
        lines.append(_with_loondispensatie(hourly, monthly))
    return Baan(_job(minutes or EXAMPLE_MINUTES, hourly, monthly, starts, values), tuple(lines))


def _minimum(leeftijd: int, on: Parameters) -> Cents:
    try:
        return minimumuurloon(leeftijd, on)
    except ParameterUnknown as error:
        raise NotCalculable("plan.minimumloon_onbekend") from error


def _paid(minimum: Cents, worth: Fraction | None) -> Cents:
    """What the employer pays of the minimum wage: with loondispensatie the loonwaarde of it.

    Wajong art. 2:20 and 3:63: the wage goes down in proportion to the performance.
    """
    return minimum if worth is None else part(minimum, worth)


def _with_loondispensatie(hourly: Cents | None, monthly: Cents | None) -> Step:
    """What the wage in the sum is, now that UWV pays the rest of it."""
    if hourly is not None:
        return said("aanname.loondispensatie_uurloon", loon=hourly)
    return said("aanname.loondispensatie_maandloon", loon=monthly)


def _job(
    minutes: int,
    hourly: Cents | None,
    monthly: Cents | None,
    starts: date | None,
    values: Values,
) -> Werk:
    return Werk(
        minuten_per_week=minutes,
        uurloon=hourly,
        maandloon=monthly,
        begint=starts,
        loonkostensubsidie=word(values, "vrijlating") == "z",
    )


def present_job(values: Values) -> Werk | None:
    """The job somebody has now; None without one.

    Raises:
        InputMissing: there is a job, and its wage was skipped.
    """
    if word(values, "werkt_al") != "ja":
        return None
    return Werk(
        minuten_per_week=number(values, "uren_nu") or 0,
        maandloon=needed(values, "loon_nu"),
    )
