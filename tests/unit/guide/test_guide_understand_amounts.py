"""Typed Dutch to numbers and money, or the readings to choose from."""

import pytest
from guide_language import TODAY, guide, question

from assistant.core.guide.understand import (
    NotAnAnswer,
    Reason,
    Skip,
    Unclear,
    Understood,
    interpret,
)


def hear(kind, typed, /, **more):
    asked = guide(question("q", kind, **more)).questions[0]
    return interpret(asked, typed, options=(), today=TODAY)


def assert_understood(reading, value):
    assert isinstance(reading, Understood), reading
    assert reading.value == value


def assert_unclear(reading, reason, readings=None):
    assert isinstance(reading, Unclear), reading
    assert reading.reason is reason
    if readings is not None:
        assert [one.value for one in reading.readings] == readings


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("7", 7),
        ("een zeven", 7),
        ("één", 1),
        ("nul", 0),
        ("ik geef het een 8", 8),
        ("7/10", 7),
        ("zeven op tien", 7),
        ("7 van de 10", 7),
        ("een 8 denk ik", 8),
    ],
)
def test_a_mark_is_understood(text, mark):
    assert_understood(hear("scale", text), mark)


@pytest.mark.parametrize(
    ("text", "reason", "readings"),
    [
        ("zeven en een half", Reason.NOT_WHOLE, [7, 8]),
        ("7,5", Reason.NOT_WHOLE, [7, 8]),
        ("6 of 7", Reason.TWO_READINGS, [6, 7]),
        ("tussen 6 en 7", Reason.TWO_READINGS, [6, 7]),
        ("misschien een 7", Reason.CONFIRM, [7]),
        ("7?", Reason.CONFIRM, [7]),
        ("hoog", Reason.NUMBER_NEEDED, []),
        ("heel laag", Reason.NUMBER_NEEDED, []),
        ("11", Reason.OUT_OF_RANGE, []),
        ("-3", Reason.OUT_OF_RANGE, []),
        ("geen 7", Reason.NEGATED, []),
        ("hooguit een 6", Reason.CONFIRM, [6]),
        ("7+", Reason.CONFIRM, [7]),
    ],
)
def test_an_unclear_mark_is_asked_again(text, reason, readings):
    assert_unclear(hear("scale", text), reason, readings)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("zo'n 14 euro 50", 1450),
        ("14 euro vijftig", 1450),
        ("14 euro en 50 cent", 1450),
        ("€ 1.200,50", 120050),
        ("1,200.50", 120050),
        ("1200.50", 120050),
        ("1200,5", 120050),
        ("1.350 euro", 135000),
        ("1 350 euro", 135000),
        ("€14,-", 1400),
        ("12 honderd", 120000),
        ("twaalfhonderd", 120000),
        ("duizend tweehonderd euro", 120000),
        ("tweeduizend vijfhonderd", 250000),
        ("50 cent", 50),
        ("ongeveer 1450 per maand", 145000),
        ("1 miljoen", 100000000),
        ("niks", 0),
    ],
)
def test_an_amount_is_understood_in_cents(text, cents):
    assert_understood(hear("money", text), cents)


@pytest.mark.parametrize("text", ["nee", "nee hoor", "geen huur", "ik betaal geen huur", "geen"])
def test_no_is_nothing_where_nothing_is_an_answer(text):
    asked = {"text": "Wat is je kale huur per maand?", "minimum": 0, "maximum": 400_000}
    assert_understood(hear("money", text, **asked), 0)
    assert_understood(hear("number", text, **asked), 0)


@pytest.mark.parametrize("text", ["nee", "geen zin", "geen huur", "nee hoor"])
def test_no_is_not_an_amount_where_nothing_cannot_be(text):
    asked = {"text": "Wat is je dagloon?", "minimum": 1000, "maximum": 40_000}
    assert hear("money", text, **asked) == NotAnAnswer()
    assert hear("money", "geen zin", text="Wat is je huur?", minimum=0) == NotAnAnswer()


def test_an_amount_is_read_back():
    assert hear("money", "12 honderd") == Understood(120000, "€ 1.200,00")


@pytest.mark.parametrize(
    ("text", "reason", "readings"),
    [
        ("1,200", Reason.TWO_READINGS, [120, 120000]),
        ("tussen 10 en 20 euro", Reason.TWO_READINGS, [1000, 2000]),
        ("14 euro per uur voor 20 uur", Reason.CONFIRM, [1400]),
        ("1.20.000", Reason.TWO_READINGS, []),
        ("€ -50", Reason.OUT_OF_RANGE, []),
        ("niet meer dan 200 euro", Reason.NEGATED, []),
        ("veel", Reason.NUMBER_NEEDED, []),
        ("minder dan 1200", Reason.CONFIRM, [120000]),
    ],
)
def test_an_unclear_amount_is_asked_again(text, reason, readings):
    assert_unclear(hear("money", text), reason, readings)


def test_another_period_or_bruto_for_netto_is_not_taken():
    asked = "Wat verdien je netto per maand?"
    assert_unclear(hear("money", "350 per week", text=asked), Reason.OTHER_MEASURE)
    assert_unclear(hear("money", "2000 bruto", text=asked), Reason.OTHER_MEASURE)
    assert_understood(hear("money", "1800 netto per maand", text=asked), 180000)


def test_an_amount_outside_the_bounds_is_said_so():
    assert_unclear(hear("money", "20.000", maximum=1_000_000), Reason.OUT_OF_RANGE)


def test_hours_alone_are_no_money():
    assert hear("money", "20 uur") == NotAnAnswer()


@pytest.mark.parametrize("kind", ["scale", "number", "money", "hours", "date", "free_text"])
def test_leaving_it_open_is_a_skip(kind):
    for text in ("weet ik niet", "Geen idee!", "sla deze vraag over", "liever niet"):
        assert hear(kind, text) == Skip()


def test_free_text_is_taken_as_typed():
    assert hear("free_text", "  Ik weet niet of ik durf. ") == Understood(
        "Ik weet niet of ik durf.", "Ik weet niet of ik durf."
    )
    assert_unclear(hear("free_text", "x" * 11, max_length=10), Reason.TOO_LONG)
