"""The calendar year in which a job begins, beside the months that it is made of."""

import pytest
from asking import ask
from household_asking import (
    BIJSTAND,
    IVA,
    TOESLAGENWET,
    WAJONG,
    WGA,
    WW,
    ZIEKTEWET,
    Json,
    comparison,
    couple,
    home,
    job,
)

NEW_YEAR = "2026-01-01"
SAME_ALL_YEAR: dict[str, list[Json]] = {
    "no benefit": [],
    "iva": [IVA],
    "wga": [{**WGA, "maand_van_recht": 5}],
    "ww": [{**WW, "maand_van_recht": 5}],
    "ziektewet": [ZIEKTEWET],
}


@pytest.mark.parametrize("hours", [4, 16, 36])
@pytest.mark.parametrize("benefit", SAME_ALL_YEAR)
def test_a_year_of_equal_months_is_twelve_times_the_month(benefit: str, hours: int) -> None:
    """These benefits follow the letter, and the amounts of tax and toeslagen hold a whole year.

    Each stream of a month is a twelfth that was rounded: 6 cents a year for each of them.
    """
    household = home(kale_huur=70000)
    found = comparison(household, SAME_ALL_YEAR[benefit], job(hours), day=NEW_YEAR)
    month = found["straks"]
    assert abs(found["jaar"]["netto"] - 12 * month["totaal"]) <= 6 * len(month["stromen"])
    assert found["jaar"]["toetsingsinkomen"] == month["toetsingsinkomen"]
    assert abs(found["jaar_zonder"]["netto"] - 12 * found["nu"]["totaal"]) <= 6 * 4


def test_a_couple_and_its_combinatiekorting_are_the_same_in_a_year_as_in_a_month() -> None:
    family = couple(kinderen=[5], partner={"loon": 150000})
    for hours in (16, 23, 24, 36):  # 23 hours is less than the partner's wage, 24 more
        found = comparison(family, [], job(hours), day=NEW_YEAR)
        streams = len(found["straks"]["stromen"])
        assert abs(found["jaar"]["netto"] - 12 * found["straks"]["totaal"]) <= 6 * streams


def test_months_before_the_job_are_like_now_and_have_no_wage() -> None:
    found = comparison(home(), [IVA], job(16, begint="2026-05-01"), day=NEW_YEAR)
    wages = [one["loon"] for one in found["jaar"]["maanden"]]
    assert wages == [0] * 4 + [110148] * 8
    assert [one["loon"] for one in found["jaar_zonder"]["maanden"]] == [0] * 12
    benefits = [one["uitkering"] for one in found["jaar"]["maanden"]]
    assert len(set(benefits[:4])) == len(set(benefits[4:])) == 1
    assert benefits[0] > benefits[4]


def test_a_job_that_changes_keeps_the_wage_of_now_until_it_begins() -> None:
    straks = job(16, begint="2026-09-01")
    found = comparison(home(), [IVA], straks, nu=job(8), day=NEW_YEAR)
    wages = [one["loon"] for one in found["jaar"]["maanden"]]
    assert wages == [55075] * 8 + [110148] * 4
    assert [one["loon"] for one in found["jaar_zonder"]["maanden"]] == [55075] * 12


@pytest.mark.parametrize("benefits", [[], [WAJONG], [WGA], [BIJSTAND], [WAJONG, BIJSTAND]])
def test_the_tax_of_the_year_is_the_tax_sum_over_its_wage_and_benefit(benefits: list) -> None:
    found = comparison(home(), benefits, job(20, begint="2026-04-01"))["jaar"]
    asked = {
        "soort": "belasting",
        "peildatum": "2026-12-01",
        "loon": found["loon"],
        "uitkering": found["uitkering"],
        "jonggehandicaptenkorting": WAJONG in benefits,
    }
    assert ask(asked)["amount"] == found["belasting"]["amount"]
    for name in ("loon", "uitkering", "bijstand"):
        assert sum(one[name] for one in found["maanden"]) == found[name]


def test_the_amounts_of_july_count_from_july() -> None:
    found = comparison(home(), [BIJSTAND], job(0), day=NEW_YEAR)["jaar"]
    assert [one["bijstand"] for one in found["maanden"]] == [140150] * 6 + [141946] * 6


def test_six_months_of_vrijlating_are_six_months_of_the_year() -> None:
    given = {**BIJSTAND, "vrijlating": "n"}
    months = comparison(home(), [given], job(8, begint="2026-03-01"))["jaar"]["maanden"]
    kept = [one["bijstand"] + one["loon"] for one in months]
    norms = [140150] * 6 + [141946] * 6
    above = [total - norm for total, norm in zip(kept, norms, strict=True)]
    assert above == [0, 0, *[13769] * 6, 0, 0, 0, 0]  # a quarter of € 550,75


def test_the_months_of_a_vrijlating_go_on_with_the_job_of_now() -> None:
    """Four months used in January, and working: two are left, whatever the new job is."""
    given = {**BIJSTAND, "vrijlating": "n", "vrijlating_maanden_gebruikt": 4}
    straks = job(10, begint="2026-06-01")
    found = comparison(home(), [given], straks, nu=job(8), day=NEW_YEAR)
    for year in (found["jaar"], found["jaar_zonder"]):
        totals = [one["bijstand"] + one["loon"] for one in year["maanden"]]
        assert [total > 142000 for total in totals] == [True, True, *[False] * 10]
    used_up = [one["id"] for one in _of(found["nu"], "bijstand")["steps"]]
    assert "vrijlating.maanden_op" in used_up


def test_the_part_of_the_wage_that_the_toeslagenwet_leaves_out_ends_in_the_year() -> None:
    toeslag = {**TOESLAGENWET, "maanden_vrijlating_gebruikt": 22, "norm": 160000}
    given = [{**WGA, "maandloon": 150000}, toeslag]
    found = comparison(home(), given, job(4, begint="2026-08-01"), day="2026-08-01")
    months = [one["uitkering"] for one in found["jaar"]["maanden"]]
    assert months[7] == months[8] > months[9] == months[11]


def _of(month: Json, stream: str) -> Json:
    return next(one["result"] for one in month["stromen"] if one["id"] == stream)


def test_the_year_says_that_toeslagen_look_at_the_whole_of_it() -> None:
    """A job from October lowers the toeslag of the year less than the same job all year."""
    given = [{**IVA, "maandloon": 300000}]
    late = comparison(home(), given, job(16, begint="2026-10-01"))["jaar"]
    early = comparison(home(), given, job(16), day=NEW_YEAR)["jaar"]
    assert late["toetsingsinkomen"] < early["toetsingsinkomen"]
    assert late["toeslagen"][0]["netto"] > early["toeslagen"][0]["netto"]
