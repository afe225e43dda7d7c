"""The interest cards: six directions, four cards each, and what picking them points to."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_catalogue import profile

from assistant.adapters.esco_cards import interest_words
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.onet_files import DIRECTIONS
from assistant.core.knowledge.readability import measure
from assistant.core.occupations.interests import Leaning, UnknownCard, leanings
from assistant.core.occupations.model import Direction

ROOT = Path(__file__).resolve().parents[3] / "knowledge"
WORDS = interest_words(ROOT)
IDS = [card.id for card in WORDS.cards]


def test_there_are_four_different_cards_for_each_of_six_directions():
    assert len(set(IDS)) == len({card.text for card in WORDS.cards}) == 24
    for direction in Direction:
        assert sum(card.direction is direction for card in WORDS.cards) == 4


def test_every_direction_is_the_one_that_the_data_names():
    parts = KnowledgeFiles(ROOT).load().knowledge.parts
    named = {block["onet"]: name for name, block in parts["interests"]["directions"].items()}
    assert named == {onet: direction.value for onet, direction in DIRECTIONS.items()}


def test_the_cards_are_plain_and_short():
    sentences = [card.text for card in WORDS.cards]
    sentences += [one.meaning for one in WORDS.directions.values()]
    sentences += [WORDS.not_a_test, WORDS.own_ideas]
    assert all(len(card.text.split()) <= 10 for card in WORDS.cards)
    assert measure(sentences).words_per_sentence <= 12
    assert measure(sentences).ease >= 60


def test_it_says_that_this_is_no_test_and_who_made_the_data():
    assert "dit is geen test" in WORDS.not_a_test.lower()
    assert "Europese Commissie" in WORDS.credit_esco
    asked = ["O*NET {version} Database", "USDOL/ETA", "CC BY 4.0", "O*NET® is a trademark"]
    asked += ["Baken has modified", "https://creativecommons.org/licenses/by/4.0/"]
    assert [one for one in asked if one not in WORDS.credit_onet] == []


@pytest.mark.parametrize(
    "content",
    [None, "", "directions: [", "not_a_test: Dit is geen test.", "\u0000"],
)
def test_without_a_sound_file_there_are_no_cards(tmp_path, content):
    if content is not None:
        (tmp_path / "interests.yml").write_text(content, encoding="utf-8")
    assert interest_words(tmp_path) is None


def test_the_direction_with_most_cards_comes_first_and_a_tie_keeps_the_order_of_picking():
    picked = ["helpen_zorgen", "doen_buiten", "regelen_precies", "doen_handen"]
    assert leanings(WORDS.cards, picked) == (
        Leaning(Direction.DOEN, 2),
        Leaning(Direction.HELPEN, 1),
        Leaning(Direction.REGELEN, 1),
    )


def test_a_card_picked_twice_counts_once():
    assert leanings(WORDS.cards, ["doen_buiten"] * 3) == (Leaning(Direction.DOEN, 1),)


def test_no_card_gives_no_direction():
    assert leanings(WORDS.cards, []) == ()


def test_a_card_that_does_not_exist_is_refused():
    with pytest.raises(UnknownCard) as refused:
        leanings(WORDS.cards, ["doen_buiten", "vliegen"])
    assert refused.value.card_id == "vliegen"


@settings(deadline=None)
@given(st.lists(st.sampled_from(IDS)))
def test_the_directions_count_every_card_once_in_falling_order(picked):
    counts = [one.picked for one in leanings(WORDS.cards, picked)]
    assert sum(counts) == len(set(picked))
    assert counts == sorted(counts, reverse=True)


def test_a_profile_has_all_six_directions():
    assert set(profile(doen=3)) == set(Direction)
