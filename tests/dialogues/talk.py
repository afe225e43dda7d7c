"""A tiny language to talk with Baken in a test: say, tap, fill in; then look at what came back."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from assistant.bootstrap import Baken
from assistant.core.conversation import Region
from assistant.services.talk.intake import Incoming


@dataclass
class Talk:
    """One person's conversation."""

    baken: Baken
    conversation: str
    turn: dict[str, Any] = field(default_factory=dict)
    everything: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    async def begin(cls, baken: Baken, region: str | None = "nl") -> "Talk":
        opened = baken.sessions.open(None, Region(region) if region else None, resume=False)
        talk = cls(baken, opened.conversation_id)
        talk._heard(await baken.chat.greet(opened.conversation_id))
        return talk

    async def say(self, text: str) -> "Talk":
        return await self._send(text=text)

    async def tap(self, label: str) -> "Talk":
        buttons = {button["label"]: button["id"] for button in self.buttons}
        assert label in buttons, f"no button {label!r}; there are {sorted(buttons)}"
        return await self._send(button=buttons[label])

    async def fill_in(self, value: Any, question: str | None = None) -> "Talk":
        card = self.question_card
        answer = {"guide": card["guide"], "question": question or card["question"], "value": value}
        return await self._send(answer=answer)

    async def _send(self, **what: Any) -> "Talk":
        _, turn = await self.baken.chat.say(
            self.conversation, Incoming(secrets.token_hex(8), **what)
        )
        self._heard(turn)
        return self

    def _heard(self, turn: dict[str, Any]) -> None:
        self.turn = turn
        self.everything.append(turn)

    @property
    def replies(self) -> list[dict[str, Any]]:
        return self.turn["replies"]

    @property
    def responses(self) -> list[str]:
        return [reply["response"] for reply in self.replies if reply["response"]]

    @property
    def text(self) -> str:
        parts = [reply["text"] or "" for reply in self.replies]
        parts += [str(card.get("fallback_text", "")) for card in self.cards]
        return "\n".join(parts)

    @property
    def cards(self) -> list[dict[str, Any]]:
        return [reply["card"] for reply in self.replies if reply["card"]]

    @property
    def buttons(self) -> list[dict[str, Any]]:
        return [button for reply in self.replies for button in reply["buttons"]]

    @property
    def question(self) -> str | None:
        guide = self.turn["guide"]
        return guide["question"] if guide else None

    @property
    def question_card(self) -> dict[str, Any]:
        return self.card("question")

    def card(self, kind: str) -> dict[str, Any]:
        found = [card for card in self.cards if card["type"] == kind]
        assert found, f"no {kind} card; there are {[card['type'] for card in self.cards]}"
        return found[-1]
