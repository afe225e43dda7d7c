"""Huurtoeslag of 2026 a second time: from what stays for the tenant, and from the seizure law.

The rule adds up what is subsidised (article 21). Here we go the other way: what a tenant pays,
and the incomes of article 475da lid 7 Rv, which the law derives from the same rent. Every number
is written out with its source, apart from our parameters.
"""

from fractions import Fraction

from asking import amount
from hypothesis import given, settings
from hypothesis import strategies as st

# Wet op de huurtoeslag (1 January 2026) articles 13, 16, 17 and 20; euros a month or a year.
BASISHUUR = {1: Fraction("202.52"), 2: Fraction("200.71")}
QUALITY, CAP = Fraction("498.20"), Fraction("932.93")
TOP = {2: Fraction("713.02"), 3: Fraction("764.14")}
# Article 475da lid 7 Rv (14 July 2026): where income takes the whole of the highest normhuur.
INCOME_AT_HIGHEST = {1: Fraction("55682.78"), 2: Fraction("71089.09")}
FALL = {1: Fraction("0.27") / 12, 2: Fraction("0.22") / 12}
FREE = {1: 23_425, 2: 31_500}

rents = st.integers(min_value=0, max_value=150_000)
incomes = st.integers(min_value=0, max_value=8_000_000)
people = st.integers(min_value=1, max_value=6)


def asked(rent: int, income: int, persons: int, age: int = 40) -> int:
    """Cents a month, through the command."""
    question = {
        "soort": "huurtoeslag",
        "peildatum": "2026-05-01",
        "kale_huur": rent,
        "toetsingsinkomen": income,
        "personen": persons,
        "leeftijd": age,
    }
    return amount(question)


def kind(persons: int) -> int:
    return min(persons, 2)


def paid_by_the_tenant(rent: Fraction, income: Fraction, persons: int) -> Fraction:
    """Euros a month: the basishuur, the unsubsidised part of each slice, and what income adds."""
    top = TOP[max(2, min(persons, 3))]
    slices = (
        (Fraction(0), BASISHUUR[kind(persons)], Fraction(1)),
        (BASISHUUR[kind(persons)], QUALITY, Fraction(0)),
        (QUALITY, top, Fraction("0.35")),
        (top, CAP, Fraction("0.60")),
        (CAP, max(CAP, rent), Fraction(1)),
    )
    own = sum(
        (share * max(Fraction(0), min(rent, high) - low) for low, high, share in slices),
        Fraction(0),
    )
    return own + FALL[kind(persons)] * max(Fraction(0), income - FREE[kind(persons)])


def whole_euros(a_month: Fraction) -> set[int]:
    """Cents a month, with the month rounded down, or the year rounded first (AWIR 14 lid 4).

    The law rounds the year, the worked examples of Dienst Toeslagen the month. That differs by
    one euro when the month is less than 5 cents below a whole euro. Under 24 euro a year is 0.
    """
    year = int(a_month * 12 + Fraction(1, 2))
    found = {int(a_month), year // 12}
    return {0, *(100 * one for one in found)} if year < 36 else {100 * one for one in found}


@settings(deadline=None)
@given(rent=rents, income=incomes, persons=people)
def test_rent_and_toeslag_leave_what_the_tenant_pays(rent: int, income: int, persons: int) -> None:
    euros = Fraction(rent, 100)
    left = euros - paid_by_the_tenant(euros, Fraction(income, 100), persons)
    assert asked(rent, income, persons) in whole_euros(max(Fraction(0), left))


@settings(deadline=None)
@given(income=incomes, persons=st.integers(min_value=1, max_value=2))
def test_at_the_highest_rent_it_follows_from_the_incomes_of_the_seizure_law(
    income: int, persons: int
) -> None:
    counted = max(Fraction(income, 100), Fraction(FREE[persons]))
    rest = (INCOME_AT_HIGHEST[persons] - counted) * FALL[persons] - BASISHUUR[persons]
    found = asked(93_293, income, persons)
    # Those incomes are in whole cents: at most a cent off before the rounding to whole euros.
    near = {
        cents
        for shift in (Fraction(-1, 100), Fraction(0), Fraction(1, 100))
        for cents in whole_euros(max(Fraction(0), rest + shift))
    }
    assert found in near


@settings(deadline=None)
@given(rent=rents, income=incomes, persons=people, age=st.integers(min_value=18, max_value=20))
def test_under_21_it_is_the_same_as_a_rent_up_to_the_quality_limit(
    rent: int, income: int, persons: int, age: int
) -> None:
    assert asked(rent, income, persons, age) == asked(min(rent, 49_820), income, persons)


@settings(deadline=None)
@given(rent=rents, income=incomes, persons=people)
def test_more_income_never_gives_more_and_more_rent_never_less(
    rent: int, income: int, persons: int
) -> None:
    here = asked(rent, income, persons)
    assert asked(rent, income + 10_000, persons) <= here
    assert asked(rent + 1_000, income, persons) >= here
