"""Runs `baken serve`, engine and all, in a folder and on ports of its own."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from assistant.adapters.engine_process import free_port
from assistant.settings import ROOT

START_SECONDS = 150
READY, CRIPPLED = "staat klaar", "alleen hulp bij nood"


class NotServed(Exception):
    """The app did not start; the message is what it said."""


@dataclass
class Served:
    """One running Baken."""

    address: str
    folder: Path
    process: asyncio.subprocess.Process

    def kill_engine(self) -> None:
        """As when it runs out of memory: no goodbye."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        engines = [
            int(child) for child in children
            if b"assistant.nlu.engine" in Path(f"/proc/{child}/cmdline").read_bytes()
        ]  # fmt: skip
        assert len(engines) == 1, f"not one engine under {pid}: {engines}"
        os.kill(engines[0], signal.SIGKILL)


@contextlib.asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[Served]:
    """The app, ready for people; stopped afterwards.

    Raises:
        NotServed: it stopped, or runs without its engine.
    """
    port, engine_port = free_port(), free_port()
    ours = {
        "BAKEN_DATA": str(folder),
        "BAKEN_DATABASE": f"sqlite:///{folder / 'conversations.db'}",
        "BAKEN_TRACKER_DATABASE": f"sqlite:///{folder / 'tracker.db'}",
        "BAKEN_HOST": "127.0.0.1",
        "BAKEN_PORT": str(port),
        "BAKEN_ACTION_PORT": str(free_port()),
        "BAKEN_ENGINE_PORT": str(engine_port),
        "BAKEN_ENGINE": f"http://127.0.0.1:{engine_port}",
        "BAKEN_RATE": "100000/minute",
        "ASSISTANT_TODAY": "2026-11-22",
    }
    words = folder / "serve.log"
    with words.open("wb") as log:
        command = [sys.executable, "-m", "assistant.cli", "serve"]
        process = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, env={**os.environ, **ours}, stdout=log, stderr=log
        )
    try:
        await _ready(process, words)
        yield Served(f"http://127.0.0.1:{port}", folder, process)
    finally:
        await _stopped(process)


async def _ready(process: asyncio.subprocess.Process, words: Path) -> None:
    for _ in range(START_SECONDS * 10):
        said = words.read_text(errors="replace")
        if READY in said:
            return
        if process.returncode is not None or CRIPPLED in said:
            raise NotServed(said.strip() or f"stopte met code {process.returncode}")
        await asyncio.sleep(0.1)
    raise NotServed(f"nog niet klaar na {START_SECONDS} seconden")


async def _stopped(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), timeout=15)
    except TimeoutError:
        process.kill()
        await process.wait()
