"""The mirror shows what weighs, on both sides, and nothing more."""

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from assistant.core.knowledge.model import Consideration
from assistant.core.openness.balance import IMPORTANCE, Balance, Side, Weighed, balance
from tests.unit.openness.material import SIDES, consideration

ITEMS = tuple(consideration(side, number) for side in SIDES for number in range(1, 5))
WEIGHTS = st.dictionaries(
    st.sampled_from([item.id for item in ITEMS] + ["leidinggevende", "onbekend"]),
    st.sampled_from([*IMPORTANCE, "gesprek", None]),
)


def _all(mirror: Balance) -> list[Weighed]:
    return [item for side in mirror.sides for item in (*side.voor, *side.tegen)]


def test_what_weighs_most_comes_first_and_what_does_not_weigh_is_left_out(
    considerations: tuple[Consideration, ...],
) -> None:
    answers = {
        "weeg_steun": {
            "v01_steun": "telt_een_beetje",
            "v02_steun": "telt_heel_veel",
            "v03_steun": "telt_niet",
            "zn01_steun": "telt_veel",
        }
    }
    telling, not_telling = balance(answers, considerations).sides
    assert [item.id for item in telling.voor] == ["v02_steun", "v01_steun"]
    assert telling.tegen == ()
    assert [item.id for item in not_telling.tegen] == ["zn01_steun"]


def test_equal_weights_keep_the_order_of_the_files(
    considerations: tuple[Consideration, ...],
) -> None:
    rows = {"n03_steun": "telt_veel", "n01_steun": "telt_veel", "n02_steun": "telt_veel"}
    telling = balance({"weeg_steun": rows}, considerations).sides[0]
    assert [item.id for item in telling.tegen] == ["n01_steun", "n02_steun", "n03_steun"]


def test_the_side_that_comes_first_can_be_chosen(considerations: tuple[Consideration, ...]) -> None:
    mirror = balance({}, considerations, first="niet_vertellen")
    assert [side.option for side in mirror.sides] == ["niet_vertellen", "vertellen"]


def test_nothing_weighed_is_an_empty_mirror(considerations: tuple[Consideration, ...]) -> None:
    mirror = balance({"weeg_steun": None, "situatie": "aanbod"}, considerations)
    assert mirror.is_empty
    assert mirror.unweighed == ("vertellen", "niet_vertellen")


def test_a_side_nobody_looked_at_is_named(considerations: tuple[Consideration, ...]) -> None:
    mirror = balance({"weeg_steun": {"v01_steun": "telt_veel"}}, considerations)
    assert mirror.unweighed == ("niet_vertellen",)


def test_there_is_no_total_score_or_verdict_to_show() -> None:
    names = {field.name for kind in (Balance, Side, Weighed) for field in fields(kind)}
    assert names == {"sides", "option", "voor", "tegen", "id", "theme", "text", "importance"}


@given(WEIGHTS)
def test_every_weight_above_nothing_is_shown_once_and_no_other(
    rows: dict[str, str | None],
) -> None:
    shown = _all(balance({"weeg_steun": rows}, ITEMS))
    known = {item.id for item in ITEMS}
    expected = {
        row for row, column in rows.items() if row in known and IMPORTANCE.get(column or "")
    }
    assert {item.id for item in shown} == expected
    assert len(shown) == len(expected)


@given(WEIGHTS)
def test_each_list_falls_in_importance(rows: dict[str, str | None]) -> None:
    for side in balance({"weeg_steun": rows}, ITEMS).sides:
        for items in (side.voor, side.tegen):
            weights = [item.importance for item in items]
            assert weights == sorted(weights, reverse=True)


@given(WEIGHTS)
def test_showing_the_other_side_first_changes_nothing_else(rows: dict[str, str | None]) -> None:
    answers = {"weeg_steun": rows}
    turned = balance(answers, ITEMS, first="niet_vertellen").sides
    assert tuple(reversed(turned)) == balance(answers, ITEMS).sides
