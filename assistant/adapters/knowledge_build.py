"""Turns checked files into the entries of the knowledge store."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from assistant.core.knowledge.adjustment_options import with_adjustments
from assistant.core.knowledge.expand import expand
from assistant.core.knowledge.files import RawFile
from assistant.core.knowledge.interest_options import with_interest_cards
from assistant.core.knowledge.model import (
    Adjustment,
    Channel,
    Citation,
    Consideration,
    Contact,
    GuideFile,
    Intent,
    Knowledge,
    Menu,
    MenuGroup,
    Source,
    Statistic,
    Term,
    Theme,
    Topic,
)

OWN = {
    "topic",
    "contact",
    "term",
    "source",
    "considerations",
    "intents",
    "guide",
    "menu",
    "adjustment",
}
TUPLES = ("intents", "questions", "ask", "sources", "not_modelled", "terms", "niet_verwarren_met",
          "phases", "needs", "synonyms")  # fmt: skip
DATES = ("checked_on", "review_by", "read_on")


def build(files: Iterable[RawFile]) -> Knowledge:
    """The store; every file given here has passed its schema."""
    files = sorted(files, key=lambda raw: raw.file)
    themes = {raw.stem: _theme(raw.data) for raw in files if raw.kind == "considerations"}
    considerations = [item for theme in themes.values() for item in theme.considerations]
    adjustments = {raw.stem: _adjustment(raw.data) for raw in files if raw.kind == "adjustment"}
    parts = {raw.kind: raw.data for raw in files if raw.kind not in OWN}
    return Knowledge(
        topics={raw.stem: Topic(**_fields(raw.data)) for raw in files if raw.kind == "topic"},
        contacts={raw.stem: _contact(raw.data) for raw in files if raw.kind == "contact"},
        terms={raw.stem: Term(**_fields(raw.data)) for raw in files if raw.kind == "term"},
        sources=_sources(files),
        themes=themes,
        intents=_intents(files),
        guides={
            raw.stem: GuideFile(raw.stem, with_interest_cards(expanded, parts.get("interests")))
            for raw in files
            if raw.kind == "guide"
            for expanded in [
                with_adjustments(expand(raw.data, considerations), adjustments.values())
            ]
        },
        menus={raw.stem: _menu(raw.data) for raw in files if raw.kind == "menu"},
        adjustments=adjustments,
        parts=parts,
    )


def _fields(data: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _value(key, value) for key, value in data.items() if value is not None}


def _value(key: str, value: Any) -> Any:  # noqa: ANN401 - any YAML value
    if key in TUPLES:
        return tuple(value)
    if key in DATES:
        return date.fromisoformat(value)
    return value.strip() if isinstance(value, str) else value


def _contact(data: Mapping[str, Any]) -> Contact:
    fields = _fields(data)
    fields["purpose"] = fields.pop("for")
    fields["channels"] = tuple(Channel(**_fields(one)) for one in data["channels"])
    return Contact(**fields)


def _sources(files: Iterable[RawFile]) -> dict[str, Source]:
    items = [item for raw in files if raw.kind == "source" for item in raw.data]
    return {item["id"]: Source(**_fields(item)) for item in items}


def _intents(files: Iterable[RawFile]) -> dict[str, Intent]:
    items = {k: v for raw in files if raw.kind == "intents" for k, v in raw.data["intents"].items()}
    return {name: Intent(name, **fields) for name, fields in items.items()}


def _menu(data: Mapping[str, Any]) -> Menu:
    groups = tuple(MenuGroup(one["title"], tuple(one["guides"])) for one in data["groups"])
    return Menu(data["id"], data["title"], data["intro"].strip(), groups)


def _adjustment(data: Mapping[str, Any]) -> Adjustment:
    fields = _fields(data)
    fields["sources"] = tuple(Citation(**_fields(one)) for one in data["sources"])
    return Adjustment(**fields)


def _theme(data: Mapping[str, Any]) -> Theme:
    items = tuple(_consideration(data["theme"], item) for item in data["items"])
    return Theme(data["theme"], data["title"], items)


def _consideration(theme: str, data: Mapping[str, Any]) -> Consideration:
    fields = _fields(data)
    if "statistic" in fields:
        fields["statistic"] = Statistic(**_fields(fields["statistic"]))
    return Consideration(theme=theme, **fields)
