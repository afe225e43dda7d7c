"""The proposal of contacts keeps the rhythm of fidelity item 14, whatever the start day."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.core.profile.contact_calendar import (
    Contact,
    Reason,
    after_loss,
    contact_calendar,
    months_after,
)

STARTS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))
SATURDAY = 5


def of(days: tuple[Contact, ...], *reasons: Reason) -> list[date]:
    return [one.on for one in days if one.reason in reasons]


@given(STARTS)
def test_one_contact_falls_in_the_week_before_the_start(start: date) -> None:
    (on,) = of(contact_calendar(start), Reason.VOOR_START)
    assert start - timedelta(days=7) <= on < start


@given(STARTS)
def test_one_contact_falls_within_three_days_after_the_start(start: date) -> None:
    (on,) = of(contact_calendar(start), Reason.EERSTE_DAGEN)
    assert start < on <= start + timedelta(days=3)


@given(STARTS)
def test_the_first_month_never_has_more_than_a_week_without_contact(start: date) -> None:
    month = of(contact_calendar(start), Reason.EERSTE_DAGEN, Reason.WEKELIJKS)
    moments = [start, *month, months_after(start, 1)]
    assert all(later - earlier <= timedelta(days=7) for earlier, later in pairwise(moments))


@given(STARTS)
def test_every_month_of_the_first_year_has_contact(start: date) -> None:
    days = [one.on for one in contact_calendar(start) if one.on > start]
    for month in range(12):
        begins, ends = months_after(start, month), months_after(start, month + 1)
        assert any(begins < on <= ends for on in days), month


@given(STARTS)
def test_no_contact_falls_in_a_weekend(start: date) -> None:
    # every window holds a working day, so a weekend is never needed
    assert all(one.on.weekday() < SATURDAY for one in contact_calendar(start))


@given(STARTS)
def test_moving_to_a_working_day_never_leaves_the_window(start: date) -> None:
    assert all(one.earliest <= one.on <= one.latest for one in contact_calendar(start))


@given(STARTS)
def test_the_contacts_are_in_order_and_never_twice_on_a_day(start: date) -> None:
    days = [one.on for one in contact_calendar(start)]
    assert days == sorted(set(days))


@given(STARTS)
def test_the_year_ends_with_contact_and_not_after_it(start: date) -> None:
    last, year = contact_calendar(start)[-1].on, months_after(start, 12)
    assert year - timedelta(days=2) <= last <= year


@given(STARTS)
def test_after_a_lost_job_there_is_contact_within_three_days(lost: date) -> None:
    contact = after_loss(lost)
    assert contact.reason is Reason.NA_BAANVERLIES
    assert lost <= contact.on <= lost + timedelta(days=3)
    assert contact.on.weekday() < SATURDAY


def test_a_job_that_starts_on_monday_7_december_2026() -> None:
    days = [(one.on.isoformat(), str(one.reason)) for one in contact_calendar(date(2026, 12, 7))]
    assert days[:6] == [
        ("2026-12-04", "voor_start"),
        ("2026-12-09", "eerste_dagen"),
        ("2026-12-14", "wekelijks"),
        ("2026-12-21", "wekelijks"),
        ("2026-12-28", "wekelijks"),
        ("2027-01-04", "wekelijks"),
    ]
    # 7 February 2027 is a Sunday: the Friday before is still in that month
    assert days[6] == ("2027-02-05", "maandelijks")
    assert days[-1] == ("2027-12-07", "maandelijks")


def test_a_job_that_starts_on_friday_has_its_first_contact_on_monday() -> None:
    friday = date(2026, 12, 4)
    assert of(contact_calendar(friday), Reason.EERSTE_DAGEN) == [date(2026, 12, 7)]


@pytest.mark.parametrize("start", [date.min, date.max, date(9998, 1, 1), date(1, 12, 31)])
def test_a_start_at_the_end_of_time_has_no_calendar(start: date) -> None:
    assert contact_calendar(start) == ()


def test_the_last_day_of_a_month_stays_the_last_day() -> None:
    assert months_after(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert months_after(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert months_after(date(2026, 11, 22), 12) == date(2027, 11, 22)
