"""Telling and not telling get equal room, and take turns in front."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from assistant.core.knowledge.model import Consideration
from assistant.core.openness.symmetry import arranged, asymmetries, length_ratio, shown_first
from tests.unit.openness.material import SIDES, consideration

ITEMS = tuple(consideration(side, number) for side in SIDES for number in (1, 2))
POSITIONS = st.integers(min_value=0, max_value=20)


def test_equal_lists_are_symmetrical(considerations: tuple[Consideration, ...]) -> None:
    assert asymmetries(considerations) == ()


def test_one_more_is_allowed_and_two_more_is_not(considerations: tuple[Consideration, ...]) -> None:
    one_more = (*considerations, consideration("n", 4))
    assert asymmetries(one_more) == ()
    found = asymmetries((*one_more, consideration("n", 5)))
    assert {(one.theme, one.phase, one.what) for one in found} == {
        ("steun", None, "count"),
        ("steun", "solliciteren", "count"),
        ("steun", "werken", "count"),
    }


def test_a_list_that_is_missing_is_a_problem() -> None:
    found = asymmetries([item for item in ITEMS if item.direction == "voor"])
    assert "count" in {one.what for one in found}


def test_longer_texts_on_one_side_are_a_problem() -> None:
    long = "Dit is een veel langere zin die daardoor meer aandacht kan krijgen dan de andere."
    items = [
        consideration(side, number, text=long if side == "n" else "Dit kan voor jou tellen.")
        for side in SIDES
        for number in (1, 2)
    ]
    assert {(one.theme, one.what) for one in asymmetries(items)} == {
        (None, "length"),
        ("steun", "length"),
    }


def test_exactly_a_fifth_longer_is_still_equal() -> None:
    items = [
        consideration(side, 1, text="een twee drie vier vijf" + (" zes" if side == "v" else ""))
        for side in SIDES
    ]
    assert length_ratio(items) == Fraction(6, 5)
    assert asymmetries(items) == ()


@given(st.text(), POSITIONS)
def test_the_sides_take_turns(seed: str, position: int) -> None:
    assert shown_first(seed, position) != shown_first(seed, position + 1)
    assert shown_first(seed, position) == shown_first(seed, position)


def test_over_many_people_each_side_is_first_about_as_often() -> None:
    firsts = [shown_first(f"sessie-{number}", 0) for number in range(1000)]
    assert 400 < firsts.count("vertellen") < 600


def test_for_and_against_take_turns_too() -> None:
    first = {arranged(ITEMS, "zaad", position)[0].direction for position in range(4)}
    assert first == {"voor", "tegen"}


@given(st.text(), POSITIONS, st.permutations(ITEMS))
def test_arranging_keeps_every_item_and_each_list_together(
    seed: str, position: int, items: list[Consideration]
) -> None:
    shown = arranged(items, seed, position)
    assert sorted(item.id for item in shown) == sorted(item.id for item in ITEMS)
    assert shown[0].option == shown_first(seed, position)
    sides = list(dict.fromkeys((item.option, item.direction) for item in shown))
    assert len(sides) == len(SIDES)
    assert [item.direction for item in shown[:4]] == [item.direction for item in shown[4:]]
