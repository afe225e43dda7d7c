"""Measures one running system: latency, throughput, CPU, memory, long conversations."""

import json
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

from places import HERE, PYTHON, environment
from processes import memory_mb
from systems import Running, started

AT_ONCE = (1, 8, 32)
LENGTHS = (10, 300, 3000)


def measured(system: str, model: Path, *, quick: bool) -> dict[str, Any]:
    """All figures of one system."""
    print(f"{system}: starting", flush=True)
    with started(system, model) as running:
        print(f"{system}: first answer after {running.start_seconds} s", flush=True)
        _client(running, "--conversations", "2")  # warm-up, not counted
        load = {at_once: _loaded(running, at_once, quick=quick) for at_once in AT_ONCE}
        memory = {role: _memory(pid) for role, pid in running.pids.items()}
        lengths = _lengths(running, LENGTHS[:2] if quick else LENGTHS)
        return {
            "start_seconds": running.start_seconds,
            "load": load,
            "memory_mb": memory,
            "lengths": lengths,
        }


def _loaded(running: Running, at_once: int, *, quick: bool) -> dict[str, Any]:
    conversations = at_once * (1 if quick else 2) + (2 if quick else 8 if at_once == 1 else 0)
    seconds = 40 if quick else 150
    print(f"{running.name}: {conversations} conversations, {at_once} at once", flush=True)
    options = ["--conversations", conversations, "--at-once", at_once, "--seconds", seconds]
    figures: dict[str, Any] = _client(running, *options)
    return figures


def _lengths(running: Running, lengths: tuple[int, ...]) -> list[dict[str, Any]]:
    """Latency in one conversation of about so many events."""
    before = _events(running.tracker)
    _client(running, "--turns", "[0]")
    per_turn = (_events(running.tracker) - before) / 10
    turns = [round(length / per_turn) for length in lengths]
    print(f"{running.name}: one conversation of {turns[-1]} messages", flush=True)
    found: list[dict[str, Any]] = _client(running, "--turns", json.dumps(turns))
    for length, figures in zip(lengths, found, strict=True):
        figures["events"] = length
    return found


def _events(tracker: Path) -> int:
    with closing(sqlite3.connect(tracker)) as database:
        return int(database.execute("select count(*) from events").fetchone()[0])


def _memory(pid: int) -> dict[str, float]:
    return {kind: round(mb) for kind, mb in memory_mb(pid).items()}


def _client(running: Running, *options: object) -> Any:
    command = [PYTHON, str(HERE / "client.py"), running.name, running.url]
    command += ["--pids", json.dumps(running.pids), *(str(option) for option in options)]
    done = subprocess.run(
        command, env=environment(), capture_output=True, text=True, timeout=3600, check=True
    )
    return json.loads(done.stdout)
