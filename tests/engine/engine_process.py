"""Starts the real engine as its own process and talks to it over HTTP."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 180  # a machine that runs other tests too
ENGINE = [sys.executable, "-m", "assistant.nlu.engine"]


def run_engine(*arguments: str, **options: Any) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, **options.pop("env", {})}
    return subprocess.run(
        [*ENGINE, *arguments], cwd=options.pop("cwd", ROOT), text=True, capture_output=True,
        timeout=180, env={"PYTHONPATH": str(ROOT), **environment}, **options,
    )  # fmt: skip


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class EngineProcess:
    """A running `serve`."""

    def __init__(self, model: Path, actions: str, tracker: str, log: Path, *more: str) -> None:
        self.port, self.log = free_port(), log
        arguments = ["serve", "--port", str(self.port), "--model", str(model),
                     "--actions", actions, "--tracker", tracker, *more]  # fmt: skip
        self.process = subprocess.Popen(
            [*ENGINE, *arguments], cwd=ROOT, stdout=log.open("ab"), stderr=subprocess.STDOUT
        )
        self._wait()

    def _wait(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            if self.call("GET", "/health")[0] == 200:
                return
            time.sleep(0.1)
        self.stop()
        raise RuntimeError(self.log.read_text())

    def stop(self, kill: bool = False) -> None:
        if self.process.poll() is None:
            self.process.kill() if kill else self.process.terminate()
        self.process.wait(20)

    def call(self, method: str, path: str, body: Any = None, raw: bytes | None = None) -> tuple:
        """Status and JSON; status 0 when nothing listens."""
        data = raw if raw is not None else (json.dumps(body).encode() if body is not None else None)
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/webhooks/baken{path}", data=data, method=method,
            headers={"Content-Type": "application/json"},
        )  # fmt: skip
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                content = answer.read()
                return answer.status, json.loads(content) if content else None
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read() or b"null")
        except (urllib.error.URLError, ConnectionError):
            return 0, None

    def say(self, sender: str, message: str) -> dict[str, Any]:
        status, answer = self.call("POST", "/webhook", {"sender": sender, "message": message})
        if status != 200:
            raise AssertionError((status, answer))
        return answer

    def responses(self, sender: str, message: str) -> list[str | None]:
        return [reply["response"] for reply in self.say(sender, message)["replies"]]
