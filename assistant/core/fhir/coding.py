"""What both sides of the form share: addresses, ids, and an answer as a FHIR value."""

from decimal import Decimal

from assistant.core.guide.model import AMOUNTS, CHOICES, Guide, Kind, Question

type Fhir = dict[str, object]

# .invalid: an address that can never lead anywhere (RFC 2606); an institution puts its own.
BASE = "https://baken.invalid/fhir"
CURRENCY, UNITS = "urn:iso:std:iso:4217", "http://unitsofmeasure.org"
CENTS = 2
TYPES = {
    Kind.ONE_OF: "choice",
    Kind.SEVERAL_OF: "choice",
    Kind.RANKING: "choice",
    Kind.SCALE: "integer",
    Kind.NUMBER: "integer",
    Kind.MONEY: "quantity",
    Kind.HOURS: "quantity",
    Kind.DATE: "date",
    Kind.FREE_TEXT: "text",
    Kind.MATRIX: "group",
}


def address(guide: Guide) -> str:
    """The canonical address of the questionnaire, without its version."""
    return f"{BASE}/Questionnaire/{guide.id}"


def codes(guide: Guide, question: Question) -> str:
    """The system of the codes of this question: the ids of its options or columns."""
    return f"{BASE}/CodeSystem/{guide.id}.{question.id}"


def coding(guide: Guide, question: Question, code: str, label: str) -> Fhir:
    """One choice, with its words."""
    return {"system": codes(guide, question), "code": code, "display": label}


def value(guide: Guide, question: Question, given: str | int) -> Fhir:
    """An answer (one choice of a list) as `value[x]`.

    Money is a quantity in euro with two decimals, hours are a quantity in minutes a week.
    """
    if question.kind in CHOICES and isinstance(given, str):
        option = question.option(given)
        return {"valueCoding": coding(guide, question, given, option.label if option else given)}
    if question.kind is Kind.MONEY:
        return {"valueQuantity": _euros(int(given))}
    if question.kind is Kind.HOURS:
        return {"valueQuantity": _minutes(int(given))}
    if question.kind in AMOUNTS:
        return {"valueInteger": given}
    return {"valueDate" if question.kind is Kind.DATE else "valueString": given}


def _euros(cents: int) -> Fhir:
    amount = Decimal(cents).scaleb(-CENTS)
    return {"value": amount, "unit": "euro", "system": CURRENCY, "code": "EUR"}


def _minutes(minutes: int) -> Fhir:
    amount = Decimal(minutes)
    return {"value": amount, "unit": "minuten per week", "system": UNITS, "code": "min/wk"}
