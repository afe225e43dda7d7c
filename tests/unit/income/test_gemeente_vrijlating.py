"""What of a net wage does not count: Participatiewet art. 31 until 2026, art. 34a from 2027."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.errors import InputContradicts, NotCalculable
from assistant.core.income.gemeente.vrijlating import Verdiener, vrijlating
from assistant.core.income.uitkeringen import Vrijlating
from tests.unit.income.gemeente_day import JULY, NEW_YEAR, NEXT_YEAR, check_explained, on

LAST_DAY = date(2026, 12, 31)
PARENT = Verdiener(leeftijd=40, kinderen=(11,), n_gebruikt=True)
YOUNG = Verdiener(leeftijd=26)
OLD = Verdiener(leeftijd=27, n_gebruikt=True)
PENSIONER = Verdiener(leeftijd=70, aow_leeftijd=True, maanden_gebruikt=50)
ARTIKEL_31 = ["n", "r", "y", "z", "aa"]
ARTIKEL_34A = ["34a", "34a_uren"]
# The maximum of each half year, in the order of the law.
MAXIMA = {
    date(2024, 1, 1): (26400, 16473, 16707, 15796, 15796),
    date(2024, 7, 1): (26900, 16779, 17018, 17018, 17018),
    date(2025, 1, 1): (27300, 17061, 17304, 17018, 17018),
    date(2025, 7, 1): (27800, 17387, 17635, 17635, 17635),
    NEW_YEAR: (28500, 17766, 18019, 18019, 18019),
    JULY: (28500, 17766, 18019, 18019, 18019),
}


def kept(kind, wage, who, day):
    result = vrijlating(Vrijlating(kind), wage, who, on(day))
    check_explained(result)
    return result.amount


@pytest.mark.parametrize("day", MAXIMA)
def test_a_high_wage_keeps_the_maximum_of_the_law(day):
    assert tuple(kept(kind, 400000, PARENT, day) for kind in ARTIKEL_31) == MAXIMA[day]


@pytest.mark.parametrize(
    ("kind", "amount"), [("n", 10000), ("r", 5000), ("y", 6000), ("z", 6000), ("aa", 6000)]
)
def test_a_low_wage_keeps_its_share(kind, amount):
    assert kept(kind, 40000, PARENT, JULY) == amount


def test_half_a_cent_goes_up():
    assert kept("n", 2, OLD, JULY) == 1


def test_without_a_disregard_nothing_is_kept():
    assert kept("geen", 60000, OLD, JULY) == 0


@pytest.mark.parametrize(("kind", "months"), [("n", 6), ("r", 30), ("z", 12)])
def test_the_last_month_is_kept_and_the_month_after_it_is_not(kind, months):
    def after(used):
        return Verdiener(leeftijd=40, kinderen=(3,), n_gebruikt=True, maanden_gebruikt=used)

    assert kept(kind, 40000, after(months - 1), JULY) > 0
    gone = vrijlating(Vrijlating(kind), 40000, after(months), on(JULY))
    assert gone.amount == 0
    assert [step.id for step in gone.steps] == ["vrijlating.maanden_op"]


@pytest.mark.parametrize("kind", ["y", "aa"])
def test_y_and_aa_have_no_last_month(kind):
    who = Verdiener(leeftijd=40, maanden_gebruikt=500)
    assert kept(kind, 40000, who, JULY) == 6000


@pytest.mark.parametrize("kind", ["n", "r"])
def test_n_and_r_are_not_for_people_under_27(kind):
    with pytest.raises(InputContradicts) as caught:
        vrijlating(Vrijlating(kind), 40000, YOUNG, on(JULY))
    assert caught.value.reason == "vrijlating.onder_27"


@pytest.mark.parametrize("kind", ["y", "z", "aa"])
def test_y_z_and_aa_are_for_people_under_27_too(kind):
    assert kept(kind, 40000, YOUNG, JULY) == 6000


@pytest.mark.parametrize(("day", "told"), [(date(2025, 12, 31), False), (NEW_YEAR, True)])
def test_in_2026_somebody_under_27_hears_to_ask_the_municipality(day, told):
    result = vrijlating(Vrijlating.GEEN, 40000, YOUNG, on(day))
    assert ("vrijlating.onder_27_in_2026" in result.not_modelled) is told


def test_r_asks_for_a_child_under_12():
    for children in ((), (12,)):
        who = Verdiener(leeftijd=40, kinderen=children, n_gebruikt=True)
        with pytest.raises(InputContradicts) as caught:
            vrijlating(Vrijlating.R, 40000, who, on(JULY))
        assert caught.value.reason == "vrijlating.kind_onder_12"


@pytest.mark.parametrize("kind", ["r", "z"])
def test_r_and_z_come_after_the_months_of_n(kind):
    who = Verdiener(leeftijd=40, kinderen=(3,))
    with pytest.raises(InputContradicts) as caught:
        vrijlating(Vrijlating(kind), 40000, who, on(JULY))
    assert caught.value.reason == "vrijlating.eerst_n"


def test_n_has_no_last_month_with_aow():
    assert kept("n", 40000, PENSIONER, JULY) == 10000


@pytest.mark.parametrize("kind", ARTIKEL_34A)
def test_article_34a_begins_on_1_january_2027(kind):
    with pytest.raises(NotCalculable) as caught:
        vrijlating(Vrijlating(kind), 40000, OLD, on(LAST_DAY))
    assert caught.value.reason == "vrijlating.nog_niet"
    assert kept(kind, 40000, OLD, NEXT_YEAR) == 6000


@pytest.mark.parametrize("kind", ARTIKEL_31)
def test_article_31_ends_on_31_december_2026(kind):
    assert kept(kind, 40000, PARENT, LAST_DAY) > 0
    with pytest.raises(NotCalculable) as caught:
        vrijlating(Vrijlating(kind), 40000, PARENT, on(NEXT_YEAR))
    assert caught.value.reason == "vrijlating.niet_meer"


def test_article_34a_has_no_maximum_no_age_of_27_and_twelve_months():
    assert kept("34a", 400000, YOUNG, NEXT_YEAR) == 60000
    used = Verdiener(leeftijd=30, maanden_gebruikt=12)
    assert kept("34a", 400000, used, NEXT_YEAR) == 0
    assert kept("34a_uren", 400000, used, NEXT_YEAR) == 60000


def test_article_34a_with_aow_is_25_percent_up_to_226_euros():
    assert kept("34a", 40000, PENSIONER, NEXT_YEAR) == 10000
    assert kept("34a", 400000, PENSIONER, NEXT_YEAR) == 22600


@settings(deadline=None, max_examples=100)
@given(st.integers(min_value=0, max_value=500000), st.sampled_from(ARTIKEL_31))
def test_one_more_cent_of_wage_never_keeps_less_nor_more_than_a_cent(wage, kind):
    one, more = (kept(kind, pay, PARENT, JULY) for pay in (wage, wage + 1))
    assert 0 <= more - one <= 1
