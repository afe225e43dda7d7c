"""Reads one incoming message: what was written, what a tap means, what the engine may hear."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.core.conversation import Conversation, Region
from assistant.core.region import region_named
from assistant.core.say import Button, Json
from assistant.core.yes_or_no import lets_go, yes_or_no

LONGEST_TEXT = 2000
WORDS_OF_A_REGION = 4
# Steering signs, signs without a shape, and half signs (which cannot even be stored).
UNSEEN = frozenset({"Cc", "Cf", "Cs"})


@dataclass(frozen=True)
class Incoming:
    """What came in: exactly one of text, button and answer. `client_id` makes a repeat harmless."""

    client_id: str
    text: str | None = None
    button: str | None = None
    answer: Mapping[str, Json] | None = None


def engine_message(conversation: Conversation, incoming: Incoming, text: str) -> str:
    """What the engine hears. Answers stay here, as `pending`; a typed "/" is no command."""
    conversation.pending = None
    if incoming.answer is not None:
        conversation.pending = {"answer": dict(incoming.answer)}
        return "/antwoord"
    if incoming.button is not None:
        return _tapped(conversation, incoming.button)
    proposal = _of_a_proposal(conversation, text)
    if proposal is not None:
        conversation.pending = {"proposal": proposal}
        return "/antwoord"
    region = region_named(text) if _asks_region(conversation, text) else None
    if region is None:
        return text.lstrip("/ ") or "?"
    conversation.pending = {"region": region, "then": _then(conversation)}
    return "/antwoord"


def _of_a_proposal(conversation: Conversation, text: str) -> str | None:
    """A plain yes or no while something of a story waits for one."""
    if not conversation.proposals or conversation.active_guide is not None:
        return None
    if lets_go(text):
        return "stop"
    answer = yes_or_no(text)
    return None if answer is None else ("yes" if answer else "no")


def _tapped(conversation: Conversation, button: str) -> str:
    meaning = conversation.offers.get(button)
    if meaning is None:
        return "/herhaal"
    if meaning.get("intent"):
        return f"/{meaning['intent']}"
    pending = meaning.get("pending")
    conversation.pending = pending if isinstance(pending, dict) else {}
    return "/antwoord"


def settle_region(conversation: Conversation, pending: Mapping[str, Json]) -> str | None:
    """Note the region; the message that goes on with what waited for it, if anything did."""
    conversation.region = Region(str(pending["region"]))
    conversation.pending = None
    conversation.awaiting = None
    then = pending.get("then")
    return f"/{then}" if then else None


def region_buttons(then: str | None) -> tuple[Button, ...]:
    """Nederland or Vlaanderen; `then` is the intent that waited for it."""
    return tuple(
        Button(label, pending={"region": region, "then": then})
        for region, label in (("nl", "Nederland"), ("vl", "Vlaanderen"))
    )


def cleaned(text: str | None) -> str:
    """Without characters that nobody sees; NUL would also end a text in PostgreSQL."""
    kept = (c for c in text or "" if c in "\n\t" or unicodedata.category(c) not in UNSEEN)
    return " ".join("".join(kept).split())


def safety_tap(conversation: Conversation, incoming: Incoming) -> str | None:
    """The answer of a safety button, when one was tapped."""
    pending = conversation.offers.get(incoming.button or "", {}).get("pending")
    answer = pending.get("safety") if isinstance(pending, dict) else None
    return answer if isinstance(answer, str) else None


def every_word(incoming: Incoming) -> list[str]:
    """All words in a message, also those inside a filled-in card: the safety check reads them."""
    if incoming.answer is not None:
        value = incoming.answer.get("value")
        return [value] if isinstance(value, str) else []
    return [incoming.text] if incoming.text is not None else []


def refusal(incoming: Incoming, text: str) -> str | None:
    if any(len(text) > LONGEST_TEXT for text in every_word(incoming)):
        return "utter_fout_te_lang"
    if incoming.text is not None and not text:
        return "utter_fout_leeg"
    return None


def _asks_region(conversation: Conversation, text: str) -> bool:
    asked = conversation.turn == 0 or (conversation.awaiting or "").startswith("region")
    return conversation.region is None and asked and len(text.split()) <= WORDS_OF_A_REGION


def _then(conversation: Conversation) -> str | None:
    return (conversation.awaiting or "").removeprefix("region").removeprefix(":") or None
