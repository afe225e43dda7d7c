"""When a coach and a person have contact around a new job: a proposal, made of one start day.

The rhythm is that of item 14 of the IPS fidelity scale: within a week before the start, within
three days after it, every week in the first month, then every month until a year has passed;
and within three days after a job is lost.

Our choices. Each contact has a window of days that keeps the rhythm. The preferred day moves to
a working day (Monday to Friday) only when there is one inside the window: the nearest, and of
two equally near the earlier. Holidays are not known here. The first weekly contact is the one
within three days. After the first month each month of employment has one contact, at its end.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

SATURDAY = 5
WEEK = 7
BEFORE_DAYS, PREFERRED_BEFORE = 7, 3
AFTER_DAYS, PREFERRED_AFTER = 3, 2
WEEKS, MONTHS_IN_YEAR = 4, 12
LAST_YEAR = date.max.year - 2


class Reason(StrEnum):
    """Why there is a contact on this day."""

    VOOR_START = "voor_start"
    EERSTE_DAGEN = "eerste_dagen"
    WEKELIJKS = "wekelijks"
    MAANDELIJKS = "maandelijks"
    NA_BAANVERLIES = "na_baanverlies"


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact: the proposed day, and the days between which it keeps the rhythm."""

    on: date
    reason: Reason
    earliest: date
    latest: date


def contact_calendar(start: date) -> tuple[Contact, ...]:
    """The contacts around a job that starts on this day, in order of days.

    Empty for a start in a year for which no year of days can be counted around it.
    """
    if not date.min.year < start.year < LAST_YEAR:
        return ()
    return (*_first(start), *_weekly(start), *_monthly(start))


def after_loss(lost_on: date) -> Contact:
    """The contact within three days after a job was lost.

    Raises:
        OverflowError: there are no three days after this day.
    """
    latest = lost_on + timedelta(days=AFTER_DAYS)
    return _contact(lost_on + timedelta(days=1), Reason.NA_BAANVERLIES, lost_on, latest)


def _first(start: date) -> Iterator[Contact]:
    before = start - timedelta(days=BEFORE_DAYS), start - timedelta(days=1)
    yield _contact(start - timedelta(days=PREFERRED_BEFORE), Reason.VOOR_START, *before)
    after = start + timedelta(days=1), start + timedelta(days=AFTER_DAYS)
    yield _contact(start + timedelta(days=PREFERRED_AFTER), Reason.EERSTE_DAGEN, *after)


def _weekly(start: date) -> Iterator[Contact]:
    """Never more than a week after the one before."""
    previous = list(_first(start))[-1].on
    for week in range(1, WEEKS + 1):
        earliest, latest = previous + timedelta(days=1), previous + timedelta(days=WEEK)
        found = _contact(start + timedelta(weeks=week), Reason.WEKELIJKS, earliest, latest)
        previous = found.on
        yield found


def _monthly(start: date) -> Iterator[Contact]:
    """One in every month after the first, up to and with the twelfth."""
    for month in range(2, MONTHS_IN_YEAR + 1):
        earliest = months_after(start, month - 1) + timedelta(days=1)
        latest = months_after(start, month)
        yield _contact(latest, Reason.MAANDELIJKS, earliest, latest)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last day of that month when it is shorter."""
    years, month = divmod(day.month - 1 + months, MONTHS_IN_YEAR)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _contact(preferred: date, reason: Reason, earliest: date, latest: date) -> Contact:
    return Contact(_working_day(preferred, earliest, latest), reason, earliest, latest)


def _working_day(preferred: date, earliest: date, latest: date) -> date:
    """The working day in the window nearest to the preferred day; that day when there is none."""
    days = [earliest + timedelta(days=n) for n in range((latest - earliest).days + 1)]
    working = [day for day in days if day.weekday() < SATURDAY]
    return min(working, key=lambda day: (abs(day - preferred), day), default=preferred)
