"""Names of others are left out; words that say who somebody is, employers and cities stay."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from name_sentences import WITH_NAMES, WITHOUT_NAMES

from assistant.adapters.story_files import name_words
from assistant.core.privacy.names import masked
from assistant.nlu.entities import find_entities
from assistant.settings import ROOT

WORDS = name_words(ROOT / "knowledge")


@pytest.mark.parametrize(("text", "kept"), WITH_NAMES)
def test_a_name_is_left_out_and_the_rest_stays(text: str, kept: str) -> None:
    assert masked(text, WORDS).text == kept


@pytest.mark.parametrize("text", WITHOUT_NAMES)
def test_where_no_name_is_nothing_is_left_out(text: str) -> None:
    result = masked(text, WORDS)
    assert (result.text, result.found) == (text, ())


def test_there_are_enough_sentences() -> None:
    assert len(WITH_NAMES) >= 60
    assert len(WITHOUT_NAMES) >= 40


@pytest.mark.parametrize("text", WITHOUT_NAMES)
def test_what_the_nlu_hears_as_a_person_hides_nothing_more(text: str) -> None:
    persons = [(one.start, one.end) for one in find_entities(text) if one.kind == "person"]
    assert masked(text, WORDS, persons).text == text


def test_the_word_that_the_nlu_hears_announces_a_name() -> None:
    text = "mijn arbeidsdeskundige Wiebe kwam langs"
    assert masked(text, WORDS, [(5, 22)]).text == "mijn arbeidsdeskundige [naam] kwam langs"


def test_every_place_that_was_left_out_is_told() -> None:
    (found,) = masked("mijn baas Henk", WORDS).found
    assert (found.start, found.end, found.shown) == (10, 14, "[naam]")


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(masked(text, WORDS).text, str)


@given(st.lists(st.sampled_from([*"abc .,\n", "mijn", "baas", "Henk", "de", "06"]), max_size=60))
@settings(deadline=None)
def test_what_was_left_out_once_stays_out(parts: list[str]) -> None:
    text = " ".join(parts)
    assert "Henk" not in masked(text, WORDS).text


@pytest.mark.parametrize(
    "part", ["mijn baas Henk de Vries ", "1", "a@", "de ", "Van ", "06 1", "a.b"]
)
def test_twenty_thousand_characters_are_read_quickly(part: str) -> None:
    text = (part * 20_000)[:20_000]
    started = time.perf_counter()
    masked(text, WORDS)
    assert time.perf_counter() - started < 0.5
