"""Occupations are found by any name, half a name, or a name with a typing error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_catalogue import OCCUPATIONS, index

from assistant.core.occupations.matching import Match
from assistant.core.occupations.model import Occupation
from assistant.core.occupations.names import plain_words

INDEX = index()


def found(text: str, limit: int = 10) -> list[str]:
    return [hit.occupation.uri.removeprefix("u:") for hit in INDEX.search(text, limit)]


def test_exact_comes_before_prefix_before_word_before_part_of_a_word():
    assert found("kok") == ["kok", "keukenkok", "kokos", "dieetkok"]


@pytest.mark.parametrize("text", ["heftruc", "HEFTRUCK", "heftruck chauffeur", "  heftruck?! "])
def test_half_a_name_capitals_and_spaces_do_not_matter(text):
    assert found(text)[0] == "heftruck"


@pytest.mark.parametrize("text", ["patissier", "pâtissier", "PÂTISSIER", "pa\u0302tissier"])
def test_accents_do_not_matter(text):
    assert found(text) == ["kok"]


def test_a_soft_hyphen_in_the_data_does_not_split_a_word():
    assert found("priveleraar") == ["prive"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hefruck", "heftruck"),
        ("heftrukchauffeur", "heftruck"),
        ("schoonmaaak", "schoon"),
        ("shcoonmaker", "schoon"),
        ("hovnier", "hovenier"),
        ("buschaufer", "bus"),
        ("magazijnmedwerker", "magazijn"),
    ],
)
def test_a_typing_error_still_finds_it(typed, meant):
    assert found(typed)[0] == meant


def test_what_is_spelt_right_is_never_taken_for_a_typing_error():
    assert all(hit.match is not Match.MISSPELT for hit in INDEX.search("kok"))


def test_a_misspelt_whole_word_goes_before_a_longer_word_that_starts_like_it():
    two = index((
        Occupation("u:bakkerij", "7512.2", "bakkerijmedewerker", "7512"),
        Occupation("u:bakker", "7512.1", "bakker", "7512"),
    ))  # fmt: skip
    assert [hit.occupation.uri for hit in two.search("bakkker")] == ["u:bakker", "u:bakkerij"]


def test_the_order_of_words_does_not_matter():
    assert found("medewerker magazijn") == ["magazijn"]


def test_the_broad_occupation_goes_before_the_specialised_one_with_the_same_name():
    assert found("tuinman") == ["hovenier", "botanicus"]


def test_the_name_that_was_found_is_shown_but_a_hidden_name_never():
    assert INDEX.search("kokkin")[0].name == "kokkin"
    assert INDEX.search("buschaufeur")[0].name == "buschauffeur"


def test_a_word_that_occurs_nowhere_is_left_out():
    assert found("zzqqxx hovenier") == ["hovenier"]


@pytest.mark.parametrize("text", ["", "   ", "!?", "zzqqxx", "€", "\u0000", "🙂"])
def test_nothing_is_found_with_nothing_to_go_on(text):
    assert found(text) == []


def test_the_limit_counts_occupations_and_not_names():
    assert len(found("chauffeur", 1)) == 1
    assert found("chauffeur", 0) == found("chauffeur", -1) == []


def test_a_very_long_text_is_cut():
    assert len(plain_words("kok " * 5000)) <= 67
    assert found("kok " + "x" * 20_000) == found("kok")


@pytest.mark.parametrize("one", OCCUPATIONS, ids=lambda one: one.uri)
def test_every_name_finds_its_occupation(one):
    for name in (one.label, *one.synonyms, *one.hidden):
        assert one.uri.removeprefix("u:") in found(name)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_searched(text):
    assert len(INDEX.search(text, 3)) <= 3
