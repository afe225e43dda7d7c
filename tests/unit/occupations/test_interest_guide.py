"""The guide of interests: its cards, its outcome with and without an import, never a test."""

import re
from dataclasses import replace
from datetime import date

import pytest
from fake_source import BrokenSource, FakeSource
from small_catalogue import catalogue, profile

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.response_texts import DomainTexts
from assistant.core.errors import GuideInvalid
from assistant.core.guide.answers import Answers
from assistant.core.guide.build import guide as built
from assistant.core.guide.view import path
from assistant.core.knowledge.interest_options import with_interest_cards
from assistant.core.occupations.interests import InterestWords
from assistant.core.occupations.model import About, Direction
from assistant.core.profile.model import Profile
from assistant.core.profile.yields import drafts
from assistant.services.cards.interest_cards import InterestCards
from assistant.settings import ROOT

FILES = KnowledgeFiles(ROOT / "knowledge")
KNOWLEDGE = FILES.load().knowledge
GUIDE = FILES.load_guides()["interesses"]
TEXTS = DomainTexts(ROOT / "domain.yml")
WORDS = InterestWords.from_mapping(KNOWLEDGE.parts["interests"])
ABOUT = About(esco="1.2", changed_on=date(2025, 12, 15), onet="29.1")
IMPORTED = replace(catalogue(*((f"{n}111.1", profile(doen=7.0)) for n in range(1, 9))), about=ABOUT)
PICKED = Answers(
    {
        "kaartjes_eerst": ["doen_buiten", "doen_repareren", "helpen_luisteren"],
        "kaartjes_daarna": ["doen_handen"],
        "kaartjes_laatst": None,
    }
)
NOTHING = Answers(dict.fromkeys(("kaartjes_eerst", "kaartjes_daarna", "kaartjes_laatst")))
CARD_QUESTIONS = [one for one in GUIDE.questions if one.options]


def cards(source=None) -> InterestCards:
    return InterestCards(KNOWLEDGE, TEXTS, source or FakeSource(IMPORTED))


def end(answers, source=None):
    return cards(source).at_end(GUIDE, answers, Profile())


def said(says) -> str:
    return "\n".join(str(part) for one in says for part in (one.text, one.card) if part)


def test_every_card_is_asked_once_in_the_words_of_its_own_file():
    asked = [(one.id, one.label) for question in CARD_QUESTIONS for one in question.options]
    assert sorted(asked) == sorted((card.id, card.text) for card in WORDS.cards)


def test_every_question_is_short_and_has_a_card_of_each_direction():
    direction = {card.id: card.direction for card in WORDS.cards}
    assert len(CARD_QUESTIONS) == 3
    for question in CARD_QUESTIONS:
        assert len(question.options) == 8
        assert {direction[one.id] for one in question.options} == set(Direction)


def test_a_card_that_does_not_exist_makes_the_guide_invalid():
    question = {"id": "q", "section": "s", "kind": "several_of", "text": "Wat?",
                "options_from": {"interests": ["doen_buiten", "vliegen"]}}  # fmt: skip
    mapping = {"id": "g", "version": 1, "title": "G", "topic": "profile", "intro": "Hallo.",
               "sections": [{"id": "s", "title": "S"}], "questions": [question]}  # fmt: skip
    for interests in (KNOWLEDGE.parts["interests"], None):
        with pytest.raises(GuideInvalid, match="interests"):
            built(with_interest_cards(mapping, interests))


def test_what_was_picked_and_said_comes_in_the_profile():
    given = PICKED.answered("herken", "Ik ben graag buiten.")
    kept = drafts(GUIDE, given, None, date(2026, 11, 22))
    assert {(one.section.value, one.field) for one in kept} == {("wens", "interesses")}
    texts = [one.text for one in kept]
    assert "Ik ben het liefst buiten bezig." in texts
    assert "Ik ben graag buiten." in texts


def test_the_directions_come_before_somebody_says_what_fits():
    herken = GUIDE.question("herken")
    (shown,) = cards().before(herken, GUIDE, PICKED, Profile())
    assert shown.card is not None
    lines = shown.card["paragraphs"]
    assert [str(line).split(":")[0] for line in lines[:2]] == ["Doen", "Helpen"]
    assert lines[-1] == WORDS.not_a_test
    assert cards().before(CARD_QUESTIONS[0], GUIDE, PICKED, Profile()) == []


def test_who_picks_nothing_is_not_asked_what_fits():
    assert "herken" not in [step.question.id for step in path(GUIDE, NOTHING)]
    assert "herken" in [step.question.id for step in path(GUIDE, PICKED)]
    assert cards().before(GUIDE.question("herken"), GUIDE, NOTHING, Profile()) == []


def test_with_an_import_there_are_at_most_twelve_occupations_with_why_and_credits():
    (outcome,) = end(PICKED)
    directions, ideas, credit = outcome.card["parts"]
    assert directions["lines"][0].startswith("Doen: ")
    assert 1 <= len(ideas["lines"]) <= 12
    assert all("(bij Doen)" in line for line in ideas["lines"])
    assert "Europese Commissie" in credit["lines"][0]
    assert "USDOL/ETA has not approved" in credit["lines"][1]


@pytest.mark.parametrize("source", [FakeSource(), BrokenSource()])
def test_without_an_import_there_are_directions_and_own_ideas(source):
    (outcome,) = end(PICKED, source)
    assert [part["title"] for part in outcome.card["parts"]] == ["Waar je kaartjes naar wijzen"]
    assert "ESCO" not in said([outcome])
    assert WORDS.own_ideas in outcome.text


@pytest.mark.parametrize("answers", [PICKED, NOTHING, Answers()])
@pytest.mark.parametrize("source", [FakeSource(IMPORTED), FakeSource(), BrokenSource()])
def test_it_always_says_that_this_is_no_test_and_offers_to_go_on(answers, source):
    says = end(answers, source)
    assert "Dit is geen test" in said(says)
    assert WORDS.own_ideas in said(says)
    (button,) = says[-1].buttons
    assert button.pending == {"start": "arbeidsprofiel_wens"}
    assert button.label


def test_nothing_in_the_outcome_is_a_score():
    (outcome,) = end(PICKED)
    shown = [outcome.text, *(line for part in outcome.card["parts"][:2] for line in part["lines"])]
    # The occupations of this test are called "beroep 1111.1".
    told = [re.sub(r"beroep [\d.]+", "", line) for line in shown]
    assert [line for line in told if re.search(r"\d|%", line)] == []


def test_without_the_file_of_cards_nothing_breaks():
    bare = replace(KNOWLEDGE, parts={})
    empty = InterestCards(bare, TEXTS, FakeSource(IMPORTED))
    assert empty.at_end(GUIDE, PICKED, Profile()) == []
    assert empty.before(GUIDE.question("herken"), GUIDE, PICKED, Profile()) == []
