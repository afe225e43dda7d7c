"""Bijstand a second time: what somebody has in total, instead of what the municipality pays.

With bijstand the total is the norm plus what may be kept of the wage; above that it is the net
wage. Amounts: Participatiewet articles 20-22a, 31 and 34a, texts of 1 January and 1 July 2026;
written out here, apart from our parameters.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import pytest
from asking import amount, ask
from hypothesis import given, settings
from hypothesis import strategies as st

type Json = Mapping[str, Any]

SINGLE: Json = {"leefvorm": "alleenstaande", "leeftijd": 40}
PARENT: Json = {"leefvorm": "alleenstaande_ouder", "leeftijd": 40, "kinderen": [7]}
COUPLE: Json = {"leefvorm": "paar", "leeftijd": 40, "partner": {"leeftijd": 41}}
BIJSTAND: Json = {"soort": "bijstand"}
YOUNG: Json = {"leefvorm": "alleenstaande", "leeftijd": 20}
NORM = {  # cents a month, 1 January and 1 July 2026
    "2026-02-01": (140_150, 200_213, 34_599),
    "2026-08-01": (141_946, 202_779, 35_042),
}
# Article 31 lid 2: the share in thousandths, the most in cents a month (both half-years of 2026).
KEPT = {
    "geen": (0, 0),
    "n": (250, 28_500),
    "r": (125, 17_766),
    "y": (150, 18_019),
    "z": (150, 18_019),
    "aa": (150, 18_019),
}

days = st.sampled_from(sorted(NORM))
wages = st.integers(min_value=0, max_value=300_000)
# A single person and a single parent have the same norm; r asks for a child under 12.
households = st.sampled_from(((PARENT, 0), (COUPLE, 1)))


def asked(day: str, household: Json, net: int, **benefit: object) -> int:
    """Cents of bijstand a month, through the command."""
    return amount(
        {
            "soort": "uitkering",
            "peildatum": day,
            "uitkering": {"soort": "bijstand", **benefit},
            "maand": {"loon": net, "netto_loon": net, "huishouden": household},
        }
    )


def half_up(value: Fraction) -> int:
    return int(value + Fraction(1, 2))


def kept_of(net: int, vrijlating: str) -> int:
    thousandths, most = KEPT[vrijlating]
    return min(most, half_up(Fraction(net * thousandths, 1000)))


@settings(deadline=None)
@given(day=days, household=households, net=wages, vrijlating=st.sampled_from(("geen", "n", "y")))
def test_with_the_wage_it_is_the_norm_and_what_is_kept_or_the_wage_when_that_is_more(
    day: str, household: tuple[Json, int], net: int, vrijlating: str
) -> None:
    who, column = household
    total = net + asked(day, who, net, vrijlating=vrijlating)
    assert total == max(net, NORM[day][column] + kept_of(net, vrijlating))


@settings(deadline=None)
@given(day=days, net=wages, vrijlating=st.sampled_from(("r", "z", "aa")))
def test_so_it_is_with_the_disregards_after_the_first_six_months(
    day: str, net: int, vrijlating: str
) -> None:
    who = PARENT if vrijlating == "r" else SINGLE
    found = asked(day, who, net, vrijlating=vrijlating, vrijlating_n_gebruikt=True)
    assert net + found == max(net, NORM[day][0] + kept_of(net, vrijlating))


@settings(deadline=None)
@given(net=wages, norm=st.integers(min_value=30_000, max_value=250_000))
def test_from_2027_fifteen_percent_is_kept_without_a_maximum(net: int, norm: int) -> None:
    found = asked("2027-01-01", SINGLE, net, vrijlating="34a", norm=norm)
    # 85 % of the wage counts; a benefit in payment means that the norm is more than that.
    assert net + found == max(net, norm + half_up(Fraction(net * 15, 100)))


@settings(deadline=None)
@given(day=days, net=wages, other=st.integers(min_value=0, max_value=100_000))
def test_other_income_comes_off_like_a_wage_without_disregard(
    day: str, net: int, other: int
) -> None:
    with_other = asked(day, COUPLE, net, ander_netto_inkomen=other)
    assert with_other == asked(day, COUPLE, net + other)


@pytest.mark.parametrize("day", sorted(NORM))
@pytest.mark.parametrize("others", range(1, 9))
def test_the_kostendelersnorm_is_thirty_percent_and_a_share_of_forty(day: str, others: int) -> None:
    couple = Fraction(NORM[day][1])
    sharers = others + 1
    expected = couple * 3 / 10 + couple * 4 / 10 / sharers
    question = {"soort": "bijstandsnorm", "peildatum": day}
    household = {**SINGLE, "kostendelende_medebewoners": others}
    assert amount({**question, "huishouden": household}) == half_up(expected)


@settings(deadline=None)
@given(day=days, net=wages, others=st.integers(min_value=0, max_value=5))
def test_who_is_under_21_keeps_the_same_norm_however_many_share_the_home(
    day: str, net: int, others: int
) -> None:
    household = {**YOUNG, "kostendelende_medebewoners": others}
    assert net + asked(day, household, net) == max(net, NORM[day][2])


@settings(deadline=None)
@given(day=days, net=wages)
def test_working_more_never_leaves_less_in_total(day: str, net: int) -> None:
    here = net + asked(day, SINGLE, net, vrijlating="n")
    more = net + 100 + asked(day, SINGLE, net + 100, vrijlating="n")
    assert more >= here


@pytest.mark.parametrize(("rent", "huurtoeslag"), [(70_000, 42_800), (60_000, 36_300)])
def test_each_partner_has_a_tax_credit_of_their_own(rent: int, huurtoeslag: int) -> None:
    # Handleiding loonheffingen over bijstandsuitkeringen 3.1: each partner has half of the
    # bijstand and its own loonheffingskorting. 2026: Q = 3.115, E = 0,3575 / 0,6425.
    half = Fraction(NORM["2026-08-01"][1] * 12, 2)
    factor = Fraction(3575, 6425)
    gross = 2 * (half + (half - 311_500) * factor - 311_500)
    question = {"soort": "huishouden", "peildatum": "2026-08-01", "uitkeringen": [BIJSTAND]}
    found = ask({**question, "huishouden": {**COUPLE, "kale_huur": rent}})
    assert abs(found["toetsingsinkomen"] - gross) <= 2  # each partner rounds to cents
    # That is under the drempelinkomen of 29.736 and the inkomensijkpunt of 31.500: no reduction.
    streams = {one["id"]: one["netto"] for one in found["stromen"]}
    assert streams["zorgtoeslag"] == 24_600
    assert streams["huurtoeslag"] == huurtoeslag
