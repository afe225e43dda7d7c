"""The words of a return code: easy to type, hard to mix up, and never a word that hurts."""

import math
import re
import secrets

import pytest
from ruamel.yaml import YAML

from assistant.adapters.safety_files import safety_lexicon
from assistant.core.dossier.code import AROUND, LENGTH, SELECTOR, one_slip
from assistant.core.safety import CALM, assess
from assistant.core.steering import plain
from assistant.settings import ROOT

WORDS: list[str] = YAML(typ="safe").load(ROOT / "knowledge" / "return_words.yml")["words"]
LEXICON = safety_lexicon(ROOT / "knowledge")
STEERING = YAML(typ="safe").load(ROOT / "knowledge" / "steering.yml")
# About illness, the body, family, death, work that stops, fear, violence, drink, and insults.
HURTS = """
angst arts bang begin bier bom boos brug dood dokter drugs eikel familie gek graf gevaar hel
hemel hulp huilen huur jager kanker kind kist klap kliniek kogel lijk lijden man mes moeder
muts oma oorlog opa ontslag pijn pil psych ramp recept rouw ruzie schuld slaan slang sprong
straf strop stress tank touw trein uitval vader verdriet verlies vermoord vrouw wapen wijn
wond ziek ziekte zorg zus bijl kachel luiaard baan baas werk loon uwv schuld boete
"""


def sound(word: str) -> str:
    """How a word sounds, roughly: what people mix up when they spell is written the same."""
    alike = (
        ("sch", "sg"), ("ch", "g"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("qu", "kw"),
        ("x", "ks"), ("au", "ou"), ("ij", "ei"), ("y", "i"), ("ie", "i"), ("c", "k"),
        ("z", "s"), ("v", "f"), ("uw", "u"),
    )  # fmt: skip
    said = re.sub(r"(en|s)$", "", word) if len(word) > 4 else word
    for written, heard in alike:
        said = said.replace(written, heard)
    said = re.sub(r"b$", "p", re.sub(r"dt?$", "t", said))
    return re.sub(r"(.)\1", r"\1", said)


def test_there_are_1024_words_of_four_to_seven_plain_letters_in_order() -> None:
    assert len(WORDS) == len(set(WORDS)) == 1024
    assert sorted(WORDS) == WORDS
    assert [word for word in WORDS if not re.fullmatch("[a-z]{4,7}", word)] == []


def test_a_code_has_60_bits_of_which_40_are_secret() -> None:
    assert LENGTH * math.log2(len(WORDS)) == 60
    assert (LENGTH - SELECTOR) * math.log2(len(WORDS)) == 40


def test_no_two_words_begin_with_the_same_four_letters() -> None:
    assert len({word[:4] for word in WORDS}) == len(WORDS)


def test_no_two_words_differ_by_one_slip_of_the_fingers() -> None:
    alike = [(a, b) for place, a in enumerate(WORDS) for b in WORDS[:place] if one_slip(a, b)]
    assert alike == []


def test_no_two_words_sound_the_same() -> None:
    heard: dict[str, list[str]] = {}
    for word in WORDS:
        heard.setdefault(sound(word), []).append(word)
    assert [same for same in heard.values() if len(same) > 1] == []


def test_no_word_hurts() -> None:
    assert set(HURTS.split()) & set(WORDS) == set()


@pytest.mark.parametrize("start", range(0, len(WORDS), 64))
def test_no_code_is_ever_taken_for_a_cry_for_help(start: int) -> None:
    for word in WORDS[start : start + 64]:
        assert assess(word, LEXICON) == CALM
    for _ in range(40):
        code = " ".join(secrets.choice(WORDS) for _ in range(LENGTH))
        assert assess(code, LEXICON) == CALM, code


def test_no_word_is_a_command_or_stands_around_a_code() -> None:
    commands = {plain(phrase) for said in STEERING.values() for phrase in said}
    assert set(WORDS) & commands == set()
    assert set(WORDS) & AROUND == set()
