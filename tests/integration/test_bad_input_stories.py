"""Stories, names of others and wild input, over the whole of Baken: nothing is lost or leaked."""

import dataclasses
import json
import logging
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from assistant.bootstrap import Baken
from assistant.core.profile.model import Profile
from assistant.web.app import create_app
from tests.dialogues.talk import Talk

NAMES = ("Henk", "Vries", "0612345678", "fatima@voorbeeld.nl")
TOLD = (
    "Ik werkte twee jaar in een magazijn en mijn chef Henk de Vries schold me steeds uit, "
    "bel hem op 0612345678 of mail fatima@voorbeeld.nl"
)
STRENGTHS = "arbeidsprofiel_sterk"


def state(baken: Baken, talk: Talk) -> str:
    conversation = dataclasses.asdict(baken.conversations.read(talk.conversation))
    return json.dumps(conversation, default=str, ensure_ascii=False)


def everything(baken: Baken, talk: Talk) -> str:
    conversation = baken.conversations.read(talk.conversation)
    return json.dumps(baken.dossiers.everything(conversation), ensure_ascii=False)


def on_the_disk(baken: Baken) -> str:
    """All bytes of the conversations, dossiers and the engine's own database."""
    files = [file for file in baken.settings.data.glob("*.db*") if file.is_file()]
    assert {"conversations.db", "tracker.db"} <= {file.name for file in files}
    return "".join(file.read_bytes().decode("latin-1") for file in files)


async def in_strengths(baken: Baken) -> Talk:
    """Somebody in the guide about strengths, at a question for free words."""
    talk = await Talk.begin(baken)
    with baken.conversations.change(talk.conversation) as conversation:
        conversation.offers["x"] = {"pending": {"start": STRENGTHS}}
    await talk._send(button="x")
    for _ in range(12):
        if talk.question_card["kind"] == "free_text":
            return talk
        await talk.say("weet ik niet")
    raise AssertionError("no question for free words")


async def test_a_story_in_capitals_is_a_story(baken: Baken) -> None:
    talk = await Talk.begin(baken)
    await talk.say("IK HEB VIER JAAR BIJ EEN BOUWMARKT GEWERKT MAAR DIE LANGE DAGEN NEKTEN ME")
    assert "utter_verhaal_gelezen_meer" in talk.responses
    assert not Profile.from_json(baken.conversations.read(talk.conversation).profile).items
    await talk.say("JA")
    assert "utter_verhaal_bewaard" in talk.responses


async def test_a_story_in_capitals_does_not_hide_a_name(baken: Baken) -> None:
    talk = await Talk.begin(baken)
    await talk.say("IK WERKTE TWEE JAAR IN EEN MAGAZIJN EN MIJN CHEF HENK SCHOLD ME STEEDS UIT")
    assert "HENK" not in state(baken, talk).upper()


async def test_somebody_elses_name_in_a_story_is_nowhere(
    baken: Baken, caplog: pytest.LogCaptureFixture
) -> None:
    talk = await Talk.begin(baken)
    with caplog.at_level(logging.DEBUG):
        await talk.say("bewaren")
        await talk.tap("Ja, bewaar het")
        await talk.say(TOLD)
        for _ in range(6):
            await talk.say("ja")
    assert "magazijn" in everything(baken, talk)
    places = [state(baken, talk), everything(baken, talk), on_the_disk(baken), caplog.text]
    for place in places:
        assert not [name for name in NAMES if name in place]
    assert "magazijn" not in on_the_disk(baken)
    assert "magazijn" not in caplog.text
    assert "werkervaring" not in caplog.text


@pytest.mark.parametrize("typed", [True, False])
async def test_somebody_elses_name_in_an_answer_stays_only_when_the_person_says_so(
    baken: Baken, typed: bool
) -> None:
    talk = await in_strengths(baken)
    answer = "Mijn baas Henk de Vries zei dat ik het goed deed"
    await (talk.say(answer) if typed else talk.fill_in(answer))
    assert "utter_naam_weggelaten" in talk.responses
    run = baken.conversations.read(talk.conversation).runs[STRENGTHS]
    assert "[naam]" in json.dumps(run.answers)
    assert "Henk" not in json.dumps(run.answers)
    assert "Henk" not in talk.text
    await talk.say("weet ik niet")
    assert "Henk" not in state(baken, talk)


async def test_a_name_that_may_stay_stays(baken: Baken) -> None:
    talk = await in_strengths(baken)
    await talk.say("Mijn baas Henk de Vries zei dat ik het goed deed")
    button = next(one for one in talk.buttons if "naam" in one["label"].lower())
    await talk.tap(button["label"])
    run = baken.conversations.read(talk.conversation).runs[STRENGTHS]
    assert "Henk de Vries" in json.dumps(run.answers)


async def test_a_cry_for_help_is_heard_while_proposals_wait_and_none_is_kept(
    baken: Baken,
) -> None:
    talk = await Talk.begin(baken)
    await talk.say("Ik heb vier jaar bij een bouwmarkt gewerkt maar die lange dagen nekten me")
    await talk.say("ik wil niet meer leven")
    assert talk.card("crisis")["contacts"]
    conversation = baken.conversations.read(talk.conversation)
    assert not Profile.from_json(conversation.profile).items


async def test_a_cry_for_help_among_the_words_of_a_code_is_heard(baken: Baken) -> None:
    talk = await Talk.begin(baken)
    await talk.say("ik wil dood aardbei fiets koffer olifant tomaat zwembad")
    assert talk.turn["help"]


async def test_contradictory_stories_stand_side_by_side_until_somebody_strikes_one(
    baken: Baken,
) -> None:
    talk = await Talk.begin(baken)
    await talk.say("Ik wil zestien uur per week werken")
    await talk.say("ja")
    await talk.say("Ik wil veertig uur per week werken")
    await talk.say("ja")
    texts = [
        item.text
        for item in Profile.from_json(baken.conversations.read(talk.conversation).profile).current
    ]
    assert len(texts) == len(set(texts))
    assert "utter_fout_actie_weg" not in talk.responses


@pytest.fixture
async def browser(baken: Baken) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(create_app(baken), raise_app_exceptions=False)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://localhost:8080", headers={"X-Baken": "1"}
    ) as client:
        await client.post("/api/chat/sessions", json={"region": "nl"})
        yield client


def deep(levels: int) -> bytes:
    return b"[" * levels + b"]" * levels


WILD: list[Any] = [
    b'"\\ud800 los"',
    b'"' + b"a" * 20_000 + b'"',
    b'["' + b"a" * 20_000 + b'"]',
    b'{"x": "' + b"a" * 20_000 + b'"}',
    b"1e400",
    b"NaN",
    b"9" * 5000,
    b"-1",
    b"true",
    b"null",
    deep(300),
    deep(900),
    deep(1500),
    deep(50_000),
    b'{"__proto__": {"a": 1}}',
    b'{"\\udfff": "x"}',
]


@pytest.mark.parametrize("value", WILD, ids=lambda one: f"{one[:9].decode()}{len(one)}")
async def test_a_wild_value_on_a_card_is_refused_in_words_and_nothing_is_lost(
    baken: Baken, browser: httpx.AsyncClient, value: bytes
) -> None:
    here = baken.sessions.enter(browser.cookies["baken"])
    with baken.conversations.change(here) as conversation:
        conversation.offers["x"] = {"pending": {"start": STRENGTHS}}
    first = await browser.post("/api/chat/messages", json={"id": "start-it", "button": "x"})
    question = first.json()["guide"]["question"]
    card = json.dumps({"guide": STRENGTHS, "question": question}).encode()[:-1]
    body = b'{"id": "12345678", "answer": ' + card + b', "value": ' + value + b"}}"
    answer = await browser.post(
        "/api/chat/messages", content=body, headers={"content-type": "application/json"}
    )
    assert answer.status_code in {200, 400, 422}, answer.text
    if answer.status_code == 200:
        assert answer.json()["replies"]
    after = await browser.post("/api/chat/messages", json={"id": "23456789", "text": "hoi"})
    assert after.status_code == 200
    assert after.json()["guide"]["id"] == STRENGTHS


async def test_twenty_thousand_signs_are_refused_everywhere_and_nothing_is_lost(
    browser: httpx.AsyncClient,
) -> None:
    long = "bla " * 5000
    said = await browser.post("/api/chat/messages", json={"id": "12345678", "text": long})
    assert "utter_fout_te_lang" in [reply["response"] for reply in said.json()["replies"]]
    asked = await browser.get("/api/chat/suggestions", params={"kind": "beroep", "q": long})
    assert asked.status_code == 400
    assert asked.json()["error"]["code"] == "onleesbaar"
    tapped = await browser.post("/api/chat/messages", json={"id": "23456789", "button": long})
    assert tapped.status_code == 400
    region = await browser.get(f"/api/chat/documents/{'a' * 3000}.pdf")
    assert region.status_code in {400, 404}


@pytest.mark.parametrize("q", ["\x00", "\ud800".encode("utf-8", "surrogatepass"), "%", "'--", "٣"])
async def test_a_wild_search_gives_an_answer(browser: httpx.AsyncClient, q: Any) -> None:
    raw = q if isinstance(q, bytes) else q.encode()
    quoted = "".join(f"%{byte:02x}" for byte in raw)
    answer = await browser.get(f"/api/chat/suggestions?kind=beroep&q={quoted}")
    assert answer.status_code in {200, 400}


async def test_the_log_of_requests_holds_no_search_and_no_name_of_a_document(
    browser: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        # What the test's own browser logs is not ours.
        logging.getLogger("httpx").setLevel(logging.WARNING)
        logging.getLogger("httpcore").setLevel(logging.WARNING)
        await browser.get("/api/chat/suggestions", params={"kind": "beroep", "q": "heftruc"})
        await browser.get("/api/chat/documents/signaleringskaart.pdf")
    assert "heftruc" not in caplog.text
    assert "signaleringskaart" not in caplog.text


async def test_another_site_cannot_read_a_download(browser: httpx.AsyncClient) -> None:
    answer = await browser.get("/api/chat/documents/mijn_gegevens.json")
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-disposition"] == 'attachment; filename="mijn_gegevens.json"'
    assert "access-control-allow-origin" not in answer.headers


async def test_after_stop_and_erase_no_byte_of_it_is_left_in_any_file(baken: Baken) -> None:
    talk = await in_strengths(baken)
    await talk.say("Ik ben trots op mijn volkstuin")
    await talk.say("bewaren")
    await talk.tap("Ja, bewaar het")
    conversation = baken.conversations.read(talk.conversation)
    marks = [talk.conversation, conversation.candidate or ""]
    assert [mark for mark in marks if mark in on_the_disk(baken)] == marks
    await talk.say("wis alles")
    await talk.tap("Alles, ook wat bewaard is")
    assert talk.turn["erased"]
    await baken.dossiers.tidy()
    left = {
        f"{mark} in {file.name}"
        for file in baken.settings.data.glob("*.db*")
        for mark in [*marks, "volkstuin"]
        if mark.encode() in file.read_bytes()
    }
    assert not left
    assert "gewist" in on_the_disk(baken)
