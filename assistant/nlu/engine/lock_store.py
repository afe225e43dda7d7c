"""Lets messages of one conversation through in order, without Rasa's one second polling.

For one process. Several replicas use Rasa's own Redis lock store (see `endpoints.yml`).
"""

import asyncio
from contextlib import asynccontextmanager
from typing import Any, AsyncIterator, Dict

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, LockStore

from assistant.nlu.engine.errors import ConversationBusy


class FifoLockStore(LockStore):
    """One asyncio lock for each conversation that is busy now; asyncio serves first come first."""

    def __init__(self, endpoint_config: Any = None) -> None:
        super().__init__()
        self._locks: Dict[str, asyncio.Lock] = {}
        self._waiting: Dict[str, int] = {}

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_LIFETIME,
        wait_time_in_seconds: float = 1,
    ) -> AsyncIterator[TicketLock]:
        """Hold the conversation.

        Raises:
            ConversationBusy: the messages before this one took longer than `lock_lifetime`.
        """
        lock = self._locks.setdefault(conversation_id, asyncio.Lock())
        self._waiting[conversation_id] = self._waiting.get(conversation_id, 0) + 1
        try:
            try:
                await asyncio.wait_for(lock.acquire(), lock_lifetime)
            except asyncio.TimeoutError:
                raise ConversationBusy from None
            try:
                yield TicketLock(conversation_id)
            finally:
                lock.release()
        finally:
            self._leave(conversation_id)

    def _leave(self, conversation_id: str) -> None:
        self._waiting[conversation_id] -= 1
        if not self._waiting[conversation_id]:
            del self._waiting[conversation_id], self._locks[conversation_id]
