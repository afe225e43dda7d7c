"""Everything that can go wrong: each gives a clear message, and no answer is lost."""

import asyncio
import os
import secrets
import shutil
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from assistant.adapters.conversation_store import SqlConversationStore
from assistant.adapters.databases import database
from assistant.adapters.dialogue_client import DialogueClient
from assistant.adapters.engine_process import EngineProcess, free_port
from assistant.adapters.vault import vault_from
from assistant.bootstrap import Baken, build
from assistant.services.talk.intake import Incoming
from assistant.settings import ROOT, Settings
from tests.dialogues.talk import Talk


def baken_command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "assistant.cli", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def no_traceback(done: subprocess.CompletedProcess[str]) -> None:
    assert "Traceback" not in done.stdout + done.stderr


async def answered_two_questions(baken: Baken) -> Talk:
    talk = await Talk.begin(baken)
    await talk.say("start de keuzehulp over vertellen")
    await talk.say("ik ben aan het werk")
    assert talk.question == "wie_weet_het"
    return talk


async def nothing_was_lost(talk: Talk) -> None:
    await talk.say("samenvatting")
    assert "Ik ben aan het werk" in talk.text
    assert talk.question == "wie_weet_het"


def test_a_typo_in_a_yaml_file_says_where_and_how_to_mend_it(tmp_path: Path) -> None:
    knowledge = tmp_path / "knowledge"
    shutil.copytree(ROOT / "knowledge", knowledge)
    topic = knowledge / "topics" / "proefplaatsing_nl.yml"
    topic.write_text(topic.read_text().replace("sources:", "bronnen:"))
    done = baken_command("knowledge", "check", BAKEN_KNOWLEDGE=str(knowledge))
    assert done.returncode == 1
    assert "topics/proefplaatsing_nl.yml" in done.stdout
    assert "bronnen" in done.stdout
    no_traceback(done)


def test_yaml_that_cannot_be_read_says_the_line(tmp_path: Path) -> None:
    knowledge = tmp_path / "knowledge"
    shutil.copytree(ROOT / "knowledge", knowledge)
    (knowledge / "topics" / "proefplaatsing_nl.yml").write_text('id: "open\ntitle: [')
    done = baken_command("knowledge", "check", BAKEN_KNOWLEDGE=str(knowledge))
    assert done.returncode == 1
    assert "proefplaatsing_nl.yml" in done.stdout
    no_traceback(done)


def test_an_unknown_guide_names_the_ones_there_are() -> None:
    done = baken_command("guide", "print", "bestaat_niet")
    assert done.returncode == 1
    assert "openheid" in done.stderr
    no_traceback(done)


def test_a_missing_model_says_how_to_make_one(tmp_path: Path) -> None:
    done = baken_command("chat", "--json", BAKEN_MODELS=str(tmp_path))
    assert done.returncode == 1
    assert "make train" in done.stderr
    no_traceback(done)


def test_a_taken_port_says_which_and_offers_another(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = baken_command("serve", "--port", str(port), BAKEN_DATA=str(tmp_path))
    assert done.returncode == 1
    assert f"Poort {port} is bezet" in done.stderr
    no_traceback(done)


def test_a_disk_that_cannot_be_written_says_where_the_data_should_go() -> None:
    # Nobody can make a folder in /proc, not even root: the same as a read-only disk.
    done = baken_command("serve", "--port", str(free_port()), BAKEN_DATA="/proc/baken")
    assert done.returncode == 1
    assert "BAKEN_DATA" in done.stderr or "rechten" in done.stderr
    no_traceback(done)


def test_a_damaged_key_is_not_replaced_by_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "baken.key").write_text("kapot")
    done = baken_command("serve", "--port", str(free_port()), BAKEN_DATA=str(tmp_path))
    assert done.returncode == 1
    assert "baken.key" in done.stderr
    assert (tmp_path / "baken.key").read_text() == "kapot"
    no_traceback(done)


def test_the_key_file_can_only_be_read_by_its_owner(tmp_path: Path) -> None:
    vault_from(tmp_path / "baken.key")
    assert (tmp_path / "baken.key").stat().st_mode & 0o777 == 0o600


@asynccontextmanager
async def other_engine(baken: Baken, client: DialogueClient) -> AsyncIterator[Baken]:
    """The same conversations, with another engine behind them."""
    mine = baken.chat._talk._engine
    baken.chat._talk._engine = client
    try:
        yield baken
    finally:
        baken.chat._talk._engine = mine
        await client.close()


async def test_when_rasa_is_down_the_person_still_gets_words_and_loses_nothing(
    baken: Baken,
) -> None:
    talk = await answered_two_questions(baken)
    async with other_engine(baken, DialogueClient(f"http://127.0.0.1:{free_port()}")):
        await talk.say("niemand op mijn werk")
        assert talk.responses == ["utter_fout_rasa_weg"]
        assert talk.turn["retry"] is True
        await talk.say("ik wil niet meer leven")
        assert talk.card("crisis")["contacts"]
    await talk.say("verder waar ik was")
    await nothing_was_lost(talk)


async def test_when_the_actions_are_down_the_person_still_gets_words(
    baken: Baken, tmp_path: Path
) -> None:
    port = free_port()
    arguments = [
        *("--port", str(port)),
        *("--actions", f"http://127.0.0.1:{free_port()}/webhook"),
        *("--tracker", f"sqlite:///{tmp_path / 'tracker.db'}"),
        *("--model", str(baken.settings.models)),
    ]
    talk = await answered_two_questions(baken)
    client = DialogueClient(f"http://127.0.0.1:{port}")
    with EngineProcess(baken.settings.engine_python, ROOT, arguments) as process:
        await process.ready(client)
        async with other_engine(baken, client):
            await talk.say("wat is een proefplaatsing")
            assert "utter_fout_actie_weg" in talk.responses
            assert talk.turn["retry"] is True
    await nothing_was_lost(talk)


async def test_when_the_tracker_database_is_down_nobody_starts_afresh_unnoticed(
    baken: Baken, tmp_path: Path
) -> None:
    port, file = free_port(), tmp_path / "tracker.db"
    arguments = [
        *("--port", str(port)),
        *("--actions", f"http://127.0.0.1:{baken.settings.action_port}/webhook"),
        *("--tracker", f"sqlite:///{file}"),
        *("--model", str(baken.settings.models)),
    ]
    talk = await answered_two_questions(baken)
    client = DialogueClient(f"http://127.0.0.1:{port}")
    with EngineProcess(baken.settings.engine_python, ROOT, arguments) as process:
        await process.ready(client)
        broken = database(f"sqlite:///{file}")
        with broken.begin() as connection:
            connection.exec_driver_sql("DROP TABLE events")
        async with other_engine(baken, client):
            await talk.say("niemand op mijn werk")
            assert talk.responses == ["utter_fout_geen_verbinding_opslag"]
            assert talk.turn["retry"] is True
    await nothing_was_lost(talk)


async def test_a_bug_in_an_action_gives_words_and_leaks_none(
    baken: Baken, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talk = await answered_two_questions(baken)

    def boom(*_: object) -> None:
        raise RuntimeError("geheim: wat iemand typte")

    with monkeypatch.context() as patch:
        patch.setattr(baken.guides, "hear", boom)
        await talk.say("niemand op mijn werk")
    assert "utter_fout_actie_weg" in talk.responses
    assert "geheim" not in talk.text
    assert "geheim" not in caplog.text
    await nothing_was_lost(talk)


async def test_a_message_of_100_kb_is_refused_but_still_heard(baken: Baken) -> None:
    talk = await answered_two_questions(baken)
    await talk.say("bla " * 25_000)
    assert talk.responses == ["utter_fout_te_lang"]
    await nothing_was_lost(talk)
    await talk.say("bla " * 12_000 + "ik wil niet meer leven " + "bla " * 12_000)
    assert talk.card("crisis")


@pytest.mark.parametrize(
    "text", ["🙂", "\u200b\u200b", "\x00", "👩‍👩‍👧 🏳️‍🌈", "ik\u200bben\u200b aan"]
)
async def test_signs_nobody_sees_break_nothing(baken: Baken, text: str) -> None:
    talk = await answered_two_questions(baken)
    await talk.say(text)
    assert talk.replies
    await nothing_was_lost(talk)


@pytest.mark.parametrize(
    "text", ["/restart", '/antwoord{"keuze":"x"}', "/wis_alles", "//session_start", "/"]
)
async def test_a_typed_command_is_only_text(baken: Baken, text: str) -> None:
    talk = await answered_two_questions(baken)
    await talk.say(text)
    assert talk.replies
    assert talk.turn["erased"] is False
    await nothing_was_lost(talk)


async def test_two_messages_at_once_are_handled_one_after_the_other(baken: Baken) -> None:
    talk = await Talk.begin(baken)
    await talk.say("start de keuzehulp over vertellen")
    both = await asyncio.gather(
        *(
            baken.chat.say(talk.conversation, Incoming(secrets.token_hex(8), text=text))
            for text in ("ik ben aan het werk", "niemand op mijn werk")
        )
    )
    assert [turn["turn"] for _, turn in both] == [2, 3]
    await talk.say("samenvatting")
    assert "Ik ben aan het werk" in talk.text
    assert "Niemand op mijn werk" in talk.text


async def test_when_the_store_is_gone_the_error_says_so(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    baken = build(settings)
    assert isinstance(baken.sessions._store, SqlConversationStore)
    with baken.sessions._store._engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE conversations")
    import httpx

    from assistant.web.app import create_app

    transport = httpx.ASGITransport(create_app(baken), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        answer = await client.post("/api/chat/sessions", json={}, headers={"X-Baken": "1"})
    assert answer.status_code == 503
    assert answer.json()["error"]["retry"] is True


def test_nothing_a_person_typed_is_readable_in_the_database(tmp_path: Path) -> None:
    from assistant.core.conversation import Conversation

    store = SqlConversationStore(
        database(f"sqlite:///{tmp_path / 'c.db'}"), vault_from(tmp_path / "baken.key")
    )
    from datetime import timedelta

    from assistant.adapters.clock import SystemClock
    from assistant.ports import Session

    now = SystemClock().now()
    conversation = Conversation("c1", awaiting="geheime woorden")
    store.open(conversation, "cookie-geheim", Session("c1", now, now + timedelta(hours=1)))
    assert store.load("c1") == conversation
    raw = b"".join(file.read_bytes() for file in tmp_path.glob("c.db*"))
    assert b"geheim" not in raw
