"""What every action shares: reading the tracker, and turning what a service says into messages."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker

from assistant.bootstrap import Baken
from assistant.core.say import Say
from assistant.services.guide_hearing import Heard
from assistant.services.turns import as_custom

type Events = list[dict[str, Any]]


class AssistantAction(Action, ABC):
    """An action over the services. The ABC is required: the SDK skips abstract classes by it."""

    def __init__(self, app: Baken) -> None:
        self.app = app

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: dict[str, Any]
    ) -> Events:
        """Called by the SDK."""
        return self.answer(dispatcher, tracker)

    @abstractmethod
    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        """Call one service method and tell what it says."""


def heard(tracker: Tracker) -> Heard:
    """What the engine heard: the text, and the intent with its confidence."""
    message = tracker.latest_message
    intent = message.get("intent") or {}
    text = message.get("text") or ""
    return Heard(
        text="" if text.startswith("/") else text,
        intent=intent.get("name"),
        confidence=float(intent.get("confidence") or 0.0),
    )


def tell(dispatcher: CollectingDispatcher, says: Iterable[Say]) -> None:
    """Send what a service says; a response id is filled in by Rasa, from domain.yml."""
    for say in says:
        custom = as_custom(say)
        if say.response is None:
            dispatcher.utter_message(json_message=custom)
            continue
        dispatcher.utter_message(response=say.response, **say.values)
        if say.card or say.buttons:
            dispatcher.utter_message(json_message=custom)
