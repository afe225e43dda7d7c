"""The words for each way in which a value can break its JSON Schema."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.core.knowledge.files import Place, did_you_mean

SHOWN = 40


@dataclass(frozen=True, slots=True)
class Complaint:
    """What the schema said: `value` at `place` breaks `rule`, which wants `wanted`."""

    place: Place
    rule: str
    wanted: Any
    value: Any
    schema: Mapping[str, Any]
    message: str

    @property
    def about(self) -> str:
        return str(self.schema.get("description", ""))


TYPES = {
    "string": "tekst",
    "array": "een lijst",
    "object": "een blok met sleutels",
    "integer": "een heel getal",
    "number": "een getal",
    "boolean": "true of false",
    "null": "leeg",
}
PYTHON = {str: "tekst", list: "een lijst", dict: "een blok met sleutels", int: "een heel getal",
          float: "een getal", bool: "true of false", type(None): "leeg"}  # fmt: skip


def explain(error: Complaint) -> tuple[str, str]:
    """What is wrong, and how to mend it."""
    words = WORDS.get(error.rule, _general)
    return words(_name(error), error)


def _name(error: Complaint) -> str:
    words = [str(part) for part in error.place if isinstance(part, str)]
    numbers = [part for part in error.place if isinstance(part, int)]
    if not words:
        return f"Nummer {numbers[-1] + 1} in de lijst" if numbers else "Dit bestand"
    return f"'{words[-1]}'"


def _shown(value: Any) -> str:  # noqa: ANN401 - any YAML value
    text = str(value)
    return f"'{text[:SHOWN]}…'" if len(text) > SHOWN else f"'{text}'"


def _type(name: str, error: Complaint) -> tuple[str, str]:
    wanted = error.wanted
    names = [TYPES[one] for one in ([wanted] if isinstance(wanted, str) else wanted)]
    got = PYTHON.get(type(error.value), "iets anders")
    what = f"{name} moet {' of '.join(names)} zijn, maar is {got}."
    if "een lijst" in names and got == "tekst":
        return what, f"Zet er vierkante haken om: [{error.value}]."
    if got == "leeg":
        return what, f"Vul iets in achter de dubbele punt. {error.about}".strip()
    return what, error.about or "Kijk naar een bestand ernaast voor de vorm."


def _enum(name: str, error: Complaint) -> tuple[str, str]:
    wanted = error.wanted if isinstance(error.wanted, list) else [error.wanted]
    choices = [str(one) for one in wanted]
    close = did_you_mean(str(error.value), choices)
    guess = f"Bedoelde je '{close}'? " if close else ""
    mend = f"{guess}Kies uit: {', '.join(choices)}."
    return f"{name} kan niet {_shown(error.value)} zijn.", mend


def _format(name: str, error: Complaint) -> tuple[str, str]:
    mend = "Schrijf een dag die bestaat als jjjj-mm-dd, zoals 2026-11-22."
    return f"{name} is geen echte dag: {_shown(error.value)}.", mend


def _pattern(name: str, error: Complaint) -> tuple[str, str]:
    mend = error.about or f"De vorm is: {error.wanted}."
    return f"{name} heeft niet de goede vorm: {_shown(error.value)}.", mend


def _length(name: str, error: Complaint) -> tuple[str, str]:
    limit, got = error.wanted, len(error.value)
    few = error.rule.startswith("min")
    unit = "tekens" if isinstance(error.value, str) else "regels"
    amount = "minstens" if few else "hoogstens"
    what = f"{name} is te {'kort' if few else 'lang'}: {got} {unit}, het moeten er {amount} " \
           f"{limit} zijn."  # fmt: skip
    return what, error.about or ("Vul aan." if few else "Maak het korter.")


def _unique(name: str, error: Complaint) -> tuple[str, str]:
    twice = sorted({str(one) for one in error.value if error.value.count(one) > 1})
    return f"In {name} staat iets twee keer: {', '.join(twice)}.", "Haal er een weg."


def _range(name: str, error: Complaint) -> tuple[str, str]:
    amount = "minstens" if error.rule == "minimum" else "hoogstens"
    what = f"{name} is {error.value}, maar moet {amount} {error.wanted} zijn."
    return what, error.about or "Verander het getal."


def _general(name: str, error: Complaint) -> tuple[str, str]:
    return f"{name} klopt niet: {error.message}.", error.about or "Kijk naar een bestand ernaast."


WORDS: dict[str, Callable[[str, Complaint], tuple[str, str]]] = {
    "type": _type,
    "enum": _enum,
    "const": _enum,
    "format": _format,
    "pattern": _pattern,
    "minLength": _length,
    "maxLength": _length,
    "minItems": _length,
    "maxItems": _length,
    "minProperties": _length,
    "maxProperties": _length,
    "uniqueItems": _unique,
    "minimum": _range,
    "maximum": _range,
}
