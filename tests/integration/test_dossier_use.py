"""Keeping, coming back, seeing and erasing in the chat, over a real SQLite and PostgreSQL.

No engine runs: all of this is answered in the app, and erasing has to end well without one.
"""

import dataclasses
import json
import logging
from collections.abc import AsyncIterator, Callable
from datetime import date, timedelta

import httpx
import pytest
from dossier_samples import KINDS, address

from assistant.adapters.dossier_store import SqlDossierStore
from assistant.bootstrap import Baken, build
from assistant.commands.local import LocalSettings
from assistant.core.conversation import Conversation, GuideRun, Region, RunStatus
from assistant.core.dossier.model import Dossier, Purpose
from assistant.core.profile.changes import added
from assistant.core.profile.model import Draft, Profile, SaidBy, Section
from assistant.ports import StoreUnavailable
from assistant.settings import Settings
from assistant.web.app import create_app
from tests.dialogues.talk import Talk

WRONG = "aardbei fiets koffer olifant tomaat zwembad"


class Anywhere(LocalSettings):
    """Settings with a database of the test."""

    @property
    def database(self) -> str:
        return ADDRESS[0]


ADDRESS: list[str] = [""]
TOLD_ON = date(2026, 11, 22)


@pytest.fixture(params=KINDS, scope="module")
async def app(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Baken]:
    folder = tmp_path_factory.mktemp("dossiers")
    with address(request.param, folder) as url:
        ADDRESS[0] = url
        given = dataclasses.asdict(Settings()) | {"data": folder, "rate": "100000/minute"}
        given["engine_port"] = 1
        baken = build(Anywhere(**given))
        yield baken
        await baken.close()


def fill(app: Baken, talk: Talk, change: Callable[[Conversation], None]) -> None:
    with app.conversations.change(talk.conversation) as conversation:
        change(conversation)


def of(app: Baken, talk: Talk) -> Conversation:
    return app.conversations.read(talk.conversation)


def store(app: Baken) -> SqlDossierStore:
    held: SqlDossierStore = app.dossiers._store  # type: ignore[assignment]  # the real one
    return held


def dossier(app: Baken, talk: Talk) -> Dossier:
    found = store(app).load(of(app, talk).candidate or "")
    assert found is not None
    return found


def half_a_guide(conversation: Conversation) -> None:
    given = {"situatie": "aan_het_werk"}
    run = GuideRun("openheid", {"given": given, "withdrawn": {}}, RunStatus.ACTIVE)
    conversation.runs["openheid"] = run
    conversation.active_guide = "openheid"


def with_words(conversation: Conversation) -> None:
    told = [
        Draft(
            section=Section.STERKE_KANTEN,
            field="kracht",
            text="Ik blijf rustig",
            origin="arbeidsprofiel_sterk.kracht",
        ),
        Draft(
            section=Section.STERKE_KANTEN,
            field="kracht",
            text="Ze is zo trouw",
            origin="wat_anderen_zeggen.kracht",
            said_by=SaidBy.FAMILIE,
            consent=TOLD_ON,
        ),
    ]
    held = added(Profile.from_json(conversation.profile), told, TOLD_ON)
    conversation.profile = held.as_json()
    conversation.runs["wat_anderen_zeggen"] = GuideRun(
        "wat_anderen_zeggen",
        {"given": {"wie": "familie", "toestemming": "ja"}, "withdrawn": {}},
        RunStatus.DONE,
    )


async def kept(app: Baken, *changes: Callable[[Conversation], None]) -> tuple[Talk, str]:
    talk = await Talk.begin(app)
    for change in changes:
        fill(app, talk, change)
    await talk.say("bewaren")
    await talk.tap("Ja, bewaar het")
    return talk, talk.card("message_draft")["text"]


async def test_the_code_works_on_another_device(app: Baken) -> None:
    _, code = await kept(app, half_a_guide, with_words)
    other = await Talk.begin(app, region=None)
    await other.say("ik heb een code")
    assert other.responses == ["utter_code_vraag"]
    await other.say(code.upper().replace(" ", ", "))
    assert "utter_code_welkom_terug" in other.responses
    here = of(app, other)
    assert here.runs["openheid"].answers["given"] == {"situatie": "aan_het_werk"}
    assert len(Profile.from_json(here.profile).current) == 2
    assert here.region is Region.NL
    assert "Verder waar ik was" in [button["label"] for button in other.buttons]


async def test_nothing_is_kept_until_somebody_says_yes(app: Baken) -> None:
    talk = await Talk.begin(app)
    await talk.say("bewaren")
    assert talk.responses == ["utter_bewaren_vraag"]
    await talk.say("nee")
    assert talk.responses == ["utter_bewaren_niet"]
    assert of(app, talk).candidate is None


async def test_a_yes_to_something_else_keeps_nothing(app: Baken) -> None:
    talk = await Talk.begin(app)
    await talk.say("bewaren")
    await talk.tap("Nee")
    await talk.say("ja")
    assert of(app, talk).candidate is None


async def test_in_a_guide_the_question_comes_back_after_keeping(app: Baken) -> None:
    talk = await Talk.begin(app)
    fill(app, talk, half_a_guide)
    await talk.say("bewaar dit")
    assert "question" not in {card["type"] for card in talk.cards}
    await talk.tap("Ja, bewaar het")
    assert {"message_draft", "question"} <= {card["type"] for card in talk.cards}
    assert talk.question == "wie_weet_het"


async def test_what_is_answered_later_is_kept_too(app: Baken) -> None:
    talk, code = await kept(app)
    fill(app, talk, half_a_guide)
    await talk.say("mijn gegevens")
    other = await Talk.begin(app)
    await other.say(code)
    assert "openheid" in of(app, other).runs


async def test_the_exact_text_of_the_consent_is_kept(app: Baken) -> None:
    talk, _ = await kept(app, with_words)
    consents = {one.purpose: one.text for one in dossier(app, talk).consents}
    asked = talk.everything[-2]["replies"][0]["text"]
    assert consents[Purpose.BEWAREN] == asked
    assert set(consents) == {Purpose.BEWAREN, Purpose.FAMILIE}


async def test_the_code_is_nowhere_after_the_next_turn(app: Baken) -> None:
    talk, code = await kept(app)
    await talk.say("mijn gegevens")
    assert code not in json.dumps(dataclasses.asdict(of(app, talk)), default=str)
    assert code not in json.dumps(app.dossiers.everything(of(app, talk)))


async def test_a_new_code_stops_the_old_one(app: Baken) -> None:
    talk, old = await kept(app)
    await talk.say("bewaren")
    await talk.tap("Nieuwe code")
    new = talk.card("message_draft")["text"]
    other = await Talk.begin(app)
    await other.say(old)
    assert other.responses == ["utter_code_onbekend"]
    await other.say(new)
    assert "utter_code_welkom_terug" in other.responses


async def test_ten_wrong_codes_say_when_to_try_again_and_then_a_right_one_waits_too(
    app: Baken, caplog: pytest.LogCaptureFixture
) -> None:
    _, code = await kept(app)
    talk = await Talk.begin(app)
    with caplog.at_level(logging.DEBUG):
        for _ in range(5):
            await talk.say(WRONG)
            assert talk.responses == ["utter_code_onbekend"]
        for _ in range(5):
            await talk.say(WRONG)
            assert talk.responses == ["utter_code_wachten"]
            assert "niets weg" in talk.text
    await talk.say(code)
    assert talk.responses == ["utter_code_wachten"]
    assert "olifant" not in caplog.text
    other = await Talk.begin(app)
    await other.say(code)
    assert "utter_code_welkom_terug" in other.responses


async def test_wrong_codes_for_one_dossier_block_it_for_everybody_for_an_hour(
    app: Baken, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, code = await kept(app)
    wrong = " ".join([*code.split()[:2], "koffer", "koffer", "koffer", "koffer"])
    for _ in range(5):
        await (await Talk.begin(app)).say(wrong)
    talk = await Talk.begin(app)
    await talk.say(code)
    assert talk.responses == ["utter_code_wachten"]
    clock = app.clock
    later = clock.now() + timedelta(minutes=61)
    monkeypatch.setattr(type(clock), "now", lambda _self: later)
    fresh = await Talk.begin(app)
    await fresh.say(code)
    assert {"utter_code_welkom_terug", "utter_code_pogingen"} <= set(fresh.responses)
    assert "verkeerde_code" in {event.what for event in dossier(app, fresh).events}


@pytest.mark.parametrize(
    ("typed", "response"),
    [
        ("abandon ability able about above absent", "utter_code_woord_onbekend"),
        ("aardbei fiets koffer olifant", "utter_code_aantal"),
        (
            "kan ik hier ook een vraag stellen over mijn loon van volgende maand",
            "utter_code_geen_code",
        ),
        ("aardbei " * 249, "utter_code_geen_code"),
        ("1234", "utter_code_geen_code"),
        ("aardbei " * 400, "utter_fout_te_lang"),
    ],
)
async def test_what_is_no_code_is_said_kindly_and_never_reaches_the_engine(
    app: Baken, typed: str, response: str
) -> None:
    talk = await Talk.begin(app)
    await talk.say("terugkomcode")
    await talk.say(typed)
    assert talk.responses == [response]
    await talk.say("terugkomcode")
    await talk.tap("Toch niet")
    assert talk.responses == ["utter_code_toch_niet"]
    assert of(app, talk).awaiting is None


async def test_a_cry_for_help_is_heard_also_where_a_code_is_asked(app: Baken) -> None:
    talk = await Talk.begin(app)
    await talk.say("ik heb een code")
    await talk.say("ik wil dood")
    assert talk.turn["help"]
    assert not {"utter_code_geen_code", "utter_code_aantal"} & set(talk.responses)


async def test_erasing_in_a_kept_conversation_asks_which(app: Baken) -> None:
    talk, code = await kept(app)
    fill(app, talk, half_a_guide)
    fill(app, talk, lambda c: c.offers.update({"x": {"pending": {"dossier": "erase_all"}}}))
    candidate = of(app, talk).candidate or ""
    await talk._send(button="x")
    assert talk.turn["erased"]
    assert store(app).load(candidate) is None
    other = await Talk.begin(app)
    await other.say(code)
    assert other.responses == ["utter_code_onbekend"]


async def test_erasing_what_is_kept_leaves_this_conversation_and_ends_the_others(
    app: Baken,
) -> None:
    talk, code = await kept(app, half_a_guide)
    other = await Talk.begin(app)
    await other.say(code)
    candidate = of(app, other).candidate or ""
    await other.say("mijn gegevens")
    await other.tap("Wis wat bewaard is")
    await other.tap("Ja, wis het")
    assert "utter_bewaren_gewist" in other.responses
    assert store(app).load(candidate) is None
    assert "openheid" in of(app, other).runs
    assert of(app, talk).runs == {}
    await app.dossiers.erase(candidate)


async def test_erased_elsewhere_during_a_guide_is_heard_once_and_nothing_else_is_lost(
    app: Baken,
) -> None:
    talk, _ = await kept(app, half_a_guide)
    store(app).erase(of(app, talk).candidate or "")
    await talk.say("mijn gegevens")
    assert "utter_bewaren_weg" in talk.responses
    await talk.say("mijn gegevens")
    assert "utter_bewaren_weg" not in talk.responses
    assert of(app, talk).runs["openheid"].answers["given"] == {"situatie": "aan_het_werk"}


async def test_an_expired_dossier_is_erased_and_its_code_opens_nothing(app: Baken) -> None:
    talk, code = await kept(app)
    held = dossier(app, talk)
    yesterday = app.clock.today() - timedelta(days=1)
    old = dataclasses.replace(held.candidate, delete_on=yesterday)
    store(app).save(dataclasses.replace(held, candidate=old))
    other = await Talk.begin(app)
    await other.say(code)
    assert other.responses == ["utter_code_onbekend"]
    assert await app.dossiers.tidy() == 1
    assert store(app).load(held.candidate.id) is None


async def test_two_dossiers_are_never_mixed_in_one_conversation(app: Baken) -> None:
    talk, _ = await kept(app)
    _, other_code = await kept(app)
    mine = of(app, talk).candidate
    await talk.say(other_code)
    assert talk.responses == ["utter_code_ander_gesprek"]
    assert of(app, talk).candidate == mine


async def test_the_own_code_again_changes_nothing(app: Baken) -> None:
    talk, code = await kept(app)
    await talk.say(code)
    assert talk.responses == ["utter_code_al_open"]


@pytest.mark.parametrize("broken", ["create", "link"])
async def test_a_full_disk_at_keeping_keeps_nothing_half(
    app: Baken, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fails(*_args: object) -> None:
        raise StoreUnavailable

    talk = await Talk.begin(app)
    fill(app, talk, half_a_guide)
    far = app.clock.today() + timedelta(days=4000)
    before = store(app).expired(far)
    monkeypatch.setattr(SqlDossierStore, broken, fails)
    await talk.say("bewaren")
    await talk.tap("Ja, bewaar het")
    assert "utter_fout_bewaren" in talk.responses
    assert of(app, talk).candidate is None
    assert talk.question == "wie_weet_het"
    assert store(app).expired(far) == before
    monkeypatch.undo()
    await talk.say("bewaren")
    await talk.tap("Ja, bewaar het")
    assert of(app, talk).candidate is not None


async def test_a_database_that_is_down_at_a_code_says_that_nothing_is_lost(
    app: Baken, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_args: object) -> None:
        raise StoreUnavailable

    _, code = await kept(app)
    talk = await Talk.begin(app)
    monkeypatch.setattr(SqlDossierStore, "found", fails)
    await talk.say(code)
    assert talk.responses == ["utter_fout_code_opslag"]


async def test_an_item_that_is_taken_out_is_gone_in_every_version_and_on_paper(
    app: Baken,
) -> None:
    talk, _ = await kept(app, with_words)
    await talk.say("mijn gegevens")
    await talk.tap("Iets weghalen")
    first = next(reply for reply in talk.replies if reply["text"] == "Ik blijf rustig")
    await talk._send(button=first["buttons"][0]["id"])
    assert "utter_gegevens_weg" in talk.responses
    assert "Ik blijf rustig" not in json.dumps(app.dossiers.everything(of(app, talk)))
    assert "item_gewist" in {event.what for event in dossier(app, talk).events}


async def test_consent_taken_back_removes_what_they_said_and_the_answers_behind_it(
    app: Baken,
) -> None:
    talk, code = await kept(app, with_words)
    other = await Talk.begin(app)
    await other.say(code)
    await talk.say("mijn gegevens")
    await talk.tap("Iets weghalen")
    await talk.tap("Haal weg wat familie zei")
    held = dossier(app, talk)
    assert [item.text for item in held.profile.items] == ["Ik blijf rustig"]
    assert held.walks == ()
    assert [one.withdrawn_at is None for one in held.consents if one.purpose == "familie"] == [
        False
    ]
    await other.say("mijn gegevens")
    assert "wat_anderen_zeggen" not in of(app, other).runs


async def test_the_download_has_everything_also_of_who_keeps_nothing(app: Baken) -> None:
    transport = httpx.ASGITransport(create_app(app), raise_app_exceptions=False)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://localhost:8080", headers={"X-Baken": "1"}
    ) as browser:
        missing = await browser.get("/api/chat/documents/mijn_gegevens.json")
        assert missing.status_code == 401
        await browser.post("/api/chat/sessions", json={"region": "nl"})
        with app.conversations.change(app.sessions.enter(browser.cookies["baken"])) as here:
            half_a_guide(here)
            with_words(here)
        answer = await browser.get("/api/chat/documents/mijn_gegevens.json")
    assert answer.headers["cache-control"] == "no-store"
    plain = answer.json()
    assert plain["versie"] == 1
    assert plain["bewaard"] is None
    assert "Ze is zo trouw" in [item["tekst"] for item in plain["profiel"]["onderdelen"]]
    (openness,) = [walk for walk in plain["gidsen"] if walk["gids"] == "openheid"]
    assert openness["antwoorden"][0]["antwoord"] == "Ik ben aan het werk"
    assert openness["stand"] == "bezig"


async def test_the_download_of_a_dossier_tells_until_when_and_is_noted(app: Baken) -> None:
    talk, _ = await kept(app, with_words)
    plain = app.dossiers.everything(of(app, talk))
    assert plain["bewaard"]["laatste_dag"] > plain["gemaakt_op"]
    assert {"bewaard", "gedownload"} <= {event["wat"] for event in plain["gebeurtenissen"]}
    assert "familie" in [consent["waarvoor"] for consent in plain["toestemmingen"]]
