"""The cards: exactly the fields that the widget was promised."""

from datetime import date

from guide_language import Talk
from telling import TELLING, fully_answered

from assistant.core.guide import walk
from assistant.core.guide.card import question_card, summary_card

FIELDS = {
    *("type", "v", "fallback_text", "guide", "question", "kind", "text", "why", "required"),
    *("options", "rows", "columns", "pending_row", "scale", "min_choices", "max_choices"),
    *("minimum", "maximum", "unit", "max_length", "suggest", "previous", "progress"),
}


def card(talk: Talk) -> dict[str, object]:
    current = walk.current(TELLING, talk.answers)
    assert current is not None
    return question_card(TELLING, talk.answers, current)


def test_a_question_card_has_exactly_the_promised_fields():
    assert card(Talk(TELLING)).keys() == FIELDS


def test_a_card_shows_only_visible_options_and_where_somebody_is():
    shown = card(Talk(TELLING))
    assert shown["options"] == [
        {"id": "solliciteren", "label": "Solliciteren", "note": None},
        {"id": "werken", "label": "Werken", "note": None},
    ]
    progress = shown["progress"]
    assert isinstance(progress, dict)
    assert progress["done"] == 0
    assert progress["sections"][0] == {"id": "deel", "title": "Deel", "state": "now"}


def test_a_matrix_card_names_the_pending_row_and_what_is_filled_in():
    talk = Talk(TELLING).choose("solliciteren").choose(["collega", "arts"]).choose("licht")
    shown = card(talk)
    assert shown["pending_row"] == "arts"
    assert shown["previous"] == {"collega": "licht"}
    assert shown["columns"] == [
        {"id": "licht", "label": "Licht"},
        {"id": "zwaar", "label": "Zwaar"},
    ]


def test_a_reopened_question_shows_its_former_answer():
    assert card(fully_answered().reopen("baas"))["previous"] == 7


def test_the_summary_card_can_change_each_answer():
    shown = summary_card(TELLING, fully_answered().answers, today=date(2026, 11, 22), note="Klaar")
    assert shown["date"] == "22 november 2026"
    sections = shown["sections"]
    assert isinstance(sections, list)
    assert sections[0]["items"] == [
        {"label": "Vraag situatie?", "value": "Werken", "question": "situatie"}
    ]
    assert "€ 1.450,00" in str(shown["fallback_text"])
