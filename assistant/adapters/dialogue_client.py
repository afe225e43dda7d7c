"""Talks to the dialogue engine over loopback HTTP; turns its JSON into our own types."""

from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp

from assistant.core.say import Json
from assistant.ports import EngineForgetful, EngineReply, EngineTurn, EngineUnavailable, Guess

PREFIX = "/webhooks/baken"
NO_CONTENT, BAD_REQUEST, UNAVAILABLE = 204, 400, 503


class DialogueClient:
    """The engine at one address, over one pooled connection."""

    def __init__(self, address: str, timeout_seconds: float = 10.0) -> None:
        self._address = address.rstrip("/")
        self._timeout = aiohttp.ClientTimeout(total=timeout_seconds)
        self._session: aiohttp.ClientSession | None = None

    async def send(self, conversation_id: str, message: str) -> EngineTurn:
        """Handle one message."""
        body = {"sender": conversation_id, "message": message}
        return _turn(await self._call("POST", "/webhook", body))

    async def forget(self, conversation_id: str) -> None:
        """Delete the engine's tracker of a conversation."""
        await self._call("DELETE", f"/conversations/{conversation_id}")

    async def parse(self, texts: Sequence[str]) -> list[Mapping[str, Json]]:
        """NLU only."""
        answer = await self._call("POST", "/parse", {"texts": list(texts)})
        return list(answer["results"])

    async def encode(self, texts: Sequence[str]) -> list[list[float]]:
        """Sentence vectors."""
        answer = await self._call("POST", "/encode", {"texts": list(texts)})
        return list(answer["vectors"])

    async def healthy(self) -> bool:
        """Whether the engine answers after its warm-up, and can keep conversations."""
        try:
            health = await self._call("GET", "/health")
        except (EngineUnavailable, EngineForgetful):
            return False
        return health.get("tracker_store") != "down"

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _call(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._timeout)
        url = f"{self._address}{PREFIX}{path}"
        try:
            async with self._session.request(method, url, json=body) as response:
                return await _answer(response)
        except (aiohttp.ClientError, TimeoutError, ConnectionError) as error:
            raise EngineUnavailable(error.__class__.__name__) from None


async def _answer(response: aiohttp.ClientResponse) -> dict[str, Any]:
    if response.status == NO_CONTENT:
        return {}
    if response.status == UNAVAILABLE:
        raise EngineForgetful("tracker_store")
    if response.status >= BAD_REQUEST:
        raise EngineUnavailable(f"http_{response.status}")
    answer: dict[str, Any] = await response.json(content_type=None)
    return answer


def _turn(plain: dict[str, Any]) -> EngineTurn:
    return EngineTurn(
        replies=tuple(
            EngineReply(reply.get("text"), reply.get("response"), reply.get("custom"))
            for reply in plain["replies"]
        ),
        guess=_guess(plain.get("intent")),
        alternatives=tuple(
            guess for one in plain.get("alternatives") or [] if (guess := _guess(one))
        ),
        entities=tuple(plain.get("entities") or ()),
        active_loop=plain.get("active_loop"),
        failed=plain.get("failed"),
    )


def _guess(plain: dict[str, Any] | None) -> Guess | None:
    if not plain or not plain.get("name"):
        return None
    return Guess(plain["name"], float(plain.get("confidence") or 0.0))
