"""Each guide of the profile gives what it should, where it should, in the words of the person."""

from datetime import date

import pytest
from profile_language import GUIDES, PLACES, TODAY, after, walked
from profile_said import SAID

from assistant.core.guide import walk
from assistant.core.guide.model import Guide, Kind
from assistant.core.profile.model import MADE, Profile, SaidBy, Section
from assistant.core.profile.rules import PARTS
from assistant.core.profile.yields import drafts

OURS = (*PARTS, "wat_anderen_zeggen", "werkervaring", "opleidingsprofiel")

# Which other guide fills a field that none of ours asks for.
ELSEWHERE = {
    "wens.interesses": "interesses",
    "aanpassingen.waarom": "werkaanpassingen",
    "aanpassingen.openheid": "werkaanpassingen",
    "netwerk.persoon": "netwerk",
    "netwerk.rol": "netwerk",
    "netwerk.contact": "netwerk",
    "netwerk.volgende": "netwerk",
    "valkuilen.les": "baan_terugblik",
    "ondersteuning.afspraak": "steunplan",
    "werkplan.pitch": "pitch",
    "werkplan.gat": "gat_in_cv",
    "werkplan.passend": "baan_match",
}


def given_by(profile: Profile) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item in profile.current:
        found.setdefault(f"{item.section}.{item.field}", []).append(item.text)
    return found


def places_of(guide: Guide) -> set[str]:
    return {one.profile for one in guide.questions if one.profile}


@pytest.mark.parametrize("guide_id", OURS)
def test_a_full_walk_gives_exactly_these_items(guide_id: str) -> None:
    said, expected = SAID[guide_id]
    assert given_by(after(Profile(), guide_id, said)) == expected


@pytest.mark.parametrize("guide_id", OURS)
def test_skipping_everything_gives_nothing_and_still_ends(guide_id: str) -> None:
    assert after(Profile(), guide_id, {}) == Profile()


@pytest.mark.parametrize("guide_id", OURS)
def test_every_place_exists_in_the_profile(guide_id: str) -> None:
    for place in places_of(GUIDES[guide_id]):
        section, _, field = place.partition(".")
        assert Section(section) not in MADE
        assert field in PLACES[section]["fields"], place


def test_together_the_guides_fill_every_section_from_one_to_fifteen() -> None:
    filled = {place.partition(".")[0] for name in OURS for place in places_of(GUIDES[name])}
    filled |= {place.partition(".")[0] for place in ELSEWHERE}
    assert filled == {section.value for section in Section if section not in MADE}


@pytest.mark.parametrize(("place", "guide_id"), sorted(ELSEWHERE.items()))
def test_a_field_that_is_not_ours_comes_from_the_guide_named_here(
    place: str, guide_id: str
) -> None:
    assert place in places_of(GUIDES[guide_id])


def test_somebody_walking_all_ten_guides_fills_all_but_the_network() -> None:
    profile = Profile()
    for guide_id in OURS:
        profile = after(profile, guide_id, SAID[guide_id][0], entry=f"{guide_id}-1")
    empty = {one for one in Section if one not in MADE and not profile.of(one)}
    assert empty == {Section.NETWERK}
    assert profile.number == len(OURS)


@pytest.mark.parametrize("who", ["familie", "ex_werkgever"])
@pytest.mark.parametrize(
    "consent",
    [
        {},
        {"vindt_het_goed": "nee"},
        {"vindt_het_goed": "ja"},
        {"vindt_het_goed": "ja", "toestemming": "nee"},
    ],
)
def test_without_consent_nothing_more_is_asked_and_nothing_kept(
    who: str, consent: dict[str, str]
) -> None:
    assert after(Profile(), "wat_anderen_zeggen", {"wie": who, **consent}) == Profile()


def test_a_consent_that_is_taken_back_takes_the_words_out() -> None:
    guide = GUIDES["wat_anderen_zeggen"]
    said = {"wie": "familie", "vindt_het_goed": "ja", "toestemming": "ja",
            "waarover": ["sterk"], "sterk": "Dapper"}  # fmt: skip
    answers = walked(guide, said)
    assert drafts(guide, answers, "w-1", TODAY)
    assert drafts(guide, walk.put(guide, answers, "toestemming", "nee"), "w-1", TODAY) == ()


def test_what_a_coach_says_is_kept_as_words_of_the_coach() -> None:
    said = {"wie": "coach", "waarover": ["sterk"], "sterk": "Je houdt vol"}
    (item,) = after(Profile(), "wat_anderen_zeggen", said).current
    assert (item.said_by, item.text, item.consent) == (SaidBy.COACH, "Je houdt vol", None)


def test_what_family_says_is_kept_with_the_day_of_consent() -> None:
    said, _ = SAID["wat_anderen_zeggen"]
    kept = after(Profile(), "wat_anderen_zeggen", said).current
    assert {(item.said_by, item.consent) for item in kept} == {(SaidBy.FAMILIE, TODAY)}


@pytest.mark.parametrize(
    ("soort", "question", "field"),
    [
        ("betaald", "functie", "werk"),
        ("familie", "functie", "werk"),
        ("vrijwillig", "functie_vrijwillig", "vrijwilligerswerk"),
        ("mantelzorg", "functie_mantelzorg", "mantelzorg"),
        ("stage", "functie_stage", "stage"),
        ("leger", "functie_anders", "anders"),
        ("anders", "functie_anders", "anders"),
        (None, "functie_anders", "anders"),
    ],
)
def test_every_kind_of_experience_has_its_place(
    soort: str | None, question: str, field: str
) -> None:
    (item,) = after(Profile(), "werkervaring", {"soort": soort, question: "Koken"}).current
    assert (item.section, item.field) == (Section.ERVARING, field)


def test_a_second_experience_stands_beside_the_first() -> None:
    profile = Profile()
    for number, work in enumerate(("kok", "chauffeur"), 1):
        said = {"soort": "betaald", "functie": work}
        profile = after(profile, "werkervaring", said, entry=f"werkervaring-{number}")
    assert given_by(profile)["ervaring.werk"] == ["kok", "chauffeur"]


TYPED = {
    "in capitals": "IK HEB VIER JAAR IN EEN BOUWMARKT GEWERKT!!! " * 4,
    "of two thousand characters": "Ik repareer graag fietsen. " * 74 + "ja",
    "with emoji": "Trots 💪🏽 op m'n zoon 👨‍👦, écht waar ❤️",
}


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED.keys())
@pytest.mark.parametrize("guide_id", OURS)
def test_what_somebody_types_goes_in_and_comes_out_whole(guide_id: str, typed: str) -> None:
    guide = GUIDES[guide_id]
    texts = {one.id for one in guide.questions if one.kind is Kind.FREE_TEXT}
    said = {name: typed if name in texts and guide.question(name).max_length == 2000 else value
            for name, value in SAID[guide_id][0].items()}  # fmt: skip
    profile = after(Profile(), guide_id, said)
    again = Profile.from_json(profile.as_json())
    wanted = sum(1 for value in said.values() if value == typed)
    assert len(typed) <= 2000
    assert sum(item.text == typed.strip() for item in again.current) == wanted


def test_whoever_changes_one_answer_keeps_the_day_of_the_others() -> None:
    first = after(Profile(), "arbeidsprofiel_wens", {"werkdoel": "Kok", "niet": "Haast"})
    said = {"werkdoel": "Bakker", "niet": "Haast"}
    later = after(first, "arbeidsprofiel_wens", said, day=date(2026, 12, 1))
    days = {item.text: item.said_on for item in later.current}
    assert days == {"Haast": TODAY, "Bakker": date(2026, 12, 1)}
