"""Keeping and coming back, as people do it: two devices, changed answers, words of others."""

import dataclasses
import json
from pathlib import Path

import pytest

from assistant.adapters.dossier_store import SqlDossierStore
from assistant.bootstrap import Baken
from assistant.core.conversation import Conversation
from assistant.core.profile.model import Profile
from assistant.services.talk.conversations import ConversationGone
from tests.dialogues.talk import Talk

WRONG = "aardbei fiets koffer olifant tomaat zwembad"
FAMILY_SAID = "dat ik zo trouw ben als een herder"
PITCH = "ik werk netjes en kom altijd op tijd"


def of(baken: Baken, talk: Talk) -> Conversation:
    return baken.conversations.read(talk.conversation)


def store(baken: Baken) -> SqlDossierStore:
    held: SqlDossierStore = baken.dossiers._store  # type: ignore[assignment]  # the real one
    return held


def kept_of(baken: Baken, talk: Talk) -> str:
    """Everything in the dossier, readable."""
    found = store(baken).load(of(baken, talk).candidate or "")
    assert found is not None
    return json.dumps(dataclasses.asdict(found), default=str, ensure_ascii=False)


def conversation_of(baken: Baken, talk: Talk) -> str:
    return json.dumps(dataclasses.asdict(of(baken, talk)), default=str, ensure_ascii=False)


def on_the_disk(baken: Baken) -> bytes:
    """Every byte of every database of this Baken."""
    database = store(baken)._engine.url.database
    assert database is not None
    files = [one for one in Path(database).parent.rglob("*") if one.is_file()]
    return b"".join(one.read_bytes() for one in files)


async def said(baken: Baken, *texts: str) -> Talk:
    talk = await Talk.begin(baken)
    for text in texts:
        await talk.say(text)
    return talk


async def kept(talk: Talk) -> str:
    """Keep this conversation; the return code."""
    await talk.say("bewaren")
    await talk.say("ja")
    return str(talk.card("message_draft")["text"])


async def back(baken: Baken, code: str) -> Talk:
    """Another device, on which this code was typed."""
    talk = await Talk.begin(baken, region=None)
    await talk.say("ik heb een code")
    await talk.say(code)
    assert "utter_code_welkom_terug" in talk.responses
    return talk


async def half_a_pitch(baken: Baken) -> Talk:
    return await said(baken, "pitch maken", PITCH)


async def words_of_family(baken: Baken) -> Talk:
    talk = await said(baken, "start het arbeidsprofiel")
    await talk.tap("Wat zeggen anderen over mij?")
    for text in ("mijn zus", "ja", "ja", "sterk", FAMILY_SAID):
        await talk.say(text)
    assert "utter_gids_klaar" in talk.responses
    return talk


async def test_on_another_device_the_guide_goes_on_at_the_same_question(baken: Baken) -> None:
    first = await half_a_pitch(baken)
    assert first.question == "ervaring"
    second = await back(baken, await kept(first))
    await second.tap("Verder waar ik was")
    assert second.question == "ervaring"
    await second.say("samenvatting")
    assert PITCH in second.text


async def test_what_is_finished_on_one_device_is_in_the_profile_on_the_other(baken: Baken) -> None:
    first = await half_a_pitch(baken)
    second = await back(baken, await kept(first))
    await second.tap("Verder waar ik was")
    while second.question is not None:
        await second.say("sla over")
    await first.say("laat mijn profiel zien")
    assert PITCH in first.text


async def test_a_changed_answer_is_kept_as_changed_and_the_old_words_are_gone(baken: Baken) -> None:
    talk = await half_a_pitch(baken)
    code = await kept(talk)
    await talk.say("terug")
    await talk.say("ik ben vooral geduldig")
    assert PITCH not in kept_of(baken, talk)
    other = await back(baken, code)
    await other.tap("Verder waar ik was")
    await other.say("samenvatting")
    assert "ik ben vooral geduldig" in other.text
    assert PITCH not in other.text


async def test_ten_wrong_codes_stay_calm_and_the_guide_and_its_answers_stay(baken: Baken) -> None:
    talk = await half_a_pitch(baken)
    for _ in range(10):
        await talk.say(WRONG)
        assert set(talk.responses) & {"utter_code_onbekend", "utter_code_wachten"}
        assert "olifant" not in talk.text
    await talk.say("samenvatting")
    assert PITCH in talk.text
    assert talk.question == "ervaring"


async def test_erased_on_one_device_the_other_has_nothing_left_and_the_first_goes_on(
    baken: Baken,
) -> None:
    first = await half_a_pitch(baken)
    second = await back(baken, await kept(first))
    await first.say("mijn gegevens")
    await first.tap("Wis wat bewaard is")
    await first.tap("Ja, wis het")
    assert "utter_bewaren_gewist" in first.responses
    await first.say("verder")
    assert first.question == "ervaring"
    with pytest.raises(ConversationGone):  # the web page says so, and begins anew
        await second.say("ik heb een tuin aangelegd")


async def test_gone_while_a_guide_goes_on_is_said_once_and_the_guide_goes_on(baken: Baken) -> None:
    talk = await half_a_pitch(baken)
    await kept(talk)
    store(baken).erase(of(baken, talk).candidate or "")
    heard = []
    for text, question in (("ik heb een tuin aangelegd", "soort_werk"), ("hovenier", "plek")):
        await talk.say(text)
        heard += talk.responses
        assert talk.question == question
    assert heard.count("utter_bewaren_weg") == 1
    assert PITCH in conversation_of(baken, talk)


@pytest.mark.parametrize(
    ("choice", "opens"),
    [("Alleen dit gesprek", "utter_code_welkom_terug"), ("Alles, ook", "utter_code_onbekend")],
)
async def test_erasing_asks_what_and_does_just_that(baken: Baken, choice: str, opens: str) -> None:
    talk = await half_a_pitch(baken)
    code = await kept(talk)
    await talk.say("wis alles")
    assert "utter_wis_welke" in talk.responses
    label = next(one["label"] for one in talk.buttons if one["label"].startswith(choice))
    await talk.tap(label)
    assert talk.turn["erased"]
    other = await Talk.begin(baken)
    await other.say(code)
    assert opens in other.responses


async def test_erasing_nothing_leaves_everything(baken: Baken) -> None:
    talk = await half_a_pitch(baken)
    await kept(talk)
    await talk.say("wis alles")
    await talk.tap("Niets wissen")
    assert not talk.turn["erased"]
    assert PITCH in kept_of(baken, talk)


async def test_one_thing_that_is_taken_out_is_nowhere_any_more(baken: Baken) -> None:
    talk = await half_a_pitch(baken)
    while talk.question is not None:
        await talk.say("sla over")
    await kept(talk)
    await talk.say("mijn gegevens")
    await talk.tap("Iets weghalen")
    line = next(one for one in talk.replies if PITCH in (one["text"] or ""))
    await talk._send(button=line["buttons"][0]["id"])
    assert "utter_gegevens_weg" in talk.responses
    assert PITCH not in kept_of(baken, talk)
    assert PITCH not in json.dumps(of(baken, talk).runs["pitch"].answers)
    await talk.say("laat mijn profiel zien")
    assert PITCH not in talk.text


async def test_when_family_takes_back_its_consent_its_words_are_nowhere(baken: Baken) -> None:
    talk = await words_of_family(baken)
    code = await kept(talk)
    assert FAMILY_SAID in kept_of(baken, talk)
    other = await back(baken, code)
    await talk.say("mijn gegevens")
    await talk.tap("Iets weghalen")
    await talk.tap("Haal weg wat familie zei")
    await other.say("laat mijn profiel zien")
    assert FAMILY_SAID not in other.text
    for one in (talk, other):
        assert FAMILY_SAID not in kept_of(baken, one)
        assert FAMILY_SAID not in conversation_of(baken, one)


async def test_who_does_not_agree_after_all_has_nothing_of_those_words_kept(baken: Baken) -> None:
    talk = await words_of_family(baken)
    await kept(talk)
    await talk.say("start het arbeidsprofiel")
    await talk.tap("Wat zeggen anderen over mij?")
    for text in ("mijn zus", "ja", "ja", "sterk", "terug", "terug", "nee"):
        await talk.say(text)
    held = Profile.from_json(of(baken, talk).profile)
    assert [one.text for one in held.current] == [FAMILY_SAID], "the first time was agreed to"


async def test_no_words_of_anybody_can_be_read_on_the_disk(baken: Baken) -> None:
    talk = await words_of_family(baken)
    code = await kept(talk)
    disk = on_the_disk(baken)
    assert disk
    assert FAMILY_SAID.encode() not in disk
    assert code.encode() not in disk
