"""Bad input around what people keep: a clear message, nothing lost, nothing that leaks.

Over a real SQLite and PostgreSQL. No engine runs: what is typed here is answered in the app, and
`Listener` notes whatever would have reached the engine.
"""

import asyncio
import dataclasses
import json
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from dossier_samples import KINDS, address

from assistant.adapters.conversation_store import SqlConversationStore
from assistant.adapters.dossier_store import SqlDossierStore
from assistant.bootstrap import Baken, build
from assistant.commands.local import LocalSettings
from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.dossier.model import Dossier
from assistant.core.guide.answers import Answers
from assistant.core.profile.changes import taken_up
from assistant.core.profile.model import Profile
from assistant.core.profile.yields import drafts
from assistant.core.say import Json
from assistant.ports import EngineTurn, EngineUnavailable, StoreUnavailable
from assistant.services.talk.intake import Incoming
from assistant.settings import Settings
from tests.dialogues.talk import Talk

WRONG = "aardbei fiets koffer olifant tomaat zwembad"
TOLD_ON = date(2026, 11, 22)
STRENGTHS = "arbeidsprofiel_sterk"
ADDRESS: list[str] = [""]


class Anywhere(LocalSettings):
    """Settings with a database of the test."""

    @property
    def database(self) -> str:
        return ADDRESS[0]


class Listener:
    """An engine that is down, and remembers what it would have heard."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def send(self, _conversation_id: str, message: str) -> EngineTurn:
        self.heard.append(message)
        raise EngineUnavailable

    async def forget(self, _conversation_id: str) -> None:
        raise EngineUnavailable

    async def parse(self, texts: Sequence[str]) -> list[Mapping[str, Json]]:
        self.heard.extend(texts)
        raise EngineUnavailable

    async def healthy(self) -> bool:
        return False


def built(folder: Any) -> Baken:
    given = dataclasses.asdict(Settings()) | {"data": folder, "rate": "100000/minute"}
    return build(Anywhere(**given))


@pytest.fixture(params=KINDS, scope="module")
async def app(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Baken]:
    folder = tmp_path_factory.mktemp("bad_input")
    with address(request.param, folder) as url:
        ADDRESS[0] = url
        baken = built(folder)
        yield baken
        await baken.close()


@pytest.fixture
def engine(app: Baken, monkeypatch: pytest.MonkeyPatch) -> Listener:
    listener = Listener()
    monkeypatch.setattr(app.chat._talk, "_engine", listener)
    return listener


def fails(*_args: object) -> None:
    raise StoreUnavailable


def fill(app: Baken, talk: Talk, change: Callable[[Conversation], None]) -> None:
    with app.conversations.change(talk.conversation) as conversation:
        change(conversation)


def of(app: Baken, talk: Talk) -> Conversation:
    return app.conversations.read(talk.conversation)


def plain(app: Baken, talk: Talk) -> str:
    return json.dumps(dataclasses.asdict(of(app, talk)), default=str, ensure_ascii=False)


def dossier(app: Baken, talk: Talk) -> Dossier:
    found = app.dossiers._store.load(of(app, talk).candidate or "")
    assert found is not None
    return found


def answered(given: dict[str, Any], *, done: bool = True) -> Callable[[Conversation], None]:
    """Has walked through the guide about strengths, with these answers."""

    def change(conversation: Conversation) -> None:
        status = RunStatus.DONE if done else RunStatus.PAUSED
        run = GuideRun(STRENGTHS, {"given": given, "withdrawn": {}}, status)
        conversation.runs[STRENGTHS] = run

    return change


def walked(app: Baken, given: dict[str, Any]) -> Callable[[Conversation], None]:
    """Has walked through it, and what it gave is in the profile."""

    def change(conversation: Conversation) -> None:
        answered(given)(conversation)
        guide = app.dossiers._guides[STRENGTHS]
        made = drafts(guide, Answers(given), None, TOLD_ON)
        held = taken_up(Profile.from_json(conversation.profile), made, STRENGTHS, None, TOLD_ON)
        conversation.profile = held.as_json()

    return change


async def kept(app: Baken, *changes: Callable[[Conversation], None]) -> tuple[Talk, str]:
    talk = await Talk.begin(app)
    for change in changes:
        fill(app, talk, change)
    await talk.say("bewaren")
    await talk.tap("Ja, bewaar het")
    return talk, talk.card("message_draft")["text"]


async def also_on(app: Baken, code: str) -> Talk:
    other = await Talk.begin(app)
    await other.say(code)
    assert "utter_code_welkom_terug" in other.responses
    return other


def texts(app: Baken, talk: Talk) -> set[str]:
    return {item.text for item in Profile.from_json(of(app, talk).profile).items}


@pytest.mark.parametrize(
    "around",
    ["{}", "mijn code is {} en nu wil ik verder", "Kun je {} openen?", "{}!!!", "x " * 200 + "{}"],
)
@pytest.mark.parametrize("in_a_guide", [True, False])
async def test_a_code_never_reaches_the_engine_whatever_stands_around_it(
    app: Baken, engine: Listener, around: str, in_a_guide: bool
) -> None:
    _, code = await kept(app)
    talk = await Talk.begin(app)
    if in_a_guide:
        fill(app, talk, answered({}, done=False))
        fill(app, talk, lambda one: setattr(one, "active_guide", STRENGTHS))
    await talk.say(around.format(code))
    words = code.split()
    assert not [one for one in engine.heard if words[3] in one]
    await talk.say("mijn gegevens")
    assert code not in plain(app, talk)


async def test_a_code_with_typing_errors_or_a_broken_database_reaches_no_engine_either(
    app: Baken, engine: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = await Talk.begin(app)
    await talk.say("aardbij fietss koffer olifant tomaat zwembad")
    monkeypatch.setattr(SqlDossierStore, "found", fails)
    await talk.say(WRONG)
    assert talk.responses == ["utter_fout_code_opslag"]
    assert engine.heard == []
    await talk.tap("Toch niet") if talk.buttons else None
    assert "olifant" not in plain(app, talk)


async def test_a_code_on_a_card_is_no_answer(app: Baken, engine: Listener) -> None:
    _, code = await kept(app)
    talk = await Talk.begin(app)
    fill(app, talk, answered({}, done=False))
    fill(app, talk, lambda one: setattr(one, "active_guide", STRENGTHS))
    await talk._send(answer={"guide": STRENGTHS, "question": "trots", "value": code})
    assert "utter_code_welkom_terug" in talk.responses
    assert engine.heard == []
    assert code not in json.dumps(of(app, talk).runs, default=str)


async def test_a_code_is_shown_once_also_when_the_next_turn_fails(
    app: Baken, engine: Listener
) -> None:
    talk, code = await kept(app)
    assert code in plain(app, talk)
    await talk.say("hoe gaat het met jou")
    assert talk.turn["retry"]
    assert code not in plain(app, talk)


async def test_ten_wrong_codes_at_once_from_ten_conversations_are_five_tries(app: Baken) -> None:
    wrong = "zwembad fiets koffer olifant tomaat aardbei"
    talks = [await Talk.begin(app) for _ in range(10)]
    await asyncio.gather(*(talk.say(wrong) for talk in talks))
    told = sorted(talk.responses[0] for talk in talks)
    assert told == ["utter_code_onbekend"] * 5 + ["utter_code_wachten"] * 5


async def test_a_restart_forgives_no_wrong_code(app: Baken) -> None:
    wrong = "tomaat fiets koffer olifant tomaat aardbei"
    for _ in range(5):
        await (await Talk.begin(app)).say(wrong)
    again = built(app.settings.data)
    talk = await Talk.begin(again)
    await talk.say(wrong)
    assert talk.responses == ["utter_code_wachten"]
    await again.close()


async def test_an_answer_during_a_full_disk_is_in_the_dossier_a_turn_later(
    app: Baken, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk, _ = await kept(app, walked(app, {"trots": "Op mijn tuin."}))
    monkeypatch.setattr(SqlDossierStore, "save", fails)
    fill(app, talk, walked(app, {"trots": "Op mijn dochter."}))
    await talk.say("mijn gegevens")
    monkeypatch.undo()
    await talk.say("mijn gegevens")
    assert of(app, talk).runs[STRENGTHS].answers["given"]["trots"] == "Op mijn dochter."
    held = dossier(app, talk)
    assert held.walks[0].run.answers["given"]["trots"] == "Op mijn dochter."
    assert [item.text for item in held.profile.current] == ["Op mijn dochter."]


async def test_a_full_disk_at_coming_back_leaves_the_conversation_as_it_was(
    app: Baken, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, code = await kept(app, walked(app, {"trots": "Op mijn tuin."}))
    other = await Talk.begin(app)
    monkeypatch.setattr(SqlDossierStore, "save", fails)
    await other.say(code)
    assert other.responses == ["utter_fout_code_opslag"]
    assert "tuin" not in plain(app, other)
    monkeypatch.undo()
    await other.say(code)
    assert texts(app, other) == {"Op mijn tuin."}


async def test_a_database_that_fails_halfway_through_erasing_can_be_asked_again(
    app: Baken, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk, code = await kept(app, walked(app, {"trots": "Op mijn tuin."}))
    other = await also_on(app, code)
    monkeypatch.setattr(SqlConversationStore, "end", fails)
    await talk.say("mijn gegevens")
    await talk.tap("Wis wat bewaard is")
    await talk.tap("Ja, wis het")
    assert talk.responses == ["utter_fout_wissen"]
    monkeypatch.undo()
    await talk.say("mijn gegevens")
    await talk.tap("Wis wat bewaard is")
    await talk.tap("Ja, wis het")
    assert "utter_bewaren_gewist" in talk.responses
    assert "tuin" not in plain(app, other)


async def test_the_same_message_again_erases_what_could_not_be_erased_the_first_time(
    app: Baken, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk, _ = await kept(app, walked(app, {"trots": "Op mijn tuin."}))
    fill(app, talk, lambda one: one.offers.update({"x": {"pending": {"dossier": "erase_all"}}}))
    monkeypatch.setattr(SqlConversationStore, "end", fails)
    again = Incoming("the-same-id", button="x")
    with pytest.raises(StoreUnavailable):
        await app.chat.say(talk.conversation, again)
    monkeypatch.undo()
    _, turn = await app.chat.say(talk.conversation, again)
    assert turn["erased"]
    assert "tuin" not in plain(app, talk)


async def test_what_was_struck_on_one_device_does_not_come_back_from_another(app: Baken) -> None:
    talk, code = await kept(app, walked(app, {"goed_in": ["netjes"], "trots": "Op mijn dochter."}))
    other = await also_on(app, code)
    item = next(i for i in dossier(app, talk).profile.items if "dochter" in i.text)
    app.dossiers.remove_item(of(app, talk), item.id)
    # The other device did not know, and changed another answer of the same guide.
    fill(app, other, walked(app, {"goed_in": ["met_mensen"], "trots": "Op mijn dochter."}))
    await other.say("mijn gegevens")
    assert "dochter" not in plain(app, other)
    await talk.say("mijn gegevens")
    assert "dochter" not in plain(app, talk)
    assert "dochter" not in json.dumps(app.dossiers.everything(of(app, talk)))
    current = Profile.from_json(of(app, other).profile).current
    assert len(current) == 1


async def test_a_struck_item_is_no_longer_ticked_for_an_employer(app: Baken) -> None:
    talk, _ = await kept(app, walked(app, {"goed_in": ["netjes", "met_mensen"]}))
    first, second = Profile.from_json(of(app, talk).profile).current
    ticked = {"given": {"goed_in": [first.id, second.id]}, "withdrawn": {"goed_in": [second.id]}}
    card = GuideRun("gesprekskaart", ticked, RunStatus.DONE)
    fill(app, talk, lambda one: one.runs.update({"gesprekskaart": card}))
    app.dossiers.remove_item(of(app, talk), second.id)
    answers = of(app, talk).runs["gesprekskaart"].answers
    assert answers == {"given": {"goed_in": [first.id]}, "withdrawn": {"goed_in": []}}
    # The next item may get the same id: it was never ticked.
    fill(app, talk, walked(app, {"goed_in": ["netjes", "rustig"]}))
    assert second.id not in json.dumps(of(app, talk).runs["gesprekskaart"].answers)


@pytest.mark.parametrize("day", ["2001-01-01", "2099-12-31"])
async def test_another_day_for_showing_erases_and_hides_nothing(
    app: Baken, monkeypatch: pytest.MonkeyPatch, day: str
) -> None:
    before, _ = await kept(app)
    monkeypatch.setenv("ASSISTANT_TODAY", day)
    talk, code = await kept(app, walked(app, {"trots": "Op mijn tuin."}))
    assert await app.dossiers.tidy() == 0
    other = await also_on(app, code)
    assert texts(app, other) == {"Op mijn tuin."}
    await before.say("mijn gegevens")
    assert "utter_bewaren_weg" not in before.responses
    monkeypatch.undo()
    assert await app.dossiers.tidy() == 0
    last_day = dossier(app, talk).candidate.delete_on
    assert last_day > app.clock.now().date() + timedelta(days=300)


def card_for_an_employer(conversation: Conversation) -> None:
    """Has ticked everything of the profile on a card that holds until the end of the year."""
    ids = [item.id for item in Profile.from_json(conversation.profile).current]
    until = (TOLD_ON + timedelta(days=39)).isoformat()
    given = {"voor_wie": "leidinggevende", "goed_in": ids, "geldig_tot": until}
    answers = {"given": given, "withdrawn": {}}
    conversation.runs["gesprekskaart"] = GuideRun("gesprekskaart", answers, RunStatus.DONE)


async def test_a_card_for_an_employer_is_noted_as_shared_once_and_can_be_taken_back(
    app: Baken,
) -> None:
    talk, _ = await kept(app, walked(app, {"goed_in": ["netjes", "met_mensen"]}))
    fill(app, talk, card_for_an_employer)
    await talk.say("mijn gegevens")
    await talk.say("mijn gegevens")
    (share,) = dossier(app, talk).shares
    assert (share.audience, len(share.items)) == ("Mijn leidinggevende", 2)
    assert share.until == TOLD_ON + timedelta(days=39)
    await talk.tap("Wat ik deelde")
    assert "Mijn leidinggevende" in talk.text
    await talk.tap("Trek in")
    assert "utter_gedeeld_ingetrokken" in talk.responses
    await talk.say("mijn gegevens")
    held = dossier(app, talk)
    assert [one.revoked_at is None for one in held.shares] == [False]
    log = [event.what for event in held.events]
    assert (log.count("gedeeld"), log.count("ingetrokken")) == (1, 1)


async def test_a_struck_item_is_no_longer_in_what_was_shared_and_shares_nothing_anew(
    app: Baken,
) -> None:
    talk, _ = await kept(app, walked(app, {"goed_in": ["netjes", "met_mensen"]}))
    fill(app, talk, card_for_an_employer)
    await talk.say("mijn gegevens")
    first, second = Profile.from_json(of(app, talk).profile).current
    app.dossiers.remove_item(of(app, talk), second.id)
    (share,) = dossier(app, talk).shares
    assert share.items == (first.id,)


async def test_of_who_keeps_nothing_no_share_is_noted(app: Baken) -> None:
    talk = await Talk.begin(app)
    fill(app, talk, walked(app, {"goed_in": ["netjes"]}))
    fill(app, talk, card_for_an_employer)
    await talk.say("mijn gegevens")
    assert "Wat ik deelde" not in [button["label"] for button in talk.buttons]
    assert app.dossiers.shares(of(app, talk)) == ()


async def test_a_struck_decision_is_gone_from_the_history_of_decisions(app: Baken) -> None:
    guide = app.dossiers._guides["openheid"]
    given: dict[str, Any] = {
        "richting": "vertellen",
        "aan_wie": ["leidinggevende"],
        "wanneer": {"leidinggevende": guide.question("wanneer").columns[0].id},
        "wat": {"leidinggevende": guide.question("wat").columns[1].id},
    }

    def decided(conversation: Conversation) -> None:
        run = GuideRun("openheid", {"given": given, "withdrawn": {}}, RunStatus.DONE)
        conversation.runs["openheid"] = run
        made = drafts(guide, Answers(given), None, TOLD_ON)
        held = taken_up(Profile(), made, "openheid", None, TOLD_ON)
        conversation.profile = held.as_json()

    talk, _ = await kept(app, decided)
    assert [one.what for one in dossier(app, talk).decisions] == [given["wat"]["leidinggevende"]]
    for item in Profile.from_json(of(app, talk).profile).current:
        app.dossiers.remove_item(of(app, talk), item.id)
    await talk.say("mijn gegevens")
    assert not [one.what for one in dossier(app, talk).decisions if one.what]


@pytest.mark.parametrize(
    "text",
    ["\ud800 mijn gegevens", "mijn\x00 gegevens", "‮mijn gegevens", "😀" * 1000, "٣" * 500],
)
async def test_signs_that_are_no_text_break_nothing(
    app: Baken, engine: Listener, text: str
) -> None:
    talk, _ = await kept(app)
    await talk.say(text)
    assert talk.replies
    json.dumps(talk.turn, ensure_ascii=False).encode()


async def test_a_new_code_is_in_the_log(app: Baken) -> None:
    talk, _ = await kept(app)
    await talk.say("bewaren")
    await talk.tap("Nieuwe code")
    assert "nieuwe_code" in [event.what for event in dossier(app, talk).events]


async def test_no_log_at_any_level_holds_a_word_a_guide_or_a_code(
    app: Baken, engine: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, "sqlalchemy.engine"):
        talk, code = await kept(app, walked(app, {"trots": "Op mijn dochter."}))
        await also_on(app, code)
        await talk.say("wat is een zenuwinzinking")
    assert "INSERT INTO" in caplog.text
    for word in ("dochter", STRENGTHS, "zenuwinzinking", code, " ".join(code.split()[:2])):
        assert word not in caplog.text


async def test_after_a_cry_for_help_the_next_words_are_not_read_as_a_code(
    app: Baken, engine: Listener
) -> None:
    talk = await Talk.begin(app)
    await talk.say("ik heb een code")
    await talk.say("ik wil dood")
    assert of(app, talk).awaiting is None
    await talk.say("ik voel me erg alleen vanavond")
    assert not {"utter_code_geen_code", "utter_code_aantal"} & set(talk.responses)
