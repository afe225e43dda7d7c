"""Every case in `tests/unit/cases`, through the same path as `baken income --json`."""

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from asking import ask
from ruamel.yaml import YAML

CASES = Path(__file__).resolve().parents[1] / "cases"
KINDS = {"published", "derived"}
CODES = {"kan_niet", "klopt_niet", "ontbreekt", "bedrag_niet_bekend"}
KNOWN = {"name", "kind", "source", "derivation", "question", "expect", "tolerance", "reason"}
EXPECTED = {"amount", "facts", "error", "reason", "missing"}
HOUSEHOLD = {"totaal", "toetsingsinkomen", "stromen", "niet_berekend"}
OUTCOMES = {"amount", "error", "totaal"}  # a case expects one of these
MOST_TOLERANCE = 100  # a published amount in whole euros
LEAST_CASES = 250

type Case = dict[str, Any]


@cache
def cases() -> tuple[Case, ...]:
    yaml = YAML(typ="safe")
    return tuple(case for path in sorted(CASES.glob("*.yml")) for case in yaml.load(path))


HOUSEHOLDS = [case for case in cases() if "totaal" in case["expect"]]
AMOUNTS = [case for case in cases() if "amount" in case["expect"]]
REFUSALS = [case for case in cases() if "error" in case["expect"]]


def named(case: Case) -> str:
    return str(case["name"])


@pytest.mark.parametrize("case", AMOUNTS, ids=named)
def test_the_amount_is_the_one_of_the_law(case: Case) -> None:
    found = ask(case["question"])
    expect = case["expect"]
    assert "error" not in found, found["error"]
    difference = abs(found["amount"] - expect["amount"])
    assert difference <= case.get("tolerance", 0), f"{found['amount']}, not {expect['amount']}"
    for name, value in expect.get("facts", {}).items():
        assert found["facts"].get(name) == value, name
    assert sum(step["amount"] or 0 for step in found["steps"]) == found["amount"]


@pytest.mark.parametrize("case", HOUSEHOLDS, ids=named)
def test_every_stream_of_a_household_is_the_one_of_the_law(case: Case) -> None:
    found, expect = ask(case["question"]), case["expect"]
    assert "error" not in found, found["error"]
    streams = {one["id"]: (one["bruto"], one["netto"]) for one in found["stromen"]}
    expected = {name: (one.get("bruto"), one["netto"]) for name, one in expect["stromen"].items()}
    assert streams == expected
    assert [one["id"] for one in found["niet_berekend"]] == expect.get("niet_berekend", [])
    assert found["toetsingsinkomen"] == expect["toetsingsinkomen"]
    assert found["totaal"] == expect["totaal"] == sum(net for _, net in expected.values())


@pytest.mark.parametrize("case", AMOUNTS, ids=named)
def test_the_amount_says_where_it_comes_from(case: Case) -> None:
    found = ask(case["question"])
    assert found["steps"], "no step explains the amount"
    assert all(step["text"] for step in found["steps"])
    assert found["articles"], "no article carries the amount"
    for article in found["articles"]:
        assert article["article"], article
        assert article["source_title"], article


@pytest.mark.parametrize("case", REFUSALS, ids=named)
def test_what_cannot_be_calculated_is_refused_with_a_way_on(case: Case) -> None:
    found = ask(case["question"])
    expect = case["expect"]
    assert "error" in found, f"calculated {found.get('amount')}"
    error = found["error"]
    assert error["code"] == expect["error"], error
    if "reason" in expect:
        assert error["reason"] == expect["reason"]
    if "missing" in expect:
        assert _leaves(error["missing"]) == set(expect["missing"])
    assert error["message"]
    assert error["next_step"]


def _leaves(fields: list[str]) -> set[str]:
    """The last part of each dotted path."""
    return {field.rsplit(".", 1)[-1] for field in fields}


def test_there_are_enough_cases_and_no_name_is_used_twice() -> None:
    assert len(cases()) >= LEAST_CASES
    twice = [name for name, times in Counter(map(named, cases())).items() if times > 1]
    assert not twice


@pytest.mark.parametrize("case", cases(), ids=named)
def test_a_case_says_what_it_rests_on(case: Case) -> None:
    assert not set(case) - KNOWN
    assert not set(case["expect"]) - (HOUSEHOLD if "totaal" in case["expect"] else EXPECTED)
    assert case["kind"] in KINDS
    assert case["source"]
    assert case["kind"] == "published" or case["derivation"]
    assert case["expect"].get("error", "ontbreekt") in CODES
    assert len(OUTCOMES & set(case["expect"])) == 1
    assert ("tolerance" in case) == ("reason" in case)
    assert case.get("tolerance", 0) <= MOST_TOLERANCE
