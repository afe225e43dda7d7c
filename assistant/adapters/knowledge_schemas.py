"""Checks raw files against the JSON Schemas and turns every complaint into plain Dutch."""

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource

from assistant.adapters.knowledge_words import Complaint, explain
from assistant.core.knowledge.files import KnowledgeProblem, Place, RawFile, did_you_mean

SCHEMAS = Path(__file__).resolve().parents[2] / "knowledge" / "schemas"
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
FORMATS = FormatChecker(formats=())


@FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    if not isinstance(value, str):
        return True
    # fromisoformat also takes other forms of ISO 8601, which an editor could not read back.
    return bool(DAY.fullmatch(value)) and bool(date.fromisoformat(value))


@cache
def _validators(folder: Path) -> dict[str, Draft202012Validator]:
    schemas = {p.stem: json.loads(p.read_text("utf-8")) for p in sorted(folder.glob("*.json"))}
    registry: Registry[Any] = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas.values()
    )
    return {
        name: Draft202012Validator(schema, registry=registry, format_checker=FORMATS)
        for name, schema in schemas.items()
    }


def check_schema(raw: RawFile, folder: Path = SCHEMAS) -> list[KnowledgeProblem]:
    """Everything in the file that its schema does not allow."""
    validators = _validators(folder)
    complaints = [_complaint(one) for one in validators[raw.kind].iter_errors(raw.data)]
    problems: list[KnowledgeProblem] = []
    meant: set[Place] = set()
    for one in (one for one in complaints if one.rule == "additionalProperties"):
        problems.extend(_unknown_keys(raw, one, meant))
    shared: Any = validators["common"].schema
    for one in (one for one in complaints if one.rule != "additionalProperties"):
        problems.extend(_other(raw, one, meant, shared))
    return sorted(set(problems))


def _complaint(error: ValidationError) -> Complaint:
    schema = error.schema if isinstance(error.schema, dict) else {}
    place: Place = tuple(error.absolute_path)
    rule = str(error.validator)
    return Complaint(place, rule, error.validator_value, error.instance, schema, error.message)


def _unknown_keys(raw: RawFile, error: Complaint, meant: set[Place]) -> list[KnowledgeProblem]:
    known = list(error.schema.get("properties", {}))
    problems = []
    for key in (key for key in error.value if key not in known):
        close = did_you_mean(key, [name for name in known if name not in error.value])
        if close:
            meant.add((*error.place, close))
        mend = (
            f"Bedoelde je '{close}'?" if close else f"Haal hem weg. Hier mag: {', '.join(known)}."
        )
        what = f"Ik ken de sleutel '{key}' hier niet."
        problems.append(raw.problem((*error.place, key), what, mend))
    return problems


def _other(
    raw: RawFile, error: Complaint, meant: set[Place], shared: Mapping[str, Any]
) -> list[KnowledgeProblem]:
    if error.rule != "required":
        what, mend = explain(error)
        return [raw.problem(error.place, what, mend)]
    # A misspelt key was already reported with its right spelling; one problem is enough.
    missing = [
        key for key in error.wanted if key not in error.value and (*error.place, key) not in meant
    ]
    return [
        raw.problem(error.place, f"De sleutel '{key}' ontbreekt.", _how_to_add(error, key, shared))
        for key in missing
    ]


def _how_to_add(error: Complaint, key: str, shared: Mapping[str, Any]) -> str:
    shape = error.schema.get("properties", {}).get(key, {})
    about = shape.get("description", "")
    if not about and "common.json" in shape.get("$ref", ""):
        about = shared["$defs"][shape["$ref"].rsplit("/", 1)[-1]].get("description", "")
    return f"Voeg een regel '{key}: …' toe. {about}".strip()
