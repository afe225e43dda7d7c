"""Sends a message on to the dialogue engine, and says so when it cannot answer."""

from assistant.core.conversation import Conversation
from assistant.core.say import Say
from assistant.ports import (
    DialogueEngine,
    EngineForgetful,
    EngineTurn,
    EngineUnavailable,
    ResponseTexts,
)
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.turns import Turn, from_engine, spoken

FORM = "guide_form"


class EngineTalk:
    """The engine's side of a conversation; the app's state is the truth it follows."""

    def __init__(
        self, conversations: Conversations, engine: DialogueEngine, texts: ResponseTexts
    ) -> None:
        self._conversations = conversations
        self._engine = engine
        self._texts = texts

    async def asked(self, conversation: Conversation, message: str) -> Turn:
        """What the engine answers; when it cannot, words that say so, to send it again."""
        try:
            await self._in_step(conversation)
            answer = await self._engine.send(conversation.id, message)
        except EngineUnavailable:
            return self._unhandled(conversation, "utter_fout_rasa_weg")
        except EngineForgetful:
            return self._unhandled(conversation, "utter_fout_geen_verbinding_opslag")
        return self._answered(conversation, answer)

    def _answered(self, conversation: Conversation, answer: EngineTurn) -> Turn:
        replies = from_engine(answer.replies)
        if answer.failed or not replies:
            turn = self._unhandled(conversation, "utter_fout_actie_weg")
            turn.replies = replies + turn.replies
            turn.engine = answer
            return turn
        return Turn(replies, guess=answer.guess, engine=answer)

    async def _in_step(self, conversation: Conversation) -> None:
        """Bring the engine to where the app is: it may have lost its place, or kept an old one."""
        wanted = FORM if conversation.active_guide else None
        if conversation.engine_loop == wanted:
            return
        pending, conversation.pending = conversation.pending, None
        self._conversations.keep(conversation)
        await self._engine.send(conversation.id, "/ga_verder" if wanted else "/antwoord")
        with self._conversations.change(conversation.id) as changed:
            changed.pending = pending

    def _unhandled(self, conversation: Conversation, response: str) -> Turn:
        said = spoken([Say(response)], self._texts, conversation.turn)
        return Turn(said, retry=True)
