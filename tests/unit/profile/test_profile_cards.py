"""At the end of a guide of the profile: what was written down, and what may come next."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

import pytest
from profile_language import GUIDES, KNOWLEDGE, TODAY, after, walked
from profile_said import SAID

from assistant.adapters.response_texts import DomainTexts
from assistant.core.guide.answers import Answers
from assistant.core.profile.changes import added, removed
from assistant.core.profile.model import Draft, Profile, Section
from assistant.core.say import Say
from assistant.services.cards.profile_cards import GUIDES as OURS
from assistant.services.cards.profile_cards import ProfileCards
from assistant.settings import ROOT

TEXTS = DomainTexts(ROOT / "domain.yml")


class Today:
    """A clock that stands still."""

    def __init__(self, day: date = TODAY) -> None:
        self.day = day

    def now(self) -> datetime:
        raise AssertionError("no card needs the hour")

    def today(self) -> date:
        return self.day


CARDS = ProfileCards(KNOWLEDGE, TEXTS, Today())


def end(
    guide_id: str,
    said: Mapping[str, object],
    before: Profile = Profile(),  # noqa: B008  frozen
    cards: ProfileCards = CARDS,
) -> list[Say]:
    entry = f"{guide_id}-1" if GUIDES[guide_id].repeats else None
    profile = after(before, guide_id, said, entry=entry)
    return cards.at_end(GUIDES[guide_id], walked(GUIDES[guide_id], said), profile)


def shown(says: list[Say]) -> str:
    return json.dumps([say.card for say in says], ensure_ascii=False)


def responses(says: list[Say]) -> list[str | None]:
    return [say.response for say in says if say.response]


def starts(says: list[Say]) -> list[object]:
    return [button.pending["start"] for say in says for button in say.buttons if button.pending]


@pytest.mark.parametrize("guide_id", OURS)
def test_every_item_of_a_walk_is_shown_under_its_own_section(guide_id: str) -> None:
    says = end(guide_id, SAID[guide_id][0])
    assert says[0].card is not None
    assert says[0].card["type"] == "folds"
    titles = {part["title"] for part in says[0].card["parts"]}  # type: ignore[index,union-attr]
    wanted = {place.partition(".")[0] for place in SAID[guide_id][1]}
    assert titles == {KNOWLEDGE.parts["profile"]["sections"][one]["title"] for one in wanted}
    for texts in SAID[guide_id][1].values():
        assert all(json.dumps(text, ensure_ascii=False)[1:-1] in shown(says) for text in texts)


@pytest.mark.parametrize("guide_id", OURS)
def test_skipping_all_is_told_kindly_and_never_raises(guide_id: str) -> None:
    says = end(guide_id, {})
    assert says[0].response == "utter_profiel_niets_nieuws"
    assert CARDS.before(GUIDES[guide_id].questions[0], GUIDES[guide_id], Answers(), Profile()) == []


@pytest.mark.parametrize("guide_id", OURS)
def test_every_response_has_words_and_all_its_values(guide_id: str) -> None:
    for said in ({}, SAID[guide_id][0]):
        for say in end(guide_id, said):
            if say.response:
                for variant in (0, 1):
                    assert "{" not in TEXTS.text(say.response, variant).format(**say.values)


def test_what_family_said_has_their_name_for_it_behind_it() -> None:
    says = end("wat_anderen_zeggen", SAID["wat_anderen_zeggen"][0])
    assert "Wat anderen over mij zeggen: Geduldig (iemand uit mijn familie)" in shown(says)


def test_own_words_have_nobody_behind_them() -> None:
    says = end("arbeidsprofiel_sterk", {"trots": "Mijn zoon"})
    assert '"Waar ik trots op ben: Mijn zoon"' in shown(says)


@pytest.mark.parametrize("consent", [{"vindt_het_goed": "nee"}, {"vindt_het_goed": "ja"}])
def test_without_consent_it_says_that_nothing_is_kept(consent: dict[str, str]) -> None:
    says = end("wat_anderen_zeggen", {"wie": "ex_werkgever", **consent})
    assert says[0].response == "utter_profiel_geen_toestemming"
    assert says[0].card is None


def test_it_says_which_session_this_is_and_that_nothing_must_be_done() -> None:
    says = end("arbeidsprofiel_sterk", {"trots": "Ik"})
    assert says[1] == Say("utter_profiel_sessie_eerste", {"nummer": 1})
    for name in ("eerste", "later"):
        for variant in (0, 1):
            words = TEXTS.text(f"utter_profiel_sessie_{name}", variant)
            assert any(one in words for one in ("hoeft", "zelf", "altijd"))


def test_the_fourth_session_builds_on_a_profile_that_is_there() -> None:
    profile = Profile()
    for day in (1, 8, 15):
        profile = after(
            profile, "arbeidsprofiel_wens", {"werkdoel": f"Wens {day}"}, day=date(2026, 11, day)
        )
    says = end("arbeidsprofiel_sterk", {"trots": "Ik"}, profile)
    assert Say("utter_profiel_sessie_later", {"nummer": 4}) in says


def test_the_next_parts_are_offered_strengths_first_and_three_at_most() -> None:
    says = end("arbeidsprofiel_werkplan", {"stap": ["praten"]})
    assert starts(says) == [
        "arbeidsprofiel_sterk",
        "arbeidsprofiel_wens",
        "arbeidsprofiel_voorkeuren",
    ]


def test_a_part_that_was_skipped_whole_is_not_offered_at_its_own_end() -> None:
    assert "arbeidsprofiel_sterk" not in starts(end("arbeidsprofiel_sterk", {}))


def test_when_every_part_holds_something_nothing_is_pressed() -> None:
    profile = Profile()
    for guide_id in OURS[:6]:
        profile = after(profile, guide_id, SAID[guide_id][0])
    says = end("arbeidsprofiel_werkplan", {"stap": ["praten"]}, profile)
    assert says[-1] == Say("utter_profiel_overal_iets")
    assert starts(says) == []


def test_after_an_experience_a_look_back_and_the_parts_it_touches_are_offered() -> None:
    says = end("werkervaring", SAID["werkervaring"][0])
    assert says[-1].response == "utter_profiel_bijwerken"
    assert starts(says) == [
        "baan_terugblik",
        "arbeidsprofiel_sterk",
        "arbeidsprofiel_wens",
        "arbeidsprofiel_voorkeuren",
    ]


def test_whoever_does_not_want_to_look_back_is_not_asked_again() -> None:
    said = {**SAID["werkervaring"][0], "terugkijken": "nee"}
    assert "baan_terugblik" not in starts(end("werkervaring", said))


def test_questions_about_openness_and_money_lead_to_their_own_guide() -> None:
    says = end("arbeidsprofiel_steun", SAID["arbeidsprofiel_steun"][0])
    assert starts([say for say in says if say.response == "utter_profiel_uitzoeken"]) == [
        "openheid",
        "inkomstenplan",
    ]


def test_a_guide_that_is_not_on_file_is_not_offered() -> None:
    fewer = {name: one for name, one in KNOWLEDGE.guides.items() if name != "baan_terugblik"}
    cards = ProfileCards(replace(KNOWLEDGE, guides=fewer), TEXTS, Today())
    says = end("werkervaring", SAID["werkervaring"][0], cards=cards)
    assert "baan_terugblik" not in starts(says)


@pytest.mark.parametrize(
    ("guide_id", "begin", "name", "day", "left"),
    [
        ("arbeidsprofiel_werkplan", "begin", "werkgever", "2 december 2026", 10),
        ("opleidingsprofiel", "begin_school", "school", "16 november 2026", None),
    ],
)
def test_the_clock_is_told_without_reproach(
    guide_id: str, begin: str, name: str, day: str, left: int | None
) -> None:
    says = end(guide_id, {begin: "2026-11-02", "contact_geweest": "nee"})
    if left is None:
        assert Say(f"utter_profiel_{name}_voorbij", {"dag": day}) in says
    else:
        assert Say(f"utter_profiel_{name}_dag", {"dag": day, "dagen": left}) in says
    for state in ("dag", "voorbij", "gezet"):
        words = TEXTS.text(f"utter_profiel_{name}_{state}", 0).lower()
        assert not [one for one in ("te laat", "moet ", "helaas", "had je") if one in words]


def test_a_first_contact_is_told_as_a_step_that_was_set() -> None:
    says = end("arbeidsprofiel_werkplan", SAID["arbeidsprofiel_werkplan"][0])
    assert Say("utter_profiel_werkgever_gezet", {"dag": "20 november 2026"}) in says


def test_a_contact_without_a_day_stops_the_clock_too() -> None:
    says = end("arbeidsprofiel_werkplan", {"begin": "2026-11-02", "contact_geweest": "ja"})
    assert not [one for one in responses(says) if one and "werkgever" in one]


def test_the_last_day_of_the_calendar_breaks_nothing() -> None:
    says = end("arbeidsprofiel_werkplan", {"begin": "9999-12-31"})
    assert "utter_profiel_werkgever_dag" in responses(says)


def test_only_what_is_new_is_shown_as_written_down() -> None:
    before = after(Profile(), "arbeidsprofiel_wens", {"werkdoel": "Kok", "niet": "Haast"})
    says = end("arbeidsprofiel_wens", {"werkdoel": "Bakker", "niet": "Haast"}, before)
    assert "Bakker" in shown(says)
    assert "Haast" not in shown(says)


def everything() -> Profile:
    profile = Profile()
    for guide_id in OURS:
        profile = after(profile, guide_id, SAID[guide_id][0], entry=f"{guide_id}-1")
    return profile


def test_the_overview_holds_every_item_strengths_first_and_names_what_is_empty() -> None:
    version, card = CARDS.overview(everything())
    assert version == Say("utter_profiel_versie", {"nummer": 10, "dag": "22 november 2026"})
    for _, places in SAID.values():
        for text in (text for texts in places.values() for text in texts):
            assert json.dumps(text, ensure_ascii=False)[1:-1] in shown([card])
    parts = card.card["parts"]  # type: ignore[index]
    titles = [part["title"] for part in parts]  # type: ignore[union-attr,index]
    assert titles[0] == "Mijn sterke kanten"
    assert titles[-2] == "Hier staat nog niets, en dat mag"
    assert parts[-2]["lines"] == ["Mensen om mij heen"]  # type: ignore[index,call-overload]
    assert [part["open"] for part in parts] == [True] + [False] * (len(titles) - 1)  # type: ignore[union-attr,index]


def test_the_log_names_each_version_with_its_lesson_and_never_what_was_removed() -> None:
    profile = after(Profile(), "arbeidsprofiel_sterk", {"trots": "Mijn geheim"})
    profile = removed(profile, profile.current[0].id, TODAY)
    lesson = Draft(section=Section.VALKUILEN, field="les", text="Eerder hulp vragen",
                   origin="verhaal")  # fmt: skip
    profile = added(profile, [lesson], TODAY)
    text = shown(CARDS.overview(profile))
    assert "22 november 2026: Wat je zelf vertelde; Eerder hulp vragen" in text
    assert "22 november 2026: Iets weggehaald" in text
    assert "22 november 2026: Waar ben ik goed in?" in text
    assert "Mijn geheim" not in text


def test_an_empty_profile_offers_to_begin_with_strengths() -> None:
    says = CARDS.overview(Profile())
    assert responses(says) == ["utter_profiel_leeg"]
    assert starts(says) == ["arbeidsprofiel_sterk"]


def test_the_experiences_stand_one_after_the_other_in_the_overview() -> None:
    profile = Profile()
    for number, (work, where) in enumerate((("kok", "Een hotel"), ("tuinman", "Een park")), 1):
        said = {"soort": "betaald", "functie": work, "waar": where}
        profile = after(profile, "werkervaring", said, entry=f"werkervaring-{number}")
    text = shown(CARDS.overview(profile))
    places = [text.index(one) for one in ("kok", "Een hotel", "tuinman", "Een park")]
    assert places == sorted(places)


def test_differences_say_what_came_went_and_changed() -> None:
    profile = after(Profile(), "arbeidsprofiel_wens", {"werkdoel": "Kok", "vorm": ["betaald"]})
    profile = after(
        profile, "arbeidsprofiel_wens", {"werkdoel": "Bakker", "vorm": ["opleiding", "vrijwillig"]}
    )
    (say,) = CARDS.differences(profile, 1, 2)
    assert say.card is not None
    assert say.card["parts"] == [
        {
            "title": "Wat ik wil",
            "lines": [
                "Erbij: Betaald werk of opleiding: Een opleiding; Vrijwilligerswerk",
                "Weg: Betaald werk of opleiding: Betaald werk",
                "Veranderd: Mijn doel: Kok → Bakker",
            ],
            "open": True,
        }
    ]


def test_a_version_beside_itself_has_no_difference() -> None:
    assert CARDS.differences(everything(), 3, 3) == [Say("utter_profiel_niets_veranderd")]


def test_a_field_that_left_the_files_is_still_shown() -> None:
    old = Draft(section=Section.WENS, field="vroeger_veld", text="Bewaard", origin="verhaal")
    assert "vroeger_veld: Bewaard" in shown(CARDS.overview(added(Profile(), [old], TODAY)))
