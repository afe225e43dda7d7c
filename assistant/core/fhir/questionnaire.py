"""A guide as a FHIR R4 Questionnaire: the same questions, ids, words and order."""

from assistant.core.fhir.coding import TYPES, Fhir, address, coding, value
from assistant.core.guide.accept import bounds
from assistant.core.guide.conditions import (
    AllOf,
    Answered,
    AnyOf,
    AtLeast,
    AtMost,
    Condition,
    Fact,
    IncludesAny,
    IsOneOf,
)
from assistant.core.guide.model import LISTS, Guide, Kind, Question, Row

EXTENSIONS = "http://hl7.org/fhir/StructureDefinition"
HIDDEN_UNLESS = (IsOneOf, IncludesAny, AtLeast, AtMost, Answered)


def questionnaire(guide: Guide) -> Fhir:
    """The Questionnaire; every section is a group.

    A condition that FHIR's enableWhen cannot say (nested, or about a row of a matrix) is left out:
    the form then shows the question to everybody, and whoever it is not for can pass it by.
    """
    return {
        "resourceType": "Questionnaire",
        "id": guide.id.replace("_", "-"),
        "url": address(guide),
        "version": str(guide.version),
        "name": "".join(part.capitalize() for part in guide.id.split("_")),
        "title": guide.title,
        "status": "active",
        "language": "nl",
        "subjectType": ["Patient"],
        "description": guide.intro or guide.title,
        "item": [
            {
                "linkId": section.id,
                "text": section.title,
                "type": "group",
                "item": [_item(guide, one) for one in guide.questions if one.section == section.id],
            }
            for section in guide.sections
        ],
    }


def _item(guide: Guide, question: Question) -> Fhir:
    item: Fhir = {
        "linkId": link(question),
        "text": question.text,
        "type": TYPES[question.kind],
        "required": question.required,
    }
    if question.kind in LISTS:
        item["repeats"] = True
    if question.kind is Kind.FREE_TEXT:
        item["maxLength"] = question.max_length
    if question.options:
        item["answerOption"] = [value(guide, question, one.id) for one in question.options]
    if question.kind is Kind.MATRIX:
        item["item"] = [_row(guide, question, row) for row in _rows(guide, question)]
    return {**item, **_limits(question), **_enable_when(guide, question)}


def link(question: Question, row_id: str | None = None) -> str:
    """The id of an item: a question, or one row of a matrix. Sections have ids of their own."""
    return f"vraag.{question.id}" if row_id is None else f"vraag.{question.id}.{row_id}"


def _rows(guide: Guide, question: Question) -> tuple[Row, ...]:
    if question.rows_from is None:
        return question.rows
    source = guide.question(question.rows_from)
    return tuple(Row(option.id, option.label) for option in source.options)


def _row(guide: Guide, question: Question, row: Row) -> Fhir:
    options = [
        {"valueCoding": coding(guide, question, column.id, column.label)}
        for column in question.columns
    ]
    return {
        "linkId": link(question, row.id),
        "text": row.label,
        "type": "choice",
        "answerOption": options,
    }


def _limits(question: Question) -> Fhir:
    """The lowest and highest whole number; FHIR R4 has these as extensions of integers."""
    if question.kind not in {Kind.SCALE, Kind.NUMBER}:
        return {}
    ends = zip(("minValue", "maxValue"), bounds(question), strict=True)
    found = [
        {"url": f"{EXTENSIONS}/{name}", "valueInteger": end}
        for name, end in ends
        if end is not None
    ]
    return {"extension": found} if found else {}


def _enable_when(guide: Guide, question: Question) -> Fhir:
    simple = _simple(question.when)
    if simple is None:
        return {}
    behaviour, facts = simple
    whens = [one for fact in facts for one in _whens(guide, fact)]
    # "all" of two facts that each have several options would ask for all options at once.
    alternatives = any(len(list(_whens(guide, fact))) > 1 for fact in facts)
    if behaviour == "all" and alternatives and len(facts) > 1:
        return {}
    if alternatives:
        behaviour = "any"
    return {"enableWhen": whens, **({"enableBehavior": behaviour} if len(whens) > 1 else {})}


def _simple(when: Condition | None) -> tuple[str, list[Fact]] | None:
    """The facts of a condition and how they hang together; None when FHIR cannot say it."""
    if when is None:
        return None
    parts = list(when.conditions) if isinstance(when, AllOf | AnyOf) else [when]
    facts = [part for part in parts if isinstance(part, HIDDEN_UNLESS)]
    if len(facts) != len(parts):
        return None
    return "any" if isinstance(when, AnyOf) else "all", list(facts)


def _whens(guide: Guide, fact: Fact) -> list[Fhir]:
    asked = guide.question(fact.question)
    if isinstance(fact, IsOneOf | IncludesAny):
        return [
            {"question": link(asked), "operator": "=", **_as_answer(value(guide, asked, option))}
            for option in fact.options
        ]
    if isinstance(fact, AtLeast | AtMost):
        operator = ">=" if isinstance(fact, AtLeast) else "<="
        answer = _as_answer(value(guide, asked, fact.bound))
        return [{"question": link(asked), "operator": operator, **answer}]
    expected = fact.expected if isinstance(fact, Answered) else True
    return [{"question": link(asked), "operator": "exists", "answerBoolean": expected}]


def _as_answer(given: Fhir) -> Fhir:
    return {f"answer{name.removeprefix('value')}": one for name, one in given.items()}
