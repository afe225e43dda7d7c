"""Tax over a year: brackets, credits, and what two payers withhold together."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toeslagen_book import adds_up, can_be_said, ids, jaar

from assistant.core.errors import InputContradicts, ParameterUnknown
from assistant.core.income.vragen import Betaler

MONEY = st.integers(0, 90000)


@pytest.mark.parametrize(
    ("year", "income", "tax"),
    [
        # Only a benefit, by hand from the brackets and the algemene heffingskorting.
        (2024, 20000, 739400 - 336200), (2025, 20000, 716400 - 306800),
        (2026, 20000, 715000 - 311500),
    ],
)  # fmt: skip
def test_a_benefit_is_taxed_in_the_first_bracket_minus_the_general_credit(year, income, tax):
    result = jaar(uitkering=income, day=date(year, 4, 1))
    assert result.amount == tax
    assert "belasting.arbeidskorting" not in ids(result)


def test_the_second_bracket_has_its_own_line_and_rate():
    lines = [s.amount for s in jaar(uitkering=50000).steps if s.id == "belasting.schijf"]
    # 35,75 % of 38.883 and 37,56 % of 11.117
    assert lines == [1390067, 417555]


def test_the_third_bracket_begins_where_the_second_one_ends():
    lines = [s.amount for s in jaar(loon=80000).steps if s.id == "belasting.schijf"]
    assert lines == [1390067, 1485235, 77913]


def test_2024_has_two_brackets():
    lines = [s.amount for s in jaar(loon=80000, day=date(2024, 1, 1)).steps
             if s.id == "belasting.schijf"]  # fmt: skip
    assert lines == [2791900, 221859]


@pytest.mark.parametrize("wage", [0, 5000, 11357])
def test_a_small_wage_alone_is_not_taxed(wage):
    result = jaar(loon=wage)
    assert result.amount == 0
    assert adds_up(result)


def test_a_little_more_wage_than_that_is_taxed():
    assert jaar(loon=11370).amount > 0


def test_the_same_money_as_wage_is_taxed_less_than_as_benefit():
    assert jaar(loon=20000).amount == 54743
    assert jaar(uitkering=20000).amount == 403500


def test_with_one_payer_what_is_withheld_is_what_is_due():
    for result in (jaar(loon=24000), jaar(uitkering=18000)):
        assert result.facts["bij_aangifte"] == 0
        assert "belasting.korting_bij_loon" not in ids(result)


def test_the_highest_payer_applies_the_credit_when_nobody_chose():
    assert "belasting.korting_bij_uitkering" in ids(jaar(loon=8000, uitkering=14000))
    assert "belasting.korting_bij_loon" in ids(jaar(loon=14000, uitkering=8000))


def test_the_payer_without_the_credit_applies_no_arbeidskorting_either():
    # Wet op de loonbelasting 1964 art. 21c and 23 lid 2: it is one loonheffingskorting.
    result = jaar(loon=10000, uitkering=14000, loonheffingskorting_bij=Betaler.UITKERING)
    assert result.facts["loonheffing_loon"] == 357500
    assert result.facts["loonheffing_uitkering"] == 500500 - 311500
    assert result.facts["bij_aangifte"] == 83240  # the arbeidskorting of 8,324 % of 10.000


def test_the_payer_of_the_wajong_always_applies_the_jonggehandicaptenkorting():
    # Wet op de loonbelasting 1964 art. 23 lid 4.
    result = jaar(
        loon=14000, uitkering=8000, jonggehandicaptenkorting=True,
        loonheffingskorting_bij=Betaler.LOON,
    )  # fmt: skip
    assert result.facts["loonheffing_uitkering"] == 286000 - 92300


def test_a_wajong_of_nothing_still_gives_the_credit_after_the_tax_return():
    with_credit = jaar(loon=28000, jonggehandicaptenkorting=True)
    assert jaar(loon=28000).amount - with_credit.amount == 92300
    assert with_credit.facts["bij_aangifte"] == 92300


def test_two_payers_that_each_start_in_the_first_bracket_withhold_too_little():
    result = jaar(loon=25000, uitkering=20000)
    assert result.facts["bij_aangifte"] < 0
    assert "belasting.bijbetalen" in ids(result)


def test_the_combinatiekorting_comes_back_after_the_tax_return():
    result = jaar(loon=24000, combinatiekorting=True)
    assert result.facts["bij_aangifte"] == jaar(loon=24000).amount - result.amount > 0


def test_the_new_year_begins_on_the_first_of_january():
    assert jaar(uitkering=20000, day=date(2025, 12, 31)).amount == 409600
    assert jaar(uitkering=20000, day=date(2026, 1, 1)).amount == 403500


@pytest.mark.parametrize("day", [date(2023, 12, 31), date(2027, 1, 1)])
def test_a_year_that_is_not_on_file_is_refused(day):
    with pytest.raises(ParameterUnknown):
        jaar(loon=20000, day=day)


def test_a_wage_below_zero_is_refused():
    with pytest.raises(InputContradicts) as refused:
        jaar(loon=-1)
    assert refused.value.fields == ("loon",)


KNOWN = st.fixed_dictionaries(
    {
        "day": st.sampled_from([date(year, 2, 1) for year in (2024, 2025, 2026)]),
        "jonggehandicaptenkorting": st.booleans(),
        "combinatiekorting": st.booleans(),
        "loonheffingskorting_bij": st.sampled_from((None, *Betaler)),
    }
)


@settings(deadline=None, max_examples=200)
@given(MONEY, MONEY, st.integers(1, 5000), KNOWN)
def test_tax_is_never_below_zero_and_never_takes_all_of_a_rise(loon, uitkering, more, known):
    result, richer = jaar(loon, uitkering, **known), jaar(loon + more, uitkering, **known)
    assert result.amount >= 0
    assert richer.amount - result.amount < more * 100
    assert jaar(loon, uitkering + more, **known).amount >= result.amount
    held = result.facts["loonheffing_loon"] + result.facts["loonheffing_uitkering"]
    assert held - result.amount == result.facts["bij_aangifte"]
    assert adds_up(result)
    assert can_be_said(result)
