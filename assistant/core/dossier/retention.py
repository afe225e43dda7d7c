"""How long everything is kept, and the last day of each; docs/gegevens.md tells it to people."""

from calendar import monthrange
from datetime import date, timedelta

# A year without a visit: long enough to come back after a job or an illness, and then it goes.
DOSSIER_MONTHS = 12
# The amounts in a plan are those of one day; after a year they mislead more than they help.
PLAN_MONTHS = 12
# Logs about care records are kept for at least five years (Besluit van 27 juni 2019, Stcrt. 38007).
EVENT_YEARS = 5
# Long enough to slow somebody down who tries codes all night.
WRONG_CODES = timedelta(hours=24)
# An anonymous conversation, counted from its beginning.
CONVERSATION = timedelta(hours=8)

MONTHS_A_YEAR = 12


def months_later(day: date, months: int) -> date:
    """The same day some months on; the last of the month where that day does not exist."""
    passed = day.year * MONTHS_A_YEAR + day.month - 1 + months
    year, month = passed // MONTHS_A_YEAR, passed % MONTHS_A_YEAR + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def dossier_until(last_visit: date) -> date:
    """The last day of a candidate, and of walks, profile, decisions and consents."""
    return months_later(last_visit, DOSSIER_MONTHS)


def plan_until(made_on: date) -> date:
    """The last day of an income plan; a later visit does not make it longer."""
    return months_later(made_on, PLAN_MONTHS)


def event_until(written_on: date) -> date:
    """The last day of a line in the log."""
    return months_later(written_on, EVENT_YEARS * MONTHS_A_YEAR)
