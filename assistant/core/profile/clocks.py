"""The two clocks of IPS: 30 days to a first employer, 14 days to a first school.

Fidelity items 5a and 5b. They are an aim of the programme and its coach, no duty of the person:
whoever tells a day does so without reproach.
"""

from dataclasses import dataclass
from datetime import date, timedelta

EMPLOYER_DAYS = 30
SCHOOL_DAYS = 14


@dataclass(frozen=True, slots=True)
class ContactClock:
    """The time to a first contact.

    Attributes:
        begun: the day on which the traject began, or on which somebody chose to learn.
        by: the last day that is still in time.
        contact: the day of the first contact; None when there was none yet.
    """

    begun: date
    by: date
    contact: date | None = None

    def days_left(self, today: date) -> int | None:
        """Whole days from today to `by`, 0 on that day; None when it passed or contact was made."""
        left = (self.by - today).days
        return None if self.contact is not None or left < 0 else left


def employer_clock(begun: date, contact: date | None = None) -> ContactClock:
    """The clock of item 5a, 30 days from the start of the traject."""
    return _clock(begun, EMPLOYER_DAYS, contact)


def school_clock(begun: date, contact: date | None = None) -> ContactClock:
    """The clock of item 5b, 14 days from the choice to learn."""
    return _clock(begun, SCHOOL_DAYS, contact)


def _clock(begun: date, days: int, contact: date | None) -> ContactClock:
    # Somebody may type a day at the very end of the calendar; it has no days left to add.
    return ContactClock(begun, begun + timedelta(min(days, (date.max - begun).days)), contact)
