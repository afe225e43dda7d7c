"""A pitch and a sentence about a gap: the person's words, fixed openings, nothing made up."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.core.profile.gap import GapSentence, honest
from assistant.core.profile.pitch import PitchPart, pitch
from tests.unit.profile_c.support_material import (
    FULL,
    cards,
    guide,
    knowledge,
    lines,
    of_type,
    shown,
    walked,
)

PITCH, GAP = guide("pitch"), guide("gat_in_cv")
HEALTH = re.compile(
    r"gezond|ziek|klacht|diagnose|psych|medicijn|behandel|opname|therapie|herstel", re.I
)
LEVELS = ("niets", "algemeen", "meer")
OPENINGS = tuple(one["opening"] for one in knowledge().parts["pitch"]["parts"])
PARTS = tuple(
    PitchPart(one["opening"], tuple(one["questions"]))
    for one in knowledge().parts["pitch"]["parts"]
)
OWN_START = frozenset(knowledge().parts["pitch"]["own_start"])
ASKED = [name for part in PARTS for name in part.questions]
WORDS = st.text(alphabet="abcdefghij klmnop", min_size=1, max_size=30).filter(str.strip)


def draft(guide_id: str, given_answers: dict[str, object]) -> dict[str, Any]:
    mine = guide(guide_id)
    says = cards(guide_id).at_end(mine, walked(mine, given_answers), FULL)
    (card,) = of_type(says, "message_draft")
    return card


@given(st.dictionaries(st.sampled_from(ASKED), st.lists(WORDS, min_size=1, max_size=3)))
def test_a_pitch_holds_the_own_words_and_the_fixed_openings_only(
    words: dict[str, list[str]],
) -> None:
    left = f" {pitch(PARTS, words, OWN_START, ', ')} "
    said = sorted({one.strip() for many in words.values() for one in many}, key=len, reverse=True)
    for one in said:
        assert one in left
    for known in (*OPENINGS, *said):
        left = left.replace(known, "")
    assert not re.sub(r"[\s.,]", "", left)


def test_a_pitch_of_nothing_is_empty() -> None:
    assert pitch(PARTS, {}, OWN_START, ", ") == ""


def test_a_pitch_in_the_persons_words() -> None:
    text = draft("pitch", {
        "kracht_profiel": ["i1", "i2"],
        "ervaring": "Ik maakte de fiets van mijn buurvrouw",
        "soort_werk": "fietsenmaker",
        "plek": "een rustige werkplaats",
    })["text"]  # fmt: skip
    assert text == (
        "Dit kan ik goed: Rustig blijven, Fietsen repareren. "
        "Ik maakte de fiets van mijn buurvrouw. "
        "Dit werk zoek ik: fietsenmaker. "
        "Zo'n plek past bij mij: een rustige werkplaats."
    )


def test_an_own_version_goes_before_what_was_put_together() -> None:
    given_answers = {"soort_werk": "kok", "eigen_versie": "Hoi! Ik kook graag."}
    assert draft("pitch", given_answers)["text"] == "Hoi! Ik kook graag."


def test_the_text_is_shown_before_the_own_version_is_asked() -> None:
    answers = walked(PITCH, {"soort_werk": "kok"})
    says = cards("pitch").before(PITCH.question("eigen_versie"), PITCH, answers, FULL)
    assert of_type(says, "message_draft")[0]["text"] == "Dit werk zoek ik: kok."
    assert cards("pitch").before(PITCH.question("plek"), PITCH, answers, FULL) == []


def test_no_fixed_word_of_the_pitch_is_about_health() -> None:
    assert not [one for one in OPENINGS if HEALTH.search(one)]
    labels = [one.label for question in PITCH.questions for one in question.options]
    assert not [one for one in labels if HEALTH.search(one)]


def test_the_pitch_says_that_telling_is_an_own_choice() -> None:
    card = draft("pitch", {"soort_werk": "kok"})
    assert "kies jij" in card["hint"]


def test_the_questions_are_a_list_to_take_along() -> None:
    answers = walked(PITCH, {"vragen": ["pauzes", "leren"], "vraag_eigen": "Is er koffie?"})
    (card,) = of_type(cards("pitch").at_end(PITCH, answers, FULL), "folds")
    assert next(iter(lines(card).values())) == [
        "Wanneer zijn de pauzes, en waar?",
        "Wat kan ik hier leren?",
        "Is er koffie?",
    ]


def sentences() -> list[GapSentence]:
    return [
        GapSentence(one["id"], one["level"], one["text"], tuple(one.get("fits", ())))
        for one in knowledge().parts["gap_sentences"]["sentences"]
    ]


DONE = [one.id for one in GAP.question("gedaan").options]


@given(st.sampled_from(LEVELS), st.lists(st.sampled_from(DONE), unique=True))
def test_three_examples_and_none_says_what_the_person_did_not_do(
    level: str, did: list[str]
) -> None:
    found = honest(sentences(), level, did, 3)
    assert len(found) == 3
    assert all(one.level == level for one in found)
    assert all(not one.fits or set(one.fits) & set(did) for one in found)
    assert any(not one.fits for one in found)


def test_who_tells_nothing_gets_no_sentence_about_health() -> None:
    assert not [one.text for one in sentences() if one.level == "niets" and HEALTH.search(one.text)]


def test_in_general_names_health_and_no_more() -> None:
    general = [one.text for one in sentences() if one.level == "algemeen"]
    assert all("gezondheid" in one for one in general)
    assert not [one for one in general if re.search(r"psych|diagnose|medicijn|opname", one)]


def test_a_sentence_never_names_a_diagnosis_or_a_reason_that_is_not_there() -> None:
    for one in sentences():
        assert not re.search(r"diagnose|opname|depress|burn|medicijn", one.text, re.I)
        assert set(one.fits) <= set(DONE)


def test_the_levels_of_the_sentences_are_those_of_the_guide() -> None:
    assert tuple(one.id for one in GAP.question("hoeveel").options) == LEVELS


def test_each_line_about_the_law_has_a_source_on_file() -> None:
    for one in knowledge().parts["gap_sentences"]["law"]:
        assert set(one["sources"]) <= set(knowledge().sources), one["id"]


def test_the_law_is_told_before_the_choice_and_is_no_advice() -> None:
    answers = walked(GAP, {})
    (told,) = cards("gat_in_cv").before(GAP.question("hoeveel"), GAP, answers, FULL)
    text = shown([told])
    assert "hoef je bij een sollicitatie niets te vertellen" in text
    assert "uitzondering" in text
    assert "geen juridisch advies" in text
    assert "liegen" not in text


def test_the_examples_are_shown_before_the_own_sentence() -> None:
    answers = walked(GAP, {"hoeveel": "niets", "gedaan": ["cursus"]})
    (told,) = cards("gat_in_cv").before(GAP.question("antwoord"), GAP, answers, FULL)
    assert len(told.card["paragraphs"]) == 3
    assert told.card["paragraphs"][0].startswith("In die tijd heb ik iets geleerd.")


@pytest.mark.parametrize(
    ("given_answers", "text", "hint"),
    [
        (
            {"antwoord": "Ik zorgde voor mijn moeder.", "daarna": "Ik werk graag netjes."},
            "Ik zorgde voor mijn moeder. Ik werk graag netjes.",
            "Dit zijn jouw woorden.",
        ),
        (
            {},
            "Ik heb een tijd niet betaald gewerkt. Nu wil ik aan de slag.",
            "Dit begint met een voorbeeld",
        ),
    ],
)
def test_the_draft_is_the_own_sentence_or_else_an_example_that_says_so(
    given_answers: dict[str, object], text: str, hint: str
) -> None:
    card = draft("gat_in_cv", given_answers)
    assert card["text"] == text
    assert card["hint"].startswith(hint)
