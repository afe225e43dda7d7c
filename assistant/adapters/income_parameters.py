"""Turns one parameter file into dated values, and says in words what is wrong with it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from assistant.core.knowledge.files import KnowledgeProblem, Place, RawFile
from assistant.core.parameters import Dated, Seen, Unit
from assistant.core.upkeep import Gap, Series

SHARE = re.compile(r"\d+(/[1-9]\d*|\.\d+)?")
NO_FLOAT = 'Schrijf eurocent als heel getal (28500), en een deel tussen aanhalingstekens ("0.381").'
A_DAY = timedelta(days=1)


def floats(raw: RawFile) -> list[KnowledgeProblem]:
    """Every number with a decimal point; a float never holds money exactly."""
    return [
        raw.problem(place, f"'{value}' is een kommagetal.", NO_FLOAT)
        for place, value in _leaves(raw.data, ())
        if isinstance(value, float)
    ]


def check_parameter(raw: RawFile) -> list[KnowledgeProblem]:
    """What no schema can express; the file has passed its schema."""
    checks = (_place, _values, _days, _follow, _gaps)
    return [problem for check in checks for problem in check(raw)]


def series_of(raw: RawFile) -> Series:
    """The parameter through time; the file has passed every check."""
    data, unit = raw.data, Unit(raw.data["unit"])
    return Series(
        id=data["id"],
        title=data["title"],
        unit=unit,
        per=data["per"],
        values=tuple(_dated(data["id"], unit, one) for one in data["values"]),
        gaps=tuple(Gap(*_span(one), one["why"]) for one in data.get("unknown", ())),
        note=data.get("note", ""),
    )


def _dated(parameter_id: str, unit: Unit, item: dict[str, Any]) -> Dated:
    valid_from, valid_until = _span(item)
    return Dated(
        id=parameter_id,
        unit=unit,
        value=Fraction(item["value"]) if unit is Unit.FRACTION else item["value"],
        valid_from=valid_from,
        valid_until=valid_until,
        source=item["source"],
        article=item.get("article", ""),
        seen=Seen(item["seen"]),
    )


def _span(item: dict[str, Any]) -> tuple[date, date | None]:
    last = item.get("valid_until", item.get("until"))
    return _day(item.get("valid_from", item.get("from"))), _day(last) if last else None


def _day(text: Any) -> date:  # noqa: ANN401 - a text that passed the schema
    return date.fromisoformat(text)


def _place(raw: RawFile) -> Iterator[KnowledgeProblem]:
    law, _, rest = raw.data["id"].partition(".")
    wanted = f"{law}/{rest.replace('.', '_')}.yml"
    if not raw.file.endswith(f"parameters/{wanted}"):
        what = f"De id '{raw.data['id']}' hoort bij het bestand '{wanted}'."
        yield raw.problem(("id",), what, "Maak de id en de naam van het bestand gelijk.")


def _values(raw: RawFile) -> Iterator[KnowledgeProblem]:
    unit = raw.data["unit"]
    for number, item in enumerate(raw.data["values"]):
        place, value = ("values", number), item["value"]
        if unit == Unit.FRACTION:
            if not (isinstance(value, str) and SHARE.fullmatch(value)):
                mend = 'Zet het tussen aanhalingstekens, zoals "1/4" of "0.381".'
                yield raw.problem((*place, "value"), f"'{value}' is geen deel.", mend)
        elif not isinstance(value, int) or value < 0:
            mend = "Schrijf een heel getal zonder aanhalingstekens, nul of hoger."
            yield raw.problem((*place, "value"), f"'{value}' is geen {unit}.", mend)
        if item["seen"] == Seen.LAW and "article" not in item:
            mend = "Voeg 'article' toe: in welk artikel staat het?"
            yield raw.problem(place, "Wat in de wet staat, heeft een artikel.", mend)


def _days(raw: RawFile) -> Iterator[KnowledgeProblem]:
    for key in ("values", "unknown"):
        for number, item in enumerate(raw.data.get(key, ())):
            first, last = _span(item)
            if last is not None and last < first:
                what = f"De laatste dag ({last}) is eerder dan de eerste ({first})."
                yield raw.problem((key, number), what, "Draai ze om, of verbeter een van de twee.")


def _follow(raw: RawFile) -> Iterator[KnowledgeProblem]:
    """Each value starts the day after the one before it, unless the days between are named."""
    spans = [_span(one) for one in raw.data["values"]]
    gaps = [_span(one) for one in raw.data.get("unknown", ())]
    for number in range(1, len(spans)):
        (_, last), (first, _) = spans[number - 1], spans[number]
        place = ("values", number)
        if first <= spans[number - 1][0]:
            what = "De waarden staan niet op volgorde."
            yield raw.problem(place, what, "Zet de oudste bovenaan, en elke dag één keer.")
        elif last is None or first <= last:
            what = f"Op {first} gelden twee waarden."
            mend = f"Laat de waarde ervoor eindigen op {first - A_DAY} (valid_until)."
            yield raw.problem(place, what, mend)
        elif not _all_named(last + A_DAY, first - A_DAY, gaps):
            what = f"Van {last + A_DAY} tot en met {first - A_DAY} is er geen waarde."
            mend = "Vul het gat, of noem het onder 'unknown' met from, until en why."
            yield raw.problem(place, what, mend)


def _all_named(first: date, last: date, gaps: list[tuple[date, date | None]]) -> bool:
    """Whether every day from the first to the last lies in a named gap."""
    for since, until in sorted(gaps, key=lambda one: one[0]):
        if since <= first:
            first = max(first, (until or last) + A_DAY)
    return first > last


def _gaps(raw: RawFile) -> Iterator[KnowledgeProblem]:
    spans = [_span(one) for one in raw.data["values"]]
    for number, item in enumerate(raw.data.get("unknown", ())):
        since, until = _span(item)
        for first, last in spans:
            if first <= (until or first) and since <= (last or since):
                what = "Deze dagen heten onbekend, maar er is een waarde."
                mend = f"Kort het gat in: er is een waarde van {first} tot en met {last or 'nu'}."
                yield raw.problem(("unknown", number), what, mend)


def _leaves(data: Any, place: Place) -> Iterator[tuple[Place, Any]]:  # noqa: ANN401
    if isinstance(data, dict | list):
        items = data.items() if isinstance(data, dict) else enumerate(data)
        for key, value in items:
            yield from _leaves(value, (*place, key))
    else:
        yield place, data
