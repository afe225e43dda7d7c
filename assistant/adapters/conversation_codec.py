"""A conversation as JSON bytes and back; the only place that knows the stored form."""

import json
from dataclasses import asdict
from typing import Any

from assistant.core.conversation import Conversation, GuideRun, LastTurn, Region, RunStatus


def to_bytes(conversation: Conversation) -> bytes:
    """The stored form."""
    return json.dumps(asdict(conversation), ensure_ascii=False, separators=(",", ":")).encode()


def from_bytes(data: bytes) -> Conversation:
    """The conversation that `to_bytes` stored."""
    plain: dict[str, Any] = json.loads(data)
    plain["region"] = Region(plain["region"]) if plain["region"] else None
    plain["runs"] = {guide: _run(run) for guide, run in plain["runs"].items()}
    plain["earlier"] = [_run(run) for run in plain.get("earlier", [])]
    plain["last_turn"] = LastTurn(**plain["last_turn"]) if plain["last_turn"] else None
    return Conversation(**plain)


def _run(plain: dict[str, Any]) -> GuideRun:
    return GuideRun(**{**plain, "status": RunStatus(plain["status"])})
