"""Every guide, walked from its button to its end through the real chat, engine and actions."""

import random
from pathlib import Path
from typing import Any

import pytest

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.bootstrap import Baken
from assistant.core.profile.model import Profile
from tests.dialogues.talk import Talk
from tests.dialogues.test_dialogues import EVERYWHERE_NEVER, FOR_PROGRAMS

GUIDES = KnowledgeFiles(Path("knowledge")).load_guides()
MOST_TURNS = 120
NOT_OF_AN_ANSWER = ("utter_gids_niet_begrepen", "utter_fout_", "utter_onbekend")


async def begun(baken: Baken, guide: str) -> Talk:
    """A conversation in which the button of this guide was just tapped."""
    talk = await Talk.begin(baken)
    with baken.conversations.change(talk.conversation) as conversation:
        conversation.offers["knop"] = {"pending": {"start": guide}}
    return await talk._send(button="knop")


def some_value(card: dict[str, Any], dice: random.Random) -> Any:
    """A value that fits the card, as the widget would send it."""
    kind = card["kind"]
    ids = [one["id"] for one in card["options"]]
    if kind == "one_of":
        return dice.choice(ids)
    if kind in {"several_of", "ranking"}:
        most = min(card["max_choices"] or 3, len(ids), 3)
        return dice.sample(ids, dice.randint(min(card["min_choices"] or 0, most), most))
    if kind == "matrix":
        columns = [one["id"] for one in card["columns"]]
        return {row["id"]: dice.choice(columns) for row in card["rows"]}
    if kind in {"scale", "number", "money", "hours"}:
        low, high = card["minimum"] or 0, card["maximum"]
        return dice.randint(low, high if high is not None else low + 1000)
    return "2026-12-07" if kind == "date" else "Ik help graag klanten, ook als het druk is."


def check_words(talk: Talk) -> None:
    for never in EVERYWHERE_NEVER:
        assert never not in talk.text, f"{talk.question}: said {never!r}: {talk.text!r}"
    assert FOR_PROGRAMS.findall(talk.text) == [], talk.text
    odd = [one for one in talk.responses if one.startswith(NOT_OF_AN_ANSWER)]
    assert odd == [], f"{talk.question}: {odd}"


async def walked(talk: Talk, dice: random.Random, skip: float = 0.0) -> int:
    """Answer until the guide ends; how many questions that took."""
    asked = 0
    while talk.question is not None:
        asked += 1
        assert asked < MOST_TURNS, "this guide does not end"
        card = talk.question_card
        if dice.random() < skip and not card["required"]:
            await talk.say("sla over")
        else:
            await talk.fill_in(some_value(card, dice))
        check_words(talk)
    return asked


def in_the_profile(baken: Baken, talk: Talk) -> set[str]:
    profile = Profile.from_json(baken.conversations.read(talk.conversation).profile)
    return {f"{one.section}.{one.field}" for one in profile.current}


# Three conversations a guide, and each shows more than one thing: every turn costs engine time.
@pytest.mark.parametrize("guide", sorted(GUIDES))
async def test_tapping_leads_to_the_end_and_what_was_answered_stands_in_the_profile(
    baken: Baken, guide: str
) -> None:
    talk = await begun(baken, guide)
    assert talk.question is not None
    check_words(talk)
    assert await walked(talk, random.Random(guide)) >= 1
    assert "utter_gids_klaar" in talk.responses
    talk.card("summary")
    places = {one.profile for one in GUIDES[guide].questions if one.profile}
    kept = in_the_profile(baken, talk)
    assert kept <= places
    if places and guide != "wat_anderen_zeggen":
        assert kept, f"nothing of {guide} came into the profile"


@pytest.mark.parametrize("guide", sorted(GUIDES))
async def test_a_question_of_ones_own_is_answered_and_then_everything_may_be_skipped(
    baken: Baken, guide: str
) -> None:
    talk = await begun(baken, guide)
    asked = talk.question
    await talk.say("mag een werkgever vragen of ik psychische klachten heb?")
    talk.card("knowledge")
    assert talk.question == asked
    await walked(talk, random.Random(guide), skip=1.0)
    assert "utter_gids_klaar" in talk.responses
    assert in_the_profile(baken, talk) == set()


@pytest.mark.parametrize("guide", sorted(GUIDES))
async def test_a_crisis_comes_before_any_answer(baken: Baken, guide: str) -> None:
    talk = await begun(baken, guide)
    await talk.say("ik wil dood")
    talk.card("crisis")
