"""The JSON Schema of a situation, made from the classes themselves."""

from typing import Any

from pydantic import TypeAdapter

from assistant.adapters.income_numbers import LARGEST, SHARE
from assistant.core.income.vragen import Vraag

type Json = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
HOME = "https://baken.invalid/schemas"
SHARE_SCHEMA: Json = {"type": ["string", "integer"], "pattern": f"^({SHARE})$"}
ABOUT = (
    "Een vraag voor 'baken income --json'. Elk bedrag is een heel getal in eurocenten: "
    '€ 1.200,50 is 120050. Een deel is tekst: "0.62" of "3/5". Een dag is "2026-07-01". '
    "Onder 'gegeven' vervangt een bedrag uit een brief dat van ons; de namen staan in "
    "'baken income parameters'."
)

# Fields that mean the same in every class that has no text of its own for them.
FIELDS = {
    "soort": "Welke som dit is.",
    "peildatum": "De dag waarvan de bedragen gelden.",
    "gegeven": "Bedragen uit een brief of van vroeger: id van een parameter → bedrag of deel.",
    "huishouden": "Met wie je woont.",
    "uitkering": "De uitkering die je hebt.",
    "uitkeringen": "Elke uitkering die je hebt.",
    "maand": "Wat je in die maand verdient.",
    "werk": "Het werk dat je hebt.",
    "straks": "Het werk waar je over denkt.",
    "leefvorm": "alleenstaande, alleenstaande_ouder of paar.",
    "leeftijd": "Leeftijd in jaren.",
    "partner": "Je hebt een toeslagpartner.",
    "toetsingsinkomen": "Van jou en je toeslagpartner samen, eurocent per jaar.",
    "vermogen": "Vermogen op 1 januari, eurocent, samen met je toeslagpartner.",
    "drempelinkomen": "Drempelinkomen, eurocent per jaar; leeg: dat van de peildatum.",
    "standaardpremie": "Standaardpremie, eurocent per jaar; leeg: die van de peildatum.",
    "woont_bij_ouders": "Je woont bij je ouders.",
    "doelgroep": "Voor wie de werkgever het voordeel krijgt.",
}


def situation_schema() -> Json:
    """What `baken income --json` reads."""
    schema = _tidy(TypeAdapter(Vraag).json_schema())
    for one in schema["$defs"].values():
        _require_soort(one)
        for name, field in one.get("properties", {}).items():
            if name in FIELDS:
                field.setdefault("description", FIELDS[name])
    head = {"$schema": DIALECT, "$id": f"{HOME}/income_situation.json", "title": "Situatie"}
    return {**head, "description": ABOUT, **schema}


def _tidy(part: Any) -> Any:  # noqa: ANN401 - any JSON
    """Our own words for a share, and a bound on every whole number."""
    if isinstance(part, list):
        return [_tidy(one) for one in part]
    if not isinstance(part, dict):
        return part
    if part.get("format") == "fraction":
        kept = {key: value for key, value in part.items() if key not in ("type", "format")}
        return {**kept, **SHARE_SCHEMA}
    tidied = {key: _tidy(value) for key, value in part.items()}
    if tidied.get("type") == "integer":
        return {**tidied, "minimum": -LARGEST, "maximum": LARGEST}
    return tidied


def _require_soort(one: Json) -> None:
    """Which class is meant must be said, also where Python has a default for it."""
    soort = one.get("properties", {}).get("soort")
    if soort is not None:
        soort.pop("default", None)
        one["required"] = ["soort", *one.get("required", ())]
