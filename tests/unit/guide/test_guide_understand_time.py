"""Typed Dutch to hours a week and days, or the readings to choose from."""

import pytest
from guide_language import TODAY, guide, question

from assistant.core.guide.understand import (
    Reason,
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
    ("text", "hours"),
    [
        ("12 uur", 12),
        ("12", 12),
        ("twaalf uur per week", 12),
        ("anderhalf uur", 1.5),
        ("twee en een half uur", 2.5),
        ("2½ uur", 2.5),
        ("2u30", 2.5),
        ("2 uur en 30 minuten", 2.5),
        ("drie kwartier", 0.75),
        ("drie ochtenden van 4 uur", 12),
        ("3 x 4 uur", 12),
        ("2,5 uur per dag, 4 dagen", 10),
        ("4 uur per dag, 3 dagen per week", 12),
        ("3 dagen, 12 uur per week", 12),
    ],
)
def test_hours_are_understood_in_minutes_a_week(text, hours):
    assert_understood(hear("hours", text), hours * 60)


@pytest.mark.parametrize(
    ("text", "reason", "readings"),
    [
        ("8 uur per dag", Reason.PERIOD, []),
        ("drie dagen", Reason.PERIOD, []),
        ("40 uur per maand", Reason.PERIOD, []),
        ("3 dagen 12 uur", Reason.TWO_READINGS, [2160, 720]),
        ("10 tot 12 uur", Reason.TWO_READINGS, [720, 600]),
        ("fulltime", Reason.NUMBER_NEEDED, []),
        ("200 uur", Reason.OUT_OF_RANGE, []),
    ],
)
def test_unclear_hours_are_asked_again(text, reason, readings):
    assert_unclear(hear("hours", text), reason, readings)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1 maart", "2027-03-01"),
        ("vijf mei", "2027-05-05"),
        ("1 maart 2028", "2028-03-01"),
        ("01-03-2027", "2027-03-01"),
        ("3/1/27", "2027-01-03"),
        ("2027-03-01", "2027-03-01"),
        ("29 februari", "2028-02-29"),
        ("vandaag", "2026-11-22"),
        ("morgen", "2026-11-23"),
        ("volgende week maandag", "2026-11-23"),
        ("komende vrijdag", "2026-11-27"),
        ("over twee weken", "2026-12-06"),
    ],
)
def test_a_day_is_understood(text, day):
    assert_understood(hear("date", text), day)


def test_a_question_about_the_past_looks_back():
    since = "Sinds wanneer ben je ziek?"
    assert_understood(hear("date", "1 maart", text=since), "2026-03-01")
    assert_understood(hear("date", "3 weken geleden", text=since), "2026-11-01")


@pytest.mark.parametrize(
    ("text", "reason", "readings"),
    [
        ("maart", Reason.DAY_NEEDED, []),
        ("begin maart", Reason.DAY_NEEDED, []),
        ("over 3 maanden", Reason.DAY_NEEDED, []),
        ("zondag", Reason.TWO_READINGS, ["2026-11-22", "2026-11-29"]),
        ("31-02-2027", Reason.TWO_READINGS, []),
        ("1 of 2 maart", Reason.TWO_READINGS, []),
        ("niet 1 maart", Reason.TWO_READINGS, []),
    ],
)
def test_an_unclear_day_is_asked_again(text, reason, readings):
    assert_unclear(hear("date", text), reason, readings)
