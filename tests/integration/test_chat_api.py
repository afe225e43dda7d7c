"""The chat API as a browser meets it: cookies, headers, limits, errors, events."""

import json
import secrets
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from assistant.bootstrap import Baken
from assistant.services.talk.conversations import ConversationGone
from assistant.services.talk.sessions import IDLE, LIFETIME
from assistant.web.app import LARGEST_BODY, create_app

HEADERS = {"X-Baken": "1"}


@pytest.fixture
async def browser(baken: Baken) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(create_app(baken), raise_app_exceptions=False)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://localhost:8080", headers=HEADERS
    ) as client:
        yield client


def message(**what: Any) -> dict[str, Any]:
    return {"id": secrets.token_hex(8), **what}


async def opened(browser: httpx.AsyncClient, region: str | None = "nl") -> dict[str, Any]:
    answer = await browser.post("/api/chat/sessions", json={"region": region})
    assert answer.status_code == 200
    return answer.json()


async def test_the_first_turn_says_that_this_is_a_computer(browser: httpx.AsyncClient) -> None:
    turn = await opened(browser)
    assert "computerprogramma" in turn["replies"][0]["text"]
    assert "geen hulpdienst" in turn["replies"][0]["text"].replace("\n", " ")


async def test_the_cookie_cannot_be_read_by_scripts(browser: httpx.AsyncClient) -> None:
    answer = await browser.post("/api/chat/sessions", json={})
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie


async def test_on_https_the_cookie_is_bound_to_the_host(baken: Baken) -> None:
    transport = httpx.ASGITransport(create_app(baken))
    async with httpx.AsyncClient(
        transport=transport, base_url="https://baken.example", headers=HEADERS
    ) as client:
        answer = await client.post("/api/chat/sessions", json={})
    assert answer.headers["set-cookie"].startswith("__Host-baken=")
    assert "Secure" in answer.headers["set-cookie"]
    assert "Strict-Transport-Security" in answer.headers


async def test_every_answer_has_a_strict_policy(browser: httpx.AsyncClient) -> None:
    for path in ("/", "/api/chat/session", "/openapi.json"):
        headers = (await browser.get(path)).headers
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


async def test_another_site_cannot_send_a_message(browser: httpx.AsyncClient) -> None:
    await opened(browser)
    elsewhere = {"Origin": "https://elders.example"}
    answer = await browser.post("/api/chat/messages", json=message(text="hoi"), headers=elsewhere)
    assert answer.status_code == 403
    without = {"X-Baken": ""}
    answer = await browser.post("/api/chat/messages", json=message(text="hoi"), headers=without)
    assert answer.status_code == 403


async def test_a_message_streams_its_replies_and_then_the_turn(browser: httpx.AsyncClient) -> None:
    await opened(browser)
    accept = {"Accept": "text/event-stream"}
    answer = await browser.post("/api/chat/messages", json=message(text="hallo"), headers=accept)
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = [block.split("\n") for block in answer.text.strip().split("\n\n")]
    names = [lines[0].removeprefix("event: ") for lines in events]
    assert names[-1] == "turn"
    assert names[0] == "reply"
    turn = json.loads(events[-1][1].removeprefix("data: "))
    assert turn["replies"][0]["response"] == "utter_groet"


async def test_the_same_message_twice_is_one_turn(browser: httpx.AsyncClient) -> None:
    await opened(browser)
    once = message(text="start de keuzehulp over vertellen")
    first = (await browser.post("/api/chat/messages", json=once)).json()
    second = (await browser.post("/api/chat/messages", json=once)).json()
    assert first == second


async def test_after_a_reload_the_last_turn_is_shown_again(browser: httpx.AsyncClient) -> None:
    await opened(browser)
    sent = message(text="start de keuzehulp over vertellen")
    turn = (await browser.post("/api/chat/messages", json=sent)).json()
    assert (await browser.get("/api/chat/session")).json() == turn


async def test_stop_and_erase_leaves_nothing(browser: httpx.AsyncClient, baken: Baken) -> None:
    await opened(browser)
    await browser.post("/api/chat/messages", json=message(text="hallo"))
    token = browser.cookies["baken"]
    conversation = baken.sessions.enter(token)
    answer = await browser.delete("/api/chat/session")
    assert answer.status_code == 204
    assert "storage" in answer.headers["clear-site-data"]
    assert baken.sessions.leave(token) is None
    with pytest.raises(ConversationGone):
        baken.conversations.read(conversation)
    again = await browser.post("/api/chat/messages", json=message(text="hallo"))
    assert again.status_code == 401
    assert again.json()["error"]["code"] == "geen_sessie"


async def test_an_expired_session_says_so_and_keeps_the_answers(
    browser: httpx.AsyncClient, baken: Baken
) -> None:
    await opened(browser)
    await browser.post("/api/chat/messages", json=message(text="start de keuzehulp over vertellen"))
    await browser.post("/api/chat/messages", json=message(text="ik ben aan het werk"))
    conversation = baken.sessions.enter(browser.cookies["baken"])
    long_ago = baken.sessions._clock.now() - IDLE - timedelta(minutes=1)
    baken.sessions._store.touch(conversation, long_ago)
    late = await browser.post("/api/chat/messages", json=message(text="hoi"))
    assert late.status_code == 401
    error = late.json()["error"]
    assert error["code"] == "sessie_verlopen"
    assert "antwoorden" in error["message"] + error["action"]
    resumed = await browser.post("/api/chat/sessions", json={"resume": True})
    assert resumed.json()["guide"]["question"] == "wie_weet_het"
    summary = await browser.post("/api/chat/messages", json=message(text="samenvatting"))
    assert "Ik ben aan het werk" in summary.text


async def test_nobody_walks_into_an_idle_session_without_asking(
    browser: httpx.AsyncClient, baken: Baken
) -> None:
    await opened(browser)
    conversation = baken.sessions.enter(browser.cookies["baken"])
    baken.sessions._store.touch(conversation, baken.sessions._clock.now() - LIFETIME / 2)
    answer = await browser.post("/api/chat/sessions", json={})
    assert answer.json()["error"]["code"] == "sessie_verlopen"
    fresh = await browser.post("/api/chat/sessions", json={"restart": True})
    assert fresh.status_code == 200
    assert fresh.json()["turn"] == 0


async def test_a_very_large_body_is_refused_in_words(browser: httpx.AsyncClient) -> None:
    await opened(browser)
    answer = await browser.post("/api/chat/messages", content=b"x" * (LARGEST_BODY + 1))
    assert answer.status_code == 413
    assert answer.json()["error"]["action"]


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{}", b"not json", b'{"id": "abcdefgh", "text": 5}', b'{"id": "abcdefgh"}'],
)
async def test_a_broken_body_gets_a_clear_error(browser: httpx.AsyncClient, body: bytes) -> None:
    await opened(browser)
    answer = await browser.post(
        "/api/chat/messages", content=body, headers={"content-type": "application/json"}
    )
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert error["code"] == "onleesbaar"
    assert error["message"]
    assert error["action"]


async def test_the_region_can_be_changed(browser: httpx.AsyncClient) -> None:
    await opened(browser, region=None)
    answer = await browser.put("/api/chat/session/region", json={"region": "vl"})
    assert answer.status_code == 204
    turn = (await browser.post("/api/chat/messages", json=message(text="hallo"))).json()
    assert turn["region"] == "vl"


async def test_the_openapi_document_names_every_path(browser: httpx.AsyncClient) -> None:
    paths = (await browser.get("/openapi.json")).json()["paths"]
    assert set(paths) == {
        "/api/chat/sessions",
        "/api/chat/session",
        "/api/chat/session/region",
        "/api/chat/messages",
        "/api/chat/documents/{name}.pdf",
        "/api/chat/documents/{name}.docx",
        "/api/chat/documents/{name}.fhir.json",
        "/api/chat/documents/mijn_gegevens.json",
        "/api/chat/suggestions",
    }


async def test_too_many_messages_are_slowed_down_but_a_crisis_is_always_heard(
    baken: Baken, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assistant.adapters.rate_limit import SlidingWindowRate

    monkeypatch.setattr(baken.chat, "_rate", SlidingWindowRate("1/minute"))
    transport = httpx.ASGITransport(create_app(baken))
    async with httpx.AsyncClient(
        transport=transport, base_url="http://localhost:8080", headers=HEADERS
    ) as client:
        await opened(client)
        await client.post("/api/chat/messages", json=message(text="hallo"))
        slow = await client.post("/api/chat/messages", json=message(text="hallo"))
        assert slow.status_code == 429
        assert slow.json()["error"]["retry"] is True
        heard = await client.post("/api/chat/messages", json=message(text="ik wil niet meer leven"))
        assert heard.status_code == 200
        assert heard.json()["replies"][0]["card"]["type"] == "crisis"
