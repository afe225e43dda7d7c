"""Huurtoeslag against the published examples of 2026, and what must hold at any rent."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toeslagen_book import adds_up, can_be_said, files, huur, ids

from assistant.core.errors import InputContradicts, NotCalculable, ParameterUnknown


def test_somebody_of_20_gets_295_euro_in_the_published_example():
    # Dienst Toeslagen, berekening huurtoeslag 2026: rent 600, income 22.000.
    result = huur(60000, 22000, leeftijd=20)
    assert (result.amount, result.facts["jaarbedrag"]) == (29500, 354000)
    assert "huurtoeslag.huur_begrensd_jong" in ids(result)


def test_somebody_of_69_gets_307_euro_in_the_published_example():
    # Dienst Toeslagen, berekening huurtoeslag 2026: rent 710, income 29.000.
    result = huur(71000, 29000, leeftijd=69)
    assert (result.amount, result.facts["jaarbedrag"]) == (30700, 368400)
    assert next(s for s in result.steps if s.id == "huurtoeslag.eraf").amount == -12544


def test_each_layer_of_the_rent_is_a_line_of_its_own():
    lines = {s.id: s.amount for s in huur(90000, 20000).steps if s.amount is not None}
    assert lines == {
        "huurtoeslag.laag_1": 29568,  # 100 % of 498,20 - 202,52
        "huurtoeslag.laag_2": 13963,  # 65 % of 713,02 - 498,20
        "huurtoeslag.laag_3": 7479,  # 40 % of 900,00 - 713,02
        "toeslagen.hele_euros": -10,
    }


def test_three_people_have_a_higher_second_layer_than_two():
    two = huur(80000, 20000, personen=2, partner=True)
    three = huur(80000, 20000, personen=3, partner=True)
    # 297,49 + 139,63 + 40 % of 86,98; and 297,49 + 172,86 + 40 % of 35,86
    assert (two.amount, three.amount) == (47100, 48400)


def test_rent_above_the_maximum_does_not_count_and_is_no_reason_to_refuse():
    # 295,68 + 139,63 + 40 % of 932,93 - 713,02
    assert huur(93293, 20000).amount == huur(150000, 20000).amount == 52300
    assert "huurtoeslag.huur_begrensd" in ids(huur(150000, 20000))


def test_from_21_and_with_a_child_the_high_limit_counts():
    low = huur(70000, 20000, leeftijd=20)
    assert huur(70000, 20000, leeftijd=21).amount > low.amount
    assert huur(70000, 20000, leeftijd=20, kind_of_aanpassing=True).amount > low.amount


def test_up_to_the_ijkpunt_income_takes_nothing_away():
    assert huur(70000, 23425).amount == huur(70000, 0).amount == 42600
    assert "huurtoeslag.niets_eraf" in ids(huur(70000, 23425))
    assert huur(70000, 23500).amount == 42500


def test_a_rent_below_the_basishuur_gives_nothing():
    result = huur(20000, 15000)
    assert (result.amount, result.facts["recht"]) == (0, "geen")


def test_somebody_under_18_gets_none_and_a_parent_under_18_is_referred():
    assert ids(huur(50000, 5000, leeftijd=17)) == ["huurtoeslag.te_jong"]
    with pytest.raises(NotCalculable) as refused:
        huur(50000, 5000, leeftijd=17, kind_of_aanpassing=True)
    assert refused.value.reason == "huurtoeslag.jonge_ouder"


@pytest.mark.parametrize(
    ("limit", "more"), [(38479, {}), (76958, {"personen": 2, "partner": True})]
)
def test_somebody_who_owns_more_than_the_limit_gets_nothing(limit, more):
    assert huur(60000, 20000, vermogen=limit * 100, **more).amount > 0
    above = huur(60000, 20000, vermogen=limit * 100 + 1, **more)
    assert ids(above) == ["toeslagen.vermogen_te_hoog"]


@pytest.mark.parametrize("day", [date(2024, 1, 1), date(2025, 12, 31)])
def test_the_formula_before_2026_is_refused_with_the_reason_and_who_knows(day):
    with pytest.raises(NotCalculable) as refused:
        huur(70000, 22000, day)
    said = files().words.refusal(refused.value.reason)
    assert refused.value.reason == "huurtoeslag.oude_formule"
    assert "regeling" in said.text
    assert said.ask == ("dienst_toeslagen",)


@pytest.mark.parametrize("day", [date(2023, 12, 31), date(2027, 1, 1)])
def test_a_year_that_is_not_on_file_is_refused(day):
    with pytest.raises(ParameterUnknown):
        huur(70000, 22000, day)


@pytest.mark.parametrize("more", [{"personen": 0}, {"personen": 1, "partner": True}])
def test_a_household_that_cannot_be_is_refused(more):
    with pytest.raises(InputContradicts):
        huur(70000, 22000, **more)


HOMES = st.fixed_dictionaries({"personen": st.integers(1, 5), "leeftijd": st.integers(18, 80)})


@settings(deadline=None, max_examples=200)
@given(st.integers(0, 150000), st.integers(0, 60000), st.integers(0, 20000), HOMES)
def test_more_rent_never_gives_less_and_more_income_never_gives_more(rent, income, more, home):
    result = huur(rent, income, **home)
    assert huur(rent + more, income, **home).amount >= result.amount
    assert huur(rent, income + more, **home).amount <= result.amount
    assert 0 <= result.amount <= rent
    assert result.facts["jaarbedrag"] == 12 * result.amount
    assert adds_up(result)
    assert can_be_said(result)
