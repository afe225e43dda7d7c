"""Reading a typed return code: forgiving about fingers, strict about what it can mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.adapters.return_codes import return_words
from assistant.core.dossier.code import ReturnCode, ReturnWords, Unreadable, one_slip
from assistant.settings import ROOT

WORDS = return_words(ROOT / "knowledge")
CODE = ("aardbei", "fiets", "koffer", "olifant", "tomaat", "zwembad")


@pytest.mark.parametrize(
    "typed",
    [
        "aardbei fiets koffer olifant tomaat zwembad",
        "AARDBEI Fiets Koffer, olifant; tomaat. Zwembad!",
        "aardbei-fiets-koffer-olifant-tomaat-zwembad",
        "1. aardbei 2. fiets 3. koffer 4. olifant 5. tomaat 6. zwembad",
        "  aardbei   fiets\nkoffer\tolifant  tomaat zwembad  ",
        "mijn code is aardbei fiets koffer olifant tomaat zwembad",
        "ardbei fietz kofffer oilfant tomaat zwembat",
        "áardbei fiëts koffer olifant tomaat zwembad",
    ],
)
def test_how_it_is_typed_does_not_matter(typed: str) -> None:
    assert WORDS.read(typed) == ReturnCode(CODE)


def test_the_first_two_words_find_and_the_other_four_open() -> None:
    code = ReturnCode(CODE)
    assert code.selector == "aardbei fiets"
    assert code.secret == "koffer olifant tomaat zwembad"
    assert "koffer" not in repr(code)


@pytest.mark.parametrize(
    ("typed", "count", "unknown"),
    [
        ("", 0, ()),
        ("aardbei fiets koffer", 3, ()),
        ("aardbei fiets koffer olifant tomaat zwembad zwembad", 7, ()),
        ("abandon ability able about above absent", 6, (1, 2, 3, 4, 5, 6)),
        ("aardbei fiets koffer qqqqq tomaat zwembad", 6, (4,)),
        ("aardbei " * 250, 0, ()),
        ("1 2 3 4 5 6", 0, ()),
        ("😀" * 40, 0, ()),
    ],
)
def test_what_is_no_code_says_what_is_wrong(
    typed: str, count: int, unknown: tuple[int, ...]
) -> None:
    assert WORDS.read(typed) == Unreadable(count, unknown)


def test_a_slip_that_can_mean_two_words_is_not_guessed() -> None:
    few = ReturnWords(["kamer", "kazen"])
    read = few.read("kaxen kamer kamer kamer kamer kamer")
    assert isinstance(read, ReturnCode)
    both = ReturnWords(["kamen", "kazen"])
    assert both.read("kaxen kamen kamen kamen kamen kamen") == Unreadable(6, (1,))


@pytest.mark.parametrize("words", [["een", "een"], ["een", "twee", "drie"]])
def test_a_list_that_is_not_whole_is_refused(words: list[str]) -> None:
    with pytest.raises(ValueError, match="power of two"):
        ReturnWords(words)


def test_a_code_that_nobody_asked_for_is_seen_also_with_a_mistake() -> None:
    assert WORDS.looks_like("aardbei fiets koffer olifant tomaat zwembad")
    assert WORDS.looks_like("aardbei fiets koffer olifnat tomaatt zwembad")
    assert WORDS.looks_like("aardbei fiets koffer olifant qqqqq zwembad")


@pytest.mark.parametrize(
    "sentence",
    [
        "ik werk graag in de tuin",
        "mag mijn baas vragen wat ik heb",
        "koffie thee en een rustige plek",
        "ik wil op de fiets naar de winkel",
        "",
    ],
)
def test_an_ordinary_sentence_is_no_code(sentence: str) -> None:
    assert not WORDS.looks_like(sentence)


def test_one_slip_is_one_letter_or_two_neighbours() -> None:
    assert one_slip("fiets", "fits")
    assert one_slip("fiets", "fietsx")
    assert one_slip("fiets", "fieds")
    assert one_slip("fiets", "feits")
    assert not one_slip("fiets", "feist")
    assert not one_slip("fiets", "fi")


@given(st.lists(st.sampled_from(WORDS.words), min_size=6, max_size=6), st.data())
def test_a_code_with_one_slip_in_one_word_never_becomes_another_code(
    words: list[str], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, 5))
    letter = data.draw(st.integers(0, len(words[place]) - 1))
    slipped = [*words]
    slipped[place] = words[place][:letter] + "q" + words[place][letter + 1 :]
    read = WORDS.read(" ".join(slipped))
    assert isinstance(read, Unreadable) or read.words == tuple(words)
