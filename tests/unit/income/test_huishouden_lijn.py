"""The curve over the hours, its marks, and every cliff in it by the name of its law.

Cliffs where one hour more can give less in all:
- the classes of WAO (art. 44) and WAZ (art. 58): a class lower, also below the total without work;
- WW above 87.5 percent of the WW-maandloon (WW art. 20 lid 1 onder c);
- the combinatiekorting goes to the partner when the own wage passes that of the partner
  (Wet IB 2001 art. 8.14a); the partner may pay too little tax to use it;
- bijstand at the maximum of a vrijlating: every net euro goes off (Participatiewet art. 19), while
  zorgtoeslag still falls with the gross income: a few euros, for a couple.
Jumps where one hour more gives more than it earns: WGA at half the restverdiencapaciteit (WIA art.
60). Zorgtoeslag, huurtoeslag and kindgebonden budget end gradually: no cliff.
"""

import json
from itertools import pairwise

import pytest
from asking import lines
from household_asking import (
    BIJSTAND,
    IVA,
    MOST_HOURS,
    VERVOLG,
    WAJONG,
    WAO,
    WAZ,
    WGA,
    WW,
    ZIEKTEWET,
    Json,
    comparison,
    couple,
    home,
    job,
    month,
)

from assistant.adapters.income_situation import read_situation
from assistant.core.income.gegeven import parameters_on
from assistant.core.income.huishouden.lijn import lijn, markeringen
from assistant.core.income.huishouden.stromen import Punt
from assistant.core.income.vragen import VergelijkingVraag

ROUNDING = 100  # toeslagen are whole euros


def points(household: Json, benefits: list[Json], uurloon: int = 1471) -> tuple[Punt, ...]:
    asked = {
        "soort": "vergelijking",
        "peildatum": "2026-09-01",
        "huishouden": household,
        "uitkeringen": benefits,
        "straks": job(16, uurloon),
    }
    vraag = read_situation(json.dumps(asked).encode())
    assert isinstance(vraag, VergelijkingVraag)
    on = parameters_on(vraag.peildatum, {}, lines().files.book)
    return lijn(vraag.huishouden, vraag.uitkeringen, vraag.straks, on)


def drops(found: tuple[Punt, ...]) -> list[tuple[int, int]]:
    """The hour at which the total falls by more than the rounding of a toeslag."""
    steps = pairwise(found)
    return [(a.uren, b.uren) for a, b in steps if a.totaal - b.totaal > ROUNDING]


HOMES = {
    "alone": home(),
    "renter": home(kale_huur=70000),
    "youth": home(leeftijd=19),
    "parent of 8": home(leefvorm="alleenstaande_ouder", kinderen=[8], kale_huur=70000),
    "parent of 13": home(leefvorm="alleenstaande_ouder", kinderen=[13], kale_huur=70000),
    "couple": couple(kale_huur=70000, partner={"geboren_voor_1972": True}),
    "couple with a wage": couple(partner={"loon": 180000, "geboren_voor_1972": True}),
}
BENEFITS: dict[str, list[Json]] = {
    "none": [],
    "bijstand": [BIJSTAND],
    "vrijlating y": [{**BIJSTAND, "vrijlating": "y"}],
    "wajong": [WAJONG],
    "wajong without arbeidsvermogen": [{**WAJONG, "arbeidsvermogen": False}],
    "wajong with garantiebedrag": [{**WAJONG, "garantiebedrag": 120000}],
    "loondispensatie": [{**WAJONG, "loonwaarde": "1/2"}],
    "wga": [WGA],
    "wga vervolg": [VERVOLG],
    "iva": [IVA],
    "ziektewet": [ZIEKTEWET],
    "wajong and bijstand": [WAJONG, BIJSTAND],
    "wga and toeslagenwet": [{**WGA, "maandloon": 150000}, {"soort": "toeslagenwet"}],
}


@pytest.mark.parametrize("wage", [1471, 2500])
@pytest.mark.parametrize("benefit", BENEFITS)
@pytest.mark.parametrize("household", HOMES)
def test_an_hour_more_never_gives_less_where_the_law_has_no_cliff(
    household: str, benefit: str, wage: int
) -> None:
    found = points(HOMES[household], BENEFITS[benefit], wage)
    assert drops(found) == []
    assert min(one.totaal for one in found) >= found[0].totaal - ROUNDING


@pytest.mark.parametrize("household", HOMES)
def test_the_only_fall_with_ww_is_at_the_limit_of_87_5_percent(household: str) -> None:
    """2.187,50 is passed between 34 and 35 hours of € 14,71."""
    assert drops(points(HOMES[household], [WW])) == [(34, 35)]


@pytest.mark.parametrize("benefit", [WAO, WAZ], ids=["wao", "waz"])
def test_wao_and_waz_fall_only_where_a_class_ends(benefit: Json) -> None:
    household = home()
    found = points(household, [benefit])
    for before, after in drops(found):
        lower, higher = (
            month(household, [benefit], job(hours), day="2026-09-01")["stromen"]
            for hours in (before, after)
        )
        classes = [
            one["result"]["facts"]["fictieve_klasse"]
            for streams in (lower, higher)
            for one in streams
            if one["id"] == benefit["soort"]
        ]
        assert classes[1] < classes[0]
    assert len(drops(found)) >= 5


def test_the_class_of_the_wao_can_take_more_than_eight_hours_of_work_bring() -> None:
    found = points(home(), [WAO])
    assert found[8].totaal < found[0].totaal


def test_the_combinatiekorting_that_goes_to_the_partner_is_a_cliff() -> None:
    family = couple(kinderen=[5], partner={"loon": 180000})
    assert drops(points(family, [WGA])) == [(28, 29)]  # 1471 x 29 x 52 / 12 > 1.800
    assert drops(points(family | {"kinderen": [13]}, [WGA])) == []


def test_a_couple_at_the_maximum_of_the_vrijlating_loses_a_little_zorgtoeslag() -> None:
    found = points(HOMES["couple"], [{**BIJSTAND, "vrijlating": "n"}])
    fallen = drops(found)
    assert fallen
    assert all(found[before].totaal - found[after].totaal < 500 for before, after in fallen)


def test_half_the_restverdiencapaciteit_is_a_jump_and_named_once() -> None:
    marks = markeringen(points(home(), [VERVOLG]))
    assert [(one.van_uren, one.tot_uren) for one in marks if one.soort == "sprong"] == [(11, 12)]


def test_a_slope_above_what_an_hour_earns_is_no_jump() -> None:
    """Loondispensatie: UWV adds to every hour. A mark at every hour would say nothing."""
    marks = markeringen(points(home(), BENEFITS["loondispensatie"]))
    assert [one for one in marks if one.soort == "sprong"] == []


def test_a_rounded_cent_is_no_mark() -> None:
    for benefit in ("none", "wajong", "wga and toeslagenwet"):
        for name, household in HOMES.items():
            for mark in markeringen(points(household, BENEFITS[benefit])):
                assert mark.soort == "plateau" or abs(mark.verschil) > ROUNDING, (name, benefit)


def test_bijstand_without_vrijlating_is_a_plateau_until_the_norm_is_reached() -> None:
    marks = markeringen(points(HOMES["renter"], [BIJSTAND]))
    assert [(one.soort, one.van_uren, one.verschil) for one in marks[:1]] == [("plateau", 0, 0)]


@pytest.mark.parametrize("benefit", [*BENEFITS, "wao", "ww"])
def test_marks_say_what_the_points_say(benefit: str) -> None:
    given = {**BENEFITS, "wao": [WAO], "ww": [WW]}[benefit]
    for household in HOMES.values():
        found = points(household, given)
        marks = markeringen(found)
        assert list(marks) == sorted(marks, key=lambda one: one.van_uren)
        for mark in marks:
            assert mark.verschil == found[mark.tot_uren].totaal - found[mark.van_uren].totaal
            if mark.soort != "plateau":
                assert mark.tot_uren == mark.van_uren + 1
        named = [(one.van_uren, one.tot_uren) for one in marks if one.soort == "daling"]
        assert named == drops(found)


@pytest.mark.parametrize("hours", [0, 7, 16, 40])
@pytest.mark.parametrize("benefit", [WAJONG, BIJSTAND, VERVOLG, WW])
def test_the_point_at_the_asked_hours_is_the_month(benefit: Json, hours: int) -> None:
    household = home(kale_huur=65000)
    found = comparison(household, [benefit], job(hours), day="2026-09-01")
    assert [one["uren"] for one in found["lijn"]] == list(range(MOST_HOURS + 1))
    assert found["lijn"][hours]["totaal"] == found["straks"]["totaal"]
    assert found["lijn"][0]["totaal"] == found["nu"]["totaal"]
    assert found["verschil"] == found["straks"]["totaal"] - found["nu"]["totaal"]


def test_a_monthly_wage_goes_with_the_hours_and_gives_the_same_point() -> None:
    straks = {"minuten_per_week": 16 * 60, "maandloon": 110000}
    found = comparison(home(), [WAJONG], straks, day="2026-09-01")
    assert found["lijn"][16]["totaal"] == found["straks"]["totaal"]
    assert found["lijn"][8]["bruto_loon"] == 59400  # half of it, with 8 percent
