"""Starts the two systems, each as its users would, on free ports of loopback, with SQLite."""

import asyncio
import contextlib
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from client import Person, Seen
from places import BENCH_BIN, HERE, PYTHON, ROOT, environment, free_port
from processes import family

START_SECONDS = 300
ENDPOINTS = """\
action_endpoint:
  url: http://127.0.0.1:{actions}/webhook
tracker_store:
  type: SQL
  dialect: sqlite
  db: {folder}/tracker.db
"""


@dataclass(frozen=True)
class Running:
    """One system that answers."""

    name: str
    url: str
    pids: dict[str, int]
    start_seconds: float
    tracker: Path


@contextlib.contextmanager
def started(system: str, model: Path) -> Iterator[Running]:
    """Start it, wait for its first answer, and stop it in the end."""
    with (
        tempfile.TemporaryDirectory(prefix="baken-bench-") as name,
        contextlib.ExitStack() as stack,
    ):
        folder, began = Path(name), time.monotonic()
        start = _start_baken if system == "baken" else _start_default
        url, processes = start(folder, model, stack)
        asyncio.run(_first_answer(system, url, processes))
        seconds = round(time.monotonic() - began, 1)
        pids = {role: process.pid for role, process in processes.items()}
        if system == "baken":
            pids["engine"] = family(pids["app"])[1]
        yield Running(system, url, pids, seconds, folder / "tracker.db")


def _start_baken(folder: Path, model: Path, stack: contextlib.ExitStack):  # type: ignore[no-untyped-def]
    port = free_port()
    settings = {
        "BAKEN_DATA": str(folder),
        "BAKEN_MODELS": str(model),
        "BAKEN_RATE": "1000000/minute",
        "BAKEN_ACTION_PORT": str(free_port()),
        "BAKEN_ENGINE_PORT": str(free_port()),
    }
    command = [PYTHON, "-m", "assistant.cli", "serve", "--port", str(port)]
    app = stack.enter_context(_process(command, folder / "app.log", settings))
    return f"http://127.0.0.1:{port}", {"app": app}


def _start_default(folder: Path, model: Path, stack: contextlib.ExitStack):  # type: ignore[no-untyped-def]
    port, actions = free_port(), free_port()
    endpoints, credentials = folder / "endpoints.yml", folder / "credentials.yml"
    endpoints.write_text(ENDPOINTS.format(actions=actions, folder=folder))
    credentials.write_text("rest:\n")
    rasa = str(BENCH_BIN / "rasa")
    acting = [rasa, "run", "actions", "--actions", "default_actions", "--port", str(actions)]
    running = [rasa, "run", "--interface", "127.0.0.1", "--port", str(port), "--model", str(model)]
    running += ["--endpoints", str(endpoints), "--credentials", str(credentials)]
    action_settings = {"PYTHONPATH": str(HERE), "SANIC_HOST": "127.0.0.1"}
    action_server = _process(acting, folder / "actions.log", action_settings)
    server = _process(running, folder / "server.log", {})
    processes = {
        "server": stack.enter_context(server),
        "actions": stack.enter_context(action_server),
    }
    return f"http://127.0.0.1:{port}", processes


@contextlib.contextmanager
def _process(
    command: list[str], log: Path, settings: dict[str, str]
) -> Iterator["subprocess.Popen[bytes]"]:
    with log.open("wb") as words:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment(**settings), stdout=words, stderr=words
        )
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


async def _first_answer(
    system: str, url: str, processes: "dict[str, subprocess.Popen[bytes]]"
) -> None:
    ends = time.monotonic() + START_SECONDS
    while time.monotonic() < ends:
        for role, process in processes.items():
            if process.poll() is not None:
                raise SystemExit(f"{system}: {role} stopped with status {process.returncode}.")
        seen = Seen()
        # The port may not be open yet; a question that needs an action shows that all parts work.
        with contextlib.suppress(aiohttp.ClientError):
            async with Person(system, url) as person:
                await person.say("wat is een proefplaatsing", seen)
        if seen.ms and not seen.empty and not seen.failed:
            return
        await asyncio.sleep(0.1)
    raise SystemExit(f"{system} gave no answer in {START_SECONDS} s.")
