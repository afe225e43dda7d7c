"""How the guides of the profile read: plain, short, gentle, and every choice can be heard."""

import pytest
from profile_language import GUIDES, KNOWLEDGE

from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.check import check
from assistant.core.guide.model import CHOICES, Kind
from assistant.core.guide.understanding.terms import names
from assistant.core.knowledge.readability import measure
from assistant.core.profile.rules import PARTS

OURS = (*PARTS, "wat_anderen_zeggen", "werkervaring", "opleidingsprofiel")


@pytest.mark.parametrize("part", PARTS)
def test_a_part_asks_twelve_questions_at_most_and_few_of_them_to_type(part: str) -> None:
    questions = GUIDES[part].questions
    assert 8 <= len(questions) <= 12
    typed = [one for one in questions if one.kind is Kind.FREE_TEXT]
    assert len(typed) <= len(questions) / 2
    assert GUIDES[part].minutes <= 10


@pytest.mark.parametrize("guide_id", OURS)
def test_every_question_says_why_and_is_one_plain_question(guide_id: str) -> None:
    for one in GUIDES[guide_id].questions:
        assert one.why, one.id
        assert one.text.count("?") <= 1, one.text
        assert measure([one.text]).words_per_sentence <= 12, one.text


@pytest.mark.parametrize("guide_id", OURS)
def test_the_words_of_a_guide_are_easy_to_read(guide_id: str) -> None:
    guide = GUIDES[guide_id]
    texts = [guide.intro, *(text for one in guide.questions for text in (one.text, one.why))]
    assert measure(texts).words_per_sentence <= 9
    assert measure(texts).ease >= 60


@pytest.mark.parametrize("guide_id", OURS)
def test_no_two_options_of_a_question_answer_to_the_same_name(guide_id: str) -> None:
    for one in GUIDES[guide_id].questions:
        if one.kind in CHOICES:
            heard = [name for option in one.options for name in set(names(option))]
            assert len(heard) == len(set(heard)), one.id


@pytest.mark.parametrize("guide_id", OURS)
def test_every_option_has_words_that_people_type(guide_id: str) -> None:
    for one in GUIDES[guide_id].questions:
        assert all(option.synonyms for option in one.options), one.id


@pytest.mark.parametrize("guide_id", OURS)
def test_every_question_and_option_can_be_reached(guide_id: str) -> None:
    assert check(GUIDES[guide_id]) == ()


def test_nobody_is_asked_for_a_diagnosis_an_amount_or_a_right() -> None:
    never = ("diagnose", "stoornis", "recht op", "test ", "schizo", "euro", "pas als", "€")
    for guide_id in OURS:
        guide = GUIDES[guide_id]
        texts = [guide.intro]
        texts += [text for one in guide.questions for text in (one.text, one.why, one.find)]
        texts += [option.label for one in guide.questions for option in one.options]
        for text in texts:
            found = [word for word in never if word in f"{text.lower()} "]
            assert not found or "geen test" in text, (guide_id, text)
        assert not [one for one in guide.questions if one.kind is Kind.MONEY]


def test_the_part_about_the_days_starts_with_what_goes_well() -> None:
    first = [one.id for one in GUIDES["arbeidsprofiel_dagelijks"].questions[:2]]
    assert first == ["gaat_goed", "helpt"]


def test_the_seven_domains_of_learning_are_seven_sections() -> None:
    titles = [one.id for one in GUIDES["opleidingsprofiel"].sections]
    assert titles[:7] == [
        "interesses",
        "talenten",
        "voorkeuren",
        "opleidingscv",
        "ambities",
        "barrieres",
        "behoeften",
    ]
    practical = GUIDES["opleidingsprofiel"].question("praktisch")
    assert [row.id for row in practical.rows] == [
        "inschrijving",
        "geld",
        "boeken",
        "vervoer",
        "rooster",
    ]


def test_the_way_of_being_supported_has_seven_wishes() -> None:
    assert len(GUIDES["arbeidsprofiel_steun"].question("begeleiding").rows) == 7


def test_a_guide_that_is_begun_asks_its_first_question() -> None:
    for guide_id in OURS:
        first = walk.current(GUIDES[guide_id], Answers())
        assert first is GUIDES[guide_id].questions[0]


def test_every_guide_names_sources_that_are_on_file() -> None:
    for guide_id in OURS:
        assert GUIDES[guide_id].sources
        assert set(GUIDES[guide_id].sources) <= set(KNOWLEDGE.sources)
