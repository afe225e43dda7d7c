"""The figures as a table: for the terminal, and as Markdown to paste."""

from typing import Any

Row = tuple[str, str, str]


def rows(result: dict[str, Any]) -> list[Row]:
    """One row a figure: what, Baken, Rasa's defaults."""
    systems = [result.get(name) for name in ("baken", "default")]
    made = [_row(f"{share} at {at_once}, ms", [_load(one, at_once, share) for one in systems])
            for at_once in (1, 32) for share in ("p50", "p95", "p99")]  # fmt: skip
    for at_once in (1, 8, 32):
        made.append(
            _row(f"messages/s at {at_once}", [_load(s, at_once, "per_second") for s in systems])
        )
    for at_once in (1, 32):
        made.append(_row(f"CPU ms a message at {at_once}", [_cpu(one, at_once) for one in systems]))
    made.append(_row("messages/s one core a process allows", [_allowed(one) for one in systems]))
    made.append(_row("messages counted", [_total(one, "messages") for one in systems]))
    made.append(_row("empty / failed", [_bad(one) for one in systems]))
    made.append(_row("bytes an answer", [_load(one, 1, "bytes") for one in systems]))
    made.append(_row("start to first answer, s", [_get(one, "start_seconds") for one in systems]))
    made.append(_row("PSS after the load, MB", [_memory(one, "pss") for one in systems]))
    made.append(_row("RSS after the load, MB", [_memory(one, "rss") for one in systems]))
    made += _length_rows(systems)
    made.append(_row("training, CPU s (wall s)", [_training(one) for one in systems]))
    made.append(_row("model, MB", [_get(_get(one, "training"), "model_mb") for one in systems]))
    made.append(_row("install, s", [_install(one, "seconds") for one in systems]))
    made.append(_row("runtime on disk, MB", [_install(one, "mb") for one in systems]))
    return made


def terminal(result: dict[str, Any]) -> str:
    """Aligned columns."""
    table = [("", "Baken", "Rasa's defaults"), *rows(result)]
    widths = [max(len(row[column]) for row in table) for column in range(3)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
                     for row in table)  # fmt: skip


def markdown(result: dict[str, Any]) -> str:
    """A table to paste, with when and where it was measured."""
    when = result["circumstances"]
    note = (
        f"{when['date']}, {when['cores']} cores ({when['processor']}), load average before "
        f"{when['load_average']}, after {result['load_average_after']}; SQLite, loopback."
    )
    head = ["| | Baken | Rasa's defaults |", "|---|---|---|"]
    return "\n".join([*head, *(f"| {' | '.join(row)} |" for row in rows(result)), "", note, ""])


def _row(what: str, values: list[Any]) -> Row:
    baken, default = ("–" if value is None else str(value) for value in values)
    return what, baken, default


def _get(one: dict[str, Any] | None, name: str) -> Any:
    return one.get(name) if one else None


def _load(one: dict[str, Any] | None, at_once: int, name: str) -> Any:
    return one["load"][at_once][name] if one else None


def _cpu(one: dict[str, Any] | None, at_once: int) -> str | None:
    if not one:
        return None
    return _parts(one["load"][at_once]["cpu_ms"])


def _allowed(one: dict[str, Any] | None) -> str | None:
    """What the busiest process can do with a core of its own: computed, steadier than measured."""
    return f"{1000 / max(one['load'][32]['cpu_ms'].values()):.0f} (computed)" if one else None


def _parts(parts: dict[str, float]) -> str:
    each = ", ".join(f"{name} {value}" for name, value in parts.items())
    return f"{round(sum(parts.values()), 1)} ({each})"


def _total(one: dict[str, Any] | None, name: str) -> int | None:
    return sum(load[name] for load in one["load"].values()) if one else None


def _bad(one: dict[str, Any] | None) -> str | None:
    return f"{_total(one, 'empty')} / {_total(one, 'failed')}" if one else None


def _memory(one: dict[str, Any] | None, kind: str) -> str | None:
    if not one:
        return None
    return _parts({role: memory[kind] for role, memory in one["memory_mb"].items()})


def _length_rows(systems: list[dict[str, Any] | None]) -> list[Row]:
    lengths = {part["events"] for one in systems if one for part in one["lengths"]}
    return [_row(f"after {events} events: p50 ms (CPU ms)", [_at(one, events) for one in systems])
            for events in sorted(lengths)]  # fmt: skip


def _at(one: dict[str, Any] | None, events: int) -> str | None:
    for part in one["lengths"] if one else []:
        if part["events"] == events:
            return f"{part['p50']} ({round(sum(part['cpu_ms'].values()), 1)})"
    return None


def _training(one: dict[str, Any] | None) -> str | None:
    training = _get(one, "training")
    if not training:
        return None
    measured = f"{training['cpu']} ({training['wall']})"
    if "epochs" not in training:
        return measured
    return (
        f"{measured} for {training['epochs']} epochs; {training['cpu_per_epoch']} an epoch; "
        f"100 epochs EXTRAPOLATED: {training['extrapolated_cpu_100_epochs']}"
    )


def _install(one: dict[str, Any] | None, name: str) -> str | None:
    parts = _get(one, "install")
    return _parts({part: figures[name] for part, figures in parts.items()}) if parts else None
