"""Zorgtoeslag against the published table of 2026, and what must hold at any income."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toeslagen_book import adds_up, can_be_said, ids, on, zorg

from assistant.core.errors import InputContradicts, ParameterUnknown
from assistant.core.income.toeslagen.zorgtoeslag import zorgtoeslag
from assistant.core.income.vragen import ZorgtoeslagVraag

# Dienst Toeslagen, maandbedragen zorgtoeslag 2026: income of a year → euros a month.
ALLEEN = {
    29500: 129, 31500: 109, 33000: 91, 33500: 86, 34500: 74,
    36000: 57, 36500: 51, 37000: 46, 38000: 34, 38500: 28,
}  # fmt: skip
PAAR = {
    31000: 232, 32500: 215, 33000: 209, 33500: 203, 34500: 192, 35500: 180, 38000: 152, 41000: 118,
    41500: 112, 43500: 89, 46500: 55, 48000: 37, 48500: 32, 49000: 26, 50000: 15,
}  # fmt: skip


@pytest.mark.parametrize(("income", "euros"), ALLEEN.items())
def test_a_single_person_gets_what_the_table_of_2026_says(income, euros):
    assert zorg(income).amount == euros * 100


@pytest.mark.parametrize(("income", "euros"), PAAR.items())
def test_a_couple_gets_what_the_table_of_2026_says(income, euros):
    assert zorg(income, partner=True).amount == euros * 100


@pytest.mark.parametrize(("year", "euros"), [(2024, 123), (2025, 131), (2026, 129)])
def test_the_published_maximum_of_each_year_holds_at_a_low_income(year, euros):
    assert zorg(20000, date(year, 5, 1)).amount == euros * 100


def test_the_year_amounts_are_those_that_dienst_toeslagen_published_for_2026():
    assert zorg(0).facts["jaarbedrag"] == 155000
    assert zorg(0, partner=True).facts["jaarbedrag"] == 296300


def test_the_share_is_of_the_full_drempelinkomen_also_when_somebody_earns_nothing():
    assert zorg(0).amount == zorg(29736).amount


@pytest.mark.parametrize(
    ("year", "last", "partner"),
    [(2024, 37496, False), (2025, 39719, False), (2026, 40857, False),
     (2024, 47368, True), (2025, 50206, True), (2026, 51142, True)],
)  # fmt: skip
def test_the_published_income_limit_is_the_last_euro_with_zorgtoeslag(year, last, partner):
    day = date(year, 1, 1)
    assert zorg(last, day, partner=partner).facts["recht"] == "loopt"
    assert zorg(last + 1, day, partner=partner).facts == {"recht": "geen", "jaarbedrag": 0}


def test_below_24_euro_a_year_nothing_is_paid_and_the_sum_says_so():
    result = zorg(40900)
    assert (result.amount, ids(result)[-1]) == (0, "toeslagen.te_laag")


@pytest.mark.parametrize(
    ("year", "alone", "together"), [(2024, 140213, 177301), (2025, 141896, 179429),
                                    (2026, 146011, 184633)],
)  # fmt: skip
def test_somebody_who_owns_more_than_the_limit_gets_nothing(year, alone, together):
    day = date(year, 1, 1)
    assert zorg(20000, day, vermogen=alone * 100).amount > 0
    assert zorg(20000, day, vermogen=alone * 100 + 1).amount == 0
    assert zorg(20000, day, partner=True, vermogen=together * 100).amount > 0
    above = zorg(20000, day, partner=True, vermogen=together * 100 + 1)
    assert ids(above) == ["toeslagen.vermogen_te_hoog"]


def test_under_18_there_is_none_and_at_18_we_say_that_it_starts_after_the_birthday():
    young = zorg(5000, leeftijd=17)
    assert (young.amount, ids(young)) == (0, ["zorgtoeslag.te_jong"])
    assert "zorgtoeslag.maand_na_verjaardag" in zorg(5000, leeftijd=18).not_modelled


def test_the_new_amounts_begin_on_the_first_of_january():
    assert zorg(30000, date(2025, 12, 31)).amount == 11200
    assert zorg(30000, date(2026, 1, 1)).amount == 12600


@pytest.mark.parametrize("day", [date(2023, 12, 31), date(2027, 1, 1)])
def test_a_year_that_is_not_on_file_is_refused(day):
    with pytest.raises(ParameterUnknown):
        zorg(20000, day)


def test_amounts_from_an_older_letter_are_used_instead_of_ours():
    asked = ZorgtoeslagVraag(
        peildatum=date(2026, 1, 1), toetsingsinkomen=0, drempelinkomen=0, standaardpremie=120000
    )
    assert zorgtoeslag(asked, on(date(2026, 1, 1))).amount == 10000


def test_an_income_below_zero_is_refused():
    with pytest.raises(InputContradicts):
        zorg(-1)


@settings(deadline=None, max_examples=200)
@given(st.integers(0, 80000), st.integers(0, 20000), st.booleans())
def test_more_income_never_gives_more_zorgtoeslag(income, more, partner):
    low, high = zorg(income, partner=partner), zorg(income + more, partner=partner)
    assert low.amount >= high.amount >= 0
    for result in (low, high):
        assert adds_up(result)
        assert can_be_said(result)
        assert result.amount % 100 == 0
        assert 0 <= result.facts["jaarbedrag"] - 12 * result.amount < 1200
