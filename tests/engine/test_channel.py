"""The channel's limits: what it refuses, and how it says so."""

from collections.abc import Callable

import pytest
from engine_process import EngineProcess
from fake_actions import FakeActions

REFUSED = [
    (b"", 400),
    (b"[]", 400),
    (b"{", 400),
    (b"null", 400),
    (b'{"message": "hallo"}', 400),
    (b'{"sender": "a"}', 400),
    (b'{"sender": "a", "message": 3}', 400),
    (b'{"sender": "a", "message": ["hallo"]}', 400),
    (b'{"sender": "", "message": "hallo"}', 400),
    (b'{"sender": "a", "message": "   "}', 400),
    (b'{"sender": "' + b"s" * 300 + b'", "message": "hallo"}', 400),
    (b'{"sender": "a", "message": "' + b"a" * 2001 + b'"}', 413),
    (b'{"sender": "a", "message": "' + b"a" * 100_000 + b'"}', 413),
]
GARBAGE = [
    "?", "!!!", "\x00", "a\x00b", "🙂🙂🙂", "\u202e\u200b", "/", "//", "/bestaat_niet",
    '/antwoord{"slot":"x"}', "/restart", "/session_start", "{}", "[]", "<script>", "' or 1=1 --",
    "a" * 2000, "a " * 1000, "привет", "١٢٣", "\n\n x \n", "€ € €", "{waarde}", "%s %d",
]  # fmt: skip


def test_bad_requests_get_json_and_never_a_server_error(engine: EngineProcess) -> None:
    for raw, wanted in REFUSED:
        status, answer = engine.call("POST", "/webhook", raw=raw)
        assert status == wanted, raw[:60]
        assert isinstance(answer["error"], str)
    assert engine.say("a", "hallo")["failed"] is None


def test_a_body_of_megabytes_is_cut_off_and_nobody_notices(engine: EngineProcess) -> None:
    raw = b'{"sender": "a", "message": "' + b"a " * 3_000_000 + b'"}'
    assert engine.call("POST", "/webhook", raw=raw)[0] in (413, 0)  # 0: closed while sending
    assert engine.say("a", "hallo")["failed"] is None


def test_every_typed_garbage_gets_an_answer(engine: EngineProcess) -> None:
    for number, text in enumerate(GARBAGE):
        answer = engine.say(f"garbage-{number}", text)
        assert answer["failed"] is None, text
    assert engine.say("garbage-after", "hallo")["replies"]


def test_unknown_paths_and_methods_get_json(engine: EngineProcess) -> None:
    assert engine.call("GET", "/niets") == (404, {"error": "not_found"})
    assert engine.call("GET", "/webhook")[0] == 405
    assert engine.call("POST", "/parse", {"texts": "hallo"})[0] == 400
    assert engine.call("POST", "/encode", {"texts": [1]})[0] == 400


def test_parse_and_encode_answer_in_the_order_asked(engine: EngineProcess) -> None:
    texts = ["hallo", "ik werk 16 uur per week", "€ 1.350,50 in de maand"]
    _, parsed = engine.call("POST", "/parse", {"texts": texts})
    assert [one["text"] for one in parsed["results"]] == texts
    assert parsed["results"][0]["intent"]["name"] == "groet"
    assert parsed["results"][1]["entities"][0]["value"] == 960
    assert parsed["results"][2]["entities"][0]["value"] == 135050
    _, encoded = engine.call("POST", "/encode", {"texts": texts})
    assert [len(vector) for vector in encoded["vectors"]] == [512] * 3


def test_health_names_the_model_and_the_store(engine: EngineProcess) -> None:
    status, answer = engine.call("GET", "/health")
    assert status == 200
    assert answer["status"] == "ok"
    assert answer["model"].endswith(".tar.gz")
    assert answer["tracker_store"] == "ok"


@pytest.mark.parametrize("url", ["postgresql://nobody@127.0.0.1:1/none"])
def test_a_dead_tracker_database_is_said_and_not_a_new_conversation(
    start: Callable[..., EngineProcess], actions: FakeActions, url: str
) -> None:
    engine = start(actions.url, url)
    body = {"sender": "a", "message": "hallo"}
    assert engine.call("POST", "/webhook", body) == (503, {"error": "tracker_store"})
    assert engine.call("DELETE", "/conversations/a") == (503, {"error": "tracker_store"})
    assert engine.call("GET", "/health")[1]["tracker_store"] == "down"
