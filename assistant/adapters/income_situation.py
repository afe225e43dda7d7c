"""Reads one situation from JSON: strictly, and with one clear complaint when it can't."""

import dataclasses
import json
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from assistant.adapters.income_fault import Fault, dotted, fault
from assistant.adapters.income_numbers import check_numbers
from assistant.adapters.income_types import BENEFITS, QUESTIONS, names_at
from assistant.core.income.vragen import Vraag
from assistant.core.knowledge.files import did_you_mean

type Path = tuple[str | int, ...]
LIMIT = 256 * 1024
MOST = 20
# Type of a complaint of pydantic → our words for it.
WORDS = {
    "int": "json.geen_heel_getal",
    "fraction": "json.geen_deel",
    "date": "json.geen_dag",
    "enum": "json.geen_keuze",
    "literal": "json.geen_keuze",
    "bool": "json.geen_ja_of_nee",
}


def read_situation(line: bytes) -> Vraag:
    """The question in one line of JSON.

    Raises:
        Fault: it is no question that we can read; nothing of it was used.
    """
    data = _object(line)
    question = _kind(data, QUESTIONS, ())
    check_numbers(data)
    nested = _nested(data)
    found = [one for path, kind in nested for one in _complaints(kind, _at(data, path), path)]
    inside = tuple(path for path, _ in nested)
    found += [one for one in _complaints(question, data, ()) if not _below(one[0], inside)]
    if found:
        raise _worst(found, question)
    read: Vraag = _adapter(question).validate_json(json.dumps(data), strict=True)
    return read


def _object(line: bytes) -> dict[str, Any]:
    if len(line) > LIMIT:
        raise Fault("te_groot", "json.te_groot", values={"grens": LIMIT // 1024})
    try:
        text = line.decode("utf-8-sig")
        data = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
        # Half a character can be written in JSON, and never printed again.
        json.dumps(data, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise Fault("geen_json", "json.geen_json") from error
    if not isinstance(data, dict):
        raise Fault("geen_object", "json.geen_object")
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name, value in pairs:
        if name in data:
            raise fault("verkeerde_waarde", "json.dubbele_sleutel", dotted((name,)))
        data[name] = value
    return data


def _no_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are no JSON


def _kind(data: Any, kinds: dict[str, type], path: Path) -> type:  # noqa: ANN401 - any JSON
    """The class that `soort` names: later complaints are then about the right one."""
    if not isinstance(data, dict):
        raise fault("verkeerde_waarde", "json.verkeerde_waarde", dotted(path))
    field = dotted((*path, "soort"))
    if "soort" not in data:
        raise Fault("ontbreekt", "json.ontbreekt", missing=(field,), values={"velden": field})
    named = data["soort"]
    if isinstance(named, str) and named in kinds:
        return kinds[named]
    guess = did_you_mean(named, kinds) if isinstance(named, str) else None
    raise fault("onbekende_soort", "json.onbekende_soort", field, guess, keuzes=", ".join(kinds))


def _nested(data: dict[str, Any]) -> list[tuple[Path, type]]:
    """Where a benefit stands, with its class."""
    # In a tax question `uitkering` is an amount.
    has_one = data.get("soort") == "uitkering" and "uitkering" in data
    places: list[Path] = [("uitkering",)] if has_one else []
    if isinstance(data.get("uitkeringen"), list):
        places += [("uitkeringen", number) for number in range(len(data["uitkeringen"]))]
    return [(path, _kind(_at(data, path), BENEFITS, path)) for path in places]


def _at(data: Any, path: Path) -> Any:  # noqa: ANN401 - any JSON
    for key in path:
        data = data[key]
    return data


def _below(path: Path, tops: tuple[Path, ...]) -> bool:
    return any(path[: len(top)] == top for top in tops)


@cache
def _adapter(kind: type) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _complaints(kind: type, data: Any, path: Path) -> list[tuple[Path, str]]:  # noqa: ANN401
    """Where the data does not fit the class, with pydantic's word for why."""
    try:
        _adapter(kind).validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False, include_context=False)
        return [((*path, *one["loc"]), one["type"]) for one in found]
    return []


def _worst(found: list[tuple[Path, str]], question: type) -> Fault:
    """One complaint; a name that we don't know first, for it often explains what is missing."""
    missing = tuple(dotted(path) for path, kind in found if kind == "missing")[:MOST]
    unknown = [path for path, kind in found if kind == "unexpected_keyword_argument"]
    wrong = [one for one in found if one[1] not in ("missing", "unexpected_keyword_argument")]
    if unknown:
        field, known = unknown[0], names_at(question, unknown[0][:-1])
        guess = did_you_mean(str(field[-1]), known)
        said = fault("onbekend_veld", "json.onbekend_veld", dotted(field), guess)
        fields = tuple(dotted(path) for path in unknown)[:MOST]
        return dataclasses.replace(said, fields=fields, missing=missing)
    if wrong:
        fields = tuple(dict.fromkeys(dotted(_plain(path)) for path, _ in wrong))[:MOST]
        word = WORDS.get(wrong[0][1].split("_")[0], "json.verkeerde_waarde")
        said = fault("verkeerde_waarde", word, fields[0])
        return dataclasses.replace(said, fields=fields, missing=missing)
    values = {"velden": ", ".join(missing)}
    return Fault("ontbreekt", "json.ontbreekt", missing=missing, values=values)


def _plain(path: Path) -> Path:
    """A given value may be one of two kinds; pydantic names each, a person wrote only one."""
    return path[:2] if path[:1] == ("gegeven",) else path
