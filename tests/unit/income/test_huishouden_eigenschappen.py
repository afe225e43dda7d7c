"""What holds for every household, every benefit and every job."""

from typing import Any

from asking import ask
from benefit_strategies import ANY
from hypothesis import given, settings
from hypothesis import strategies as st

NO_UWV = st.sampled_from(
    [
        [],
        [{"soort": "bijstand"}],
        [{"soort": "bijstand", "vrijlating": "y"}],
        [{"soort": "ioaw", "grondslag": 160000}],
    ]
)
UWV = ANY.filter(lambda one: one["soort"] != "toeslagenwet").flatmap(
    lambda one: st.sampled_from([[one], [one, {"soort": "bijstand"}], [one, TOESLAG]])
)
TOESLAG = {"soort": "toeslagenwet", "norm": 160000}
jobs = st.fixed_dictionaries(
    {"minuten_per_week": st.integers(0, 2400), "uurloon": st.integers(700, 4000)}
)
rents = st.none() | st.integers(20_000, 110_000)
assets = st.none() | st.integers(0, 20_000_000)


@st.composite
def households(draw: st.DrawFn) -> dict[str, Any]:
    shape = draw(st.sampled_from(["alleenstaande", "alleenstaande_ouder", "paar"]))
    made: dict[str, Any] = {"leefvorm": shape, "leeftijd": draw(st.integers(18, 66))}
    least = int(shape == "alleenstaande_ouder")
    if shape != "alleenstaande":
        made["kinderen"] = draw(st.lists(st.integers(0, 17), min_size=least, max_size=3))
    if shape == "paar":
        made["partner"] = {
            "leeftijd": draw(st.integers(18, 66)),
            "loon": draw(st.sampled_from([0, 90_000, 220_000, 400_000])),
            "uitkering": draw(st.sampled_from([0, 120_000])),
            "geboren_voor_1972": draw(st.booleans()),
        }
    return {**made, "kale_huur": draw(rents), "vermogen": draw(assets)}


@st.composite
def situations(draw: st.DrawFn) -> dict[str, Any]:
    day = draw(st.sampled_from(["2025-07-15", "2026-02-01", "2026-07-01", "2026-12-31"]))
    benefits = draw(NO_UWV | UWV)
    return {"peildatum": day, "huishouden": draw(households()), "uitkeringen": benefits}


@settings(deadline=None, max_examples=150)
@given(situations(), st.none() | jobs)
def test_the_streams_add_up_to_the_total_and_each_sum_to_its_amount(
    situation: dict[str, Any], werk: dict[str, Any] | None
) -> None:
    found = ask({"soort": "huishouden", **situation, "werk": werk})
    if "error" in found:
        assert found["error"]["message"]
        assert found["error"]["code"] in {"kan_niet", "klopt_niet", "bedrag_niet_bekend"}
        return
    assert sum(one["netto"] for one in found["stromen"]) == found["totaal"]
    for stream in found["stromen"]:
        assert stream["netto"] >= 0 or stream["id"].endswith("aangifte")
        assert stream["bruto"] is None or stream["bruto"] >= stream["netto"]
        steps = (stream["result"] or {"steps": [], "amount": 0})["steps"]
        if stream["result"]:
            assert sum(one["amount"] or 0 for one in steps) == stream["result"]["amount"]
    assert found["toetsingsinkomen"] >= 0
    assert all(one["text"] for one in found["uitleg"])


@settings(deadline=None, max_examples=25)
@given(situations(), jobs)
def test_now_beside_then_is_the_difference_of_the_two_months(
    situation: dict[str, Any], straks: dict[str, Any]
) -> None:
    asked = {"soort": "vergelijking", **situation, "straks": straks}
    found = ask(asked)
    assert found == ask(asked)
    if "error" in found:
        return
    assert found["verschil"] == found["straks"]["totaal"] - found["nu"]["totaal"]
    for name, werk in (("nu", None), ("straks", straks)):
        month = ask({"soort": "huishouden", **situation, "werk": werk})
        assert found[name]["totaal"] == month["totaal"]
    hours = straks["minuten_per_week"]
    assert (found["per_extra_uur"] is None) == (hours == 0)
    assert found["lijn"][0]["totaal"] == found["nu"]["totaal"]


@settings(deadline=None, max_examples=40)
@given(situations(), jobs)
def test_a_job_like_the_one_of_now_changes_nothing(
    situation: dict[str, Any], werk: dict[str, Any]
) -> None:
    found = ask({"soort": "vergelijking", **situation, "nu": werk, "straks": werk})
    if "error" in found:
        return
    assert found["verschil"] == 0
    assert found["per_extra_uur"] is None
    assert found["jaar"] == found["jaar_zonder"]
