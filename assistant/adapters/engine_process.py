"""Runs the dialogue engine as a child process in Rasa's own runtime."""

import asyncio
import socket
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from assistant.adapters.dialogue_client import DialogueClient

READY_SECONDS = 90.0
POLL_SECONDS = 0.1


class EngineNotStarted(Exception):
    """The engine stopped before it was ready; the message is its own last words."""


class PortTaken(Exception):
    """Something else listens on this port."""


class EngineProcess:
    """One running engine; a context manager that always stops it."""

    def __init__(self, python: Path, root: Path, arguments: Sequence[str]) -> None:
        self._command = [str(python), "-m", "assistant.nlu.engine", "serve", *arguments]
        self._root = root
        self._process: subprocess.Popen[bytes] | None = None
        self._words: IO[bytes] | None = None

    def __enter__(self) -> "EngineProcess":
        """Start it; `ready` says when it answers."""
        if not Path(self._command[0]).exists():
            raise EngineNotStarted("De dialoogmotor is niet geïnstalleerd. Draai: make setup")
        self._words = tempfile.TemporaryFile()
        self._process = subprocess.Popen(  # noqa: S603  our own interpreter and module
            self._command, cwd=self._root, stdout=subprocess.DEVNULL, stderr=self._words
        )
        return self

    def __exit__(self, *_exception: object) -> None:
        """Stop it."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self._words is not None:
            self._words.close()

    @property
    def pid(self) -> int | None:
        """The process id, for measuring."""
        return self._process.pid if self._process else None

    async def ready(self, client: DialogueClient) -> None:
        """Wait until it answers after its warm-up.

        Raises:
            EngineNotStarted: it stopped, or did not answer in time.
        """
        for _ in range(int(READY_SECONDS / POLL_SECONDS)):
            if self._process is None or self._process.poll() is not None:
                raise EngineNotStarted(self._last_words())
            if await client.healthy():
                return
            await asyncio.sleep(POLL_SECONDS)
        raise EngineNotStarted(
            "De dialoogmotor antwoordt niet. Draai: make train, en probeer opnieuw."
        )

    def _last_words(self) -> str:
        if self._words is None:
            return "?"
        self._words.seek(0)
        lines = [line for line in self._words.read().decode(errors="replace").splitlines() if line]
        said = [line for line in lines if line.startswith("baken:")]
        return (said or lines or ["De dialoogmotor stopte zonder iets te zeggen."])[-1]


def free_port() -> int:
    """A port on loopback that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def listening_socket(host: str, port: int) -> socket.socket:
    """A socket bound to this port.

    Raises:
        PortTaken: somebody else has it.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio only then turns off Nagle's delay (40 ms an answer).
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError as error:
        bound.close()
        raise PortTaken(
            f"Poort {port} is bezet of mag niet. Stop het andere programma, of kies een andere: "
            f"make run PORT={port + 1}"
        ) from error
    return bound
