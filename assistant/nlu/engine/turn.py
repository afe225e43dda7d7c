"""One message through Rasa, and what the app wants to know of it."""

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from rasa.core.channels.channel import OutputChannel

ALTERNATIVES = 5


class ReplyCollector(OutputChannel):
    """Collects what Rasa says, with the response id and the card."""

    def __init__(self) -> None:
        self.replies: List[Dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        return "baken"

    async def send_response(self, recipient_id: str, message: Dict[str, Any]) -> None:
        self.replies.append({
            "text": message.get("text"),
            "response": message.get("utter_action"),
            "custom": message.get("custom"),
            "buttons": message.get("buttons") or [],
        })  # fmt: skip


@dataclass
class Heard:
    """What NLU made of a text; read before the tracker is stored without it."""

    intent: Optional[Dict[str, Any]] = None
    alternatives: List[Dict[str, Any]] = field(default_factory=list)
    entities: List[Dict[str, Any]] = field(default_factory=list)


def heard(parse_data: Dict[str, Any]) -> Heard:
    intent = _guess(parse_data.get("intent") or {})
    ranking = [_guess(one) for one in parse_data.get("intent_ranking") or []]
    others = [one for one in ranking if one and (not intent or one["name"] != intent["name"])]
    entities = [_entity(one) for one in parse_data.get("entities", [])]
    return Heard(intent, others[:ALTERNATIVES], entities)


def _guess(plain: Dict[str, Any]) -> Optional[Dict[str, Any]]:
    if not plain.get("name"):
        return None
    return {"name": plain["name"], "confidence": round(float(plain.get("confidence") or 0), 4)}


def _entity(plain: Dict[str, Any]) -> Dict[str, Any]:
    wanted = ("entity", "value", "start", "end", "text")
    return {key: plain[key] for key in wanted if key in plain}


@dataclass
class Turn:
    """The answer of the webhook."""

    replies: List[Dict[str, Any]]
    heard: Heard
    active_loop: Optional[str]
    failed: Optional[str] = None

    def as_json(self) -> Dict[str, Any]:
        return {
            "replies": self.replies,
            "intent": self.heard.intent,
            "alternatives": self.heard.alternatives,
            "entities": self.heard.entities,
            "active_loop": self.active_loop,
            "failed": self.failed,
        }
