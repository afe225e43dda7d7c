"""Each patch on Rasa does what its module says, on the real classes."""

import asyncio
import subprocess
import sys
from typing import Any

import pytest
from rasa.core.actions.action import RemoteAction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from assistant.nlu.engine import patches, rasa_version, stand_in
from assistant.nlu.engine.action_schema import ActionResultInvalid
from assistant.nlu.engine.errors import ConversationBusy, EngineError
from assistant.nlu.engine.lock_store import FifoLockStore
from assistant.nlu.engine.redaction import redact_tracker
from assistant.nlu.engine.sequential_runner import dependency_order
from assistant.nlu.engine.session_rotation import ROTATE_AT, needs_rotation, rotated

DOMAIN = Domain.from_yaml("""
version: "3.1"
intents: [groet]
slots:
  antwoord: {type: any, influence_conversation: false, mappings: [{type: custom}]}
forms: {guide_form: {required_slots: [antwoord]}}
responses: {utter_x: [{text: lange tekst}]}
actions: [action_kennis]
""")


@pytest.fixture(scope="module", autouse=True)
def patched() -> None:
    patches.apply_all()
    patches.apply_all()  # twice does no harm


def tracker_with(*events: Event) -> DialogueStateTracker:
    return DialogueStateTracker.from_events("s", list(events), DOMAIN.slots, domain=DOMAIN)


def conversation(turns: int) -> DialogueStateTracker:
    events: list[Event] = [ActionExecuted("action_listen")]
    for turn in range(turns):
        events += [UserUttered(f"geheim {turn}", {"name": "groet", "confidence": 1.0}),
                   ActionExecuted("utter_x"), BotUttered("lange tekst", metadata={
                       "utter_action": "utter_x", "waarde": "geheim"}),
                   ActionExecuted("action_listen")]  # fmt: skip
    return tracker_with(*events)


def test_another_rasa_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rasa.version.__version__", "3.6.20")
    with pytest.raises(EngineError, match=r"3\.6\.20"):
        rasa_version.require_rasa()


def test_a_wrong_action_result_is_named_by_place_only() -> None:
    action = RemoteAction("action_kennis", None)
    assert action._validate_action_result({"events": [], "responses": []})
    with pytest.raises(ActionResultInvalid) as error:
        action._validate_action_result({"events": [], "responses": ["geheim"]})
    assert "geheim" not in str(error.value)


def test_an_action_gets_the_last_turns_and_a_slim_domain() -> None:
    call = RemoteAction("action_kennis", None)._action_call_format(conversation(20), DOMAIN)
    said = [event["text"] for event in call["tracker"]["events"] if event["event"] == "user"]
    assert said == ["geheim 17", "geheim 18", "geheim 19"]
    assert "guide_form" in call["domain"]["forms"]
    assert "responses" not in call["domain"]


def test_event_classes_are_found_by_type() -> None:
    assert Event.resolve_by_type("user") is UserUttered
    assert Event.resolve_by_type.cache_info().currsize > 0


def test_nodes_run_after_what_they_need() -> None:
    class Node:
        def __init__(self, *needs: str) -> None:
            self.needs = {need: need for need in needs}

    nodes = {"c": Node("a", "b"), "b": Node("a"), "a": Node("message"), "unused": Node()}
    assert dependency_order(nodes, ("c",)) == ["a", "b", "c"]


def test_the_stock_processor_is_patched() -> None:
    import rasa.core.processor

    assert rasa.core.processor.DaskGraphRunner.__name__ == "SequentialGraphRunner"
    assert MessageProcessor._run_action.watched


def test_a_redacted_tracker_equals_the_one_a_restart_loads() -> None:
    tracker = conversation(3)
    tracker.update(ActiveLoop("guide_form"))
    tracker.update(SlotSet("antwoord", "geheim"))
    redact_tracker(tracker, list(tracker.events))
    stored = [event.as_dict() for event in tracker.events]
    assert "geheim" not in str(stored)
    assert "lange tekst" not in str(stored)
    loaded = DialogueStateTracker.from_dict("s", stored, DOMAIN.slots)
    assert loaded.current_slot_values() == tracker.current_slot_values()
    assert loaded.active_loop_name == tracker.active_loop_name == "guide_form"
    assert [event.as_dict() for event in loaded.events] == stored
    assert stored[-3]["event"] == "action"
    assert {event.get("metadata", {}).get("utter_action") for event in stored} == {None, "utter_x"}


def test_rotation_keeps_the_form_and_its_question() -> None:
    tracker = conversation(ROTATE_AT // 4)
    tracker.update(ActiveLoop("guide_form"))
    tracker.update(SlotSet("requested_slot", "antwoord"))
    assert not needs_rotation(conversation(2))
    tracker.update(ActionExecuted("action_listen"))
    assert needs_rotation(tracker)
    fresh = rotated(tracker, DOMAIN.slots)
    assert len(fresh.events) < 10
    assert any(isinstance(event, SessionStarted) for event in fresh.events)
    assert fresh.active_loop_name == "guide_form"
    assert fresh.get_slot("requested_slot") == "antwoord"
    assert fresh.latest_action_name == "action_listen"


def test_the_lock_serves_first_come_first_and_forgets() -> None:
    async def play() -> list[int]:
        store, order = FifoLockStore(), []

        async def turn(number: int) -> None:
            async with store.lock("one"):
                await asyncio.sleep(0.01)
                order.append(number)

        await asyncio.gather(*(turn(number) for number in range(5)))
        assert not store._locks
        return order

    assert asyncio.run(play()) == [0, 1, 2, 3, 4]


def test_a_lock_that_is_held_too_long_is_said() -> None:
    async def play() -> Any:
        store = FifoLockStore()
        async with store.lock("one"):
            with pytest.raises(ConversationBusy):
                async with store.lock("one", lock_lifetime=0.05):
                    pass

    asyncio.run(play())


def test_a_left_out_package_can_be_named_but_not_used() -> None:
    import rasa.nlu.classifiers.diet_classifier as diet

    assert isinstance(diet.tf.Tensor, type)
    with pytest.raises(stand_in.PackageLeftOut, match="not installed"):
        diet.tf.zeros(3)


def test_only_rasa_gets_the_stand_in() -> None:
    with pytest.raises(ImportError):
        import tensorflow.experimental.dlpack  # noqa: F401 - thinc asks this to find TensorFlow


def test_plain_python_starts_with_the_stand_in_after_prepare() -> None:
    subprocess.run([sys.executable, "-m", "assistant.nlu.engine.prepare"], check=True)
    again = subprocess.run([sys.executable, "-m", "assistant.nlu.engine.prepare"], check=True,
                           capture_output=True, text=True)  # fmt: skip
    assert "already" in again.stdout
    code = "import os, rasa.core.channels; print(os.environ['RASA_TELEMETRY_ENABLED'])"
    shown = subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True,
                           capture_output=True, text=True, cwd="/")  # fmt: skip
    assert shown.stdout.strip() == "false"
