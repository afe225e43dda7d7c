"""Looking back on a job that ended: what was learned, and when to talk with the coach."""

from collections.abc import Mapping
from datetime import date, timedelta

from assistant.core.guide.conditions import Value

# IPS fidelity scale, item 14: contact within three days after a job is lost.
DAYS_TO_CONTACT = 3
LESSONS = ("les_een", "les_twee", "les_drie")


def lessons(given: Mapping[str, Value]) -> tuple[str, ...]:
    """At most three, in the person's own words."""
    said = (given.get(name) for name in LESSONS)
    return tuple(one for one in said if isinstance(one, str) and one.strip())


def contact_by(ended: date, today: date) -> date | None:
    """The day by which to talk with the coach; None when the job ended longer ago."""
    last = ended + timedelta(days=DAYS_TO_CONTACT)
    return last if today <= last else None
