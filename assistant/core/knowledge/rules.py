"""The rules that no schema can express: names, doubles, dates and numbers that must agree."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from assistant.core.knowledge.expand import PHASE_OF
from assistant.core.knowledge.files import KnowledgeProblem, Place, RawFile
from assistant.core.knowledge.references import EACH, values_at

MOMENTS = f"Kies uit: {', '.join(PHASE_OF)}."
NAMED_BY = {"considerations": "theme"} | dict.fromkeys(
    ("topic", "contact", "term", "guide", "adjustment"), "id"
)
UNIQUE = {
    "source": (EACH, "id"),
    "considerations": ("items", EACH, "id"),
    "steering": (EACH, EACH),
}
IN_ORDER = (("checked_on", "review_by"), ("datum", "herzien_voor"))
PREFIXES = {
    "v": ("vertellen", "voor"),
    "n": ("vertellen", "tegen"),
    "zv": ("niet_vertellen", "voor"),
    "zn": ("niet_vertellen", "tegen"),
}


def check_rules(files: Iterable[RawFile]) -> list[KnowledgeProblem]:
    files = list(files)
    return [problem for rule in RULES for problem in rule(files)]


def _file_names(files: list[RawFile]) -> Iterator[KnowledgeProblem]:
    for raw in files:
        key = NAMED_BY.get(raw.kind)
        value = _get(raw.data, key) if key else None
        if isinstance(value, str) and value != raw.stem:
            what = f"'{key}' is '{value}', maar het bestand heet '{raw.stem}.yml'."
            mend = f"Maak ze gelijk: noem het bestand '{value}.yml', of maak '{key}' '{raw.stem}'."
            yield raw.problem((str(key),), what, mend)


def _doubles(files: list[RawFile]) -> Iterator[KnowledgeProblem]:
    for kind, path in UNIQUE.items():
        first: dict[str, str] = {}
        for raw in (one for one in files if one.kind == kind):
            for place, value in values_at(raw.data, path):
                if not isinstance(value, str):
                    continue
                if value in first:
                    what = f"De id '{value}' bestaat al, in {first[value]}."
                    yield raw.problem(place, what, "Geef deze een andere id, of haal er een weg.")
                first.setdefault(value, f"{raw.file} op regel {raw.line(place)}")


def _doubles_in_a_list(files: list[RawFile]) -> Iterator[KnowledgeProblem]:
    for raw in (one for one in files if one.kind not in UNIQUE):
        for place, items in _lists(raw.data):
            first: dict[str, int] = {}
            for number, item in enumerate(items):
                name, line = _get(item, "id"), raw.line((*place, number))
                if isinstance(name, str) and first.setdefault(name, line) != line:
                    what = f"De id '{name}' staat al op regel {first[name]}."
                    yield raw.problem((*place, number), what, "Geef deze een andere id.")


def _days_in_order(files: list[RawFile]) -> Iterator[KnowledgeProblem]:
    for raw in (one for one in files if one.kind != "source"):
        for place, block in _blocks(raw.data):
            for before, after in IN_ORDER:
                first, last = _day(block.get(before)), _day(block.get(after))
                if first and last and last <= first:
                    what = f"{after} ({last}) moet later zijn dan {before} ({first})."
                    mend = f"Kies een dag na {before}, meestal een half jaar later."
                    yield raw.problem((*place, after), what, mend)


def _prefixes(files: list[RawFile]) -> Iterator[KnowledgeProblem]:
    for raw in (one for one in files if one.kind == "considerations"):
        for place, item in values_at(raw.data, ("items", EACH)):
            name, side = _get(item, "id"), (_get(item, "option"), _get(item, "direction"))
            prefix = re.split(r"\d", str(name))[0]
            wanted = PREFIXES.get(prefix)
            if wanted and None not in side and side != wanted:
                what = f"'{name}' begint met '{prefix}': dat is {wanted[1]} {wanted[0]}."
                mend = f"Hier staat {side[1]} {side[0]}. Maak de id en de rest gelijk."
                yield raw.problem((*place, "id"), what, mend)


def _phone_numbers(files: list[RawFile]) -> Iterator[KnowledgeProblem]:
    """A button that dials another number than it shows is dangerous, so the digits must agree."""
    for raw in (one for one in files if one.kind == "contact"):
        for place, channel in values_at(raw.data, ("channels", EACH)):
            shown, dialled = _get(channel, "value"), _get(channel, "href")
            if _get(channel, "kind") != "tel" or not shown or not dialled:
                continue
            if not _digits(dialled).endswith(_digits(shown).removeprefix("0")):
                what = f"De knop belt {dialled}, maar er staat {shown}."
                yield raw.problem((*place, "href"), what, "Maak de cijfers gelijk.")


def _contact_regions(files: list[RawFile]) -> Iterator[KnowledgeProblem]:
    serves = {one.stem: _get(one.data, "region") for one in files if one.kind == "contact"}
    for raw in (one for one in files if one.kind == "topic"):
        region = _get(raw.data, "region")
        for place, contact in values_at(raw.data, ("ask", EACH)):
            there = serves.get(contact) if isinstance(contact, str) else None
            if {region, there} == {"nl", "vl"}:
                what = f"Dit onderwerp is voor '{region}', maar '{contact}' helpt alleen in "
                yield raw.problem(place, f"{what}'{there}'.", "Kies een contact uit deze regio.")


def _moments(files: list[RawFile]) -> Iterator[KnowledgeProblem]:
    """A moment without a phase would show considerations that do not fit it."""
    asked = ("questions", EACH, "rows_from", "considerations", "phase_question")
    for raw in (one for one in files if one.kind == "guide"):
        questions = {_get(q, "id"): p for p, q in values_at(raw.data, ("questions", EACH))}
        for place, question in values_at(raw.data, asked):
            if question not in questions:
                what = f"Ik kan de vraag '{question}' niet vinden in deze gids."
                yield raw.problem(place, what, "Kies een vraag die eerder komt.")
                continue
            number = questions[question][-1]
            for where, option in values_at(raw.data["questions"][number], ("options", EACH, "id")):
                if option not in PHASE_OF:
                    what = f"Ik weet niet bij welke fase de keuze '{option}' hoort."
                    yield raw.problem(("questions", number, *where), what, MOMENTS)


RULES: tuple[Callable[[list[RawFile]], Iterator[KnowledgeProblem]], ...] = (
    _file_names,
    _doubles,
    _doubles_in_a_list,
    _days_in_order,
    _prefixes,
    _phone_numbers,
    _contact_regions,
    _moments,
)


def _get(data: Any, key: str) -> Any:  # noqa: ANN401 - not yet checked by a schema
    return data.get(key) if isinstance(data, dict) else None


def _blocks(data: Any, place: Place = ()) -> Iterator[tuple[Place, dict[str, Any]]]:  # noqa: ANN401
    """Every mapping in the file, with its place."""
    if isinstance(data, dict):
        yield place, data
    if isinstance(data, dict | list):
        items = data.items() if isinstance(data, dict) else enumerate(data)
        for key, value in items:
            yield from _blocks(value, (*place, key))


def _lists(data: Any, place: Place = ()) -> Iterator[tuple[Place, list[Any]]]:  # noqa: ANN401
    """Every list in the file, with its place."""
    if isinstance(data, list):
        yield place, data
    if isinstance(data, dict | list):
        items = data.items() if isinstance(data, dict) else enumerate(data)
        for key, value in items:
            yield from _lists(value, (*place, key))


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _digits(text: object) -> str:
    return "".join(sign for sign in str(text) if sign.isdigit())
