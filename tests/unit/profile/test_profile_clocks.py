"""30 days to a first employer, 14 to a first school: which day that is, and how far away."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.core.profile.clocks import employer_clock, school_clock

BEGUN = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("clock", "by"),
    [(employer_clock, date(2026, 12, 2)), (school_clock, date(2026, 11, 16))],
)
def test_the_day_is_so_many_days_after_the_start(clock, by) -> None:
    assert clock(BEGUN).by == by
    assert clock(BEGUN).days_left(by) == 0
    assert clock(BEGUN).days_left(by - timedelta(1)) == 1
    assert clock(BEGUN).days_left(by + timedelta(1)) is None


def test_over_a_leap_day_the_days_are_counted() -> None:
    assert school_clock(date(2028, 2, 20)).by == date(2028, 3, 5)


def test_after_a_contact_no_day_is_counted_any_more() -> None:
    made = employer_clock(BEGUN, date(2026, 11, 10))
    assert made.contact == date(2026, 11, 10)
    assert made.days_left(BEGUN) is None


@given(st.dates(), st.dates())
def test_any_day_that_can_be_typed_gives_a_clock(begun: date, today: date) -> None:
    for clock, days in ((employer_clock, 30), (school_clock, 14)):
        by = clock(begun).by
        assert begun <= by
        assert (by - begun).days <= days
        left = clock(begun).days_left(today)
        assert left is None or left == (by - today).days >= 0
