"""What the safety check must hear, whatever the spelling and whatever stands around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.safety import Level, assess
from assistant.core.safety.words import read_words

CRISIS = [
    "ik wil dood",
    "ik wil niet meer leven",
    "ik denk aan zelfmoord",
    "van mij hoeft het niet meer",
    "jullie zijn beter af zonder mij",
    "ik heb mezelf gesneden",
    "ik heb te veel pillen genomen",
]
HARMLESS = [
    "Goedemorgen",
    "Ik heb een vraag over de Wajong",
    "Mijn coach heet Anna",
    "Hoeveel mag ik bijverdienen?",
    "Het regent vandaag",
    "Ik schaam me dood",
    "Ik heb geen zelfmoordgedachten",
    "Vroeger werkte ik bij een bakker",
    "Ik stap uit het traject",
    "Mijn broer is ziek",
    "Ik keek gisteren een film",
    "Mag mijn baas dat vragen?",
    "😀",
    "",
]


@pytest.mark.parametrize("guarded", ["ik heb geen zelfmoordgedachten", "ik schaam me dood"])
def test_a_guard_does_not_silence_a_signal_elsewhere(lexicon, guarded):
    assert assess(guarded, lexicon).level.rank <= Level.SOFT.rank
    for signal in ("ik wil er niet meer zijn", "ik wil niet meer leven"):
        for joint in (" maar ", " en ", ", ", ". ", "\n"):
            assert assess(guarded + joint + signal, lexicon).level is Level.CRISIS


@pytest.mark.parametrize(
    "spelling",
    [
        "z e l f m o o r d",
        "zelfm**rd",
        "z3lfm00rd",
        "zelf-moord",
        "ZELFMOORD",
        "zelfmoort",
        "zelfmort",
        "sucide",
        "suïcide",
        "".join(chr(ord(letter) + 0xFEE0) for letter in "zelfmoord"),  # full width
        "z\u200be\u200blfmoord",
        "ze\u0301lfmoo\u0308rd",
        "zelfmooooord",
        "z\u0435lfm\u043e\u043erd",  # Cyrillic letters
        "𝘇𝗲𝗹𝗳𝗺𝗼𝗼𝗿𝗱",
    ],
)
def test_tricks_and_typing_errors_do_not_hide_the_word(lexicon, spelling):
    assert assess(spelling, lexicon).level is Level.CRISIS
    assert assess(f"ik denk aan {spelling}", lexicon).level is Level.CRISIS


@pytest.mark.parametrize(
    "text", ["lezen", "geven", "ik lees een boek", "moord op de markt", "", " ", "\n", "...", "🙂"]
)
def test_other_words_are_left_alone(lexicon, text):
    assert assess(text, lexicon).level is Level.NONE


@settings(deadline=None, max_examples=300)
@given(text=st.text(max_size=300))
def test_no_text_makes_it_raise(lexicon, text):
    assert assess(text, lexicon).level in Level


@settings(deadline=None, max_examples=200)
@given(
    signal=st.sampled_from(CRISIS),
    before=st.lists(st.sampled_from(HARMLESS), max_size=3),
    after=st.lists(st.sampled_from(HARMLESS), max_size=3),
    joint=st.sampled_from([". ", "\n", " … ", "! "]),
)
def test_harmless_text_around_a_signal_never_lowers_the_level(
    lexicon, signal, before, after, joint
):
    alone = assess(signal, lexicon).level
    together = assess(joint.join([*before, signal, *after]), lexicon).level
    assert together.rank >= alone.rank


@settings(deadline=None, max_examples=200)
@given(signal=st.sampled_from(CRISIS), data=st.data())
def test_case_accents_and_invisible_signs_change_nothing(lexicon, signal, data):
    disguises = st.sampled_from(["", "\u200b", "\u0301", "\u200d", "\u00ad", "\ufeff", "\u202e"])
    letters = (
        (letter.upper() if data.draw(st.booleans()) else letter) + data.draw(disguises)
        for letter in signal
    )
    assert assess("".join(letters), lexicon) == assess(signal, lexicon)


class CountingWords(list):
    """Words that count how often one of them is read."""

    reads = 0

    def __getitem__(self, key):
        self.reads += 1
        return super().__getitem__(key)

    def __iter__(self):
        for word in super().__iter__():
            self.reads += 1
            yield word


def work(text, lexicon):
    """How many words the matchers read, and how many threads they carry from word to word."""
    words = CountingWords(read_words(text, lexicon.speller))
    threads = 0
    for matcher in (lexicon.signal_matcher, lexicon.guard_matcher):
        carried = {}
        for position, word in enumerate(list.__iter__(words)):
            carried = matcher._advance(carried, word, position, fresh=position == 0)
            threads += len(carried)
        matcher.find(words)
    return words.reads + threads


@pytest.mark.parametrize(
    "piece",
    ["ik wil niet meer ", "zelfmoord ", "z e l f ", "vroeger ", "ikwildood", "a", "*d", "ik ",
     "\u0301", "geen zin ", "gewoon ", "ﷺ", "1 ", "@$!", "mijn broer wil ", "d*"],
)  # fmt: skip
def test_work_grows_no_faster_than_the_text(lexicon, piece):
    half = (piece * 5_000)[:5_000]
    assert work(half + half, lexicon) <= 2.2 * work(half, lexicon) + 500
