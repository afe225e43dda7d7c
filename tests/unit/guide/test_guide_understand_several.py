"""Typed Dutch to several options or an order, or an honest "not sure"."""

import pytest
from guide_language import TODAY, guide, question

from assistant.core.guide.understand import Reason, Unclear, Understood, interpret

PEOPLE = [
    {"id": "leidinggevende", "label": "Mijn leidinggevende", "synonyms": ["baas", "chef"]},
    {"id": "collegas", "label": "Mijn naaste collega's", "synonyms": ["collega's", "team"]},
    {"id": "hr", "label": "HR", "synonyms": ["personeelszaken"]},
    {"id": "bedrijfsarts", "label": "De bedrijfsarts"},
]
YES_NO = [{"id": "ja", "label": "Ja"}, {"id": "nee", "label": "Nee"}]


def hear(kind, options, text, **more):
    asked = guide(question("q", kind, options=options, **more)).questions[0]
    return interpret(asked, text, options=asked.options, today=TODAY)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("mijn baas en hr", ["leidinggevende", "hr"]),
        ("hr, baas", ["hr", "leidinggevende"]),
        ("baas, collega's + hr", ["leidinggevende", "collegas", "hr"]),
        ("wel mijn baas, geen collega's", ["leidinggevende"]),
        ("mijn baas, niet hr, wel collega's", ["leidinggevende", "collegas"]),
        ("allemaal", ["leidinggevende", "collegas", "hr", "bedrijfsarts"]),
        ("alle vier", ["leidinggevende", "collegas", "hr", "bedrijfsarts"]),
        ("alles behalve hr", ["leidinggevende", "collegas", "bedrijfsarts"]),
        ("allemaal behalve mijn baas en hr", ["collegas", "bedrijfsarts"]),
        ("de eerste en de derde", ["leidinggevende", "hr"]),
        ("1, 3 en 4", ["leidinggevende", "hr", "bedrijfsarts"]),
        ("geen", []),
        ("niemand", []),
    ],
)
def test_several_options_are_understood(text, chosen):
    reading = hear("several_of", PEOPLE, text)
    assert isinstance(reading, Understood)
    assert reading.value == chosen


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("baas of hr", Reason.CONFIRM),
        ("beide", Reason.HEDGE),
        ("misschien mijn baas en hr", Reason.CONFIRM),
        ("geen baas en geen collega's", Reason.NEGATED),
        ("baas, collega's en de buurman", Reason.CONFIRM),
        ("alles behalve de buurman en hr", Reason.CONFIRM),
        ("alles behalve misschien hr", Reason.CONFIRM),
    ],
)
def test_an_unclear_list_is_asked_again(text, reason):
    reading = hear("several_of", PEOPLE, text)
    assert isinstance(reading, Unclear)
    assert reading.reason is reason


def test_both_means_two_of_two():
    assert hear("several_of", YES_NO, "allebei") == Understood(["ja", "nee"], "Ja, Nee")


def test_too_few_or_too_many_are_said_so():
    few = hear("several_of", PEOPLE, "geen", min_choices=1)
    many = hear("several_of", PEOPLE, "baas, hr en team", max_choices=2)
    assert isinstance(few, Unclear)
    assert isinstance(many, Unclear)
    assert (few.reason, many.reason) == (Reason.TOO_FEW, Reason.TOO_MANY)


def test_a_ranking_keeps_the_order_that_was_said():
    ranked = hear("ranking", PEOPLE, "eerst hr, dan mijn baas")
    assert isinstance(ranked, Understood)
    assert ranked.value == ["hr", "leidinggevende"]
    assert hear("ranking", PEOPLE, "allemaal") == Unclear(Reason.ORDER_NEEDED)
