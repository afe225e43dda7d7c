"""What needs a person soon: amounts that run out, gaps, and what nobody read at the source."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.core.knowledge.model import Source
from assistant.core.parameters import Dated, Seen, Unit

OFFICIAL = (Seen.LAW, Seen.OFFICIAL)
CHANGE_MONTHS = (1, 7)  # amounts of the law change on 1 January and 1 July
A_DAY = timedelta(days=1)
A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Gap:
    """Days without a value that an editor named; `until` None: it is still so."""

    since: date
    until: date | None
    why: str

    def covers(self, first: date, last: date) -> bool:
        return self.since <= first and (self.until is None or last <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One parameter through time, oldest value first."""

    id: str
    title: str
    unit: Unit
    per: str
    values: tuple[Dated, ...]
    gaps: tuple[Gap, ...] = ()
    note: str = ""

    def on(self, day: date) -> Dated | None:
        return next((one for one in self.values if one.holds_on(day)), None)

    def gap_on(self, day: date) -> Gap | None:
        return next((one for one in self.gaps if one.covers(day, day)), None)


@dataclass(frozen=True, slots=True)
class RunsOut:
    """A value with nothing after it: from the day after `last_day` we refuse."""

    series: Series
    last_day: date


def changes_after(today: date) -> tuple[date, ...]:
    """The next 1 January and 1 July after today, the nearest first."""
    days = (date(today.year + later, month, 1) for later in (0, 1) for month in CHANGE_MONTHS)
    return tuple(sorted(day for day in days if day > today))[: len(CHANGE_MONTHS)]


def running_out(series: Iterable[Series], first: date, before: date) -> tuple[RunsOut, ...]:
    """Values whose last day lies from `first` up to, and not with, `before`; the soonest first."""
    found = [
        RunsOut(one, value.valid_until)
        for one in series
        for value in one.values
        if value.valid_until is not None
        and first <= value.valid_until < before
        and one.on(value.valid_until + A_DAY) is None
    ]
    return tuple(sorted(found, key=lambda one: (one.last_day, one.series.id)))


def unofficial(series: Iterable[Series]) -> tuple[Dated, ...]:
    """Values that nobody read in a law or at an official page."""
    return tuple(v for one in series for v in one.values if v.seen not in OFFICIAL)


def not_read_for_a_year(sources: Iterable[Source], today: date) -> tuple[Source, ...]:
    """Sources that were read longer than a year ago."""
    late = [one for one in sources if one.read_on is not None and today - one.read_on > A_YEAR]
    return tuple(sorted(late, key=lambda one: one.id))


def never_read(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Sources that nobody of us read."""
    return tuple(sorted((one for one in sources if one.read_on is None), key=lambda one: one.id))
