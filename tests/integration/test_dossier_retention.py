"""The last day of everything that is kept."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.core.dossier.retention import dossier_until, event_until, months_later, plan_until


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [
        (date(2026, 11, 22), 12, date(2027, 11, 22)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_the_month(day, months, wanted):
    assert months_later(day, months) == wanted


def test_a_dossier_and_a_plan_last_a_year_and_a_line_in_the_log_five():
    assert dossier_until(date(2026, 11, 22)) == date(2027, 11, 22)
    assert plan_until(date(2026, 11, 22)) == date(2027, 11, 22)
    assert event_until(date(2028, 2, 29)) == date(2033, 2, 28)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 120))
def test_a_later_visit_never_gives_an_earlier_last_day(day, months):
    assert dossier_until(months_later(day, months)) >= dossier_until(day)
