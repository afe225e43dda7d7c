"""The actions of a guide: begin, hear an answer, ask the next question, end."""

from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker
from rasa_sdk.types import DomainDict

from assistant.actions.base import AssistantAction, Events, tell
from assistant.core.say import Say
from assistant.services.talk.heard import Heard
from assistant.services.talk.intake import region_buttons


class ActionStartGids(AssistantAction):
    """Begin the guide, or show the menu, that the intent names; asks first where somebody lives."""

    def name(self) -> str:
        return "action_start_gids"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        intent = str(heard.intent)
        known = self.app.knowledge.intents[intent]
        if known.menu is not None:
            outcome = self.app.guides.menu(conversation_id, known.menu)
        else:
            outcome = self.app.guides.start(conversation_id, known.start or "", intent)
        if not outcome.walking:
            where = Say("utter_regio_vraag", buttons=region_buttons(intent))
            tell(dispatcher, outcome.says or [where])
            return [FollowupAction("action_listen")]
        tell(dispatcher, outcome.says)
        return []


class ActionHervatGids(AssistantAction):
    """Take up the guide that was put aside."""

    def name(self) -> str:
        return "action_hervat_gids"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        outcome = self.app.guides.resume(conversation_id)
        tell(dispatcher, outcome.says)
        return [] if outcome.walking else [FollowupAction("action_listen")]


class ValidateGuideForm(AssistantAction):
    """Hear one message inside a guide.

    The slot is emptied again, so that the form keeps asking; `requested_slot: None` ends the form.
    """

    def name(self) -> str:
        return "validate_guide_form"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> Events:
        """Rasa also validates when the form opens; then nobody answered anything yet."""
        if tracker.slots.get("antwoord") is None:
            return []
        return await super().run(dispatcher, tracker, domain)

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        outcome = self.app.guides.hear(conversation_id, heard)
        tell(dispatcher, outcome.says)
        events: Events = [SlotSet("antwoord", None)]
        return events if outcome.walking else [*events, SlotSet("requested_slot", None)]


class ActionAskGuideFormAntwoord(AssistantAction):
    """Ask the current question."""

    def name(self) -> str:
        return "action_ask_guide_form_antwoord"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        tell(dispatcher, self.app.guides.ask(conversation_id))
        return []


class ActionGidsAfgerond(AssistantAction):
    """Close a guide that has ended, or say that it waits."""

    def name(self) -> str:
        return "action_gids_afgerond"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        tell(dispatcher, self.app.guides.finish(conversation_id))
        return []


class ActionBesturing(AssistantAction):
    """Commands, and a bare yes or no, while no guide is going on."""

    def name(self) -> str:
        return "action_besturing"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        outcome = self.app.outside.hear(conversation_id, heard)
        tell(dispatcher, outcome.says)
        return [FollowupAction("guide_form")] if outcome.walking else []
