"""Rasa's tracker store for Baken: redacted, rotated, cached, and honest when it is down."""

from collections import OrderedDict
from typing import Any, Iterable, List, Optional

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from assistant.nlu.engine.redaction import redact_tracker
from assistant.nlu.engine.session_rotation import needs_rotation, rotated
from assistant.nlu.engine.tracker_database import TrackerDatabase

DEFAULT_URL = "sqlite:///var/dialogue.db"
DEFAULT_CACHE_SIZE = 300


class BakenTrackerStore(TrackerStore):
    """Keeps trackers in a database and the last used ones in memory.

    A turn takes its tracker out of the cache and `save` puts it back after the commit. A turn that
    breaks off therefore leaves nothing: the next one starts from what the database holds.
    """

    def __init__(
        self,
        domain: Optional[Domain] = None,
        host: Optional[str] = None,
        event_broker: Any = None,
        cache_size: int = DEFAULT_CACHE_SIZE,
        **_: Any,
    ) -> None:
        """Take Rasa's endpoint values; `host` is the `url` of `endpoints.yml`.

        `cache_size` must be 0 when several replicas share the database.
        """
        super().__init__(domain, event_broker)
        self.database = TrackerDatabase(host or DEFAULT_URL)
        self._cache_size = int(cache_size)
        self._cache: "OrderedDict[str, DialogueStateTracker]" = OrderedDict()

    async def get_or_create_tracker(
        self,
        sender_id: str,
        max_event_history: Optional[int] = None,
        append_action_listen: bool = True,
    ) -> DialogueStateTracker:
        # Rasa would store an empty tracker here, before the turn has gone well.
        return await self.retrieve(sender_id) or self.init_tracker(sender_id)

    async def retrieve(self, sender_id: str) -> Optional[DialogueStateTracker]:
        tracker = self._cache.pop(sender_id, None) or await self._load(sender_id)
        if tracker is not None and needs_rotation(tracker):
            tracker = rotated(tracker, self.domain.slots)
            tracker.baken_replaces = True
        return tracker

    async def _load(self, sender_id: str) -> Optional[DialogueStateTracker]:
        events = await self.database.read(sender_id)
        if not events:
            return None
        tracker = DialogueStateTracker.from_dict(sender_id, events, self.domain.slots)
        tracker.baken_stored = len(tracker.events)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the new events of a turn, without their text.

        Raises:
            TrackerStoreDown: nothing was written; the turn is lost as a whole.
        """
        new_events = self._new_events(tracker)
        redact_tracker(tracker, new_events)
        replaces = getattr(tracker, "baken_replaces", False)
        plain = [event.as_dict() for event in new_events]
        await self.database.append(tracker.sender_id, plain, replaces)
        tracker.baken_stored, tracker.baken_replaces = len(tracker.events), False
        self._remember(tracker)

    @staticmethod
    def _new_events(tracker: DialogueStateTracker) -> List[Any]:
        return list(tracker.events)[getattr(tracker, "baken_stored", 0) :]

    def _remember(self, tracker: DialogueStateTracker) -> None:
        if self._cache_size < 1:
            return
        self._cache[tracker.sender_id] = tracker
        self._cache.move_to_end(tracker.sender_id)
        while len(self._cache) > self._cache_size:
            self._cache.popitem(last=False)

    async def delete(self, sender_id: str) -> None:
        self._cache.pop(sender_id, None)
        await self.database.delete(sender_id)

    async def keys(self) -> Iterable[str]:
        return await self.database.senders()

    def close(self) -> None:
        self._cache.clear()
        self.database.close()
