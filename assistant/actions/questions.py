"""The actions that answer a question, or that hear a hard moment, outside a guide."""

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker

from assistant.actions.base import AssistantAction, Events, heard, tell


class ActionKennis(AssistantAction):
    """Answer from the knowledge store."""

    def name(self) -> str:
        return "action_kennis"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        question = heard(tracker)
        conversation = self.app.conversations.read(tracker.sender_id)
        tell(dispatcher, self.app.questions.answer(conversation, question.intent, question.text))
        return []


class ActionOnbekend(AssistantAction):
    """No intent fits: look the words up in the knowledge store, or say honestly that it is unknown."""

    def name(self) -> str:
        return "action_onbekend"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        conversation = self.app.conversations.read(tracker.sender_id)
        tell(dispatcher, self.app.questions.answer(conversation, None, heard(tracker).text))
        return []


class ActionVangnet(AssistantAction):
    """The NLU hears a crisis that the lexicon did not: ask, calmly and directly."""

    def name(self) -> str:
        return "action_vangnet"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        with self.app.conversations.change(tracker.sender_id) as conversation:
            says = self.app.crisis.second_vote(conversation)
        tell(dispatcher, says)
        return []


class ActionZwaarMoment(AssistantAction):
    """Somebody has a hard time without danger: hear it, ask what would help."""

    def name(self) -> str:
        return "action_zwaar_moment"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        conversation = self.app.conversations.read(tracker.sender_id)
        tell(dispatcher, self.app.crisis.hard_moment(conversation))
        return []
