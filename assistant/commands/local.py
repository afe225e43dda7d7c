"""A whole Baken for one command: engine, action endpoint and services, on free loopback ports."""

import asyncio
import contextlib
import dataclasses
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import uvicorn

from assistant.actions.webhook import create_webhook
from assistant.adapters.engine_process import EngineProcess, free_port, listening_socket
from assistant.bootstrap import Baken, build
from assistant.settings import ROOT, Settings


class LocalSettings(Settings):
    """Settings whose databases are in a folder of their own, whatever the environment says."""

    @property
    def database(self) -> str:
        """The conversations."""
        return f"sqlite:///{self.data / 'conversations.db'}"

    @property
    def tracker_database(self) -> str:
        """The tracker store."""
        return f"sqlite:///{self.data / 'tracker.db'}"

    @property
    def engine_address(self) -> str:
        """The engine this command started."""
        return f"http://127.0.0.1:{self.engine_port}"


@contextlib.asynccontextmanager
async def local_baken(settings: Settings | None = None) -> AsyncIterator[Baken]:
    """Everything running, gone afterwards; nothing it hears stays on the disk.

    Raises:
        EngineNotStarted, NotStarted: with words about what to do.
    """
    with tempfile.TemporaryDirectory(prefix="baken-") as folder:
        given = dataclasses.asdict(settings or Settings())
        given |= {"data": Path(folder), "engine_port": free_port(), "action_port": free_port()}
        given["rate"] = "1000000/minute"
        local = LocalSettings(**given)
        baken = build(local)
        async with _endpoint(baken, local.action_port):
            with EngineProcess(local.engine_python, ROOT, _arguments(local)) as process:
                await process.ready(baken.engine)
                await baken.learn_meanings()
                yield baken
                await baken.close()


def _arguments(settings: Settings) -> list[str]:
    return [
        *("--port", str(settings.engine_port)),
        *("--actions", f"http://127.0.0.1:{settings.action_port}/webhook"),
        *("--tracker", settings.tracker_database),
        *("--model", str(settings.models)),
    ]


@contextlib.asynccontextmanager
async def _endpoint(baken: Baken, port: int) -> AsyncIterator[None]:
    config = uvicorn.Config(create_webhook(baken), log_level="error", access_log=False)
    server = uvicorn.Server(config)
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    listening = listening_socket("127.0.0.1", port)
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield
    finally:
        server.should_exit = True
        await task
