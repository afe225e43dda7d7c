"""Sessions are counted, what is empty is suggested, an update is asked; nothing is ever a gate."""

from datetime import date

from hypothesis import given, settings
from profile_language import GUIDES, TODAY, after, draft, profiles

from assistant.core.profile.changes import added, taken_up
from assistant.core.profile.model import MADE, Profile, Section
from assistant.core.profile.rules import (
    PARTS,
    TOUCHED,
    empty_sections,
    makes_first_profile,
    session_of,
    suggestions,
    update_asked,
)

DAYS = [date(2026, 11, day) for day in (1, 8, 15, 22)]


def test_the_first_time_is_session_one() -> None:
    assert session_of(Profile(), TODAY) == 1
    assert makes_first_profile(Profile(), TODAY)


def test_a_second_walk_on_the_same_day_is_the_same_session() -> None:
    profile = after(Profile(), "arbeidsprofiel_sterk", {"trots": "Mijn dochter"})
    assert session_of(profile, TODAY) == 1
    assert session_of(profile, date(2026, 11, 23)) == 2


def test_three_sessions_make_a_first_profile_and_the_fourth_builds_on() -> None:
    profile = Profile()
    for day in DAYS:
        profile = added(profile, [draft(f"Iets van {day}", origin="verhaal")], day)
    assert makes_first_profile(profile, DAYS[2])
    assert not makes_first_profile(profile, date(2026, 12, 1))


def test_strengths_are_suggested_first() -> None:
    assert suggestions(Profile())[0] == "arbeidsprofiel_sterk"
    assert set(suggestions(Profile())) == set(PARTS)


def test_a_part_that_gave_something_is_not_suggested_again() -> None:
    profile = after(Profile(), "arbeidsprofiel_wens", {"werkdoel": "Kok worden"})
    assert "arbeidsprofiel_wens" not in suggestions(profile)
    assert suggestions(profile)[0] == "arbeidsprofiel_sterk"


def test_any_part_can_be_done_first_and_stands_alone() -> None:
    for part in PARTS:
        question = next(one for one in GUIDES[part].questions if one.kind == "several_of")
        profile = after(Profile(), part, {question.id: [question.options[0].id]})
        assert [item.text for item in profile.current] == [question.options[0].label]


def test_an_empty_profile_names_all_fifteen_sections_and_none_that_is_made() -> None:
    empty = empty_sections(Profile())
    assert len(empty) == 15
    assert not MADE.intersection(empty)


@settings(deadline=None)
@given(profiles())
def test_a_section_is_empty_or_filled_and_never_both(profile: Profile) -> None:
    filled = {item.section for item in profile.current}
    assert not filled.intersection(empty_sections(profile))
    assert filled.union(empty_sections(profile)) == set(Section) - MADE


def test_without_an_experience_no_update_is_asked() -> None:
    assert update_asked(Profile()) is None
    assert update_asked(after(Profile(), "arbeidsprofiel_sterk", {"trots": "Ik"})) is None


def test_every_new_experience_asks_for_an_update_strengths_first() -> None:
    profile = Profile()
    for number, work in enumerate(("Kok", "Bakker"), 1):
        profile = after(
            profile,
            "werkervaring",
            {"soort": "betaald", "functie": work},
            entry=f"werkervaring-{number}",
        )
        asked = update_asked(profile)
        assert asked is not None
        assert asked.version == number
        assert asked.sections == TOUCHED["werkervaring"]
        assert asked.sections[0] is Section.STERKE_KANTEN


def test_looking_back_on_a_job_asks_for_an_update_too() -> None:
    lesson = draft("Eerder hulp vragen", "valkuilen.les", origin="baan_terugblik.les")
    profile = taken_up(Profile(), [lesson], "baan_terugblik", "baan_terugblik-1", TODAY)
    asked = update_asked(profile)
    assert asked is not None
    assert Section.AANPASSINGEN in asked.sections


def test_what_was_looked_at_since_is_not_asked_again() -> None:
    profile = after(Profile(), "werkervaring", {"soort": "betaald", "functie": "Kok"}, entry="w-1")
    profile = after(profile, "arbeidsprofiel_sterk", {"trots": "Volgehouden"})
    asked = update_asked(profile)
    assert asked is not None
    assert Section.STERKE_KANTEN not in asked.sections
    assert Section.WENS in asked.sections


def test_when_all_it_touches_was_looked_at_nothing_is_asked() -> None:
    profile = after(Profile(), "werkervaring", {"soort": "betaald", "functie": "Kok"}, entry="w-1")
    places = [f"{section}.veld" for section in TOUCHED["werkervaring"]]
    profile = added(profile, [draft("Gezien", place, origin="verhaal") for place in places], TODAY)
    assert update_asked(profile) is None


def test_no_question_of_these_guides_must_be_answered() -> None:
    ids = (*PARTS, "wat_anderen_zeggen", "werkervaring", "opleidingsprofiel")
    assert not [one.id for name in ids for one in GUIDES[name].questions if one.required]
