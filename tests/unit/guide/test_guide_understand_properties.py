"""What always holds of understanding: it never breaks, invents or takes long."""

import pytest
from guide_language import TODAY, guide, question
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.guide.accept import accepted
from assistant.core.guide.model import Kind
from assistant.core.guide.replay import Step
from assistant.core.guide.understand import Unclear, Understood, interpret
from assistant.core.guide.understanding.number_words import number_word
from assistant.core.guide.understanding.numerals import digits
from assistant.core.money import Cents, euros

OPTIONS = [
    {"id": "baas", "label": "Mijn baas", "synonyms": ["chef"]},
    {"id": "niet_baas", "label": "Niet mijn baas"},
    {"id": "ja", "label": "Ja, 2 keer"},
    {"id": "nee", "label": "Nee"},
    {"id": "hr", "label": "HR / P&O"},
]
QUESTIONS = {
    kind: guide(
        question(
            "q",
            str(kind),
            **({"options": OPTIONS} if kind in ("one_of", "several_of", "ranking") else {}),
            **({"columns": OPTIONS, "rows": ["rij"]} if kind == "matrix" else {}),
        )
    ).questions[0]
    for kind in Kind
}
WORDS = st.sampled_from(
    """niet geen mijn baas hr ja nee 2 keer en of maar alles behalve misschien 1.200 1,200 euro uur
    per dag week drie half een honderd duizend maart - , ? / € alleen wel van x 99999999999999999999
    morgen over volgende vrijdag 31-12 laatste tweede chef p&o 12:30 ½ 0,000 1. ,5""".split()  # noqa: SIM905  a list of sixty quoted words reads worse
)
TEXTS = st.one_of(st.text(), st.lists(WORDS, max_size=12).map(" ".join))


@given(TEXTS, st.sampled_from(list(Kind)))
@settings(deadline=None, max_examples=600)
def test_any_text_gives_a_reading_and_never_an_error(text, kind):
    asked = QUESTIONS[kind]
    reading = interpret(asked, text, options=asked.options, today=TODAY)
    readings = [reading, *reading.readings] if isinstance(reading, Unclear) else [reading]
    step = Step(asked, asked.options, asked.rows, None, answered=False)
    for one in readings:
        if isinstance(one, Understood):
            value = {"rij": one.value} if kind is Kind.MATRIX else one.value
            assert accepted(step, value) == value
            assert one.read_back or kind is Kind.FREE_TEXT


@given(TEXTS, st.sets(st.sampled_from([option["id"] for option in OPTIONS])))
@settings(deadline=None, max_examples=400)
def test_only_a_visible_option_is_ever_returned_or_offered(text, visible):
    for kind in (Kind.ONE_OF, Kind.SEVERAL_OF, Kind.RANKING):
        asked = QUESTIONS[kind]
        shown = [option for option in asked.options if option.id in visible]
        reading = interpret(asked, text, options=shown, today=TODAY)
        if isinstance(reading, Unclear):
            assert set(reading.options) <= visible
        if isinstance(reading, Understood):
            chosen = reading.value if isinstance(reading.value, list) else [reading.value]
            assert set(chosen) <= visible


@given(st.integers(0, 10**8))
@settings(deadline=None)
def test_every_way_to_write_an_amount_is_read_back_as_that_amount(cents):
    written = euros(Cents(cents))
    plain = f"{cents // 100},{cents % 100:02d}"
    ways = [written, written.replace("€ ", ""), plain, plain.replace(",", "."), f"{plain} euro"]
    if cents % 100 >= 10:
        ways.append(f"{cents // 100} euro {cents % 100}")
    for way in ways:
        reading = interpret(QUESTIONS[Kind.MONEY], way, options=(), today=TODAY)
        assert reading == Understood(cents, written), way


@given(st.integers(0, 9999), st.integers(100, 999))
def test_a_comma_before_three_digits_is_never_guessed(thousands, rest):
    readings = digits(f"{thousands},{rest}")
    assert len(readings) == (2 if 0 < thousands < 1000 else 1)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("eenentwintig", 21),
        ("tweeentwintig", 22),
        ("negenennegentig", 99),
        ("honderd", 100),
        ("honderdentien", 110),
        ("tweehonderdvijftig", 250),
        ("twaalfhonderd", 1200),
        ("duizend", 1000),
        ("tweeduizenddriehonderdvierenveertig", 2344),
        ("twaalfduizend", 12000),
        ("tachentig", 80),
        ("zeuven", 7),
        ("tweeenhalf", 2.5),
        ("anderhalve", 1.5),
    ],
)
def test_number_words_are_read(word, number):
    assert number_word(word) == number


@pytest.mark.parametrize("word", ["", "twintigtwee", "honderdhonderd", "duizendduizend", "baas"])
def test_what_is_no_number_word_is_none(word):
    assert number_word(word) is None


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("piece", ["baas ", "1.", "€ 1 ", "honderd", "niet ", "é", "een half "])
def test_twenty_thousand_characters_are_no_problem(kind, piece):
    asked = QUESTIONS[kind]
    for length in (1_999, 20_000):
        text = (piece * length)[:length]
        assert interpret(asked, text, options=asked.options, today=TODAY) is not None
