"""A guide as an empty form on paper: an accessible PDF (PDF/UA-1), made with Typst, offline."""

import json
from datetime import date
from pathlib import Path

import typst

from assistant.core.guide.condition_words import condition_in_words, number_of
from assistant.core.guide.model import LISTS, Guide, Kind, Question, Row
from assistant.core.guide.words import MONTHS

TEMPLATE = Path(__file__).with_name("paper_form.typ")
CHARACTERS_A_LINE = 200
FEWEST_LINES, MOST_LINES = 3, 8

HOW = {
    Kind.ONE_OF: "Kruis één vakje aan.",
    Kind.SEVERAL_OF: "Kruis alles aan wat past.",
    Kind.RANKING: "Zet een 1 bij wat voor jou het belangrijkst is. Dan een 2, en zo verder.",
    Kind.SCALE: "Zet een kruis bij een cijfer van 0 tot en met 10.",
    Kind.MATRIX: "Zet in elke rij een kruis in één vakje.",
}
OWN_ROWS = "Vul alleen de rijen in die bij jou horen."


def paper_form(guide: Guide, today: date) -> bytes:
    """Print the whole guide, with every question and option, for somebody who fills in by hand.

    Conditions become words ("Vul dit in als je bij vraag 2 …"), since nobody walks the paper.
    """
    return typst.compile(
        TEMPLATE.read_bytes(),
        format="pdf",
        pdf_standards=["ua-1"],
        ignore_system_fonts=True,
        sys_inputs={"form": json.dumps(_form(guide, today), ensure_ascii=False)},
    )


def _form(guide: Guide, today: date) -> dict[str, object]:
    return {
        "title": guide.title,
        "intro": guide.intro,
        "minutes": guide.minutes,
        "version": guide.version,
        "date": {"day": today.day, "month": today.month, "year": today.year},
        "date_text": f"{today.day} {MONTHS[today.month - 1]} {today.year}",
        "sections": [
            {
                "title": section.title,
                "questions": [
                    _question(guide, question)
                    for question in guide.questions
                    if question.section == section.id
                ],
            }
            for section in guide.sections
        ],
    }


def _question(guide: Guide, question: Question) -> dict[str, object]:
    """One question as the template draws it."""
    return {
        "number": number_of(guide, question.id),
        "kind": str(question.kind),
        "text": question.text,
        "why": question.why,
        "when": _when(guide, question),
        "how": _how(question),
        "options": [
            {"label": option.label, "note": option.note or ""} for option in question.options
        ],
        "low_label": question.low_label,
        "high_label": question.high_label,
        "columns": [column.label for column in question.columns],
        "groups": _groups(guide, question),
        "unit": question.unit or "",
        "lines": min(MOST_LINES, max(FEWEST_LINES, question.max_length // CHARACTERS_A_LINE)),
        "may_skip": not question.required,
    }


def _when(guide: Guide, question: Question) -> str:
    if question.when is None:
        return ""
    return f"Vul dit in als {condition_in_words(guide, question.when)}."


def _how(question: Question) -> str:
    how = HOW.get(question.kind, "")
    if question.kind in LISTS and question.max_choices is not None:
        how = f"{how} Kies er hoogstens {question.max_choices}."
    return f"{how} {OWN_ROWS}" if question.rows_from is not None else how


def _groups(guide: Guide, question: Question) -> list[dict[str, object]]:
    """The rows of a matrix under their group, in file order."""
    rows = question.rows
    if question.rows_from is not None:
        source = guide.question(question.rows_from)
        rows = tuple(Row(option.id, option.label) for option in source.options)
    groups: dict[str, list[str]] = {}
    for row in rows:
        groups.setdefault(row.group or "", []).append(row.label)
    return [{"title": title, "rows": labels} for title, labels in groups.items()]
