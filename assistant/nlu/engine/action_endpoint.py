"""Calls the actions over one pooled connection and gives up after five seconds."""

import asyncio
from typing import Any, Optional

import aiohttp
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

TIMEOUT_SECONDS = 5.0
# Shorter than the five seconds after which uvicorn closes an idle connection.
KEEP_ALIVE_SECONDS = 4.0
REJECTED = 400


class PooledActionEndpoint(EndpointConfig):
    """Rasa's endpoint, with a session that lives as long as the engine."""

    _pool: Optional[aiohttp.ClientSession] = None

    def session(self) -> aiohttp.ClientSession:
        if self._pool is None or self._pool.closed:
            self._pool = aiohttp.ClientSession(
                headers=self.headers,
                timeout=aiohttp.ClientTimeout(total=TIMEOUT_SECONDS),
                connector=aiohttp.TCPConnector(limit=64, keepalive_timeout=KEEP_ALIVE_SECONDS),
            )
        return self._pool

    async def request(self, method: str = "post", *_: Any, **call: Any) -> Any:
        """Post the call. Rasa's own 300 second timeout is not taken over.

        Raises:
            ClientResponseError: the app answered 400 (it rejects) or another error.
            asyncio.TimeoutError: no answer in time.
        """
        async with self.session().request(method, self.url, json=call["json"]) as response:
            if response.status >= REJECTED:
                body = await response.text() if response.status == REJECTED else ""
                raise ClientResponseError(response.status, response.reason or "", body)
            return await response.json(content_type=None)

    async def close(self) -> None:
        if self._pool is not None and not self._pool.closed:
            await self._pool.close()
            await asyncio.sleep(0)
