"""`baken income parameters`: every amount, share and number of one day."""

import json
import sys
from datetime import date
from typing import Any

from assistant.adapters.income_files import IncomeFiles
from assistant.core.money import euros
from assistant.core.parameters import Dated, Unit
from assistant.core.upkeep import Series
from assistant.settings import Settings


def parameters(on: date, *, as_json: bool) -> int:
    """Print the table of a day; 1 when that day lies outside what is on file."""
    files = IncomeFiles(Settings().knowledge)
    outside = _outside(files, on)
    if outside:
        print(outside, file=sys.stderr)
        return 1
    rows = [_row(files, one, one.on(on)) for one in files.series if one.on(on)]
    unknown = [_unknown(one, on) for one in files.series if not one.on(on)]
    if as_json:
        table = {"on": on.isoformat(), "parameters": rows, "unknown": unknown}
        print(json.dumps(table, ensure_ascii=False, indent=2))
    else:
        _print(on, rows, unknown)
    return 0


def _outside(files: IncomeFiles, on: date) -> str | None:
    """Why there is no table for this day; shares without an end date don't make one."""
    values = tuple(files.book)
    last_days = [one.valid_until for one in values if one.valid_until is not None]
    if not values or not last_days:
        return "Er zijn geen bedragen op de plank. Zie: baken knowledge check"
    first, last = min(one.valid_from for one in values), max(last_days)
    if first <= on <= last:
        return None
    return f"Op {on} ken ik de bedragen niet. Ik ken ze van {first} tot en met {last}."


def _row(files: IncomeFiles, series: Series, dated: Dated | None) -> dict[str, Any]:
    assert dated is not None  # noqa: S101  the caller asked for this day
    source = files.sources.get(dated.source)
    return {
        "id": series.id,
        "title": series.title,
        "unit": series.unit.value,
        "value": str(dated.value) if series.unit is Unit.FRACTION else dated.value,
        "per": series.per,
        "valid_from": dated.valid_from.isoformat(),
        "valid_until": dated.valid_until.isoformat() if dated.valid_until else None,
        "source": dated.source,
        "url": source.url if source else None,
        "article": dated.article,
        "seen": dated.seen.value,
    }


def _unknown(series: Series, on: date) -> dict[str, str]:
    gap = series.gap_on(on)
    why = gap.why if gap else "geen waarde voor deze dag"
    return {"id": series.id, "title": series.title, "why": why}


def _print(on: date, rows: list[dict[str, Any]], unknown: list[dict[str, str]]) -> None:
    print(f"Bedragen op {on}: {len(rows)} bekend, {len(unknown)} niet bekend\n")
    for one in rows:
        per = "" if one["per"] == "geen" else f" per {one['per']}"
        until = f"tot en met {one['valid_until']}" if one["valid_until"] else "geen einde bekend"
        place = f"{one['source']} {one['article']}".strip()
        print(f"{one['id']}: {_value(one)}{per}")
        print(f"    {one['title']}")
        print(f"    vanaf {one['valid_from']}, {until}; {place} ({one['seen']})")
    if unknown:
        print("\nNiet bekend op deze dag:")
    for one in unknown:
        print(f"{one['id']}: {one['why']}\n    {one['title']}")


def _value(row: dict[str, Any]) -> str:
    return euros(row["value"]) if row["unit"] == Unit.EUROCENT else str(row["value"])
