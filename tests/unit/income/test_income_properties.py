"""What holds for every benefit of UWV and every wage; where the law has a cliff, it has a name.

Named cliffs, where the total of benefit and wage can fall by earning more (or less):
WGA at 50 percent of the restverdiencapaciteit (Wet WIA art. 60), WW above 87.5 percent of the
WW-maandloon, and the classes of WAO and WAZ (WAO art. 44, WAZ art. 58).
"""

from fractions import Fraction
from typing import Any

import pytest
from asking import amount, ask
from benefit_strategies import (
    ANY,
    CLASSED,
    CLASSES,
    SMOOTH,
    Benefit,
    ages,
    dispensatie,
    vervolg,
    wages,
    ww,
)
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from published_rows import benefit, parameter

DAY = "2026-07-01"
REFERENCE = 233700  # reference month wage from 1 July 2026

many = settings(deadline=None, max_examples=60)


def with_wage(one: Benefit, wage: int, age: int = 35) -> dict[str, Any]:
    household = {"leefvorm": "alleenstaande", "leeftijd": age}
    return benefit(one, DAY, leeftijd=age, loon=wage, huishouden=household)


def test_the_day_of_these_tests_has_the_reference_wage_they_use() -> None:
    assert parameter("minimumloon.maand", DAY) == REFERENCE


@many
@given(ANY, wages, ages)
def test_the_steps_add_up_to_the_cent_and_the_result_shows_what_it_rests_on(
    one: Benefit, wage: int, age: int
) -> None:
    found = ask(with_wage(one, wage, age))
    assert "error" not in found, found["error"]
    assert sum(step["amount"] or 0 for step in found["steps"]) == found["amount"]
    assert found["amount"] >= 0
    assert len(found["articles"]) >= 1
    assert len(found["parameters"]) >= 1
    assert found["facts"]["recht"] in {"loopt", "slaapt", "geen"}
    assert (found["amount"] > 0) == (found["facts"]["recht"] == "loopt")


@many
@given(ANY, wages)
def test_the_same_question_gives_the_same_answer(one: Benefit, wage: int) -> None:
    assert ask(with_wage(one, wage)) == ask(with_wage(one, wage))


@many
@given(st.one_of(SMOOTH, dispensatie, vervolg, ww), wages)
def test_working_never_gives_less_than_the_benefit_without_work(one: Benefit, wage: int) -> None:
    """Holds for every benefit but the classes of WAO and WAZ."""
    assert amount(with_wage(one, wage)) + wage >= amount(with_wage(one, 0))


@many
@given(st.one_of(SMOOTH, dispensatie, vervolg), wages, st.integers(1, 50_000))
def test_earning_more_never_gives_less_in_all(one: Benefit, wage: int, more: int) -> None:
    """Not for WW (87.5 percent) and not for WAO and WAZ (classes)."""
    less = amount(with_wage(one, wage)) + wage
    assert amount(with_wage(one, wage + more)) + wage + more >= less


@many
@given(st.one_of(SMOOTH, CLASSED, ww), wages, st.integers(1, 50_000))
def test_the_benefit_itself_never_rises_with_the_wage(one: Benefit, wage: int, more: int) -> None:
    """Not for WGA (50 percent of the RVC) and not for loondispensatie (art. 2:40 lid 3)."""
    assert amount(with_wage(one, wage + more)) <= amount(with_wage(one, wage))


@many
@given(vervolg, wages, st.integers(1, 50_000))
def test_the_wga_rises_with_the_wage_only_at_half_the_rvc(
    one: Benefit, wage: int, more: int
) -> None:
    half = Fraction(one["restverdiencapaciteit"], 2)
    assume(not wage < half <= wage + more)
    assert amount(with_wage(one, wage + more)) <= amount(with_wage(one, wage))


@many
@given(vervolg)
def test_at_half_the_rvc_the_wga_is_at_least_what_it_was_below(one: Benefit) -> None:
    """The cliff is one of too little work: meeting the line never costs benefit plus wage."""
    line = -(-one["restverdiencapaciteit"] // 2)
    below, at = with_wage(one, line - 1), with_wage(one, line)
    assert amount(at) + 1 >= amount(below)
    assert ask(at)["facts"]["soort"] == "loonaanvulling"
    assert ask(below)["facts"]["soort"] == "vervolguitkering"


@many
@given(ww, wages, st.integers(1, 50_000))
def test_the_total_of_ww_falls_only_above_87_5_percent(one: Benefit, wage: int, more: int) -> None:
    line = one["maandloon"] * Fraction(7, 8)
    assume(not wage <= line < wage + more)
    less = amount(with_wage(one, wage)) + wage
    assert amount(with_wage(one, wage + more)) + wage + more >= less


@many
@given(ww.map(lambda one: {**one, "uitkering_ernaast": 0}))
def test_one_cent_above_87_5_percent_there_is_no_ww(one: Benefit) -> None:
    line = one["maandloon"] * 7 // 8
    assert amount(with_wage(one, line)) > 0
    assert amount(with_wage(one, line + 1)) == 0


@many
@given(CLASSED, wages)
def test_wao_and_waz_follow_classes_and_never_pass_their_own(one: Benefit, wage: int) -> None:
    own = {name: one[name] for name in one if name != "arbeidsongeschiktheid_procent"}
    lowest = 15 if one["soort"] == "wao" else 25
    steps = {
        amount(with_wage({**own, "arbeidsongeschiktheid_procent": limit}, 0))
        for limit in CLASSES
        if lowest <= limit <= one["arbeidsongeschiktheid_procent"]
    }
    assert amount(with_wage(one, wage)) in steps | {0}


@many
@given(dispensatie)
def test_at_the_loonwaarde_wage_and_wajong_are_the_minimum_wage(one: Benefit) -> None:
    wage = REFERENCE * Fraction(one["loonwaarde"])
    assert wage.denominator == 1
    assert amount(with_wage(one, int(wage))) + wage == REFERENCE


@many
@given(dispensatie, wages)
def test_loondispensatie_is_never_worse_than_without(one: Benefit, wage: int) -> None:
    without = {name: one[name] for name in one if name != "loonwaarde"}
    assert amount(with_wage(one, wage)) >= amount(with_wage(without, wage))
    assert amount(with_wage(one, 0)) == amount(with_wage(without, 0))
    whole = {**one, "gedispenseerd_loon": wage}
    assert amount(with_wage(whole, wage)) == amount(with_wage(one, wage))


@many
@given(SMOOTH.filter(lambda one: one["soort"] == "wajong"), wages, ages)
def test_wajong_keeps_at_least_a_quarter_of_every_euro(one: Benefit, wage: int, age: int) -> None:
    """Of a wage up to the minimum wage 25 or 30 cents of a euro stay, rounded to a cent."""
    kept = amount(with_wage(one, wage, age)) + wage - amount(with_wage(one, 0, age))
    assert kept >= wage // 4 - 1 or one.get("garantiebedrag")


@pytest.mark.parametrize("soort", ["wao", "waz"])
def test_the_classes_of_wao_and_waz_are_a_real_cliff(soort: str) -> None:
    """A cent more wage, a class less: the total falls. Named, so that nobody calls it a mistake."""
    base = {"wao": {"dagloon": 10800}, "waz": {"grondslag": 8000}}[soort]
    one = {"soort": soort, **base, "maatmanloon": 250000, "arbeidsongeschiktheid_procent": 80}
    at, above = 50000, 50001
    assert amount(with_wage(one, above)) + above < amount(with_wage(one, at)) + at
