"""Starts a new session in a long conversation, so that a turn never gets slower.

Rasa replays every event of the session several times a turn. After ROTATE_AT events the
conversation goes on in a new session that carries over the slots and the open form.
"""

from typing import Any, List

ROTATE_AT = 100


def needs_rotation(tracker: Any) -> bool:
    return len(tracker.events) >= ROTATE_AT and tracker.latest_action_name == "action_listen"


def rotated(tracker: Any, slots: Any) -> Any:
    """The same conversation in a new session: same form, same question, same slots."""
    from rasa.shared.core.trackers import DialogueStateTracker

    fresh = DialogueStateTracker.from_events(tracker.sender_id, first_events(tracker), slots)
    fresh.model_id, fresh.assistant_id = tracker.model_id, tracker.assistant_id
    return fresh


def first_events(tracker: Any) -> List[Any]:
    from rasa.shared.core.events import ActionExecuted, ActiveLoop, SessionStarted, SlotSet

    opening: List[Any] = [ActionExecuted("action_session_start"), SessionStarted()]
    if tracker.active_loop_name:
        opening.append(ActiveLoop(tracker.active_loop_name))
    carried = [SlotSet(name, slot.value) for name, slot in tracker.slots.items()
               if slot.value is not None]  # fmt: skip
    return [*opening, *carried, ActionExecuted("action_listen")]
