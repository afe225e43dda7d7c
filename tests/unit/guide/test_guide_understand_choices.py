"""Typed Dutch to one option, or an honest "not sure"."""

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

PEOPLE = [
    {"id": "leidinggevende", "label": "Mijn leidinggevende", "synonyms": ["baas", "chef"]},
    {"id": "collegas", "label": "Mijn naaste collega's", "synonyms": ["collega's", "team"]},
    {"id": "hr", "label": "HR", "synonyms": ["personeelszaken"]},
    {"id": "bedrijfsarts", "label": "De bedrijfsarts"},
]
YES_NO = [{"id": "ja", "label": "Ja"}, {"id": "nee", "label": "Nee"}]
YES_LATER_NO = [
    {"id": "ja", "label": "Ja"},
    {"id": "ja_later", "label": "Ja, maar later"},
    {"id": "nee", "label": "Nee"},
]
WEIGHT = [
    {"id": "veel", "label": "Heel belangrijk"},
    {"id": "wel", "label": "Belangrijk"},
    {"id": "niet", "label": "Niet belangrijk"},
]
DAYS = [{"id": "kort", "label": "2 dagen"}, {"id": "lang", "label": "4 dagen"}]


def hear(kind, options, text, **more):
    key = "columns" if kind == "matrix" else "options"
    rows = {"rows": ["rij"]} if kind == "matrix" else {}
    asked = guide(question("q", kind, **{key: options}, **rows, **more)).questions[0]
    return interpret(asked, text, options=asked.options, today=TODAY)


def one_of(text, options=PEOPLE):
    return hear("one_of", options, text)


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("Mijn leidinggevende", "leidinggevende"),
        ("de LEIDINGGEVENDE!", "leidinggevende"),
        ("mijn baas", "leidinggevende"),
        ("leidingevende", "leidinggevende"),
        ("bedrijfsarst", "bedrijfsarts"),
        ("ik wil het aan mijn chef vertellen", "leidinggevende"),
        ("hr denk ik", "hr"),
        ("doe maar hr", "hr"),
        ("de tweede", "collegas"),
        ("nr 2", "collegas"),
        ("2", "collegas"),
        ("2e", "collegas"),
        ("optie drie", "hr"),
        ("de laatste", "bedrijfsarts"),
        ("mijn baas, niet mijn collega's", "leidinggevende"),
        ("niet mijn baas maar wel mijn collega's", "collegas"),
        ("alleen mijn collega\u2019s", "collegas"),
    ],
)
def test_one_option_is_understood(text, option):
    reading = one_of(text)
    assert isinstance(reading, Understood)
    assert reading.value == option


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("half om half", Reason.HEDGE),
        ("ik twijfel", Reason.HEDGE),
        ("misschien mijn baas", Reason.HEDGE),
        ("beide", Reason.HEDGE),
        ("ik weet niet, mijn baas denk ik", Reason.HEDGE),
        ("geen van beide", Reason.NONE),
        ("7", Reason.NONE),
        ("niet mijn baas", Reason.NEGATED),
        ("geen collega's", Reason.NEGATED),
        ("nee mijn baas niet", Reason.NEGATED),
        ("mijn baas liever niet", Reason.NEGATED),
        ("mijn baas of mijn collega", Reason.TWO_MATCH),
        ("mijn baas of nee toch hr", Reason.TWO_MATCH),
        ("mijn baas, nee hr", Reason.TWO_MATCH),
        ("de eerste of de tweede", Reason.TWO_MATCH),
        ("niet de tweede", Reason.NEGATED),
        ("baas en hr", Reason.TWO_MATCH),
        ("niet alleen mijn baas maar ook hr", Reason.TWO_MATCH),
        ("niet mijn baas, mijn collega's", Reason.CONFIRM),
        ("mijn baas als het moet", Reason.CONFIRM),
        ("mijn baas?", Reason.CONFIRM),
        ("naaste", Reason.CONFIRM),
        ("vorig jaar had ik een baas die alles doorvertelde en toen werd ik ziek", Reason.CONFIRM),
    ],
)
def test_what_is_not_certain_is_asked_again(text, reason):
    reading = one_of(text)
    assert isinstance(reading, Unclear)
    assert reading.reason is reason


def test_a_denied_option_is_never_offered_as_the_answer():
    reading = one_of("niet mijn baas")
    assert reading == Unclear(Reason.NEGATED, ("collegas", "hr", "bedrijfsarts"))


@pytest.mark.parametrize("text", ["mag mijn baas dat vragen?", "wat is hr", "hallo", "??", "", " "])
def test_a_question_or_a_greeting_is_not_an_answer(text):
    assert one_of(text) == NotAnAnswer()


@pytest.mark.parametrize(
    "text", ["weet ik niet", "Weet ik niet.", "sla over", "geen idee", "liever niet", "weet niet"]
)
@pytest.mark.parametrize("kind", ["one_of", "several_of", "matrix"])
def test_leaving_it_open_is_a_skip(kind, text):
    assert hear(kind, PEOPLE, text) == Skip()


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("ja", "ja"),
        ("jawel", "ja"),
        ("ja hoor graag", "ja"),
        ("ik denk het wel", "ja"),
        ("nee hoor", "nee"),
        ("neen", "nee"),
        ("zeker niet", "nee"),
        ("nee dat wil ik niet", "nee"),
    ],
)
def test_yes_and_no_are_understood(text, option):
    reading = one_of(text, YES_NO)
    assert isinstance(reading, Understood)
    assert reading.value == option


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("liever niet", Reason.CONFIRM),
        ("niet echt", Reason.CONFIRM),
        ("ja dat wil ik niet", Reason.NEGATED),
        ("ja en nee", Reason.TWO_MATCH),
        ("niet nee", Reason.NEGATED),
        ("nou ja", Reason.HEDGE),
        ("ja maar alleen met hulp", Reason.CONFIRM),
        ("ja maar ik weet niet of dat kan", Reason.HEDGE),
        ("soms", Reason.HEDGE),
    ],
)
def test_a_half_yes_is_asked_again(text, reason):
    reading = one_of(text, YES_NO)
    assert isinstance(reading, Unclear)
    assert reading.reason is reason


def test_the_longer_name_wins_over_the_shorter_inside_it():
    assert one_of("ja, maar later", YES_LATER_NO) == Understood("ja_later", "Ja, maar later")
    assert one_of("dat vind ik niet belangrijk", WEIGHT) == Understood("niet", "Niet belangrijk")


def test_a_number_that_is_also_in_a_name_is_not_a_place():
    assert one_of("2", DAYS) == Unclear(Reason.TWO_MATCH, ("lang", "kort"))
    assert one_of("2 dagen", DAYS) == Understood("kort", "2 dagen")


def test_a_column_answers_the_pending_row():
    assert hear("matrix", WEIGHT, "heel belangrijk") == Understood("veel", "Heel belangrijk")
    unclear = hear("matrix", WEIGHT, "niet zo belangrijk")
    assert isinstance(unclear, Unclear)
