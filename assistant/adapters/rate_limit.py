"""Rate limits per conversation, by the `limits` library."""

from limits import parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter


class SlidingWindowRate:
    """At most so many messages in a sliding window, e.g. "30/minute".

    The asynchronous storage: the other one starts a thread for every message.
    """

    def __init__(self, rate: str) -> None:
        self._item = parse(rate)
        self._limiter = SlidingWindowCounterRateLimiter(MemoryStorage())

    async def allows(self, who: str) -> bool:
        """Whether one more fits; counts it."""
        return await self._limiter.hit(self._item, who)
