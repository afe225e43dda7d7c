"""Amounts that follow from one another do so: a slip in one shows in another law."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from assistant.adapters.income_files import IncomeFiles
from assistant.core.money import part
from assistant.core.parameters import Parameters, cents, fraction

BOOK = IncomeFiles(Path(__file__).resolve().parents[2] / "knowledge").book
HALF_YEARS = [date(year, month, 1) for year in (2024, 2025, 2026) for month in (1, 7)]
YEARS = [date(year, 1, 1) for year in (2024, 2025, 2026)]


def amount(on: Parameters, name: str) -> int:
    return cents(on.dated(name))


def share(on: Parameters, name: str) -> Fraction:
    return fraction(on.dated(name))


@pytest.mark.parametrize("day", HALF_YEARS, ids=str)
def test_a_day_of_the_minimum_wage_is_the_norm_of_a_couple_in_the_toeslagenwet(day: date) -> None:
    on = BOOK.on(day)
    days = share(on, "minimumloon.dagen_per_maand")
    assert part(amount(on, "minimumloon.maand"), 1 / days) == amount(on, "toeslagenwet.norm.gehuwd")


@pytest.mark.parametrize("age", [18, 19, 20])
@pytest.mark.parametrize("day", HALF_YEARS[:-1], ids=str)
def test_an_hour_of_the_young_is_their_share_of_an_hour_from_21(day: date, age: int) -> None:
    on = BOOK.on(day)
    adult = amount(on, "minimumloon.uur.21")
    young = part(adult, share(on, f"minimumloon.jeugd.{age}"))
    assert young == amount(on, f"minimumloon.uur.{age}")


@pytest.mark.parametrize("day", HALF_YEARS, ids=str)
def test_the_norms_of_young_couples_are_made_of_two_halves(day: date) -> None:
    on = BOOK.on(day)
    norm = "participatiewet.norm."
    young, child = (amount(on, f"{norm}jong.kostendeler{end}") for end in ("", ".kind"))
    half = Fraction(amount(on, f"{norm}paar"), 2)
    assert amount(on, f"{norm}jong.alleenstaande") == young
    assert amount(on, f"{norm}jong.paar") == 2 * young
    assert amount(on, f"{norm}jong.paar.kind") == young + child
    assert abs(amount(on, f"{norm}jong.gemengd") - (young + half)) <= 1
    assert abs(amount(on, f"{norm}jong.gemengd.kind") - (child + half)) <= 1


@pytest.mark.parametrize("day", YEARS, ids=str)
def test_the_arbeidskorting_has_no_jump_between_its_steps(day: date) -> None:
    on = BOOK.on(day)
    korting = "inkomstenbelasting.arbeidskorting."
    start, built = 0, 0
    for step, until in (("a", "b"), ("b", "c"), ("c", "d")):
        end = amount(on, f"{korting}{until}_vanaf")
        built += part(end - start, share(on, f"{korting}{step}_tarief"))
        assert abs(built - amount(on, f"{korting}{step}_maximum")) < 100  # whole euros in the law
        start, built = end, amount(on, f"{korting}{step}_maximum")


@pytest.mark.parametrize("day", YEARS, ids=str)
def test_the_drempelinkomen_is_108_percent_of_twelve_months_of_minimum_wage(day: date) -> None:
    on = BOOK.on(day)
    law = Fraction(108, 100) * 12 * amount(on, "minimumloon.maand")
    assert abs(amount(on, "zorgtoeslag.drempelinkomen") - law) < 100  # published in whole euros


@pytest.mark.parametrize("day", YEARS[1:], ids=str)
def test_the_algemene_heffingskorting_goes_down_from_the_drempelinkomen(day: date) -> None:
    on = BOOK.on(day)
    from_here = amount(on, "inkomstenbelasting.algemene_heffingskorting.vanaf")
    assert from_here == amount(on, "zorgtoeslag.drempelinkomen")


@pytest.mark.parametrize(
    ("who", "rent", "people"),
    [("alleenstaande", "eenpersoons", 1), ("paar", "meerpersoons", 2)],
)
def test_the_highest_beslagvrije_voet_is_made_of_the_other_amounts(
    who: str, rent: str, people: int
) -> None:
    on = BOOK.on(date(2026, 7, 1))
    norm = share(on, "beslag.deel.norm") * amount(on, f"participatiewet.norm.{who}")
    premium = Fraction(people * amount(on, "zorgtoeslag.standaardpremie"), 12)
    premium -= amount(on, f"participatiewet.instelling.zorgpremie.{who}")
    housing = amount(on, "huurtoeslag.huur.maximum") - amount(on, f"huurtoeslag.basishuur.{rent}")
    assert abs(norm + premium + housing - amount(on, f"beslag.maximum.{who}")) <= 1
