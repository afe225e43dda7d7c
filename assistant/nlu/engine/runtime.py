"""The loaded model with its stores: handles turns, reads texts, forgets conversations."""

import logging
from pathlib import Path
from typing import Any, Dict, List, Optional

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.core.tracker_store import FailSafeTrackerStore
from rasa.shared.core.trackers import DialogueStateTracker

from assistant.nlu.engine.errors import ActionFailed, TrackerStoreDown
from assistant.nlu.engine.turn import Heard, ReplyCollector, Turn, heard
from assistant.nlu.sentence_encoder import shared_encoder

LOCK_POLL_SECONDS = 0.05
logger = logging.getLogger(__name__)


class Engine:
    """Everything the channel offers, without HTTP."""

    def __init__(self, agent: Agent) -> None:
        store = agent.tracker_store
        if isinstance(store, FailSafeTrackerStore):
            # Rasa's wrapper hides a dead database and starts every conversation anew.
            store = store._tracker_store
        self.store = store
        self.agent = agent
        self.processor: MessageProcessor = agent.processor
        self.processor.tracker_store = store
        self.warm = False

    @property
    def model(self) -> str:
        return Path(self.processor.model_filename).name

    async def turn(self, sender: str, text: str) -> Turn:
        """Handle one message of one conversation, after the earlier ones.

        Raises:
            TrackerStoreDown: the conversation could not be read or stored.
            ConversationBusy: an earlier message took too long.
        """
        collector = ReplyCollector()
        message = UserMessage(text, collector, sender, input_channel="baken")
        async with self._lock(sender):
            tracker = await self.processor.fetch_tracker_and_update_session(sender, collector)
            before = tracker.active_loop_name
            return await self._handle(message, tracker, before, collector)

    def _lock(self, sender: str) -> Any:
        # Rasa's Redis locks ask again after this time; its own default is a whole second.
        return self.agent.lock_store.lock(sender, wait_time_in_seconds=LOCK_POLL_SECONDS)

    async def _handle(
        self,
        message: UserMessage,
        tracker: DialogueStateTracker,
        before: Optional[str],
        collector: ReplyCollector,
    ) -> Turn:
        # The steps of Rasa's own `handle_message`, with a way out when an action fails.
        understood = Heard()
        try:
            await self.processor._handle_message_with_tracker(message, tracker)
            understood = heard(tracker.latest_message.parse_data)
            tracker = await self.processor.run_action_extract_slots(collector, tracker)
            await self.processor._run_prediction_loop(collector, tracker)
        except ActionFailed as failure:
            logger.warning("action failed: %s", failure)
            # Not saved: the conversation is as it was, so the same message can be sent again.
            return Turn(collector.replies, understood, before, failed="action")
        await self.processor.save_tracker(tracker)
        return Turn(collector.replies, understood, tracker.active_loop_name)

    async def parse(self, texts: List[str]) -> List[Dict[str, Any]]:
        return [await self._parse(text) for text in texts]

    async def _parse(self, text: str) -> Dict[str, Any]:
        understood = heard(await self.processor.parse_message(UserMessage(text)))
        return {
            "text": text,
            "intent": understood.intent,
            "alternatives": understood.alternatives,
            "entities": understood.entities,
        }

    def encode(self, texts: List[str]) -> List[List[float]]:
        return [[round(float(x), 6) for x in row] for row in shared_encoder().encode(texts)]

    async def forget(self, sender: str) -> None:
        async with self._lock(sender):
            await self.store.delete(sender)

    async def warm_up(self) -> None:
        """Go once through every path, so that the first person does not wait for it."""
        await self.parse(["hallo", "mag mijn baas vragen wat ik heb?"])
        self.encode(["hallo"])
        tracker = DialogueStateTracker("warm-up", self.processor.domain.slots)
        await self.processor._handle_message_with_tracker(UserMessage("hallo"), tracker)
        self.processor._predict_next_with_tracker(tracker)
        self.warm = True

    async def health(self) -> Dict[str, str]:
        try:
            await self.store.database.ping()
        except TrackerStoreDown:
            return {"status": "ok", "model": self.model, "tracker_store": "down"}
        return {"status": "ok", "model": self.model, "tracker_store": "ok"}

    def close(self) -> None:
        self.store.close()
