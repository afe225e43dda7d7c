"""Sends an action what it needs: the last turns and a slim domain, so a call stays small.

Rasa sends the whole conversation and the whole domain with every call. Baken's actions decide from
the app's own state; they need the latest message, the slots, the open form and a few turns.
"""

from collections import deque
from typing import Any, Dict, List

from assistant.nlu.engine.rasa_version import require_rasa

TURNS_SENT = 3
DOMAIN_PARTS = ("version", "session_config", "slots", "forms", "actions")


def slim_domain(domain: Any) -> Dict[str, Any]:
    """The parts of the domain that rasa_sdk's form validation reads; computed once a domain."""
    cached = getattr(domain, "_baken_slim", None)
    if cached is None:
        whole = domain.as_dict()
        cached = {part: whole[part] for part in DOMAIN_PARTS if part in whole}
        domain._baken_slim = cached
    return cached


def recent_events(tracker: Any) -> List[Any]:
    from rasa.shared.core.events import UserUttered

    recent: deque = deque()
    turns = 0
    for event in reversed(tracker.events):
        recent.appendleft(event)
        turns += isinstance(event, UserUttered)
        if turns == TURNS_SENT:
            break
    return list(recent)


def action_call(action: Any, tracker: Any, domain: Any) -> Dict[str, Any]:
    from rasa.shared.core.trackers import EventVerbosity

    state = tracker.current_state(EventVerbosity.NONE)
    state["events"] = [event.as_dict() for event in recent_events(tracker)]
    return {
        "next_action": action.name(),
        "sender_id": tracker.sender_id,
        "tracker": state,
        "domain": slim_domain(domain),
        "version": "3.6.21",
    }


def apply() -> None:
    require_rasa()
    from rasa.core.actions.action import RemoteAction

    RemoteAction._action_call_format = action_call
