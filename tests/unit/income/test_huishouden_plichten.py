"""Who must hear of a job and when, and how a benefit comes back."""

import pytest
from household_asking import BIJSTAND, KINDS, TOESLAGENWET, WAJONG, WGA, comparison, home, job

NO_TOESLAG = home(zorgverzekering=False)


def duties(household: dict, benefits: list, begins: str) -> list[tuple[str, str | None, str]]:
    found = comparison(household, benefits, job(12, begint=begins), day="2026-07-01")
    return [(one["wie"], one["uiterlijk"], one["zin"]["id"]) for one in found["plichten"]]


@pytest.mark.parametrize("kind", ["wajong", "iva", "wga", "wao", "waz"])
def test_uwv_must_hear_within_seven_days(kind: str) -> None:
    assert duties(NO_TOESLAG, [KINDS[kind]], "2026-08-10") == [
        ("uwv", "2026-08-17", "plicht.uwv_wijziging")
    ]


@pytest.mark.parametrize(
    ("kind", "who", "sentence"),
    [
        ("ww", "uwv", "plicht.ww"),
        ("ziektewet", "uwv", "plicht.ziektewet"),
        ("bijstand", "gemeente", "plicht.gemeente"),
        ("ioaw", "gemeente", "plicht.gemeente"),
    ],
)
def test_a_duty_without_a_fixed_day_has_no_date(kind: str, who: str, sentence: str) -> None:
    assert duties(NO_TOESLAG, [KINDS[kind]], "2026-08-10") == [(who, None, sentence)]


def test_two_benefits_of_uwv_are_one_duty_with_the_text_that_names_the_day() -> None:
    found = comparison(NO_TOESLAG, [WGA, TOESLAGENWET], job(12, begint="2026-12-28"))
    assert len(found["plichten"]) == 1
    assert found["plichten"][0]["uiterlijk"] == "2027-01-04"
    assert "4 januari 2027" in found["plichten"][0]["zin"]["text"]
    assert "7 dagen" in found["plichten"][0]["zin"]["text"]


@pytest.mark.parametrize(
    "household",
    [home(), home(zorgverzekering=False, kale_huur=60000),
     home(zorgverzekering=False, leefvorm="alleenstaande_ouder", kinderen=[3])],
    ids=["insured", "rents", "child"],
)  # fmt: skip
def test_dienst_toeslagen_must_hear_within_four_weeks(household: dict) -> None:
    assert duties(household, [], "2026-08-10") == [
        ("dienst_toeslagen", "2026-09-07", "plicht.toeslagen")
    ]


def test_nobody_must_hear_of_the_job_of_somebody_without_benefit_and_toeslag() -> None:
    assert duties(NO_TOESLAG, [], "2026-08-10") == []


def test_bijstand_and_uwv_and_toeslagen_are_three_duties() -> None:
    people = [who for who, _, _ in duties(home(), [WAJONG, BIJSTAND], "2026-08-10")]
    assert people == ["uwv", "gemeente", "dienst_toeslagen"]


def test_a_job_that_began_before_today_is_reported_from_today() -> None:
    """Known: we calculate from today on, so the last day is counted from today too."""
    assert duties(NO_TOESLAG, [WAJONG], "2026-06-01")[0][1] == "2026-07-08"


@pytest.mark.parametrize("kind", KINDS)
def test_what_happens_when_the_job_stops_is_told_for_every_benefit_that_can_come_back(
    kind: str,
) -> None:
    benefits = [KINDS[kind]] if kind != "toeslagenwet" else [WGA, TOESLAGENWET]
    told = [one["id"] for one in comparison(home(), benefits, job(12), day="2026-07-01")["terug"]]
    special = {
        "ziektewet": [],
        "toeslagenwet": ["terug.wga"],
        "bijstand": ["terug.bijstand", "terug.bijstand_opnieuw"],
    }
    assert told == special.get(kind, [f"terug.{kind}"])
