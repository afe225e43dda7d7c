"""The JSON Schema of an answer: what `Answers` writes for each type."""

import dataclasses
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, NewType, TypeAliasType, Union, get_args, get_origin, get_type_hints

from assistant.adapters.income_schema import DIALECT, HOME
from assistant.core.errors import CoreError
from assistant.core.income.result import Article, Result, Step
from assistant.core.parameters import Dated

type Json = dict[str, Any]

ABOUT = (
    "Een antwoord van 'baken income --json': een som, een overzicht of een fout. Elk bedrag is een "
    "heel getal in eurocenten. De bedragen van de stappen tellen op tot 'amount'."
)
TEXT: Json = {"type": "string"}
MAYBE: Json = {"type": ["string", "null"]}
WHOLE: Json = {"type": "integer"}
DAY: Json = {"type": "string", "format": "date"}
SHARE: Json = {"type": "string", "pattern": "^-?[0-9]+(/[0-9]+)?$"}


def _block(**properties: Json) -> Json:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def _many(name: str) -> Json:
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}


TEXTS: Json = {"type": "array", "items": TEXT}
SOURCE = {"source": TEXT, "source_title": MAYBE, "url": MAYBE}
OWN: dict[type, Json] = {
    Result: _block(
        regeling=TEXT,
        amount={**WHOLE, "description": "Eurocent per 'per'; netto of bruto."},
        per=TEXT,
        netto={"type": "boolean"},
        facts={"type": "object"},
        steps=_many("Step"),
        articles=_many("Article"),
        parameters=_many("Dated"),
        not_modelled=_many("NotModelled"),
        ask=_many("Contact"),
    ),
    Step: _block(
        id=TEXT,
        text={**TEXT, "description": "De regel in gewone taal."},
        amount={"type": ["integer", "null"], "description": "Eurocent; null: alleen uitleg."},
    ),
    Article: _block(article=TEXT, **SOURCE),
    Dated: _block(
        id=TEXT,
        title=TEXT,
        unit=TEXT,
        value={"type": ["integer", "string"], "description": "Eurocent, aantal of een deel."},
        valid_from=DAY,
        valid_until={"anyOf": [DAY, {"type": "null"}]},
        article=TEXT,
        seen=TEXT,
        **SOURCE,
    ),
}
ERROR: Json = {
    "type": "object",
    "additionalProperties": False,
    "required": ["code", "message", "missing", "fields", "next_step", "ask"],
    "properties": {
        "code": {
            "enum": [
                "geen_json", "geen_object", "te_groot", "onbekende_soort", "onbekend_veld",
                "verkeerde_waarde", "ontbreekt", "bedrag_niet_bekend", "kan_niet", "klopt_niet",
                "kapot",
            ]
        },
        "message": TEXT,
        "missing": {**TEXTS, "description": "Wat er nog bij moet, met punten: maand.huishouden."},
        "fields": {**TEXTS, "description": "Waar het misgaat, met punten."},
        "next_step": TEXT,
        "ask": _many("Contact"),
        "reason": TEXT,
        "parameter": TEXT,
        "on": DAY,
    },
}  # fmt: skip
ALWAYS: Json = {
    "NotModelled": _block(id=TEXT, text=TEXT, ask=_many("Contact")),
    "Contact": _block(id=TEXT, name=TEXT),
    "Error": ERROR,
    **{kind.__name__: shape for kind, shape in OWN.items()},
}
PLAIN: dict[Any, Json] = {
    str: TEXT,
    int: WHOLE,
    bool: {"type": "boolean"},
    date: DAY,
    Fraction: SHARE,
    NoneType: {"type": "null"},
    CoreError: {"$ref": "#/$defs/Error"},
}


def result_schema(answers: Any) -> Json:  # noqa: ANN401 - a type expression
    """What one line of answer holds; `answers` is the type of everything a sum can give."""
    schema = _Schema()
    tops = [schema.top(one) for one in _parts(answers)]
    fault = _block(error={"$ref": "#/$defs/Error"})
    head = {"$schema": DIALECT, "$id": f"{HOME}/income_result.json", "title": "Antwoord"}
    return {**head, "description": ABOUT, "anyOf": [*tops, fault], "$defs": schema.found}


class _Schema:
    """Walks types and remembers the shape of every dataclass on the way."""

    def __init__(self) -> None:
        self.found: Json = dict(ALWAYS)

    def top(self, kind: type) -> Json:
        """The shape of a whole line: the answer, and which question it answers."""
        self.of(kind)
        shape = self.found[kind.__name__]
        properties = {"soort": TEXT, "peildatum": DAY, **shape["properties"]}
        return _block(**properties)

    def of(self, kind: Any) -> Json:  # noqa: ANN401 - a type expression
        if isinstance(kind, TypeAliasType):
            return self.of(kind.__value__)
        if isinstance(kind, NewType):
            return self.of(kind.__supertype__)
        if kind in PLAIN:
            return PLAIN[kind]
        if isinstance(kind, type) and issubclass(kind, Enum):
            return {"enum": [one.value for one in kind]}
        return self._container(kind)

    def _container(self, kind: Any) -> Json:  # noqa: ANN401 - a type expression
        origin, parts = get_origin(kind), get_args(kind)
        for kinds, shape in self._containers:
            if origin in kinds:
                return shape(parts)
        if not dataclasses.is_dataclass(kind) or not isinstance(kind, type):
            raise TypeError(f"{kind} has no shape in JSON")
        if kind.__name__ not in self.found:
            self.found[kind.__name__] = {}
            hints = get_type_hints(kind)
            self.found[kind.__name__] = _block(
                **{one.name: self.of(hints[one.name]) for one in dataclasses.fields(kind)}
            )
        return {"$ref": f"#/$defs/{kind.__name__}"}

    @property
    def _containers(self) -> tuple[tuple[tuple[Any, ...], Callable[[Any], Json]], ...]:
        return (
            ((UnionType, Union), lambda parts: {"anyOf": [self.of(one) for one in parts]}),
            ((tuple, list), lambda parts: {"type": "array", "items": self.of(parts[0])}),
            (
                (Mapping, dict),
                lambda parts: {"type": "object", "additionalProperties": self.of(parts[1])},
            ),
        )


def _parts(kind: Any) -> list[Any]:  # noqa: ANN401 - a type expression
    if isinstance(kind, TypeAliasType):
        return _parts(kind.__value__)
    return [part for one in get_args(kind) for part in _parts(one)] or [kind]
