"""The catalogue of adjustments: complete, plain, reachable, and careful about what is told."""

import pytest

from assistant.core.guide.conditions import holds
from assistant.core.knowledge.readability import measure
from assistant.core.profile.adjustments import OPENNESS, by_openness
from tests.unit.profile_b.walking_b import GUIDES, KNOWLEDGE

ALL = list(KNOWLEDGE.adjustments.values())
NEEDS = KNOWLEDGE.parts["adjustment_needs"]["needs"]
GUIDE = GUIDES["werkaanpassingen"]


def test_there_are_42_and_each_number_comes_once():
    assert sorted(one.number for one in ALL) == list(range(1, 43))


def test_no_two_have_the_same_title_or_text():
    assert len({one.title for one in ALL}) == len({one.text for one in ALL}) == len(ALL)


@pytest.mark.parametrize("need", [one["id"] for one in NEEDS])
def test_each_need_is_served_by_at_least_two(need):
    assert sum(need in one.needs for one in ALL) >= 2


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.id)
def test_each_adjustment_is_seen_by_who_chose_one_of_its_needs(one):
    option = GUIDE.question("aanpassingen").option(one.id)
    assert option is not None
    for need in NEEDS:
        seen = holds(option.when, {"behoeften": [need["id"]]})
        assert seen == (need["id"] in one.needs)


def test_the_guide_offers_exactly_the_needs_on_file_in_the_same_words():
    offered = [(one.id, one.label, one.note) for one in GUIDE.question("behoeften").options]
    assert offered == [(one["id"], one["label"], one["text"]) for one in NEEDS]


def test_three_needs_never_give_more_than_a_person_can_look_at():
    ids = [one["id"] for one in NEEDS]
    most = max(
        sum(bool({a, b, c} & set(one.needs)) for one in ALL)
        for a in ids for b in ids for c in ids
    )  # fmt: skip
    assert most <= 21


def test_the_texts_are_plain():
    texts = [text for one in ALL for text in (one.text, one.caution or "", one.example or "")]
    assert measure(texts).words_per_sentence <= 9
    assert measure(texts).ease >= 65
    assert all(measure([one.text]).words_per_sentence <= 13 for one in ALL)


def test_nothing_says_that_somebody_has_a_right_or_must_name_a_diagnosis():
    told = " ".join(f"{one.title} {one.text} {one.caution}" for one in ALL).lower()
    assert "recht op" not in told
    assert "diagnose" not in told
    assert "je moet" not in told


@pytest.mark.parametrize("name", ["deels_thuis", "minder_contact", "pauze_alleen"])
def test_what_can_make_lonely_says_so(name):
    assert KNOWLEDGE.adjustments[name].caution


@pytest.mark.parametrize("name", ["minder_taken", "routinewerk", "taken_ruilen", "nieuwe_functie"])
def test_what_can_leave_only_simple_tasks_says_to_keep_learning(name):
    caution = KNOWLEDGE.adjustments[name].caution or ""
    assert any(word in caution for word in ("leer", "leren", "groei"))


@pytest.mark.parametrize("name", ["minder_uren", "uren_opbouwen", "tijdelijk_minder"])
def test_fewer_or_more_hours_points_to_the_income(name):
    assert "inkomen" in (KNOWLEDGE.adjustments[name].caution or "")


def test_every_openness_is_there_and_the_diagnosis_is_none_of_them():
    assert {one.openness for one in ALL} == set(OPENNESS)


def test_the_chosen_are_grouped_by_openness_with_what_helps_most_first():
    chosen = ["minder_uren", "later_beginnen", "weekplanning", "jobcoach_mee", "bestaat_niet"]
    importance = {"later_beginnen": "meest", "minder_uren": "later"}
    groups = by_openness(chosen, importance, KNOWLEDGE.adjustments)
    assert {name: [one.id for one in found] for name, found in groups.items()} == {
        "geen": ["weekplanning"],
        "behoefte": ["later_beginnen", "minder_uren"],
        "beperking": ["jobcoach_mee"],
    }
