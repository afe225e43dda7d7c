"""Bijstand in a month: the norm less net income, never below zero."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.errors import InputContradicts, InputMissing, NotCalculable
from assistant.core.income.gemeente.bijstand import bijstand
from assistant.core.income.situation import Huishouden, Leefvorm, Maand
from assistant.core.income.uitkeringen import Bijstand, Vrijlating
from tests.unit.income.gemeente_day import JULY, NEW_YEAR, NEXT_YEAR, check_explained, on

SINGLE = Huishouden(leefvorm=Leefvorm.ALLEENSTAANDE, leeftijd=35)
YOUNG = Huishouden(leefvorm=Leefvorm.ALLEENSTAANDE, leeftijd=24)
KINDS = [Vrijlating.GEEN, Vrijlating.N, Vrijlating.Y, Vrijlating.AA]


def asked(net=None, household=SINGLE, day=JULY, **benefit):
    result = bijstand(Bijstand(**benefit), Maand(netto_loon=net, huishouden=household), on(day))
    check_explained(result)
    return result


def test_the_worked_example_of_rotterdam():
    # Single, 35, net wage 600: 150 is kept, 450 counts, 1401.50 - 450 = 951.50.
    result = asked(60000, day=NEW_YEAR, vrijlating=Vrijlating.N)
    assert result.amount == 95150
    assert result.facts["vrijgelaten"] == 15000
    assert result.facts["recht"] == "loopt"


def test_without_income_it_is_the_norm_with_five_percent_for_later():
    result = asked()
    assert result.amount == result.facts["norm"] == 141946
    assert result.amount - result.facts["vakantietoeslag"] == 134849


def test_other_net_income_counts_for_all_of_it():
    assert asked(50000, ander_netto_inkomen=20000).amount == 141946 - 70000


def test_income_of_the_norm_ends_the_right_and_says_how_to_come_back():
    assert asked(141945).facts["recht"] == "loopt"
    for net in (141946, 200000):
        result = asked(net)
        assert (result.amount, result.facts["recht"]) == (0, "geen")
        assert "bijstand.opnieuw_aanvragen" in result.not_modelled


@pytest.mark.parametrize(("household", "counts"), [(SINGLE, "niet"), (YOUNG, "wel")])
def test_the_jonggehandicaptenkorting_counts_only_under_27(household, counts):
    steps = [step.id for step in asked(household=household).steps]
    assert f"bijstand.jonggehandicaptenkorting_telt_{counts}" in steps
    assert "bijstand.toeslagen_tellen_niet" in steps


def test_a_norm_of_a_letter_works_in_2027():
    result = asked(100000, day=NEXT_YEAR, norm=145000, vrijlating=Vrijlating.ARTIKEL_34A)
    assert result.amount == 145000 - 85000


def test_the_household_is_needed():
    with pytest.raises(InputMissing) as caught:
        bijstand(Bijstand(), Maand(), on(JULY))
    assert caught.value.fields == ("maand.huishouden",)


def test_the_net_wage_is_needed_beside_a_gross_wage():
    with pytest.raises(InputMissing) as caught:
        bijstand(Bijstand(), Maand(loon=50000, huishouden=SINGLE), on(JULY))
    assert caught.value.fields == ("maand.netto_loon",)


def test_an_institution_is_refused():
    with pytest.raises(NotCalculable) as caught:
        asked(in_instelling=True)
    assert caught.value.reason == "gemeente.instelling"


BELOW_ZERO = [(-1, {}), (0, {"ander_netto_inkomen": -1}), (0, {"norm": -1})]


@pytest.mark.parametrize(("net", "benefit"), BELOW_ZERO)
def test_an_amount_below_zero_is_refused(net, benefit):
    with pytest.raises(InputContradicts) as caught:
        asked(net, **benefit)
    assert caught.value.reason == "invoer.negatief"


def test_a_wrong_disregard_is_refused_also_in_a_month_without_wage():
    with pytest.raises(InputContradicts):
        asked(household=YOUNG, vrijlating=Vrijlating.N)


@settings(deadline=None, max_examples=150)
@given(
    st.integers(min_value=0, max_value=300000),
    st.integers(min_value=0, max_value=300000),
    st.sampled_from(KINDS),
)
def test_who_earns_more_net_never_has_less_in_total(net, more, kind):
    def total(wage):
        return wage + asked(wage, vrijlating=kind).amount

    assert total(net) <= total(net + more)
    assert total(net) >= 141946
