"""People who chat: an asyncio client in a process of its own; prints one JSON object.

python tests/load/client.py baken http://127.0.0.1:8080 --conversations 64 --at-once 32
"""

import argparse
import asyncio
import json
import time
import uuid
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from messages import AGAIN, MESSAGES
from processes import cpu_ms

ANSWER_SECONDS = 60


@dataclass
class Seen:
    """What came back."""

    ms: list[float] = field(default_factory=list)
    size: int = 0
    empty: int = 0
    failed: int = 0


class Person:
    """One conversation with Baken, or with Rasa's REST channel."""

    def __init__(self, system: str, url: str) -> None:
        self._system, self._url = system, url
        self._id = uuid.uuid4().hex
        # The cookie of a numeric address is only sent back when the jar is told to.
        self._http = aiohttp.ClientSession(
            cookie_jar=aiohttp.CookieJar(unsafe=True),
            headers={"X-Baken": "1"},
            timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS),
        )

    async def __aenter__(self) -> "Person":
        try:
            if self._system == "baken":
                await self._post("/api/chat/sessions", {"region": "nl"})
        except aiohttp.ClientError:
            await self._http.close()
            raise
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self._http.close()

    async def say(self, text: str, seen: Seen) -> None:
        began = time.perf_counter()
        try:
            status, body = await self._send(text)
        except (aiohttp.ClientError, TimeoutError):
            seen.failed += 1
            return
        seen.ms.append((time.perf_counter() - began) * 1000)
        seen.size += len(body)
        self._judge(status, body, seen)

    async def _send(self, text: str) -> tuple[int, bytes]:
        if self._system == "baken":
            return await self._post("/api/chat/messages", {"id": uuid.uuid4().hex, "text": text})
        return await self._post("/webhooks/rest/webhook", {"sender": self._id, "message": text})

    async def _post(self, path: str, body: dict[str, str]) -> tuple[int, bytes]:
        async with self._http.post(self._url + path, json=body) as response:
            return response.status, await response.read()

    @staticmethod
    def _judge(status: int, body: bytes, seen: Seen) -> None:
        if status != 200:
            seen.failed += 1
            return
        answer = json.loads(body)
        replies = answer["replies"] if isinstance(answer, dict) else answer
        seen.empty += not replies
        # Baken says so itself when it could not handle a message.
        seen.failed += isinstance(answer, dict) and bool(answer.get("retry"))


async def talk(asked: argparse.Namespace, seen: Seen) -> None:
    """So many conversations, so many at once, not longer than the limit."""
    ends = time.monotonic() + asked.seconds
    left = iter(range(asked.conversations))

    async def one_after_another() -> None:
        for _ in left:
            async with Person(asked.system, asked.url) as person:
                for text in MESSAGES:
                    if time.monotonic() > ends:
                        return
                    await person.say(text, seen)

    await asyncio.gather(*(one_after_another() for _ in range(asked.at_once)))


async def talk_long(asked: argparse.Namespace) -> list[dict[str, float]]:
    """One long conversation; the figures of ten messages at each of the given lengths."""
    found, said = [], 0
    async with Person(asked.system, asked.url) as person:
        for turns in asked.turns:
            while said < turns:
                await person.say(AGAIN[said % 2], Seen())
                said += 1
            found.append({"turns": turns, **await _ten(person, asked)})
            said += 10
    return found


async def _ten(person: Person, asked: argparse.Namespace) -> dict[str, float]:
    seen, before = Seen(), _cpu(asked)
    for number in range(10):
        await person.say(AGAIN[number % 2], seen)
    return figures(seen, 1.0, before, _cpu(asked))


def figures(
    seen: Seen, seconds: float, before: dict[str, float], after: dict[str, float]
) -> dict[str, Any]:
    """Percentiles and rates of what came back."""
    ms, count = sorted(seen.ms), max(1, len(seen.ms))
    return {
        "messages": len(ms),
        **{
            f"p{share}": round(ms[min(count - 1, count * share // 100)], 1)
            for share in (50, 95, 99)
        },
        "per_second": round(count / seconds, 1),
        "cpu_ms": {name: round((after[name] - before[name]) / count, 1) for name in before},
        "bytes": seen.size // count,
        "empty": seen.empty,
        "failed": seen.failed,
    }


def _cpu(asked: argparse.Namespace) -> dict[str, float]:
    return {name: cpu_ms(pid) for name, pid in asked.pids.items()}


async def main(asked: argparse.Namespace) -> object:
    if asked.turns:
        return await talk_long(asked)
    seen, before, began = Seen(), _cpu(asked), time.monotonic()
    await talk(asked, seen)
    return figures(seen, time.monotonic() - began, before, _cpu(asked))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("system", choices=["baken", "default"])
    parser.add_argument("url")
    parser.add_argument("--conversations", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--turns", type=json.loads, default=[], help="lengths: [1, 50, 500]")
    parser.add_argument("--pids", type=json.loads, default={}, help='{"app": 123}')
    return parser.parse_args()


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(arguments()))))
