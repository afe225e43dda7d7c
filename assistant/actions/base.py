"""What every action shares: reading the tracker, and turning what a service says into messages."""

import contextlib
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from assistant.bootstrap import Baken
from assistant.core.say import Say
from assistant.ports import EngineForgetful, EngineUnavailable
from assistant.services.talk.heard import Heard
from assistant.services.talk.turns import as_custom

FALLBACK = "nlu_fallback"
GUESSES = 4

type Events = list[dict[str, Any]]


class AssistantAction(Action, ABC):
    """An action over the services. The ABC is required: the SDK skips abstract classes by it."""

    def __init__(self, app: Baken) -> None:
        self.app = app

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: DomainDict
    ) -> Events:
        """Called by the SDK."""
        return self.answer(dispatcher, tracker.sender_id, await self._heard(tracker))

    @abstractmethod
    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        """Call one service method and tell what it says."""

    async def _heard(self, tracker: Tracker) -> Heard:
        """The text with its intent; for words that fit no intent also the sentence vector."""
        message = tracker.latest_message
        intent = message.get("intent") or {}
        text = message.get("text") or ""
        text = "" if text.startswith("/") else text
        vector = None
        if text and intent.get("name") == FALLBACK:
            with contextlib.suppress(EngineUnavailable, EngineForgetful):
                (vector,) = await self.app.engine.encode([text])
        confidence = float(intent.get("confidence") or 0.0)
        entities = message.get("entities") or []
        ranking = message.get("intent_ranking") or []
        return Heard(
            text,
            intent.get("name"),
            confidence,
            vector,
            benefits=tuple(one["value"] for one in entities if one.get("entity") == "benefit"),
            money=only_one(entities, "money"),
            minutes=only_one(entities, "hours"),
            pay=next((one["value"] for one in entities if one.get("entity") == "pay"), None),
            guesses=tuple(one["name"] for one in ranking[:GUESSES]),
            periods=places(entities, "period"),
            persons=places(entities, "person"),
        )


def only_one(entities: Iterable[Any], kind: str) -> int | None:
    """The value of the one entity of this kind; None when none or several were named."""
    values = {one.get("value") for one in entities if one.get("entity") == kind}
    value = values.pop() if len(values) == 1 else None
    return value if isinstance(value, int) and value > 0 else None


def places(entities: Iterable[Any], kind: str) -> tuple[tuple[int, int], ...]:
    """Start and end in the text of every entity of this kind."""
    found = [one for one in entities if one.get("entity") == kind]
    return tuple((int(one.get("start") or 0), int(one.get("end") or 0)) for one in found)


def tell(dispatcher: CollectingDispatcher, says: Iterable[Say]) -> None:
    """Send what a service says; a response id is filled in by Rasa, from domain.yml."""
    for say in says:
        custom = as_custom(say)
        if say.response is None:
            dispatcher.utter_message(json_message=custom)
            continue
        values: dict[str, Any] = dict(say.values)
        dispatcher.utter_message(response=say.response, **values)
        if say.card or say.buttons:
            dispatcher.utter_message(json_message=custom)
