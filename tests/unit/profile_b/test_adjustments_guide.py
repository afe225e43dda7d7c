"""The guide about what helps at work: what it gives the profile, and what it shows."""

import pytest

from assistant.core.guide.answers import Answers
from assistant.core.profile.changes import added
from assistant.core.profile.model import Draft, Profile, Section
from assistant.services.cards.adjustment_cards import AdjustmentCards
from tests.unit.guide.guide_language import Talk
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

GUIDE = GUIDES["werkaanpassingen"]
CARDS = AdjustmentCards(KNOWLEDGE, TEXTS, Sunday())
GIVEN = {
    "behoeften": ["prikkels", "slaap"],
    "aanpassingen": ["later_beginnen", "deels_thuis", "geluid_dempen", "pauze_alleen"],
    "eigen": "een raam",
    "belang": {"later_beginnen": "ook", "deels_thuis": "meest", "geluid_dempen": "later",
               "pauze_alleen": "ook"},
    "waarom": "dan ben ik minder moe",
    "vragen": "vragen",
    "wie": ["leidinggevende", "coach"],
    "vertellen": "nadenken",
}  # fmt: skip


def test_a_whole_walk_gives_the_profile_what_helps_why_who_and_what_to_tell():
    assert told(GUIDE, walked(GUIDE, GIVEN)) == [
        ("aanpassingen.aanpassing", "Later beginnen"),
        ("aanpassingen.aanpassing", "Een deel van de week thuis werken"),
        ("aanpassingen.aanpassing", "Minder geluid om je heen"),
        ("aanpassingen.aanpassing", "Pauze op een rustige plek, alleen"),
        ("aanpassingen.aanpassing", "een raam"),
        ("aanpassingen.belang", "Later beginnen: dit helpt ook"),
        ("aanpassingen.belang", "Een deel van de week thuis werken: dit helpt het meest"),
        ("aanpassingen.belang", "Minder geluid om je heen: misschien later"),
        ("aanpassingen.belang", "Pauze op een rustige plek, alleen: dit helpt ook"),
        ("aanpassingen.waarom", "dan ben ik minder moe"),
        ("aanpassingen.vragen", "Ja, ik wil erom vragen"),
        ("aanpassingen.wie", "Mijn leidinggevende"),
        ("aanpassingen.wie", "Mijn coach vraagt het samen met mij"),
        ("aanpassingen.openheid", "Daar wil ik eerst over nadenken"),
    ]


def test_the_end_says_for_each_adjustment_how_much_openness_it_asks():
    parts = parts_of(CARDS.at_end(GUIDE, walked(GUIDE, GIVEN), Profile()))
    titles = [title for title, lines in parts.items()]
    assert "niets" in titles[0]
    assert "nodig" in titles[1]
    assert "Een diagnose hoeft nooit" in titles[2]
    assert [len(lines) for lines in parts.values()] == [1, 2, 1]
    assert parts[titles[1]][0].startswith("Een deel van de week thuis werken")


def test_the_end_warns_for_being_alone_and_says_when_to_look_again():
    says = CARDS.at_end(GUIDE, walked(GUIDE, GIVEN), Profile())
    assert "eenzaam" in words_of(says)
    assert "driegesprek" in words_of(says)


def test_who_wants_to_think_about_telling_gets_a_button_to_the_openness_guide():
    says = CARDS.at_end(GUIDE, walked(GUIDE, GIVEN), Profile())
    assert started_by(says) == ["openheid"]


def test_who_decided_about_telling_before_sees_that_decision_beside_it():
    said = Draft(section=Section.OPENHEID, field="keuze", text="Alleen mijn leidinggevende",
                 origin="openheid.richting")  # fmt: skip
    profile = added(Profile(), [said], TODAY)
    given = {**GIVEN, "vertellen": "behoefte"}
    says = CARDS.at_end(GUIDE, walked(GUIDE, given), profile)
    assert "Alleen mijn leidinggevende" in words_of(says)
    assert started_by(says) == ["openheid"]


def test_who_decided_nothing_and_asks_nothing_is_not_sent_to_the_openness_guide():
    given = {**GIVEN, "vertellen": "behoefte"}
    assert started_by(CARDS.at_end(GUIDE, walked(GUIDE, given), Profile())) == []


def test_wanting_no_adjustment_is_fine_and_ends_the_asking():
    given = {name: GIVEN[name] for name in ("behoeften", "aanpassingen", "belang")}
    answers = walked(GUIDE, {**given, "vragen": "zonder"})
    assert "wie" not in answers
    assert "vertellen" not in answers
    says = CARDS.at_end(GUIDE, answers, Profile())
    assert "utter_aanpassing_zonder" in responses_of(says)


def test_choosing_nothing_at_all_ends_well():
    says = CARDS.at_end(GUIDE, walked(GUIDE, {}), Profile())
    assert responses_of(says) == ["utter_aanpassing_opnieuw_bekijken"]
    assert told(GUIDE, walked(GUIDE, {})) == []


def test_what_helped_before_stands_above_the_first_question_when_there_is_any():
    first = GUIDE.question("behoeften")
    assert CARDS.before(first, GUIDE, Answers(), Profile()) == []
    profile = profile_after(GUIDE, walked(GUIDE, GIVEN))
    shown = words_of(CARDS.before(first, GUIDE, Answers(), profile))
    assert "een raam" in shown


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("koptelefoon", ["geluid_dempen"]),
        ("later beginnen", ["later_beginnen"]),
        ("thuiswerken en later beginnen", ["later_beginnen", "deels_thuis"]),
    ],
)
def test_an_adjustment_can_be_typed_in_ones_own_words(typed, heard):
    talk = Talk(GUIDE).choose(["prikkels", "slaap"]).say(typed)
    assert sorted(talk.answers["aanpassingen"]) == sorted(heard)
