"""IOAW in a month: the gross grondslag of the letter less gross income."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.errors import InputContradicts, InputMissing, NotCalculable
from assistant.core.income.gemeente.ioaw import ioaw
from assistant.core.income.situation import Huishouden, Leefvorm, Maand, Partner
from assistant.core.income.uitkeringen import Ioaw, Vrijlating
from tests.unit.income.gemeente_day import JULY, NEW_YEAR, NEXT_YEAR, check_explained, on

GRONDSLAG = 160000
SINGLE = Huishouden(leefvorm=Leefvorm.ALLEENSTAANDE, leeftijd=62)


def asked(wage=0, household=SINGLE, day=JULY, **benefit):
    benefit = {"grondslag": GRONDSLAG, **benefit}
    result = ioaw(Ioaw(**benefit), Maand(loon=wage, huishouden=household), on(day))
    check_explained(result)
    return result


def test_without_wage_it_is_the_grondslag_with_holiday_pay_in_it():
    result = asked()
    assert result.amount == GRONDSLAG
    assert result.facts["vakantietoeslag_inbegrepen"] == 11852  # 8/108
    assert "vakantietoeslag" not in result.facts  # the household would add it once more
    assert not result.netto


@pytest.mark.parametrize(
    ("kind", "day", "most"),
    [("n", NEW_YEAR, 44822), ("n", JULY, 44890), ("y", NEW_YEAR, 28098), ("y", JULY, 28520),
     ("z", NEW_YEAR, 28098), ("aa", JULY, 28520)],
)  # fmt: skip
def test_a_high_wage_keeps_the_maximum_of_article_8(kind, day, most):
    result = asked(300000, day=day, grondslag=500000, vrijlating=Vrijlating(kind))
    assert result.facts["vrijgelaten"] == most
    assert result.amount == 500000 - 300000 + most


@pytest.mark.parametrize(("day", "most"), [(NEW_YEAR, 27666), (JULY, 28095)])
def test_a_single_parent_keeps_an_eighth_up_to_the_maximum(day, most):
    parent = Huishouden(leefvorm=Leefvorm.ALLEENSTAANDE_OUDER, leeftijd=62, kinderen=(11,))
    result = asked(300000, parent, day, grondslag=500000, vrijlating=Vrijlating.R)
    assert result.facts["vrijgelaten"] == most
    with pytest.raises(InputContradicts):
        asked(50000, vrijlating=Vrijlating.R)


def test_the_months_of_the_disregard_run_out():
    assert asked(50000, vrijlating=Vrijlating.N, vrijlating_maanden_gebruikt=5).amount == 122500
    assert asked(50000, vrijlating=Vrijlating.N, vrijlating_maanden_gebruikt=6).amount == 110000


def test_a_wage_of_the_grondslag_lets_the_right_sleep():
    result = asked(GRONDSLAG)
    assert (result.amount, result.facts["recht"]) == (0, "slaapt")
    assert "ioaw.herleeft" in [step.id for step in result.steps]
    assert asked(GRONDSLAG - 1).facts["recht"] == "loopt"


def test_the_income_of_a_partner_counts():
    partner = Partner(leeftijd=60, loon=30000, uitkering=10000)
    pair = Huishouden(leefvorm=Leefvorm.PAAR, leeftijd=62, partner=partner)
    assert asked(20000, pair).amount == GRONDSLAG - 60000


def test_article_8a_begins_in_2027():
    result = asked(50000, day=NEXT_YEAR, vrijlating=Vrijlating.ARTIKEL_34A)
    assert result.facts["vrijgelaten"] == 7500
    with pytest.raises(NotCalculable):
        asked(50000, day=NEXT_YEAR, vrijlating=Vrijlating.N)
    with pytest.raises(NotCalculable):
        asked(50000, vrijlating=Vrijlating.ARTIKEL_34A)


def test_the_grondslag_is_never_guessed():
    with pytest.raises(InputMissing) as caught:
        asked(grondslag=None)
    assert caught.value.fields == ("uitkering.grondslag",)


def test_ioaw_ends_at_the_aow_age():
    with pytest.raises(NotCalculable) as caught:
        asked(household=Huishouden(leefvorm=Leefvorm.ALLEENSTAANDE, leeftijd=68, aow_leeftijd=True))
    assert caught.value.reason == "ioaw.aow_leeftijd"


@settings(deadline=None, max_examples=100)
@given(st.integers(min_value=0, max_value=400000), st.integers(min_value=0, max_value=400000))
def test_more_wage_never_gives_less_in_total(wage, more):
    def total(gross):
        return gross + asked(gross, vrijlating=Vrijlating.N).amount

    assert GRONDSLAG <= total(wage) <= total(wage + more)
