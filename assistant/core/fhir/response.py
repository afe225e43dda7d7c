"""Somebody's answers as a FHIR R4 QuestionnaireResponse to the guide's Questionnaire."""

from datetime import datetime

from assistant.core.fhir.coding import Fhir, address, coding, value
from assistant.core.fhir.questionnaire import link
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Kind
from assistant.core.guide.replay import Step
from assistant.core.guide.view import path

ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
SKIPPED: Fhir = {"extension": [{"url": ABSENT, "valueCode": "asked-unknown"}]}


def questionnaire_response(guide: Guide, answers: Answers, now: datetime) -> Fhir:
    """The answers on the path, in the sections of the guide; who gave them is not in it.

    A question that was skipped ("weet ik niet") is an item without an answer that says so.
    """
    steps = path(guide, answers)
    told = [step for step in steps if step.answered or step.value]
    items = [
        {"linkId": section.id, "text": section.title, "item": inside}
        for section in guide.sections
        if (inside := [_item(guide, one) for one in told if one.question.section == section.id])
    ]
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{address(guide)}|{guide.version}",
        "status": "completed" if all(step.answered for step in steps) else "in-progress",
        "language": "nl",
        "authored": now.isoformat(timespec="seconds"),
        **({"item": items} if items else {}),
    }


def _item(guide: Guide, step: Step) -> Fhir:
    question = step.question
    item: Fhir = {"linkId": link(question), "text": question.text}
    if step.value is None:
        return {**item, **SKIPPED}
    if question.kind is Kind.MATRIX and isinstance(step.value, dict):
        return {**item, "item": _rows(guide, step, step.value)}
    given = step.value if isinstance(step.value, list) else [step.value]
    answers = [value(guide, question, one) for one in given if isinstance(one, str | int)]
    return {**item, **({"answer": answers} if answers else {})}


def _rows(guide: Guide, step: Step, cells: dict[str, str | None]) -> list[Fhir]:
    return [
        {"linkId": link(step.question, row.id), "text": row.label, **_cell(guide, step, column)}
        for row in step.rows
        if row.id in cells
        for column in [cells[row.id]]
    ]


def _cell(guide: Guide, step: Step, column: str | None) -> Fhir:
    labels = {one.id: one.label for one in step.question.columns}
    if column is None or column not in labels:
        return SKIPPED
    chosen = coding(guide, step.question, column, labels[column])
    return {"answer": [{"valueCoding": chosen}]}
