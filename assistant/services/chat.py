"""One message from a person to one turn of replies: safety first, then the dialogue engine."""

import asyncio
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from weakref import WeakValueDictionary

from assistant.core.conversation import Conversation, LastTurn, Region
from assistant.core.region import region_named
from assistant.core.say import Button, Json, Say
from assistant.ports import (
    DialogueEngine,
    EngineForgetful,
    EngineTurn,
    EngineUnavailable,
    RateLimit,
    ResponseTexts,
)
from assistant.services.conversations import Conversations
from assistant.services.crisis import SECOND_VOTE, Crisis, plain_verdict
from assistant.services.sessions import Sessions
from assistant.services.turns import Turn, from_engine, published, spoken

LONGEST_TEXT = 2000
FORM = "guide_form"


class TooFast(Exception):
    """More messages than a person types; nothing was done with this one."""


@dataclass(frozen=True)
class Incoming:
    """What came in: exactly one of text, button and answer. `client_id` makes a repeat harmless."""

    client_id: str
    text: str | None = None
    button: str | None = None
    answer: Mapping[str, Json] | None = None


class GuidePlace(Protocol):
    """Says where a conversation is in its guide, as the widget shows it."""

    def place(self, conversation: Conversation) -> Json: ...


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
        texts: ResponseTexts,
        rate: RateLimit,
    ) -> None:
        self._conversations = conversations
        self._sessions = sessions
        self._engine = engine
        self._crisis = crisis
        self._guides = guides
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
                return Turn([]), known.turn
            turn = await self._handled(conversation, incoming)
            return turn, await self._finished(conversation_id, incoming, turn)

    async def _handled(self, conversation: Conversation, incoming: Incoming) -> Turn:
        tapped = _safety_tap(conversation, incoming)
        heard = self._crisis.hear(conversation, _every_word(incoming), tapped)
        turn = Turn(spoken(heard.says, self._texts, conversation.turn), safety=heard.verdict)
        if heard.resumes:
            self._conversations.keep(conversation)
            return _joined(turn, await self._asked(conversation, "/ga_verder"))
        if not heard.passes:
            self._conversations.keep(conversation)
            return turn
        if not self._rate.allows(conversation.id):
            raise TooFast
        return _joined(await self._unless_refused(conversation, incoming), turn)

    async def _unless_refused(self, conversation: Conversation, incoming: Incoming) -> Turn:
        text = _cleaned(incoming.text)
        refusal = _refusal(incoming, text)
        if refusal is not None:
            self._conversations.keep(conversation)
            return self._own_words(conversation, refusal)
        return await self._understood(conversation, incoming, text)

    async def _understood(self, conversation: Conversation, incoming: Incoming, text: str) -> Turn:
        message = self._message(conversation, incoming, text)
        pending = conversation.pending or {}
        if "erase" in pending:
            return await self._erased(conversation, confirmed=pending["erase"] is True)
        if "region" in pending:
            message = self._settled(conversation, pending)
        self._conversations.keep(conversation)
        if message is None:
            return self._own_words(conversation, "utter_regio_genoteerd", "utter_begin")
        return await self._asked(conversation, message)

    def _message(self, conversation: Conversation, incoming: Incoming, text: str) -> str | None:
        """What the engine hears. Answers stay here, as `pending`; a typed "/" is no command."""
        conversation.pending = None
        if incoming.answer is not None:
            conversation.pending = {"answer": dict(incoming.answer)}
        elif incoming.button is not None:
            meaning = conversation.offers.get(incoming.button)
            if meaning is None:
                return "/herhaal"
            if meaning.get("intent"):
                return f"/{meaning['intent']}"
            pending = meaning.get("pending")
            conversation.pending = pending if isinstance(pending, dict) else {}
        else:
            region = region_named(text) if _asks_region(conversation) else None
            if region is None:
                return text.lstrip("/ ") or "?"
            conversation.pending = {"region": region, "then": _then(conversation)}
        return "/antwoord"

    def _settled(self, conversation: Conversation, pending: Mapping[str, Json]) -> str | None:
        """Note the region; go on with what waited for it, if anything did."""
        conversation.region = Region(str(pending["region"]))
        conversation.pending = None
        conversation.awaiting = None
        then = pending.get("then")
        return f"/{then}" if then else None

    async def _asked(self, conversation: Conversation, message: str) -> Turn:
        try:
            await self._in_step(conversation)
            answer = await self._engine.send(conversation.id, message)
        except EngineUnavailable:
            return self._unhandled(conversation, "utter_fout_rasa_weg")
        except EngineForgetful:
            return self._unhandled(conversation, "utter_fout_geen_verbinding_opslag")
        return self._answered(conversation, answer)

    def _answered(self, conversation: Conversation, answer: EngineTurn) -> Turn:
        with self._conversations.change(conversation.id) as changed:
            changed.engine_loop = answer.active_loop
            voted = changed.safety != conversation.safety
        replies = from_engine(answer.replies)
        if answer.failed or not replies:
            turn = self._unhandled(conversation, "utter_fout_actie_weg")
            turn.replies = replies + turn.replies
            return turn
        safety = plain_verdict(SECOND_VOTE) if voted else None
        return Turn(replies, guess=answer.guess, safety=safety)

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
        turn = self._own_words(conversation, response)
        turn.retry = True
        return turn

    def _own_words(self, conversation: Conversation, *responses: str) -> Turn:
        says = [Say(response) for response in responses]
        return Turn(spoken(says, self._texts, conversation.turn))

    async def _erased(self, conversation: Conversation, *, confirmed: bool) -> Turn:
        conversation.pending = None
        conversation.awaiting = None
        self._conversations.keep(conversation)
        if not confirmed:
            return self._own_words(conversation, "utter_wis_niet")
        turn = self._own_words(conversation, "utter_wis_gedaan")
        turn.erased = True
        return turn

    async def _finished(
        self, conversation_id: str, incoming: Incoming, turn: Turn
    ) -> dict[str, Json]:
        with self._conversations.change(conversation_id) as conversation:
            conversation.turn += 1
            if not turn.retry:
                conversation.pending = None
            turn.help = turn.help or self._crisis.resources(conversation)
            plain = published(turn, conversation, self._guides.place(conversation))
            if not turn.retry:
                conversation.last_turn = LastTurn(incoming.client_id, plain)
        if turn.erased:
            await self._sessions.erase(conversation_id)
        return plain


def region_buttons(then: str | None) -> tuple[Button, ...]:
    """Nederland or Vlaanderen; `then` is the intent that waited for it."""
    return tuple(
        Button(label, pending={"region": region, "then": then})
        for region, label in (("nl", "Nederland"), ("vl", "Vlaanderen"))
    )


def _cleaned(text: str | None) -> str:
    """Without characters that nobody sees; NUL would also end a text in PostgreSQL."""
    kept = (c for c in text or "" if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cf"})
    return " ".join("".join(kept).split())


def _joined(first: Turn, second: Turn) -> Turn:
    """One turn of two: the replies of both, and what either knows beside them."""
    return Turn(
        replies=first.replies + second.replies,
        retry=first.retry or second.retry,
        erased=first.erased or second.erased,
        guess=first.guess or second.guess,
        safety=first.safety or second.safety,
    )


def _safety_tap(conversation: Conversation, incoming: Incoming) -> str | None:
    """The answer of a safety button, when one was tapped."""
    pending = conversation.offers.get(incoming.button or "", {}).get("pending")
    answer = pending.get("safety") if isinstance(pending, dict) else None
    return answer if isinstance(answer, str) else None


def _every_word(incoming: Incoming) -> list[str]:
    """All words in a message, also those inside a filled-in card: the safety check reads them."""
    if incoming.answer is not None:
        value = incoming.answer.get("value")
        return [value] if isinstance(value, str) else []
    return [incoming.text] if incoming.text is not None else []


def _refusal(incoming: Incoming, text: str) -> str | None:
    if any(len(text) > LONGEST_TEXT for text in _every_word(incoming)):
        return "utter_fout_te_lang"
    if incoming.text is not None and not text:
        return "utter_fout_leeg"
    return None


def _asks_region(conversation: Conversation) -> bool:
    return conversation.region is None and (
        conversation.turn == 0 or (conversation.awaiting or "").startswith("region")
    )


def _then(conversation: Conversation) -> str | None:
    return (conversation.awaiting or "").removeprefix("region").removeprefix(":") or None
