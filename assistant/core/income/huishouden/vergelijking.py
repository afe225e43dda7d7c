"""Now beside then: what a job changes in a month, over the hours, and in its first year."""

from dataclasses import dataclass, replace
from datetime import date

from assistant.core.errors import ParameterUnknown
from assistant.core.income.gegeven import parameters_on
from assistant.core.income.huishouden.combinations import check
from assistant.core.income.huishouden.jaar import Days, Jaaroverzicht, Loopbaan, jaaroverzicht
from assistant.core.income.huishouden.lijn import lijn, markeringen
from assistant.core.income.huishouden.loon import MINUTES_AN_HOUR, MONTHS_A_YEAR, WEEKS_A_YEAR
from assistant.core.income.huishouden.overzicht import overzicht
from assistant.core.income.huishouden.plichten import Plicht, plichten
from assistant.core.income.huishouden.stromen import Maandoverzicht, Markering, Punt
from assistant.core.income.huishouden.terug import komt_terug
from assistant.core.income.huishouden.veranderingen import Verandering, veranderingen
from assistant.core.income.result import Step
from assistant.core.income.situation import Werk
from assistant.core.income.vragen import VergelijkingVraag
from assistant.core.money import Cents, quotient
from assistant.core.parameters import ParameterBook


@dataclass(frozen=True, slots=True, kw_only=True)
class Vergelijking:
    """A household without and with a job, at the amounts of one day.

    Attributes:
        per_extra_uur: what one more hour of work leaves, net, in eurocent; None without more hours.
        jaar, jaar_zonder: the calendar year in which the job begins, with and without it; None
            when the amounts of some month are not known.
        terug: how each benefit comes back when the job stops.
    """

    peildatum: date
    nu: Maandoverzicht
    straks: Maandoverzicht
    verschil: Cents
    per_extra_uur: Cents | None
    lijn: tuple[Punt, ...]
    markeringen: tuple[Markering, ...]
    jaar: Jaaroverzicht | None
    jaar_zonder: Jaaroverzicht | None
    veranderingen: tuple[Verandering, ...]
    plichten: tuple[Plicht, ...]
    terug: tuple[Step, ...]


def vergelijk(vraag: VergelijkingVraag, book: ParameterBook) -> Vergelijking:
    """Put now beside then, both at the amounts of the day on which the job begins.

    Raises:
        InputMissing, InputContradicts, NotCalculable, ParameterUnknown.
    """
    home = vraag.huishouden
    check(home, vraag.uitkeringen)
    start = max(vraag.straks.begint or vraag.peildatum, vraag.peildatum)
    on = parameters_on(start, vraag.gegeven, book)
    career = Loopbaan(peildatum=vraag.peildatum, nu=vraag.nu, straks=vraag.straks, begint=start)
    benefits = career.uitkeringen(vraag.uitkeringen, start)
    now = overzicht(home, benefits, vraag.nu, on)
    then = overzicht(home, benefits, vraag.straks, on)
    points = lijn(home, benefits, vraag.straks, on)
    with_job, without = _years(vraag, career, lambda day: parameters_on(day, vraag.gegeven, book))
    return Vergelijking(
        peildatum=start,
        nu=now,
        straks=then,
        verschil=Cents(then.totaal - now.totaal),
        per_extra_uur=_per_hour(vraag, then.totaal - now.totaal),
        lijn=points,
        markeringen=markeringen(points),
        jaar=with_job,
        jaar_zonder=without,
        veranderingen=veranderingen(benefits, start, on, book),
        plichten=plichten(home, benefits, start, on),
        terug=tuple(komt_terug(benefits, on)),
    )


def _per_hour(vraag: VergelijkingVraag, difference: int) -> Cents | None:
    """Net gain of one extra hour: the month's difference over the extra hours of a month.

    None without more hours, and when the hours of the job of now are not known.
    """
    minutes = vraag.straks.minuten_per_week - _minutes(vraag.nu)
    if minutes <= 0 or _hours_unknown(vraag.nu):
        return None
    return quotient(difference * MONTHS_A_YEAR * MINUTES_AN_HOUR, minutes * WEEKS_A_YEAR)


def _minutes(werk: Werk | None) -> int:
    return werk.minuten_per_week if werk else 0


def _hours_unknown(werk: Werk | None) -> bool:
    """A job with a wage and no hours."""
    return werk is not None and bool(werk.maandloon) and not werk.minuten_per_week


def _years(
    vraag: VergelijkingVraag, career: Loopbaan, days: Days
) -> tuple[Jaaroverzicht | None, Jaaroverzicht | None]:
    staying = replace(career, straks=vraag.nu)
    try:
        return (
            jaaroverzicht(vraag.huishouden, vraag.uitkeringen, career, days),
            jaaroverzicht(vraag.huishouden, vraag.uitkeringen, staying, days),
        )
    except ParameterUnknown:
        return None, None
