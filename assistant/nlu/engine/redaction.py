"""Takes the words of people, and our answers to them, out of events before they are stored.

What stays is what the dialogue needs to go on: intents, actions, the open form, which response.
Works in place: once a turn is stored, the engine's memory does not hold its text either.
"""

from typing import Any, Iterable

# The looping slot of the guides holds whatever a person typed (`domain.yml`).
FREE_TEXT_SLOTS = frozenset({"antwoord"})
KEPT_OF_INTENT = ("name", "confidence")


def redact(events: Iterable[Any]) -> None:
    for event in events:
        redaction = REDACTIONS.get(event.type_name)
        if redaction:
            redaction(event)


def _redact_user(event: Any) -> None:
    event.text = ""
    event.entities = []
    event.metadata = {key: event.metadata[key] for key in ("model_id", "assistant_id")
                      if key in event.metadata}  # fmt: skip
    event.intent = {key: event.intent[key] for key in KEPT_OF_INTENT if key in event.intent}
    # Also the open form refers to this dictionary (its trigger message), so it is emptied in place.
    event.parse_data.clear()
    event.parse_data.update(
        intent=event.intent, entities=[], text="", message_id=event.message_id,
        metadata=event.metadata,
    )  # fmt: skip


def _redact_bot(event: Any) -> None:
    event.text = None
    event.data = {}
    kept = ("utter_action", "model_id", "assistant_id")
    event.metadata = {key: event.metadata[key] for key in kept if key in event.metadata}


def _redact_slot(event: Any) -> None:
    if event.key in FREE_TEXT_SLOTS:
        event.value = None


def _redact_entities(event: Any) -> None:
    event.entities = []


def _redact_action(event: Any) -> None:
    event.action_text = None


REDACTIONS = {
    "user": _redact_user,
    "bot": _redact_bot,
    "slot": _redact_slot,
    "entities": _redact_entities,
    "action": _redact_action,
}


def redact_tracker(tracker: Any, new_events: Iterable[Any]) -> None:
    """Redact a tracker so that it equals the one that a restart would load."""
    redact(new_events)
    for name in FREE_TEXT_SLOTS & set(tracker.slots):
        tracker.slots[name].value = None
    if tracker.latest_bot_utterance is not None:
        _redact_bot(tracker.latest_bot_utterance)
