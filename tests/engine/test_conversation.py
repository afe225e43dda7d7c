"""Conversations with the real engine and a fake app: guides, failures, order, long talks."""

import json
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

from engine_process import EngineProcess
from fake_actions import FakeActions

SECRET = "mijn psychose in Zwolle kostte 1234 euro"


def rows(engine: EngineProcess, sender: str = "%") -> list[tuple]:
    with sqlite3.connect(engine.log.parent / "dialogue.db") as database:
        return database.execute(
            "select sender_id, type_name, intent_name, action_name, data from events "
            "where sender_id like ? order by id", (sender,)
        ).fetchall()  # fmt: skip


def test_small_talk_is_answered_with_its_response_id(engine: EngineProcess) -> None:
    answer = engine.say("a", "hallo")
    assert [reply["response"] for reply in answer["replies"]] == ["utter_groet"]
    assert answer["intent"]["name"] == "groet"
    assert answer["failed"] is None
    assert answer["active_loop"] is None


def test_an_answer_has_the_shape_of_the_contract(
    engine: EngineProcess, actions: FakeActions
) -> None:
    answer = engine.say("a", "mag mijn baas vragen wat ik heb?")
    assert set(answer) == {"replies", "intent", "alternatives", "entities", "active_loop", "failed"}
    assert set(answer["replies"][0]) == {"text", "response", "custom", "buttons"}
    assert answer["replies"][0]["custom"] == {"card": {"type": "action_kennis"}}
    assert answer["alternatives"]
    assert answer["intent"]["name"] not in [one["name"] for one in answer["alternatives"]]
    assert [one["entity"] for one in answer["entities"]] == ["person"]


def test_a_guide_runs_to_its_end(engine: EngineProcess, actions: FakeActions) -> None:
    assert engine.say("g", "/start_openheid")["active_loop"] == "guide_form"
    assert engine.say("g", "ik ga solliciteren")["active_loop"] == "guide_form"
    assert engine.say("g", "/antwoord")["active_loop"] == "guide_form"
    assert engine.say("g", "ja")["active_loop"] is None
    heard = [call["tracker"]["slots"]["antwoord"] for call in actions.called("validate_guide_form")]
    assert heard[-3:] == ["ik ga solliciteren", "/antwoord", "ja"]
    assert len(actions.called("action_gids_afgerond")) == 1


def test_a_guide_goes_on_after_the_engine_is_killed(
    start: Callable[..., EngineProcess], actions: FakeActions, tracker_url: str
) -> None:
    first = start(actions.url, tracker_url)
    first.say("k", "/start_openheid")
    first.say("k", "ik werk al")
    first.stop(kill=True)
    second = start(actions.url, tracker_url)
    assert second.say("k", "nee")["active_loop"] == "guide_form"
    assert second.say("k", "nee")["active_loop"] is None


def test_a_dead_action_server_is_reported_and_leaves_no_trace(
    engine: EngineProcess, actions: FakeActions
) -> None:
    engine.say("d", "/start_openheid")
    before = rows(engine, "d")
    actions.status = 500
    answer = engine.say("d", "ik werk al")
    assert answer["failed"] == "action"
    assert answer["active_loop"] == "guide_form"
    assert rows(engine, "d") == before
    actions.status = 200
    answer = engine.say("d", "ik werk al")
    assert answer["failed"] is None
    assert actions.calls[-1]["tracker"]["active_loop"]["name"] == "guide_form"


def test_a_hanging_action_server_is_given_up_after_five_seconds(
    engine: EngineProcess, actions: FakeActions
) -> None:
    actions.delay = 8
    slow: dict[str, object] = {}
    asking = threading.Thread(target=lambda: slow.update(engine.say("h", "wat is ips?")))
    asking.start()
    assert engine.say("other", "hallo")["failed"] is None  # nobody else waits
    asking.join(7)
    assert slow["failed"] == "action"


def test_a_wrong_answer_of_an_action_is_a_failed_action(
    engine: EngineProcess, actions: FakeActions
) -> None:
    actions.overrides["action_kennis"] = lambda call: {"events": [{"event": "geen-soort"}]}
    assert engine.say("w", "wat is ips?")["failed"] == "action"


def test_messages_of_one_conversation_are_handled_in_order(
    engine: EngineProcess, actions: FakeActions
) -> None:
    engine.say("o", "/start_openheid")
    actions.questions, actions.delay = 100, 0.1
    said = [f"antwoord nummer {number}" for number in range(6)]
    threads = []
    for text in said:
        threads.append(threading.Thread(target=engine.say, args=("o", text)))
        threads[-1].start()
        threading.Event().wait(0.03)
    for thread in threads:
        thread.join(20)
    heard = [call["tracker"]["slots"]["antwoord"] for call in actions.called("validate_guide_form")]
    assert [text for text in heard if text in said] == said


def test_nothing_that_was_said_is_in_the_database_or_the_log(
    start: Callable[..., EngineProcess], actions: FakeActions, tracker_url: str, tmp_path: Path
) -> None:
    actions.overrides["action_kennis"] = lambda call: {
        "events": [], "responses": [{"text": "geheim antwoord", "custom": {"geheim": 1}}]
    }  # fmt: skip
    engine = start(actions.url, tracker_url, "--debug")
    engine.say("p", "/start_openheid")
    engine.say("p", SECRET)
    engine.say("q", SECRET)
    engine.say("q", "wat is ips? " + SECRET)
    actions.status = 500
    engine.say("p", SECRET)
    engine.stop()
    stored = json.dumps(rows(engine)) + (tmp_path / "engine.log").read_text()
    for file in tmp_path.glob("dialogue.db*"):
        stored += file.read_bytes().decode("latin-1")
    for word in ("psychose", "Zwolle", "1234", "geheim", "123400"):
        assert word not in stored
    kinds = {kind for _, kind, *_ in rows(engine)}
    assert {"user", "bot", "action", "slot", "active_loop"} <= kinds
    assert "start_openheid" in {intent for _, _, intent, *_ in rows(engine)}


def test_a_long_conversation_rotates_in_the_middle_of_a_guide(
    engine: EngineProcess, actions: FakeActions
) -> None:
    actions.questions = 10_000
    engine.say("r", "/start_openheid")
    sizes = []
    for number in range(90):
        answer = engine.say("r", f"antwoord {number}")
        assert answer["active_loop"] == "guide_form"
        sizes.append(len(rows(engine, "r")))
    assert max(sizes) < 320
    assert min(sizes[40:]) < 60
    last_call = actions.called("validate_guide_form")[-1]
    assert last_call["tracker"]["slots"]["antwoord"] == "antwoord 89"
    actions.questions = 1
    assert engine.say("r", "klaar")["active_loop"] is None


def test_a_deleted_conversation_is_gone_and_starts_anew(
    engine: EngineProcess, actions: FakeActions
) -> None:
    engine.say("x", "/start_openheid")
    assert engine.call("DELETE", "/conversations/x") == (204, None)
    assert rows(engine, "x") == []
    assert engine.say("x", "hallo")["active_loop"] is None
