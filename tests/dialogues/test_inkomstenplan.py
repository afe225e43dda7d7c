"""The income plan as cards: what a phone shows, beyond what the dialogue files look at."""

import re
from typing import Any

import pytest

from assistant.bootstrap import Baken
from assistant.core.conversation import Region
from tests.dialogues.talk import Talk

TODAY = "2026-11-22"
NAMES_FOR_PROGRAMS = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b|\b\d{4}-\d\d-\d\d\b")
# Fields of a card that a program reads and nobody sees.
NOT_READ = {"type", "id", "kind", "href", "url", "question", "guide", "points", "marks", "topic"}
WW = ["ww", "30", "nee", "2600", "3", "alleen", "nee", "nee"]


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_TODAY", TODAY)


async def planned(baken: Baken, *answers: str) -> Talk:
    """A whole plan, in what somebody types after "inkomstenplan"."""
    talk = await Talk.begin(baken, "nl")
    await talk.say("inkomstenplan")
    for answer in answers:
        assert talk.question is not None, f"the guide was done before {answer!r}"
        await talk.say(answer)
    assert talk.question is None, f"still asks {talk.question}"
    return talk


def read(part: Any) -> list[str]:
    """Every text in a card that somebody reads."""
    if isinstance(part, str):
        return [part]
    if isinstance(part, dict):
        return [text for key, one in part.items() if key not in NOT_READ for text in read(one)]
    return [text for one in part for text in read(one)] if isinstance(part, list) else []


def cells(card: dict[str, Any], row: str) -> list[str]:
    found: list[str] = next(one["cells"] for one in card["rows"] if one["id"] == row)
    return found


async def test_the_picture_has_every_hour_and_names_the_hour_at_which_ww_stops(
    baken: Baken,
) -> None:
    """WW stops above 87,5 % of 2.600 = 2.275: at 14,99 that is between 35 and 36 hours."""
    talk = await planned(baken, *WW, "20 uur", "minimumloon", "weet ik niet")
    curve = talk.card("income_comparison")["curve"]
    assert [point["hours"] for point in curve["points"]] == list(range(41))
    assert curve["points"][20]["text"] == cells(talk.card("income_comparison"), "totaal")[1]
    assert (curve["now"], curve["then"]) == (0, 20)
    cliffs = [mark for mark in curve["marks"] if mark["kind"] == "cliff"]
    assert [(mark["from"], mark["to"]) for mark in cliffs] == [(35, 36)]
    assert "omlaag" in cliffs[0]["text"]


async def test_every_sum_has_its_lines_its_articles_and_where_to_read_them(baken: Baken) -> None:
    talk = await planned(baken, *WW, "20 uur", "minimumloon", "1 december")
    explained = {one["title"]: one for one in talk.card("income_comparison")["explain"]}
    assert set(explained) == {"Je WW", "Zorgtoeslag", "Je belasting over een jaar"}
    # Month 4 in December: 70 % of 2.600, less 70 % of 1.299,13.
    assert [step["amount"] for step in explained["Je WW"]["steps"] if step["amount"]] == [
        "€ 1.820,00",
        "-€ 909,39",
    ]
    for one in explained.values():
        assert all(source["article"] and source["title"] for source in one["sources"])
    assert explained["Je WW"]["sources"][0]["url"].startswith("https://wetten.overheid.nl/")


async def test_nothing_that_is_read_has_names_or_dates_for_programs(baken: Baken) -> None:
    talk = await planned(baken, *WW, "weet ik niet", "weet ik niet", "1 december")
    told = [text for turn in talk.everything for text in read(turn["replies"])]
    assert NAMES_FOR_PROGRAMS.findall("\n".join(one for one in told if "utter_" not in one)) == []
    assert "recht op" not in "\n".join(told)


async def test_what_is_not_known_yet_is_listed_with_where_to_find_it(baken: Baken) -> None:
    talk = await planned(baken, *WW, "weet ik niet", "weet ik niet", "weet ik niet")
    assert "Ik nam 16 uur per week als voorbeeld." in talk.text
    parts = {one["title"]: one["lines"] for one in talk.card("folds")["parts"]}
    asked = "\n".join(parts["Wat je nog kunt navragen"])
    assert "Het loon staat in de vacature of in je contract." in asked
    assert "Dienst Toeslagen: 0800-0543" in asked
    assert "Wat je moet doorgeven" in parts


async def test_a_job_next_year_is_reported_next_year(baken: Baken) -> None:
    """UWV within 7 days, Dienst Toeslagen within 28 days of 1 March 2027."""
    wajong = ["wajong", "33", "nee", "wajong 2015", "alleen", "nee", "nee"]
    talk = await planned(baken, *wajong, "16 uur", "minimumloon", "1 maart 2027")
    parts = {one["title"]: "\n".join(one["lines"]) for one in talk.card("folds")["parts"]}
    assert "uiterlijk 8 maart 2027" in parts["Wat je moet doorgeven"]
    assert "uiterlijk 29 maart 2027" in parts["Wat je moet doorgeven"]
    assert "2026" not in parts["Wat je moet doorgeven"]
    assert not any(title.startswith("Over heel") for title in parts)
    assert "De bedragen van dan zijn nog niet bekend." in parts["Waar ik van uitging"]


async def test_an_answer_changed_after_the_end_gives_a_new_comparison(baken: Baken) -> None:
    talk = await planned(baken, *WW, "20 uur", "minimumloon", "weet ik niet")
    before = cells(talk.card("income_comparison"), "totaal")
    await talk.say("wijzig")
    await talk.tap("Hoeveel uur per week wil je gaan werken?")
    assert talk.question == "uren"
    await talk.say("24 uur")
    after = talk.card("income_comparison")
    assert after["columns"][1]["label"] == "Met 24 uur"
    assert cells(after, "totaal")[0] == before[0]
    assert cells(after, "totaal")[1] != before[1]


async def test_somebody_who_turns_out_to_live_in_flanders_gets_no_dutch_sum(baken: Baken) -> None:
    talk = await Talk.begin(baken, "nl")
    await talk.say("inkomstenplan")
    await talk.say("geen uitkering")
    with baken.conversations.change(talk.conversation) as conversation:
        conversation.region = Region.VL
    await talk.say("33")
    assert talk.question is None
    assert "Voor Vlaanderen reken ik geen bedragen uit." in talk.text
    await talk.say("ga verder")
    assert talk.question is None
    assert "Voor Vlaanderen reken ik geen bedragen uit." in talk.text


async def test_beslag_ends_the_questions_at_once(baken: Baken) -> None:
    talk = await planned(baken, "wao", "50", "beslag")
    assert len(talk.everything) == 5
    assert talk.card("notice")["title"] == "Dit reken ik niet uit"
