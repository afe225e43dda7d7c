"""One message from a person to one turn of replies: safety first, then the dialogue engine.

Longer than 200 lines: it is the one way that every message goes, to be read from top to bottom.
"""

import asyncio
from typing import Protocol
from weakref import WeakValueDictionary

from assistant.core.conversation import Conversation, LastTurn
from assistant.core.say import Json, Say
from assistant.ports import (
    DialogueEngine,
    RateLimit,
    ResponseTexts,
)
from assistant.services.dossier.desk import Desk
from assistant.services.dossier.desk_kept import shows_code
from assistant.services.dossier.dossier_questions import AWAITS_CODE
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.crisis import SECOND_VOTE, Crisis, plain_verdict
from assistant.services.talk.engine_talk import EngineTalk
from assistant.services.talk.intake import (
    Incoming,
    cleaned,
    engine_message,
    every_word,
    refusal,
    region_buttons,
    safety_tap,
    settle_region,
)
from assistant.services.talk.sessions import Sessions
from assistant.services.talk.turns import Turn, joined, published, spoken


class TooFast(Exception):
    """More messages than a person types; nothing was done with this one."""


class GuidePlace(Protocol):
    """Says where a conversation is in its guide, as the widget shows it, and asks its question."""

    def place(self, conversation: Conversation) -> Json: ...

    def ask(self, conversation_id: str) -> list[Say]: ...


class Chat:
    """Handles messages, one at a time per conversation."""

    def __init__(  # noqa: PLR0913  every part it stands on, given once by bootstrap
        self,
        *,
        conversations: Conversations,
        sessions: Sessions,
        engine: DialogueEngine,
        crisis: Crisis,
        guides: GuidePlace,
        desk: Desk,
        texts: ResponseTexts,
        rate: RateLimit,
    ) -> None:
        self._conversations = conversations
        self._sessions = sessions
        self._talk = EngineTalk(conversations, engine, texts)
        self._crisis = crisis
        self._guides = guides
        self._desk = desk
        self._texts = texts
        self._rate = rate
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def greet(self, conversation_id: str) -> dict[str, Json]:
        """The first turn: what this is, where the person lives; later the turn it left off at."""
        with self._conversations.change(conversation_id) as conversation:
            if conversation.last_turn is not None:
                return conversation.last_turn.turn
            says = [Say("utter_welkom"), Say("utter_regio_vraag", buttons=region_buttons(None))]
            if conversation.region is not None:
                says = [Say("utter_welkom"), Say("utter_begin")]
            turn = Turn(spoken(says, self._texts, conversation.turn))
            plain = published(turn, conversation, self._guides.place(conversation))
            conversation.last_turn = LastTurn("", plain)
            return plain

    async def say(self, conversation_id: str, incoming: Incoming) -> tuple[Turn, dict[str, Json]]:
        """Handle one message; the turn, and the same turn as the chat API gives it.

        Raises:
            TooFast: over the rate limit (a crisis message is answered all the same).
            ConversationGone, StoreUnavailable.
        """
        lock = self._locks.setdefault(conversation_id, asyncio.Lock())
        async with lock:
            conversation = self._conversations.read(conversation_id)
            known = conversation.last_turn
            if known is not None and known.client_id == incoming.client_id:
                return Turn([]), await self._again(conversation_id, known.turn)
            turn = await self._handled(conversation, incoming)
            return turn, await self._finished(conversation, incoming, turn)

    async def _again(self, conversation_id: str, turn: dict[str, Json]) -> dict[str, Json]:
        """The same turn again; when that was to erase and could not, it erases now."""
        if turn["erased"]:
            await self._sessions.erase(conversation_id)
        return turn

    async def _handled(self, conversation: Conversation, incoming: Incoming) -> Turn:
        tapped = safety_tap(conversation, incoming)
        heard = self._crisis.hear(conversation, every_word(incoming), tapped)
        turn = Turn(spoken(heard.says, self._texts, conversation.turn), safety=heard.verdict)
        if heard.resumes:
            self._conversations.keep(conversation)
            return joined(turn, await self._talk.asked(conversation, "/ga_verder"))
        if not heard.passes:
            if conversation.awaiting == AWAITS_CODE:
                # What comes next is about this: it may not be read as a return code.
                conversation.awaiting = None
            self._conversations.keep(conversation)
            return turn
        if not await self._rate.allows(conversation.id):
            raise TooFast
        # What another device changed in the dossier counts from this message on.
        gone = spoken(self._desk.follow(conversation), self._texts, conversation.turn)
        answered = await self._unless_refused(conversation, incoming)
        answered.replies = [*gone, *answered.replies]
        return joined(answered, turn)

    async def _unless_refused(self, conversation: Conversation, incoming: Incoming) -> Turn:
        if self._desk.is_code(incoming):
            # Also when it was filled in on a card: there it may not end up among the answers.
            incoming = Incoming(incoming.client_id, text=every_word(incoming)[0])
        text = cleaned(incoming.text)
        refused = refusal(incoming, text)
        if refused is not None:
            self._conversations.keep(conversation)
            return self._own_words(conversation, refused)
        return await self._understood(conversation, incoming, text)

    async def _understood(self, conversation: Conversation, incoming: Incoming, text: str) -> Turn:
        typed = text if incoming.text is not None else None
        message: str | None = engine_message(conversation, incoming, text)
        pending = conversation.pending or {}
        if "region" in pending:
            message = settle_region(conversation, pending)
        if self._desk.takes(conversation, pending, typed):
            return await self._at_the_desk(conversation, pending, typed)
        self._conversations.keep(conversation)
        if message is None:
            return self._own_words(conversation, "utter_regio_genoteerd", "utter_begin")
        return await self._talk.asked(conversation, message)

    async def _at_the_desk(
        self, conversation: Conversation, pending: dict[str, Json], typed: str | None
    ) -> Turn:
        """Keeping, coming back and one's own data: answered here, and then the guide goes on."""
        reply = await self._desk.answer(conversation, pending, typed)
        self._conversations.keep(conversation)
        waits = reply.asks or reply.erased or conversation.awaiting == AWAITS_CODE
        says = reply.says if waits else [*reply.says, *self._guides.ask(conversation.id)]
        return Turn(spoken(says, self._texts, conversation.turn), erased=reply.erased)

    def _own_words(self, conversation: Conversation, *responses: str) -> Turn:
        says = [Say(response) for response in responses]
        return Turn(spoken(says, self._texts, conversation.turn))

    async def _finished(
        self, before: Conversation, incoming: Incoming, turn: Turn
    ) -> dict[str, Json]:
        with self._conversations.change(before.id) as conversation:
            conversation.turn += 1
            _note_engine(turn, before, conversation)
            if not turn.retry:
                conversation.pending = None
            self._follow(conversation, turn)
            turn.help = turn.help or self._crisis.resources(conversation)
            plain = published(turn, conversation, self._guides.place(conversation))
            if not turn.retry or shows_code(conversation.last_turn):
                known_as = "" if turn.retry else incoming.client_id
                conversation.last_turn = LastTurn(known_as, plain)
        if turn.erased:
            await self._sessions.erase(before.id)
        return plain

    def _follow(self, conversation: Conversation, turn: Turn) -> None:
        """What is kept follows each turn."""
        if not turn.erased:
            says = self._desk.follow(conversation)
            turn.replies += spoken(says, self._texts, conversation.turn)


def _note_engine(turn: Turn, before: Conversation, conversation: Conversation) -> None:
    """Where the engine is now, and whether its actions heard a crisis."""
    if turn.engine is None:
        return
    conversation.engine_loop = turn.engine.active_loop
    if conversation.safety != before.safety:
        turn.safety = plain_verdict(SECOND_VOTE)
