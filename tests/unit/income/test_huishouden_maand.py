"""A month of a household: credits that follow the right person, and what counts for bijstand."""

import pytest
from household_asking import BIJSTAND, WAJONG, couple, home, job, month, streams

JGK_A_MONTH = 7692  # € 923 in 2026, a twelfth
NORM = 140150  # alleenstaande, January 2026


def test_the_jonggehandicaptenkorting_does_not_count_for_bijstand_from_27() -> None:
    """Participatiewet art. 31 lid 2 onder c; lid 5: it does count under 27."""
    old, young = month(home(leeftijd=27), [WAJONG, BIJSTAND]), month(home(leeftijd=26), [WAJONG])
    wajong = streams(old)["wajong"][1]
    assert streams(old)["bijstand"][1] == NORM - (wajong - JGK_A_MONTH)
    assert streams(young)["wajong"][1] == wajong
    assert streams(month(home(leeftijd=26), [WAJONG, BIJSTAND]))["bijstand"][1] == 0


def test_without_wajong_nothing_is_left_out_of_what_counts_for_bijstand() -> None:
    iva = {"soort": "iva", "maandloon": 150000}
    found = streams(month(home(), [iva, BIJSTAND]))
    assert found["bijstand"][1] == NORM - found["iva"][1]


def test_only_the_tax_that_the_jonggehandicaptenkorting_saves_is_left_out() -> None:
    """A Wajong of € 700: 756 x 12 = 9.072, tax 3.243,24 - 3.115 = 128,24: no more can be saved."""
    small = {**WAJONG, "minimumloon": 100000}
    found = streams(month(home(), [small, BIJSTAND]))
    assert found["wajong"] == (75600, 75600)
    assert found["bijstand"][1] == NORM - (75600 - 1069)


def test_no_line_of_a_tax_return_for_a_rounded_cent() -> None:
    """Wajong beside sixteen hours: every euro is withheld in the month, so nothing comes later."""
    found = month(home(), [WAJONG], job(16))
    assert found["belasting"]["facts"]["bij_aangifte"] == 0
    assert "aangifte" not in streams(found)
    assert "overzicht.aangifte" not in [one["id"] for one in found["uitleg"]]


@pytest.mark.parametrize("hours", range(0, 41, 4))
def test_what_the_tax_return_settles_is_a_twelfth_of_the_tax_sum(hours: int) -> None:
    found = month(home(), [WAJONG], job(hours))
    back = found["belasting"]["facts"]["bij_aangifte"]
    settled = streams(found).get("aangifte", (None, 0))[1]
    assert abs(settled * 12 - back) <= 6  # half a cent a month


def test_the_lower_of_two_wages_has_the_combinatiekorting_and_the_other_has_not() -> None:
    """Wet IB 2001 art. 8.14a; as Belastingdienst explains it: the one who earns least."""
    family = {"kinderen": [8], "partner": {"loon": 200000}}
    lower, higher = (month(couple(**family), [], job(hours)) for hours in (20, 36))
    assert _has_credit(lower)
    assert not _has_credit(higher)
    assert "partner_aangifte" not in streams(lower)
    # 25.920,00 a year: 9.266,40 - 3.115,00 - 5.301,46 = 849,94 of tax; a credit of 2.253,47 takes
    # all of it and gives back no more (art. 8.8): 849,94 / 12.
    assert streams(higher)["partner_aangifte"][1] == 7083


def test_a_partner_without_a_wage_has_no_combinatiekorting_and_takes_it_away() -> None:
    found = month(couple(kinderen=[8]), [], job(20))
    assert not _has_credit(found)
    assert "partner_aangifte" not in streams(found)


def test_holiday_pay_is_on_both_sides_when_two_wages_are_compared() -> None:
    """The same hourly wage, one hour less: also in the year, where wages have holiday pay."""
    family = couple(kinderen=[8], partner={"loon": month_wage(21)})
    assert _has_credit(month(family, [], job(20)))
    assert not _has_credit(month(family, [], job(22)))


def month_wage(hours: int) -> int:
    return round(1471 * hours * 52 / 12)


@pytest.mark.parametrize(("age", "has"), [(0, True), (11, True), (12, False), (17, False)])
def test_the_combinatiekorting_is_for_a_child_under_12(age: int, has: bool) -> None:
    parent = home(leefvorm="alleenstaande_ouder", kinderen=[age])
    assert _has_credit(month(parent, [], job(20))) is has


def _has_credit(found: dict) -> bool:
    return any(one["id"] == "belasting.combinatiekorting" for one in found["belasting"]["steps"])


@pytest.mark.parametrize("who", ["andere_medebewoners", "kostendelende_medebewoners"])
def test_huurtoeslag_with_a_housemate_is_named_as_not_calculated(who: str) -> None:
    found = month(home(kale_huur=60000, **{who: 1}), [BIJSTAND])
    assert "huurtoeslag" not in streams(found)
    assert [one["id"] for one in found["niet_berekend"]] == ["huurtoeslag"]
    assert found["niet_berekend"][0]["waarom"]["reason"] == "huurtoeslag.medebewoners"


def test_one_part_that_we_cannot_calculate_leaves_the_rest_standing() -> None:
    found = month(home(kale_huur=60000), [WAJONG], job(8), day="2025-07-15")
    assert found["niet_berekend"][0]["waarom"]["reason"] == "huurtoeslag.oude_formule"
    assert set(streams(found)) >= {"wajong", "loon", "zorgtoeslag"}


def test_a_household_that_gets_less_than_the_norm_hears_that_there_may_be_more() -> None:
    low = {"soort": "iva", "maandloon": 100000}
    told = [one["id"] for one in month(home(), [low])["uitleg"]]
    assert "overzicht.misschien_aanvulling" in told
    high = {"soort": "iva", "maandloon": 300000}
    told = [one["id"] for one in month(home(), [high])["uitleg"]]
    assert "overzicht.misschien_aanvulling" not in told


def test_a_ww_that_the_wage_stops_gets_no_toeslag_and_baken_says_it_does_not_know() -> None:
    """Above 87,5 % of € 1.000 nothing is paid (UWV); what Toeslagenwet art. 2 then says is open."""
    ww = {"soort": "ww", "maandloon": 100000, "maand_van_recht": 5}
    both = couple(partner={"geboren_voor_1972": True})
    paid = month(both, [ww, {"soort": "toeslagenwet"}], job(12))
    stopped = month(both, [ww, {"soort": "toeslagenwet"}], job(16))
    assert "toeslagenwet" in streams(paid)
    assert "toeslagenwet" not in streams(stopped)
    assert "overzicht.toeslag_bij_nul" in [one["id"] for one in stopped["uitleg"]]
