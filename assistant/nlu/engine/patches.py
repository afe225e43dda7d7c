"""Applies every patch to Rasa, once; each module says what it changes and why."""

from assistant.nlu.engine import (
    action_request,
    action_schema,
    events_by_type,
    failing_actions,
    sequential_runner,
)


def apply_all() -> None:
    for patch in (action_request, action_schema, events_by_type, failing_actions,
                  sequential_runner):  # fmt: skip
        patch.apply()
