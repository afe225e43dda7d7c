"""How often wrong return codes may be tried, and when somebody may try again."""

from datetime import datetime, timedelta

from assistant.ports import Clock, DossierStore

WINDOW = timedelta(hours=1)
DAY = timedelta(hours=24)
# A wrong code is a slip of the fingers a few times; after that it is somebody who tries.
PER_SELECTOR, PER_CONVERSATION, OVER_ALL = 5, 5, 200
EVERYBODY = "all"


class CodeTries:
    """Counts wrong codes in the store, so that a restart forgives nothing."""

    def __init__(self, store: DossierStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def blocked_until(self, selector: str, conversation_id: str) -> datetime | None:
        """The moment from which a code may be tried again; None when it may be tried now."""
        limits = (
            (selector, PER_SELECTOR),
            (conversation_id, PER_CONVERSATION),
            (EVERYBODY, OVER_ALL),
        )
        return max(
            (until for who, most in limits if (until := self._free_at(who, most))), default=None
        )

    def wrong(self, selector: str, conversation_id: str) -> None:
        """Note a wrong code. A try while blocked is not noted: waiting always helps."""
        self._store.note_wrong_code(selector, conversation_id, self._clock.now())

    def wrong_today(self, selector: str) -> int:
        """How many wrong codes began with these two words in the last day."""
        return self._store.wrong_codes(selector, self._clock.now() - DAY)

    def _free_at(self, who: str, most: int) -> datetime | None:
        """The first whole minute from now at which fewer than `most` tries count."""
        now = self._clock.now()
        if self._store.wrong_codes(who, now - WINDOW) < most:
            return None
        too_early, soon_enough = 0, int(WINDOW.total_seconds() // 60) + 1
        while soon_enough - too_early > 1:
            middle = (too_early + soon_enough) // 2
            since = now - WINDOW + timedelta(minutes=middle)
            if self._store.wrong_codes(who, since) < most:
                soon_enough = middle
            else:
                too_early = middle
        return now + timedelta(minutes=soon_enough)
