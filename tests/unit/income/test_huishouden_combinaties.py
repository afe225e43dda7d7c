"""Which benefits we calculate side by side, and which special rules govern: every pair, by name."""

from itertools import combinations

import pytest
from household_asking import KINDS, couple, home, month

ARBEIDSONGESCHIKT = ("wajong", "iva", "wga", "wao", "waz")
UWV = (*ARBEIDSONGESCHIKT, "ziektewet", "ww")


def _pairs(one: str, others: tuple[str, ...], reason: str) -> dict[frozenset[str], str]:
    return {frozenset({one, other}): reason for other in others}


REFUSED = {
    **_pairs("ziektewet", ARBEIDSONGESCHIKT, "combinatie.ziek_en_wia"),
    **_pairs("ww", ARBEIDSONGESCHIKT, "combinatie.ww_en_wia"),
    **_pairs("ww", ("ziektewet",), "combinatie.ww_en_ziektewet"),
    **_pairs("wajong", ("iva", "wga"), "combinatie.wajong_en_wia"),
    **_pairs("wao", ("iva", "wga", "wajong", "waz"), "combinatie.wao_en_wia"),
    **_pairs("waz", ("iva", "wga", "wajong"), "combinatie.wao_en_wia"),
    **_pairs("iva", ("wga",), "combinatie.wao_en_wia"),
    **_pairs("bijstand", ("ioaw",), "combinatie.bijstand_en_ioaw"),
    **_pairs("ioaw", UWV, "combinatie.ioaw_en_uwv"),
    **_pairs("toeslagenwet", ("bijstand", "ioaw"), "combinatie.toeslagenwet_alleen"),
}
CALCULATED = {
    *(frozenset({"toeslagenwet", one}) for one in UWV),
    *(frozenset({"bijstand", one}) for one in UWV),
}
PAIRS = [frozenset(pair) for pair in combinations(KINDS, 2)]


def in_words(pair: frozenset[str]) -> str:
    return " and ".join(sorted(pair))


def test_every_pair_of_benefits_is_either_refused_or_calculated() -> None:
    assert len(PAIRS) == 45
    assert set(PAIRS) == set(REFUSED) | CALCULATED
    assert not set(REFUSED) & CALCULATED


@pytest.mark.parametrize("pair", REFUSED, ids=in_words)
def test_a_combination_with_special_rules_is_refused_by_name(pair: frozenset[str]) -> None:
    found = month(home(), [KINDS[kind] for kind in sorted(pair)], day="2026-07-15")
    assert "error" in found, found.get("totaal")
    assert found["error"]["reason"] == REFUSED[pair]
    assert found["error"]["message"]
    assert found["error"]["next_step"]
    assert found["error"]["ask"]


@pytest.mark.parametrize("pair", sorted(CALCULATED, key=in_words), ids=in_words)
def test_an_ordinary_combination_is_calculated_whatever_the_order(pair: frozenset[str]) -> None:
    given = [KINDS[kind] for kind in sorted(pair)]
    found = month(home(), given, day="2026-07-15")
    assert "error" not in found, found["error"]
    assert {one["id"] for one in found["stromen"]} >= pair
    assert month(home(), given[::-1], day="2026-07-15")["totaal"] == found["totaal"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_benefit_twice_is_a_mistake(kind: str) -> None:
    found = month(home(), [KINDS[kind], KINDS[kind]], day="2026-07-15")
    assert found["error"]["reason"] == "combinatie.twee_dezelfde"


@pytest.mark.parametrize("flag", ["beslag", "bewind", "schuldregeling"])
def test_debt_has_rules_of_its_own_also_without_a_benefit(flag: str) -> None:
    assert month(home(**{flag: True}), [])["error"]["reason"] == f"combinatie.{flag}"


@pytest.mark.parametrize(
    ("household", "code", "reason"),
    [
        (home(aow_leeftijd=True), "kan_niet", "huishouden.aow_leeftijd"),
        (home(leeftijd=17), "kan_niet", "huishouden.onder_18"),
        (home(leeftijd=-1), "klopt_niet", "huishouden.leeftijd"),
        (home(leeftijd=121), "klopt_niet", "huishouden.leeftijd"),
        (home(kinderen=[18]), "klopt_niet", "huishouden.kinderen"),
        (home(partner={"leeftijd": 35}), "klopt_niet", "huishouden.partner"),
    ],
)
def test_a_household_that_cannot_be_or_has_other_rules(
    household: dict, code: str, reason: str
) -> None:
    error = month(household, [])["error"]
    assert (error["code"], error["reason"]) == (code, reason)


@pytest.mark.parametrize(
    ("household", "missing"),
    [
        (home(leefvorm="paar"), "huishouden.partner"),
        (home(leefvorm="alleenstaande_ouder"), "huishouden.kinderen"),
    ],
)
def test_what_a_household_lacks_is_named(household: dict, missing: str) -> None:
    error = month(household, [])["error"]
    assert (error["code"], error["missing"]) == ("ontbreekt", [missing])


def test_a_partner_of_any_income_goes_with_every_single_benefit() -> None:
    partner = {"loon": 150000, "uitkering": 20000, "geboren_voor_1972": True}
    for kind, given in KINDS.items():
        with_uwv = [given] if kind != "toeslagenwet" else [KINDS["wga"], given]
        found = month(couple(partner=partner), with_uwv, day="2026-07-15")
        assert "error" not in found, (kind, found["error"])
        assert {"partner_loon", "partner_uitkering"} <= {one["id"] for one in found["stromen"]}
