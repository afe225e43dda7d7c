"""The cards the widget draws for a guide: one question, or the summary."""

from datetime import date

from assistant.core.guide.accept import bounds
from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.model import LISTS, Guide, Kind, Question
from assistant.core.guide.progress import Progress, progress
from assistant.core.guide.replay import fewest
from assistant.core.guide.summary import summary
from assistant.core.guide.view import pending_row, previous, step_at
from assistant.core.guide.words import date_in_words
from assistant.core.say import Card, Json

VERSION = 1


def question_card(guide: Guide, answers: Answers, question: Question) -> Card:
    """Everything the widget needs to ask this question; fields that do not apply are empty.

    Raises:
        UnknownQuestion, QuestionNotOnPath.
    """
    step = step_at(guide, question.id, answers)
    row = pending_row(guide, question, answers) if question.kind is Kind.MATRIX else None
    minimum, maximum = bounds(question)
    return {
        "type": "question",
        "v": VERSION,
        "fallback_text": question.text,
        "guide": guide.id,
        "question": question.id,
        "kind": str(question.kind),
        "text": question.text,
        "why": question.why,
        "required": question.required,
        "options": [{"id": o.id, "label": o.label, "note": o.note} for o in step.options],
        "rows": [{"id": r.id, "label": r.label, "group": r.group} for r in step.rows],
        "columns": [{"id": c.id, "label": c.label} for c in question.columns],
        "pending_row": row.id if row is not None else None,
        "scale": _scale(question),
        "min_choices": fewest(question, step.options) if question.kind in LISTS else None,
        "max_choices": question.max_choices,
        "minimum": minimum,
        "maximum": maximum,
        "unit": question.unit,
        "max_length": question.max_length if question.kind is Kind.FREE_TEXT else None,
        "suggest": question.suggest,
        "previous": _json(previous(guide, question, answers)),
        "progress": progress_fields(progress(guide, answers)),
    }


def _json(value: Value) -> Json:
    if isinstance(value, list):
        return [*value]
    return {**value} if isinstance(value, dict) else value


def _scale(question: Question) -> Json:
    if question.kind is not Kind.SCALE:
        return None
    return {"low_label": question.low_label, "high_label": question.high_label}


def progress_fields(now: Progress) -> Card:
    return {
        "done": now.done,
        "total": now.total,
        "section": now.section_id,
        "sections": [{"id": s.id, "title": s.title, "state": str(s.state)} for s in now.sections],
    }


def summary_card(guide: Guide, answers: Answers, *, today: date, note: str = "") -> Card:
    """What somebody answered so far, with the question id so that each answer can be changed."""
    sections = summary(guide, answers)
    lines = [f"{item.question} {item.answer}" for section in sections for item in section.items]
    return {
        "type": "summary",
        "v": VERSION,
        "fallback_text": "\n".join([guide.title, *lines]),
        "title": guide.title,
        "sections": [
            {
                "title": section.title,
                "items": [
                    {"label": item.question, "value": item.answer, "question": item.question_id}
                    for item in section.items
                ],
            }
            for section in sections
        ],
        "date": date_in_words(today),
        "note": note,
    }
