"""The tax credits at the kinks of the law, in each year."""

from datetime import date

import pytest
from toeslagen_book import on

from assistant.core.income.belasting.heffingskortingen import (
    algemene_heffingskorting,
    algemene_heffingskorting_of,
    arbeidskorting,
    arbeidskorting_of,
    combinatiekorting,
    jonggehandicaptenkorting,
)
from assistant.core.income.result import Sum

A_EURO = 100


def year(number):
    return Sum("belasting", on(date(number, 7, 1)), per="jaar")


# Wet IB 2001 art. 8.11: wage of a year → arbeidskorting, in euros.
@pytest.mark.parametrize(
    ("number", "wage", "credit"),
    [
        (2024, 11490, 968), (2024, 24820, 5158), (2024, 39957, 5532),
        (2025, 12169, 980), (2025, 26288, 5220), (2025, 43071, 5599),
        (2026, 11965, 996), (2026, 25845, 5300), (2026, 45592, 5685), (2026, 132920, 0),
    ],
)  # fmt: skip
def test_the_arbeidskorting_is_that_of_the_law_at_its_kinks(number, wage, credit):
    found = arbeidskorting(wage * 100, arbeidskorting_of(year(number)))
    assert abs(found - credit * 100) <= A_EURO


def test_the_arbeidskorting_between_two_kinks_is_exact_to_the_cent():
    # 996 + 31,009 % of 20.000 - 11.965 = 996 + 2.491,57315
    assert arbeidskorting(2000000, arbeidskorting_of(year(2026))) == 348757


def test_without_wage_there_is_no_arbeidskorting():
    assert arbeidskorting(0, arbeidskorting_of(year(2026))) == 0


@pytest.mark.parametrize(
    ("number", "income", "credit"),
    [
        (2024, 24812, 3362), (2024, 75518, 0), (2025, 28406, 3068), (2025, 76817, 0),
        (2026, 29736, 3115), (2026, 78426, 0), (2026, 200000, 0),
    ],
)  # fmt: skip
def test_the_algemene_heffingskorting_falls_from_its_maximum_to_nothing(number, income, credit):
    found = algemene_heffingskorting(income * 100, algemene_heffingskorting_of(year(number)))
    assert abs(found - credit * 100) <= A_EURO
    assert found >= 0


@pytest.mark.parametrize(
    ("number", "wage", "credit"),
    [
        (2024, 6073, 0),
        (2024, 50000, 2950),
        (2025, 50000, 2986),
        (2026, 6239, 0),
        (2026, 50000, 3032),
    ],
)
def test_the_combinatiekorting_starts_above_a_wage_and_has_a_maximum(number, wage, credit):
    assert combinatiekorting(year(number), wage * 100) == credit * 100


def test_the_combinatiekorting_grows_by_a_share_of_the_wage():
    assert combinatiekorting(year(2026), 723900) == 11450


@pytest.mark.parametrize(("number", "credit"), [(2024, 898), (2025, 909), (2026, 923)])
def test_the_jonggehandicaptenkorting_is_one_amount_a_year(number, credit):
    assert jonggehandicaptenkorting(year(number)) == credit * 100
