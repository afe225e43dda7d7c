"""What changes by itself in the year after a job begins, with the day on which it does."""

from datetime import date
from pathlib import Path

import pytest
from asking import lines
from household_asking import (
    BIJSTAND,
    IOAW,
    TOESLAGENWET,
    VERVOLG,
    WAJONG,
    WGA,
    WW,
    comparison,
    home,
    job,
)

AMOUNTS, SHARE = "verandering.bedragen", "verandering.naar_70_procent"
STOPS, NEW_RULE = "verandering.vrijlating_stopt", "verandering.vrijlating_2027"
TOESLAG = "verandering.toeslag_vrijlating_stopt"


def changes(
    benefit: dict, begins: str, nu: dict | None = None, day: str = "2026-01-15", *others: dict
) -> list[tuple[str, str]]:
    found = comparison(home(), [benefit, *others], job(12, begint=begins), nu=nu, day=day)
    told = [(one["op"], one["zin"]["id"]) for one in found["veranderingen"]]
    assert [day for day, _ in told] == sorted(day for day, _ in told)
    return [one for one in told if one[1] != AMOUNTS]


def test_amounts_change_on_1_july_and_1_january_and_after_a_year_nothing_is_told() -> None:
    found = comparison(home(), [WAJONG], job(12, begint="2026-02-10"))
    told = [(one["op"], one["zin"]["id"]) for one in found["veranderingen"]]
    assert told == [("2026-07-01", AMOUNTS), ("2027-01-01", AMOUNTS)]


def test_a_job_that_begins_on_1_july_has_the_new_amounts_already() -> None:
    found = comparison(home(), [WAJONG], job(12, begint="2026-07-01"))
    assert [one["op"] for one in found["veranderingen"]] == ["2027-01-01", "2027-07-01"]


@pytest.mark.parametrize("benefit", [WW, WGA], ids=["ww", "wga"])
@pytest.mark.parametrize(
    ("month_of_right", "then"), [(1, "2026-04-01"), (2, "2026-03-01"), (3, None), (12, None)]
)
def test_after_two_months_of_the_right_the_share_falls(
    benefit: dict, month_of_right: int, then: str | None
) -> None:
    given = {**benefit, "maand_van_recht": month_of_right}
    expected = [(then, SHARE)] if then else []
    assert changes(given, "2026-02-10", day="2026-02-01") == expected


def test_the_month_of_the_right_counts_on_until_the_job_begins() -> None:
    assert changes({**WW, "maand_van_recht": 1}, "2026-02-10") == [("2026-03-01", SHARE)]
    assert changes({**WW, "maand_van_recht": 1}, "2026-03-01") == []


def test_after_the_loongerelateerde_uitkering_no_share_falls() -> None:
    assert changes({**VERVOLG, "maand_van_recht": 1}, "2026-02-10") == []


@pytest.mark.parametrize(
    ("kind", "used", "then"),
    [
        ("n", 0, "2026-08-01"),
        ("n", 4, "2026-04-01"),
        ("n", 5, "2026-03-01"),
        ("n", 6, None),
        ("z", 0, None),  # twelve months, and before those are over another rule begins
        ("z", 6, "2026-08-01"),
        ("y", 0, None),
        ("aa", 0, None),
        ("geen", 0, None),
    ],
)
def test_a_vrijlating_of_the_gemeente_ends_after_its_months(
    kind: str, used: int, then: str | None
) -> None:
    given = {"vrijlating": kind, "vrijlating_maanden_gebruikt": used}
    expected = [*([(then, STOPS)] if then else []), ("2027-01-01", NEW_RULE)]
    n_is_over = {"vrijlating_n_gebruikt": kind == "z"}
    assert changes({**BIJSTAND, **given, **n_is_over}, "2026-02-10") == expected
    assert changes({**IOAW, **given}, "2026-02-10") == expected


def test_a_vrijlating_that_would_last_beyond_its_law_is_not_promised_until_then() -> None:
    """Art. 31 lid 2 n ends with 2026: six months from October would be a promise of art. 34a."""
    given = {**BIJSTAND, "vrijlating": "n"}
    assert changes(given, "2026-10-01", day="2026-10-01") == [("2027-01-01", NEW_RULE)]
    assert changes(given, "2026-06-10", day="2026-06-01") == [
        ("2026-12-01", STOPS),
        ("2027-01-01", NEW_RULE),
    ]


def test_the_months_of_a_vrijlating_are_not_used_before_somebody_works() -> None:
    given = {**BIJSTAND, "vrijlating": "n"}
    assert (("2026-11-01", STOPS)) in changes(given, "2026-05-01")


def test_the_months_of_a_vrijlating_are_used_by_the_job_of_now() -> None:
    given = {**BIJSTAND, "vrijlating": "n", "vrijlating_maanden_gebruikt": 1}
    assert ("2026-06-01", STOPS) in changes(given, "2026-05-01", nu=job(8))


def test_the_part_of_the_wage_that_the_toeslagenwet_leaves_out_ends_after_two_years() -> None:
    toeslag = {**TOESLAGENWET, "maanden_vrijlating_gebruikt": 20}
    told = changes(WGA, "2026-08-10", None, "2026-08-01", toeslag)
    assert told == [("2026-12-01", TOESLAG)]
    assert changes(WGA, "2026-08-10", None, "2026-08-01", TOESLAGENWET) == []


def test_the_day_of_the_new_rule_and_the_first_months_are_parameters() -> None:
    book = lines().files.book
    assert book.first_day("participatiewet.inkomstenvrijlating.artikel_34a.deel") == date(
        2027, 1, 1
    )
    assert book.first_day("nothing.has.this.id") is None
    source = Path("assistant/core/income/huishouden/veranderingen.py")
    text = (Path(__file__).resolve().parents[3] / source).read_text(encoding="utf-8")
    assert "date(2027" not in text
    assert "FIRST_MONTHS = " not in text.replace('FIRST_MONTHS = "', "")
