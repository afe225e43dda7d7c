"""Rate limits per conversation, by the `limits` library."""

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter


class MovingWindowRate:
    """At most so many messages in a moving window, e.g. "30/minute"."""

    def __init__(self, rate: str) -> None:
        self._item = parse(rate)
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def allows(self, who: str) -> bool:
        """Whether one more fits; counts it."""
        return self._limiter.hit(self._item, who)
