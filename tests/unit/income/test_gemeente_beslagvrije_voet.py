"""The beslagvrije voet: art. 475da and 475dc Rv, as they read in July 2026."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.errors import InputContradicts, NotCalculable
from assistant.core.income.gemeente.beslagvrije_voet import beslagvrije_voet
from assistant.core.income.situation import Leefvorm
from assistant.core.income.vragen import BeslagvrijeVoetVraag
from tests.unit.income.gemeente_day import JULY, check_explained, on

# Lid 8: the maximum is the outcome at the income where I x F / 12 (or G) is the highest rent.
HIGHEST_RENT = 93293
SINGLE_INCOME = 2342500 + round(Fraction(HIGHEST_RENT * 12 * 100, 27))
OTHER_INCOME = 3150000 + round(Fraction(HIGHEST_RENT * 12 * 100, 22))
ALONE, PARENT, COUPLE = Leefvorm.ALLEENSTAANDE, Leefvorm.ALLEENSTAANDE_OUDER, Leefvorm.PAAR
MAXIMA = [
    (ALONE, False, SINGLE_INCOME, 220848),
    (PARENT, False, OTHER_INCOME, 254375),
    (COUPLE, False, OTHER_INCOME, 290579),
    (COUPLE, True, OTHER_INCOME, 317968),
]


def asked(leefvorm=ALONE, kinderen=False, year=None, net=None, day=JULY):
    question = BeslagvrijeVoetVraag(
        peildatum=day,
        leefvorm=leefvorm,
        kinderen=kinderen,
        belastbaar_jaarinkomen=year,
        netto_maandinkomen=net,
    )
    result = beslagvrije_voet(question, on(day))
    check_explained(result)
    return result


@pytest.mark.parametrize(("leefvorm", "kinderen", "income", "most"), MAXIMA)
def test_the_formula_gives_the_maxima_of_lid_1_to_the_cent(leefvorm, kinderen, income, most):
    result = asked(leefvorm, kinderen, income)
    assert result.amount == most
    assert "beslag.maximum" not in [step.id for step in result.steps]


@pytest.mark.parametrize(("leefvorm", "kinderen", "income", "most"), MAXIMA)
def test_the_maximum_holds_above_that_income_and_without_an_income(
    leefvorm, kinderen, income, most
):
    assert asked(leefvorm, kinderen, income + 1000000).amount == most
    assert asked(leefvorm, kinderen).amount == most


@pytest.mark.parametrize(("leefvorm", "amount"), [(ALONE, 134849), (COUPLE, 192640)])
def test_a_low_income_leaves_95_percent_of_the_norm(leefvorm, amount):
    assert asked(leefvorm, year=1500000).amount == amount  # 95 % of 1419.46 and of 2027.79


def test_five_percent_of_the_income_can_always_be_taken():
    result = asked(year=1500000, net=141946)
    assert result.amount == 134849
    assert asked(year=1500000, net=120000).amount == 114000
    assert asked(year=1500000, net=200000).amount == 134849


@pytest.mark.parametrize("day", [date(2026, 6, 30), date(2027, 1, 1)])
def test_other_days_are_refused(day):
    with pytest.raises(NotCalculable) as caught:
        asked(day=day)
    assert caught.value.reason == "beslag.datum"


@pytest.mark.parametrize("fields", [{"year": -1}, {"net": -1}])
def test_an_amount_below_zero_is_refused(fields):
    with pytest.raises(InputContradicts):
        asked(**fields)


@settings(deadline=None, max_examples=100)
@given(
    st.integers(min_value=0, max_value=12000000),
    st.integers(min_value=0, max_value=3000000),
    st.sampled_from([(row[0], row[1], row[3]) for row in MAXIMA]),
)
def test_a_higher_income_never_protects_less(year, more, household):
    leefvorm, kinderen, most = household
    low, high = (asked(leefvorm, kinderen, one).amount for one in (year, year + more))
    assert low <= high <= most
