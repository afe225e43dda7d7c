"""The actions that answer a question, or that hear a hard moment, outside a guide."""

from rasa_sdk.executor import CollectingDispatcher

from assistant.actions.base import AssistantAction, Events, tell
from assistant.services.talk.heard import Heard


class ActionKennis(AssistantAction):
    """Answer from the knowledge store."""

    def name(self) -> str:
        return "action_kennis"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        conversation = self.app.conversations.read(conversation_id)
        tell(dispatcher, self.app.questions.answer(conversation, heard))
        return []


class ActionOnbekend(AssistantAction):
    """No intent fits: look the words up in the knowledge store, or say that it is unknown."""

    def name(self) -> str:
        return "action_onbekend"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        conversation = self.app.conversations.read(conversation_id)
        tell(dispatcher, self.app.questions.answer(conversation, heard.without_intent()))
        return []


class ActionVangnet(AssistantAction):
    """The NLU hears a crisis that the lexicon did not: ask, calmly and directly."""

    def name(self) -> str:
        return "action_vangnet"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        with self.app.conversations.change(conversation_id) as conversation:
            says = self.app.crisis.second_vote(conversation, heard.confidence)
        tell(dispatcher, says)
        return []


class ActionZwaarMoment(AssistantAction):
    """Somebody has a hard time without danger: hear it, ask what would help."""

    def name(self) -> str:
        return "action_zwaar_moment"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        conversation = self.app.conversations.read(conversation_id)
        tell(dispatcher, self.app.crisis.hard_moment(conversation))
        return []
