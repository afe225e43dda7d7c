"""The norm of bijstand, against the tables of Participatiewet art. 20-22a."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.errors import InputContradicts, InputMissing, NotCalculable, ParameterUnknown
from assistant.core.income.gemeente.norm import bijstandsnorm
from assistant.core.income.situation import Huishouden, Leefvorm, Partner
from tests.unit.income.gemeente_day import JULY, NEW_YEAR, NEXT_YEAR, check_explained, on


def alone(age=35, **more):
    return Huishouden(leefvorm=Leefvorm.ALLEENSTAANDE, leeftijd=age, **more)


def couple(age=35, other=35, **more):
    return Huishouden(leefvorm=Leefvorm.PAAR, leeftijd=age, partner=Partner(leeftijd=other), **more)


COLUMNS = [
    alone(),
    couple(),
    alone(20),
    couple(20, 19),
    couple(20, 21),
    couple(20, 19, kinderen=(1,)),
    couple(21, 20, kinderen=(1,)),
    alone(70, aow_leeftijd=True),
    couple(70, 60, aow_leeftijd=True),
]
TABLE = {
    date(2024, 1, 1): (128383, 183404, 31694, 63388, 123396, 100069, 160077, 142576, 193232),
    date(2024, 7, 1): (130845, 186921, 32303, 64606, 125764, 101990, 163148, 145685, 197664),
    date(2025, 1, 1): (134545, 192207, 33217, 66434, 129321, 104875, 167762, 150107, 205348),
    date(2025, 7, 1): (136906, 195580, 33798, 67596, 131588, 106712, 170704, 153021, 209498),
    NEW_YEAR: (140150, 200213, 34599, 69198, 134706, 109241, 174749, 156469, 214416),
    JULY: (141946, 202779, 35042, 70084, 136432, 110640, 176988, 158734, 217610),
}
ROWS = [
    (day, household, norm)
    for day, norms in TABLE.items()
    for household, norm in zip(COLUMNS, norms, strict=True)
]


@pytest.mark.parametrize(("day", "household", "norm"), ROWS)
def test_every_norm_of_the_law_is_given_back(day, household, norm):
    result = bijstandsnorm(household, on(day))
    assert result.amount == norm
    assert result.netto
    check_explained(result)


def test_a_single_parent_has_the_norm_of_somebody_alone():
    parent = Huishouden(leefvorm=Leefvorm.ALLEENSTAANDE_OUDER, leeftijd=30, kinderen=(4,))
    assert bijstandsnorm(parent, on(JULY)).amount == bijstandsnorm(alone(), on(JULY)).amount


@pytest.mark.parametrize(
    ("housemates", "norm"), [(1, 100107), (2, 86759), (3, 80085), (4, 76081)]
)  # gemeente Rotterdam, 19 February 2026
def test_the_kostendelersnorm_is_that_of_rotterdam(housemates, norm):
    result = bijstandsnorm(alone(kostendelende_medebewoners=housemates), on(NEW_YEAR))
    assert result.amount == norm
    assert "bijstand.wie_meetelt" in result.not_modelled
    check_explained(result)


def test_a_couple_with_housemates_gets_the_norm_of_one_person_twice():
    # A = 3: (40 % + 90 %) / 3 x 2002.13 = 867.5897, rounded for each of the two.
    result = bijstandsnorm(couple(kostendelende_medebewoners=1), on(NEW_YEAR))
    assert result.amount == 2 * 86759
    check_explained(result)


def test_a_partner_under_21_does_not_count_as_sharing_costs():
    # A = 2 for the one of 21: 70 % / 2 ... x 2002.13 = 1001.07 (art. 22a lid 1), plus lid 3.
    without = bijstandsnorm(couple(30, 20, kostendelende_medebewoners=1), on(NEW_YEAR))
    assert without.amount == 100107 + 34599
    child = couple(20, 30, kostendelende_medebewoners=1, kinderen=(2,))
    assert bijstandsnorm(child, on(NEW_YEAR)).amount == 100107 + 74642


def test_somebody_under_21_never_has_the_kostendelersnorm():
    young = alone(20, kostendelende_medebewoners=3)
    assert bijstandsnorm(young, on(JULY)).amount == 35042
    assert "bijstand.zonder_ouders" in bijstandsnorm(young, on(JULY)).not_modelled


def test_the_kostendelersnorm_with_aow_is_part_of_the_norm_of_a_couple_with_aow():
    old = alone(70, aow_leeftijd=True, kostendelende_medebewoners=1)
    assert bijstandsnorm(old, on(JULY)).amount == 108805  # half of 2176.10


def test_the_norm_of_a_letter_replaces_ours_on_any_day():
    result = bijstandsnorm(alone(), on(JULY), 100000)
    assert result.amount == 100000
    assert result.parameters[-1].source == "gegeven"


def test_the_day_before_and_the_day_after_the_last_norm():
    assert bijstandsnorm(alone(), on(date(2026, 12, 31))).amount == 141946
    with pytest.raises(ParameterUnknown):
        bijstandsnorm(alone(), on(NEXT_YEAR))


REFUSED = [
    (Huishouden(leefvorm=Leefvorm.PAAR, leeftijd=30), InputMissing, ("huishouden.partner",)),
    (alone(partner=Partner(leeftijd=30)), InputContradicts, "gemeente.partner_past_niet"),
    (alone(17), NotCalculable, "gemeente.onder_18"),
    (couple(30, 17), NotCalculable, "gemeente.onder_18"),
    (couple(70, 20, aow_leeftijd=True), NotCalculable, "gemeente.aow_en_onder_21"),
    (alone(kostendelende_medebewoners=-1), InputContradicts, "invoer.negatief"),
]


@pytest.mark.parametrize(("household", "error", "why"), REFUSED)
def test_a_household_without_a_norm_is_refused(household, error, why):
    with pytest.raises(error) as caught:
        bijstandsnorm(household, on(JULY))
    assert getattr(caught.value, "reason", None) == why or caught.value.fields == why


@settings(deadline=None, max_examples=60)
@given(st.integers(min_value=1, max_value=12), st.sampled_from(sorted(TABLE)))
def test_more_housemates_never_raise_the_norm_and_never_below_thirty_percent(many, day):
    one = bijstandsnorm(alone(kostendelende_medebewoners=many), on(day)).amount
    more = bijstandsnorm(alone(kostendelende_medebewoners=many + 1), on(day)).amount
    pair = bijstandsnorm(couple(), on(day)).amount
    assert pair * Fraction(3, 10) < more < one
