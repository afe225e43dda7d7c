"""The tracker and lock stores against real databases."""

import os
import uuid
from collections.abc import Callable

import pytest
import sqlalchemy as sa
from engine_process import EngineProcess
from fake_actions import FakeActions

from assistant.nlu.engine.tracker_database import normal_url

POSTGRES = os.environ.get("BAKEN_TEST_POSTGRES", "")
REDIS = os.environ.get("BAKEN_TEST_REDIS", "")


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("postgresql://a:b@c/d", "postgresql+psycopg2://a:b@c/d"),
        ("postgres://c/d", "postgresql+psycopg2://c/d"),
        ("postgresql+psycopg://c/d", "postgresql+psycopg2://c/d"),
        ("sqlite:///x.db", "sqlite:///x.db"),
    ],
)
def test_a_database_url_of_the_app_works_here_too(given: str, wanted: str) -> None:
    assert normal_url(given) == wanted


@pytest.mark.skipif(not POSTGRES, reason="BAKEN_TEST_POSTGRES holds no URL of a PostgreSQL")
def test_a_guide_survives_a_restart_on_postgresql(
    start: Callable[..., EngineProcess], actions: FakeActions
) -> None:
    sender = uuid.uuid4().hex
    first = start(actions.url, POSTGRES)
    first.say(sender, "/start_openheid")
    first.say(sender, "mijn geheim")
    first.stop(kill=True)
    second = start(actions.url, POSTGRES)
    assert second.say(sender, "nog iets")["active_loop"] == "guide_form"
    query = sa.text("select data from events where sender_id = :sender")
    with sa.create_engine(normal_url(POSTGRES)).connect() as database:
        stored = " ".join(row.data for row in database.execute(query, sender=sender))
    assert "guide_form" in stored
    assert "geheim" not in stored
    assert second.call("DELETE", f"/conversations/{sender}")[0] == 204
    assert second.say(sender, "hallo")["active_loop"] is None


@pytest.mark.skipif(not (POSTGRES and REDIS), reason="needs BAKEN_TEST_POSTGRES and _REDIS")
def test_two_replicas_share_conversations(
    start: Callable[..., EngineProcess], actions: FakeActions
) -> None:
    sender = uuid.uuid4().hex
    one = start(actions.url, POSTGRES, "--redis", REDIS)
    two = start(actions.url, POSTGRES, "--redis", REDIS)
    assert one.say(sender, "/start_openheid")["active_loop"] == "guide_form"
    assert two.say(sender, "ja")["active_loop"] == "guide_form"
    assert one.say(sender, "nee")["active_loop"] == "guide_form"
    assert two.say(sender, "ja")["active_loop"] is None
    one.call("DELETE", f"/conversations/{sender}")
