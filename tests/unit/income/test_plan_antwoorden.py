"""From the answers of the guide to the sums: what every answer and every skipped one becomes."""

from datetime import date
from fractions import Fraction

import pytest
from asking import lines

from assistant.core.errors import InputMissing, NotCalculable
from assistant.core.income.huishouden.vergelijking import Vergelijking, vergelijk
from assistant.core.income.plan.plan import Plan, plan
from assistant.core.income.situation import Leefvorm

TODAY = date(2026, 11, 22)
ALONE = {
    "uitkeringen": ["bijstand"],
    "leeftijd": 35,
    "geldzaken": ["geen_van_deze"],
    "vrijlating": "geen",
    "leefvorm": "alleen",
    "werkt_al": "nee",
    "uren": 960,
    "uurloon": 1600,
    "begint": "2026-12-01",
}


def planned(**answers: object) -> Plan:
    return plan({**ALONE, **answers}, TODAY, lines().files.book)


def compared(**answers: object) -> list[Vergelijking]:
    made = planned(**answers)
    return [vergelijk(one.vraag, lines().files.book) for one in made.varianten]


def assumed(made: Plan) -> set[str]:
    return {one.id for one in (*made.aannames, *made.varianten[0].aannames)}


def test_when_everything_is_known_nothing_is_assumed() -> None:
    made = planned()
    assert assumed(made) == set()
    assert len(made.varianten) == 1


@pytest.mark.parametrize("kind", ["geen", "n", "y", "z"])
def test_every_vrijlating_for_somebody_alone_gives_a_sum(kind: str) -> None:
    assert len(compared(vrijlating=kind)) == 1


def test_the_vrijlating_of_a_single_parent_gives_a_sum() -> None:
    """r comes after the six months of n (art. 31 lid 2 onder r 2°); the plan says it assumes so."""
    family = {"leefvorm": "met_kinderen", "kinderen_onder_12": 1, "kinderen_12_tot_15": 0}
    made = planned(vrijlating="r", kinderen_16_17=0, **family)
    assert assumed(made) == {"aanname.vrijlating_n_op"}
    assert compared(vrijlating="r", kinderen_16_17=0, **family)[0].verschil > 0


def test_under_27_there_are_no_six_months_to_have_had() -> None:
    assert "aanname.vrijlating_n_op" not in assumed(planned(vrijlating="z", leeftijd=25))
    assert "aanname.vrijlating_n_op" in assumed(planned(vrijlating="z", leeftijd=27))


def test_an_unknown_vrijlating_is_calculated_without_and_with_the_widest() -> None:
    without, widest = compared(vrijlating=None)
    assert without.verschil < widest.verschil
    assert len(planned(vrijlating=None, leeftijd=26).varianten) == 1


@pytest.mark.parametrize("housemates", [None, 0, 1, 3])
def test_who_lives_with_others_has_no_huurtoeslag_that_we_can_calculate(
    housemates: int | None,
) -> None:
    """Also when no housemate is 27: their income counts for huurtoeslag all the same."""
    found = compared(leefvorm="met_anderen", kostendelers=housemates, kale_huur=60000)[0]
    assert [one.id for one in found.nu.niet_berekend] == ["huurtoeslag"]
    assert found.nu.stroom("huurtoeslag") is None


def test_housemates_under_27_do_not_lower_the_norm() -> None:
    with_them = compared(leefvorm="met_anderen", kostendelers=0)[0]
    alone = compared()[0]
    assert with_them.nu.stroom("bijstand") is not None
    assert with_them.nu.totaal == alone.nu.totaal


def test_a_wage_of_now_that_somebody_does_not_know_is_asked_and_never_taken_as_nothing() -> None:
    with pytest.raises(InputMissing) as missing:
        planned(werkt_al="ja", uren_nu=480, loon_nu=None)
    assert missing.value.fields == ("loon_nu",)


def test_without_the_hours_of_now_no_extra_hour_is_priced() -> None:
    made = compared(werkt_al="ja", uren_nu=None, loon_nu=60000)[0]
    assert made.per_extra_uur is None
    assert "aanname.uren_nu_onbekend" in assumed(
        planned(werkt_al="ja", uren_nu=None, loon_nu=60000)
    )
    assert compared(werkt_al="ja", uren_nu=480, loon_nu=60000)[0].per_extra_uur is not None


TOESLAG = {
    "uitkeringen": ["wga", "toeslagenwet"],
    "wga_fase": "loongerelateerd",
    "wga_maand": 5,
    "wia_maandloon": 120000,
    "leefvorm": "met_partner",
    "kinderen_onder_12": 0,
    "kinderen_12_tot_15": 0,
    "kinderen_16_17": 0,
    "partner_loon": 0,
    "partner_uitkering": 0,
}


@pytest.mark.parametrize(("age", "has_toeslag"), [(53, False), (54, True), (55, True), (60, True)])
def test_a_partner_of_54_may_be_born_in_1971_and_then_the_toeslag_of_now_goes_on(
    age: int, has_toeslag: bool
) -> None:
    """Toeslagenwet art. 3. In 2026 somebody of 54 is born in 1971 or 1972."""
    found = compared(**TOESLAG, partner_leeftijd=age)[0]
    toeslag = found.nu.stroom("toeslagenwet")
    assert toeslag is not None
    assert (toeslag.netto > 0) is has_toeslag
    assumption = "aanname.partner_voor_1972"
    assert (assumption in assumed(planned(**TOESLAG, partner_leeftijd=age))) is (age == 54)


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        ({"uitkeringen": None}, "aanname.geen_uitkering"),
        ({"geldzaken": None}, "aanname.geen_beslag"),
        ({"leefvorm": None}, "aanname.alleen"),
        ({"werkt_al": None}, "aanname.werkt_niet"),
        ({"uren": None}, "aanname.uren_voorbeeld"),
        ({"begint": None}, "aanname.begint_vandaag"),
        ({"uurloon": None}, "aanname.minimumloon"),
        ({"leefvorm": "met_kinderen", "kinderen_onder_12": None}, "aanname.alleen_deze_kinderen"),
        ({"uitkeringen": ["wajong"], "wajong_regeling": None, "arbeidsvermogen": "wel"},
         "aanname.wajong_2010"),
        ({"uitkeringen": ["ww"], "ww_maandloon": 200000, "ww_maand": None},
         "aanname.na_twee_maanden"),
    ],
)  # fmt: skip
def test_what_is_not_known_becomes_an_assumption_that_is_told(answers: dict, line: str) -> None:
    assert line in assumed(planned(**answers))
    assert line in lines().files.words.steps


def test_the_minimum_wage_of_the_example_is_that_of_today_and_of_the_age() -> None:
    made = planned(uurloon=None)
    assert made.varianten[0].vraag.straks.uurloon == 1499  # 1 July 2026


def test_children_without_a_partner_make_a_single_parent() -> None:
    family = {"kinderen_onder_12": 1, "kinderen_12_tot_15": 2, "kinderen_16_17": 1}
    home = planned(leefvorm="met_kinderen", **family).varianten[0].vraag.huishouden
    assert home.leefvorm is Leefvorm.ALLEENSTAANDE_OUDER
    assert home.kinderen == (8, 13, 13, 16)


def test_a_loonwaarde_of_the_whole_is_no_loondispensatie() -> None:
    wajong = {"uitkeringen": ["wajong"], "wajong_regeling": "wajong_2010", "arbeidsvermogen": "wel"}
    for told, read in ((60, Fraction(3, 5)), (100, None), (None, None)):
        benefit = planned(**wajong, loonwaarde=told).varianten[0].vraag.uitkeringen[0]
        assert benefit.loonwaarde == read


def test_wajong_of_which_nobody_knows_the_arbeidsvermogen_is_calculated_both_ways() -> None:
    made = planned(uitkeringen=["wajong"], wajong_regeling="oude_wajong", arbeidsvermogen=None)
    assert [one.vraag.uitkeringen[0].arbeidsvermogen for one in made.varianten] == [True, False]


@pytest.mark.parametrize(
    ("benefits", "question"),
    [
        ({"uitkeringen": ["wga"]}, "wga_fase"),
        ({"uitkeringen": ["wga"], "wga_fase": "loongerelateerd"}, "wia_maandloon"),
        ({"uitkeringen": ["wga"], "wga_fase": "vervolg", "wia_maandloon": 200000}, "wga_klasse"),
        ({"uitkeringen": ["wga"], "wga_fase": "vervolg", "wia_maandloon": 200000,
          "wga_klasse": "klasse_35"}, "restverdiencapaciteit"),
        ({"uitkeringen": ["iva"]}, "wia_maandloon"),
        ({"uitkeringen": ["wao"]}, "wao_dagloon"),
        ({"uitkeringen": ["wao"], "wao_dagloon": 9000}, "wao_maatmanloon"),
        ({"uitkeringen": ["waz"], "wao_dagloon": 9000, "wao_maatmanloon": 200000}, "wao_klasse"),
        ({"uitkeringen": ["ziektewet"]}, "ziektewet_dagloon"),
        ({"uitkeringen": ["ww"]}, "ww_maandloon"),
        ({"uitkeringen": ["ioaw"]}, "ioaw_grondslag"),
        ({"leeftijd": None}, "leeftijd"),
    ],
)  # fmt: skip
def test_an_amount_that_only_a_letter_has_is_asked_by_name(benefits: dict, question: str) -> None:
    with pytest.raises(InputMissing) as missing:
        planned(**benefits)
    assert question in missing.value.fields


def test_eighty_per_cent_or_more_needs_no_restverdiencapaciteit() -> None:
    wga = {"uitkeringen": ["wga"], "wga_fase": "vervolg", "wia_maandloon": 200000}
    assert len(compared(**wga, wga_klasse="klasse_80")) == 1


def test_with_loondispensatie_the_employer_pays_the_loonwaarde_of_the_minimum_wage() -> None:
    """Wajong art. 2:20: the wage goes down with the performance, and UWV adds to it."""
    wajong = {"uitkeringen": ["wajong"], "wajong_regeling": "wajong_2010", "arbeidsvermogen": "wel"}
    made = planned(**wajong, loonwaarde=60, uurloon=None)
    assert made.varianten[0].vraag.straks.uurloon == 899  # 60 percent of 14,99
    assert {"aanname.minimumloon", "aanname.loondispensatie_uurloon"} <= assumed(made)
    told = planned(**wajong, loonwaarde=60, uurloon=1000)
    assert told.varianten[0].vraag.straks.uurloon == 1000
    assert assumed(told) == {"aanname.loondispensatie_uurloon"}
    monthly = planned(**wajong, loonwaarde=60, uurloon=None, maandloon=80000)
    assert assumed(monthly) == {"aanname.loondispensatie_maandloon"}
    assert planned(**wajong, loonwaarde=100, uurloon=None).varianten[0].vraag.straks.uurloon == 1499


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("partner_leeftijd", "aanname.partner_even_oud"),
        ("partner_loon", "aanname.partner_zonder_loon"),
        ("partner_uitkering", "aanname.partner_zonder_uitkering"),
        ("kostendelers", "aanname.een_huisgenoot"),
        ("kale_huur", "aanname.zonder_huurtoeslag"),
    ],
)
def test_what_somebody_did_not_know_at_home_is_said(question: str, line: str) -> None:
    lives = "met_anderen" if question == "kostendelers" else "met_partner"
    made = planned(uitkeringen=["geen"], leefvorm=lives, **{question: None})
    assert line in [step.id for step in made.aannames]


def test_everything_that_a_sum_needs_is_asked_at_once() -> None:
    with pytest.raises(InputMissing) as missing:
        planned(uitkeringen=["wao"], wao_dagloon=None, wao_maatmanloon=None, wao_klasse=None)
    assert missing.value.fields == ("wao_dagloon", "wao_maatmanloon", "wao_klasse")


def test_somebody_of_19_is_asked_for_the_wage_when_the_youth_wage_is_not_known() -> None:
    with pytest.raises(NotCalculable) as refused:
        planned(uitkeringen=["geen"], leeftijd=19, loon_soort=None, uurloon=None)
    assert refused.value.reason == "plan.minimumloon_onbekend"
    assert planned(uitkeringen=["geen"], leeftijd=19, loon_soort="per_uur", uurloon=1000).varianten
