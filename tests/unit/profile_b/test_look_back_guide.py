"""Looking back on a job: good things first, at most three lessons, and somebody to talk to."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Kind
from assistant.core.profile.look_back import contact_by, lessons
from assistant.core.profile.model import Profile, Section
from assistant.services.cards.look_back_cards import LookBackCards
from tests.unit.profile_b.walking_b import (
    GUIDES,
    KNOWLEDGE,
    TEXTS,
    TODAY,
    Sunday,
    parts_of,
    profile_after,
    responses_of,
    started_by,
    told,
    walked,
    words_of,
)

GUIDE = GUIDES["baan_terugblik"]
CARDS = LookBackCards(KNOWLEDGE, TEXTS, Sunday())
GIVEN = {
    "baan": "magazijnmedewerker",
    "ging_goed": ["begonnen", "contact"],
    "ging_goed_eigen": "ik was snel, netjes en rustig",
    "periode": "van maart tot nu",
    "stopte_op": "2026-11-21",
    "einde": "niet_verlengd",
    "hoe_lang_kijken": "langer",
    "moeilijk": "de lange dagen",
    "gemerkt": "ik sliep slecht",
    "zelf_gedaan": "ik ging door",
    "werkgever_deed": "niets",
    "wie_wist": ["niemand"],
    "aanpassingen_toen": "nee",
    "hetzelfde": "op tijd komen",
    "anders": "eerder vragen",
    "werk_nu": "lijkt_erop",
    "uren_nu": "minder",
    "omgeving_nu": ["rustiger"],
    "steun_nu": ["eerder_hulp"],
    "openheid_nu": "evenveel",
    "les_een": "ik begin met minder uren",
    "les_twee": "ik vraag eerder om hulp",
    "les_drie": "ik slaap genoeg",
    "hoe_nu": "zwaar",
}


def test_a_whole_walk_gives_the_profile_the_good_the_end_the_wishes_and_the_lessons():
    assert told(GUIDE, walked(GUIDE, GIVEN)) == [
        ("ervaring.werk", "magazijnmedewerker"),
        ("sterke_kanten.succes", "Ik durfde te beginnen"),
        ("sterke_kanten.succes", "Ik had fijn contact met mensen"),
        ("sterke_kanten.succes", "ik was snel, netjes en rustig"),
        ("ervaring.periode", "van maart tot nu"),
        ("ervaring.gestopt", "Mijn contract werd niet verlengd"),
        ("ervaring.verloop", "de lange dagen"),
        ("valkuilen.signaal", "ik sliep slecht"),
        ("wens.soort_werk", "Werk dat er een beetje op lijkt"),
        ("wens.uren_nu", "Minder uren dan toen"),
        ("voorkeuren.plek", "Een rustigere plek"),
        ("ondersteuning.begeleiding", "Eerder hulp als het minder gaat"),
        ("openheid.keuze", "Evenveel vertellen als toen"),
        ("valkuilen.les", "ik begin met minder uren"),
        ("valkuilen.les", "ik vraag eerder om hulp"),
        ("valkuilen.les", "ik slaap genoeg"),
    ]


def test_what_went_well_comes_before_anything_that_went_wrong():
    asked = [one.id for one in GUIDE.questions]
    assert asked.index("ging_goed") < asked.index("einde") < asked.index("moeilijk")


def test_nothing_has_to_be_answered_and_a_short_way_is_really_shorter():
    assert not any(one.required for one in GUIDE.questions)
    short = walked(GUIDE, {"hoe_lang_kijken": "kort"})
    long = walked(GUIDE, {"hoe_lang_kijken": "langer"})
    assert len(long) - len(short) == 7


def test_each_job_has_an_entry_of_its_own():
    one = profile_after(GUIDE, walked(GUIDE, {"baan": "kok"}), "baan_terugblik-1")
    two = profile_after(GUIDE, walked(GUIDE, {"baan": "tuinman"}), "baan_terugblik-2", one)
    assert [item.text for item in two.of(Section.ERVARING)] == ["kok", "tuinman"]


def test_the_end_shows_what_went_well_and_the_lessons_in_the_own_words():
    parts = parts_of(CARDS.at_end(GUIDE, walked(GUIDE, GIVEN), Profile()))
    well, learned = parts.values()
    assert well == ["Ik durfde te beginnen", "Ik had fijn contact met mensen",
                    "ik was snel, netjes en rustig"]  # fmt: skip
    assert learned == [GIVEN["les_een"], GIVEN["les_twee"], GIVEN["les_drie"]]


def test_a_job_that_just_ended_gets_a_day_to_talk_with_the_coach():
    says = CARDS.at_end(GUIDE, walked(GUIDE, GIVEN), Profile())
    assert "24 november 2026" in words_of(says)


@pytest.mark.parametrize("stopped", ["2026-11-18", None])
def test_a_job_that_ended_longer_ago_or_on_an_unknown_day_does_not(stopped):
    answers = walked(GUIDE, {**GIVEN, "stopte_op": stopped})
    assert "utter_terugblik_coach" not in responses_of(CARDS.at_end(GUIDE, answers, Profile()))


@given(st.integers(0, 30))
def test_the_day_for_the_coach_is_never_past_and_within_three_days_of_the_end(ago):
    day = contact_by(TODAY - timedelta(days=ago), TODAY)
    assert (day is None) == (ago > 3)
    assert day is None or TODAY <= day <= TODAY + timedelta(days=3)


def test_the_day_goes_over_the_end_of_a_year():
    assert contact_by(date(2026, 12, 30), date(2026, 12, 31)) == date(2027, 1, 2)


def test_who_has_a_hard_time_is_first_of_all_offered_somebody_to_talk_to():
    first = CARDS.at_end(GUIDE, walked(GUIDE, GIVEN), Profile())[0]
    assert first.response == "utter_terugblik_zwaar"
    assert [button.intent for button in first.buttons] == ["wil_mens_spreken"]


def test_who_is_well_is_not_treated_as_somebody_who_is_not():
    says = CARDS.at_end(GUIDE, walked(GUIDE, {**GIVEN, "hoe_nu": "goed"}), Profile())
    assert "utter_terugblik_zwaar" not in responses_of(says)


def test_a_job_that_did_not_work_out_is_a_step_and_leads_on():
    says = CARDS.at_end(GUIDE, walked(GUIDE, {}), Profile())
    assert "stap verder" in words_of(says)
    assert "werkaanpassingen" in started_by(says)


def test_before_the_hard_part_it_says_that_stopping_is_fine():
    shown = CARDS.before(GUIDE.question("moeilijk"), GUIDE, Answers(), Profile())
    assert "stoppen" in words_of(shown)
    assert CARDS.before(GUIDE.question("baan"), GUIDE, Answers(), Profile()) == []


@given(st.dictionaries(st.sampled_from(["les_een", "les_twee", "les_drie", "les_vier"]), st.text()))
def test_there_are_never_more_than_three_lessons(said):
    assert len(lessons(said)) <= 3


def test_lessons_are_free_words_and_only_the_first_is_asked_of_everybody():
    asked = [one for one in GUIDE.questions if one.profile == "valkuilen.les"]
    assert [one.kind for one in asked] == [Kind.FREE_TEXT] * 3
    assert [one.when is None for one in asked] == [True, False, False]


def test_nothing_in_the_guide_gives_blame():
    texts = " ".join(f"{one.text} {one.why}" for one in GUIDE.questions).lower()
    for word in ("fout gedaan", "mislukt", "had je moeten", "jouw schuld", "gefaald"):
        assert word not in texts
