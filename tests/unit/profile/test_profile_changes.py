"""A profile keeps what was said, by whom and when, in versions; nothing is lost by accident."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from profile_language import TODAY, draft, profiles, some_drafts

from assistant.core.errors import ConsentMissing, SectionIsMade
from assistant.core.profile.changes import added, removed, taken_up
from assistant.core.profile.model import MADE, Draft, Profile, SaidBy, Section

LATER = date(2026, 12, 1)


@pytest.mark.parametrize("who", [SaidBy.FAMILIE, SaidBy.EX_WERKGEVER])
def test_words_of_family_or_a_former_employer_ask_consent(who: SaidBy) -> None:
    with pytest.raises(ConsentMissing):
        taken_up(Profile(), [draft("Dapper", said_by=who)], "gids", None, TODAY)
    agreed = taken_up(Profile(), [draft("Dapper", said_by=who, consent=TODAY)], "g", None, TODAY)
    assert agreed.current[0].consent == TODAY


@pytest.mark.parametrize("who", [SaidBy.IK, SaidBy.COACH, SaidBy.BEHANDELAAR])
def test_words_of_the_person_or_a_professional_ask_no_consent(who: SaidBy) -> None:
    profile = taken_up(Profile(), [draft("Dapper", said_by=who)], "gids", None, TODAY)
    assert [item.said_by for item in profile.current] == [who]


@pytest.mark.parametrize("section", sorted(MADE))
def test_nobody_fills_in_a_section_that_is_made(section: Section) -> None:
    with pytest.raises(SectionIsMade):
        added(Profile(), [draft("Iets", f"{section}.veld")], TODAY)


def test_a_refused_draft_changes_nothing_at_all() -> None:
    profile = taken_up(Profile(), [draft("Kok")], "gids", None, TODAY)
    mixed = [draft("Bakker"), draft("Druk", said_by=SaidBy.FAMILIE)]
    with pytest.raises(ConsentMissing):
        taken_up(profile, mixed, "gids", None, LATER)
    assert [item.text for item in profile.current] == ["Kok"]


def test_another_answer_makes_a_version_and_the_first_one_stays_readable() -> None:
    first = taken_up(Profile(), [draft("Kok")], "gids", None, TODAY)
    second = taken_up(first, [draft("Bakker")], "gids", None, LATER)
    assert [item.text for item in second.at(1)] == ["Kok"]
    assert [item.text for item in second.at(2)] == ["Bakker"]
    assert [(v.number, v.made_on, v.session) for v in second.versions] == [
        (1, TODAY, 1),
        (2, LATER, 2),
    ]


def test_the_same_walk_again_makes_no_version() -> None:
    first = taken_up(Profile(), [draft("Kok")], "gids", None, TODAY)
    assert taken_up(first, [draft("Kok")], "gids", None, LATER) is first


def test_each_experience_stands_beside_the_other() -> None:
    one, two = (draft(name, "ervaring.werk", entry=f"werk-{name}") for name in ("kok", "bakker"))
    profile = taken_up(Profile(), [one], "gids", "werk-kok", TODAY)
    profile = taken_up(profile, [two], "gids", "werk-bakker", TODAY)
    assert [item.text for item in profile.current] == ["kok", "bakker"]


def test_two_walks_on_one_day_are_one_session() -> None:
    profile = taken_up(Profile(), [draft("Kok")], "gids", None, TODAY)
    profile = added(profile, [draft("Bakker", origin="verhaal")], TODAY)
    assert profile.sessions == (TODAY,)
    assert [version.session for version in profile.versions] == [1, 1]


@settings(deadline=None)
@given(profiles())
def test_a_removed_item_is_in_no_version(profile: Profile) -> None:
    for item in profile.current:
        without = removed(profile, item.id, LATER)
        assert all(
            item.id not in {one.id for one in without.at(number)}
            for number in range(without.number + 1)
        )
        assert json.dumps(without.as_json()).count(f'"{item.id}"') == 0


@settings(deadline=None)
@given(profiles())
def test_a_profile_reads_back_as_it_was_written(profile: Profile) -> None:
    assert Profile.from_json(json.loads(json.dumps(profile.as_json()))) == profile


@settings(deadline=None)
@given(profiles(), some_drafts())
def test_a_new_version_leaves_every_earlier_one_as_it_was(
    profile: Profile, made: list[Draft]
) -> None:
    later = taken_up(profile, made, "gids", None, LATER)
    for number in range(profile.number + 1):
        old = [(item.id, item.text) for item in profile.at(number)]
        assert [(item.id, item.text) for item in later.at(number)] == old
    assert [item.origin for item in later.current if item.guide == "gids"].count("gids.een") == len(
        {(d.section, d.field, d.text, d.said_by) for d in made if d.origin == "gids.een"}
    )
