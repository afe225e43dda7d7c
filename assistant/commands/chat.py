"""`baken chat`: talk in the terminal; with --json one message a line in, one turn a line out."""

import asyncio
import json
import secrets
import sys
from collections.abc import Mapping
from typing import Any

from assistant.adapters.engine_process import EngineNotStarted
from assistant.bootstrap import Baken, NotStarted
from assistant.commands.local import local_baken
from assistant.core.conversation import Region
from assistant.services.talk.chat import TooFast
from assistant.services.talk.intake import Incoming
from assistant.services.talk.turns import Turn


def chat(*, as_json: bool, region: str | None) -> int:
    """Talk until the input ends; 1 when Baken could not start."""
    try:
        return asyncio.run(_chat(as_json=as_json, region=Region(region) if region else None))
    except (EngineNotStarted, NotStarted) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0


async def _chat(*, as_json: bool, region: Region | None) -> int:
    async with local_baken() as baken:
        opened = baken.sessions.open(None, region, resume=False)
        greeting = await baken.chat.greet(opened.conversation_id)
        if not as_json:
            _show(greeting)
        while True:
            line = await asyncio.to_thread(_next_line, prompt="" if as_json else "jij> ")
            if line is None:
                return 0
            turn, plain = await _say(baken, opened.conversation_id, line)
            if as_json:
                print(json.dumps(_record(baken, line, turn, plain), ensure_ascii=False), flush=True)
            else:
                _show(plain)
            if plain["erased"]:
                opened = baken.sessions.open(None, region, resume=False)


def _next_line(prompt: str) -> str | None:
    if prompt:
        print(prompt, end="", flush=True)
    # Bytes: a line that is no UTF-8 must not end the conversation.
    line = sys.stdin.buffer.readline()
    return line.decode("utf-8", "replace").rstrip("\r\n") if line else None


async def _say(baken: Baken, conversation_id: str, line: str) -> tuple[Turn, dict[str, Any]]:
    incoming = Incoming(secrets.token_hex(8), text=line)
    if line.startswith("#"):
        # In a terminal nobody can tap: "#2" taps the second button of the last turn.
        offers = list(baken.conversations.read(conversation_id).offers)
        number = line[1:].strip()
        if number.isdigit() and 0 < int(number) <= len(offers):
            incoming = Incoming(secrets.token_hex(8), button=offers[int(number) - 1])
    try:
        return await baken.chat.say(conversation_id, incoming)
    except TooFast:
        return Turn([]), {"replies": [], "guide": None, "erased": False}


def _record(baken: Baken, line: str, turn: Turn, plain: Mapping[str, Any]) -> dict[str, Any]:
    guide = plain["guide"] or {}
    intent = turn.guess.intent if turn.guess else None
    return {
        "in": line,
        "replies": plain["replies"],
        "topic": baken.topic_of(intent, turn.safety),
        "intent": intent,
        "confidence": round(turn.guess.confidence, 4) if turn.guess else None,
        "guide": guide.get("id"),
        "question": guide.get("question"),
        "safety": dict(turn.safety) if turn.safety else None,
    }


def _show(plain: Mapping[str, Any]) -> None:
    number = 0
    for reply in plain["replies"]:
        card = reply["card"] or {}
        print(f"\n{reply['text'] or card.get('fallback_text', '')}")
        _show_card(card)
        for button in reply["buttons"]:
            number += 1
            print(f"  [#{number}] {button['label']}")
    print()


def _show_card(card: Mapping[str, Any]) -> None:
    if card.get("type") == "question":
        _show_question(card)
    for contact in card.get("contacts", []):
        print(f"  ☎ {contact['name']}: {contact['label']}")


def _show_question(card: Mapping[str, Any]) -> None:
    row = next((row for row in card["rows"] if row["id"] == card["pending_row"]), None)
    if row is not None:
        print(f"  → {row['label']}")
    for option in card["columns"] or card["options"]:
        print(f"  - {option['label']}")
