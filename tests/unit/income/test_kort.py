"""The short sum, before any plan: what a wage takes off, never more than a letter would show."""

from datetime import date
from fractions import Fraction

import pytest
from asking import lines
from household_asking import BIJSTAND, home, month, streams

from assistant.core.errors import InputContradicts
from assistant.core.income.kort import DEDUCTED, MAKERS, Kort, gross_wage, kort
from assistant.core.money import Cents
from assistant.core.parameters import Parameters

DAY = date(2026, 7, 15)


def on() -> Parameters:
    return lines().files.book.on(DAY)


def short(kind: str, money: int | None = None, minutes: int | None = None) -> Kort:
    found = kort(kind, None if money is None else Cents(money), minutes, on())
    assert found is not None
    return found


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize(("money", "minutes"), [(90000, None), (None, 720), (1500, 720)])
def test_every_line_has_its_sentence(kind: str, money: int | None, minutes: int | None) -> None:
    found = short(kind, money, minutes)
    for line in (*found.regels, *found.aannames):
        assert lines().files.words.step(line)
    assert found.artikelen
    assert 0 <= found.laag <= found.hoog <= found.loon


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("money", [-1, 5_000_001])
def test_an_amount_that_cannot_be_is_refused_for_every_benefit(kind: str, money: int) -> None:
    with pytest.raises(InputContradicts):
        short(kind, money)


@pytest.mark.parametrize("kind", DEDUCTED)
def test_seventy_per_cent_goes_off_and_thirty_is_left(kind: str) -> None:
    found = short(kind, 90000)
    assert found.laag == found.hoog == 27000
    assert found.regels[1].values["deel"] == Fraction(7, 10)


def test_the_ww_names_its_limit() -> None:
    told = [lines().files.words.step(line) for line in short("ww", 90000).regels]
    assert any("87,5 procent" in line for line in told)


def test_wajong_is_told_both_ways() -> None:
    found = short("wajong", 90000)
    assert (found.laag, found.hoog) == (22500, 27000)


def test_above_the_minimum_wage_no_wajong_is_left_and_the_right_stays() -> None:
    """2.337,00 x 75 % = 1.752,75 and x 70 % = 1.635,90 are all that a wage can take off."""
    found = short("wajong", 300000)
    assert (found.laag, found.hoog) == (300000 - 175275, 300000 - 163590)
    assert [one.id for one in found.regels].count("kort.wajong_nul") == 2


def test_bijstand_is_the_difference_of_two_households() -> None:
    found = short("bijstand", 90000)
    insured = home(leeftijd=27, zorgverzekering=False)
    job = {"minuten_per_week": 0, "maandloon": 90000}
    now = month(insured, [BIJSTAND], day="2026-07-15")
    without = month(insured, [BIJSTAND], job, day="2026-07-15")
    with_n = month(insured, [{**BIJSTAND, "vrijlating": "n"}], job, day="2026-07-15")
    assert found.netto
    assert found.laag == without["totaal"] - now["totaal"] == 0
    assert found.hoog == with_n["totaal"] - now["totaal"]
    assert found.hoog * 4 == streams(without)["loon"][1] == 96500


@pytest.mark.parametrize(
    ("money", "minutes", "wage", "line"),
    [
        (90000, None, 90000, "kort.loon_per_maand"),
        (90000, 720, 90000, "kort.loon_per_maand"),  # more than € 100 is no hourly wage
        (10000, 600, 433333, "kort.loon_uren"),  # € 100 x 10 x 52 / 12
        (1500, 720, 78000, "kort.loon_uren"),
        (None, 720, 77948, "kort.loon_uren_minimum"),  # 14,99 x 12 x 52 / 12
    ],
)
def test_an_amount_and_hours_are_read_as_a_wage_of_a_month(
    money: int | None, minutes: int | None, wage: int, line: str
) -> None:
    loon, step = gross_wage(None if money is None else Cents(money), minutes, on())
    assert (loon, step.id) == (wage, line)


@pytest.mark.parametrize("kind", ["wao", "waz", "ioaw", "toeslagenwet", "something"])
def test_a_benefit_that_needs_a_letter_has_no_short_sum(kind: str) -> None:
    assert kort(kind, Cents(90000), None, on()) is None


def test_without_amount_and_hours_there_is_no_short_sum() -> None:
    assert kort("wajong", None, None, on()) is None
