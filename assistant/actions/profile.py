"""The actions of the work profile: hear a story about work, show what the profile holds."""

from rasa_sdk.executor import CollectingDispatcher

from assistant.actions.base import AssistantAction, Events, tell
from assistant.services.talk.heard import Heard


class ActionVerhaal(AssistantAction):
    """Somebody tells about own work: propose what could go into the profile, store nothing yet."""

    def name(self) -> str:
        return "action_verhaal"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        tell(dispatcher, self.app.stories.hear(conversation_id, heard))
        return []


class ActionToonProfiel(AssistantAction):
    """Show the profile, and what changed in it."""

    def name(self) -> str:
        return "action_toon_profiel"

    def answer(
        self, dispatcher: CollectingDispatcher, conversation_id: str, heard: Heard
    ) -> Events:
        tell(dispatcher, self.app.profiles.show(conversation_id))
        return []
