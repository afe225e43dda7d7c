"""Kindgebonden budget: amounts by age, the alo-kop, and what income takes away."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toeslagen_book import adds_up, can_be_said, ids, kinderen

from assistant.core.errors import InputContradicts, ParameterUnknown


def test_a_couple_with_children_of_4_and_8_gets_392_euro_in_the_published_example():
    # Dienst Toeslagen, berekening kindgebonden budget 2026, income 45.000: 4.714,72 a year.
    result = kinderen(45000, 4, 8, partner=True)
    assert (result.amount, result.facts["jaarbedrag"]) == (39200, 471500)


@pytest.mark.parametrize(
    ("year", "single", "couple"),
    [(2024, 2436 + 3480, 2436), (2025, 2511 + 3389, 2511), (2026, 2580 + 3416, 2580)],
)
def test_a_parent_without_partner_gets_the_alo_kop_on_top(year, single, couple):
    day = date(year, 6, 1)
    assert kinderen(20000, 5, day=day).facts["jaarbedrag"] == single * 100
    assert kinderen(20000, 5, day=day, partner=True).facts["jaarbedrag"] == couple * 100


@pytest.mark.parametrize(("age", "extra"), [(11, 0), (12, 724), (15, 724), (16, 964), (17, 964)])
def test_an_older_child_gives_more(age, extra):
    assert kinderen(20000, age, partner=True).facts["jaarbedrag"] == (2580 + extra) * 100


@pytest.mark.parametrize(
    ("year", "start", "less"),
    # 6,75, 7,10 and 7,60 percent of 2.000 euro
    [(2024, 26819, 13500), (2025, 28406, 14200), (2026, 29736, 15200)],
)
def test_above_the_threshold_a_share_of_the_income_goes_off(year, start, less):
    day = date(year, 1, 1)
    full = kinderen(start, 5, day=day).facts["jaarbedrag"]
    assert full - kinderen(start + 2000, 5, day=day).facts["jaarbedrag"] == less


def test_a_couple_may_earn_9405_euro_more_before_anything_goes_off():
    assert "kindgebonden_budget.niets_eraf" in ids(kinderen(39141, 5, partner=True))
    assert "kindgebonden_budget.eraf" in ids(kinderen(39142, 5, partner=True))


def test_somebody_who_owns_more_than_the_limit_gets_nothing():
    assert kinderen(20000, 5, vermogen=14601100).amount > 0
    assert ids(kinderen(20000, 5, vermogen=14601101)) == ["toeslagen.vermogen_te_hoog"]


def test_without_children_there_is_none():
    assert ids(kinderen(20000)) == ["kindgebonden_budget.geen_kinderen"]


@pytest.mark.parametrize("age", [-1, 18])
def test_a_child_that_gives_no_right_is_refused(age):
    with pytest.raises(InputContradicts):
        kinderen(20000, age)


def test_a_year_that_is_not_on_file_is_refused_although_its_share_is_known():
    with pytest.raises(ParameterUnknown):
        kinderen(20000, 5, day=date(2027, 1, 1))


@settings(deadline=None, max_examples=200)
@given(
    income=st.integers(0, 120000), more=st.integers(0, 20000), partner=st.booleans(),
    ages=st.lists(st.integers(0, 17), min_size=1, max_size=6),
)  # fmt: skip
def test_more_income_never_gives_more_and_another_child_never_gives_less(
    income, more, partner, ages
):
    result = kinderen(income, *ages, partner=partner)
    assert kinderen(income + more, *ages, partner=partner).amount <= result.amount
    assert kinderen(income, *ages, 3, partner=partner).amount >= result.amount >= 0
    assert adds_up(result)
    assert can_be_said(result)
