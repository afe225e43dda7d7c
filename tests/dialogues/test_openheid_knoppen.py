"""Walks the whole openness guide by taps and filled-in cards, as somebody on a phone does."""

from typing import Any

from assistant.bootstrap import Baken
from tests.dialogues.talk import Talk


def tapped(card: dict[str, Any]) -> Any:
    """What a person taps on this card: the choice that leads past most questions."""
    wanted = {
        "situatie": "aan_het_werk",
        "richting": "deels_vertellen",
        "bericht_maken": "ja",
        "bericht_voor": "leidinggevende",
        "opnieuw_kijken": "problemen",
    }
    several = {
        "themas": ["aanpassing", "privacy_en_regie"],
        "aan_wie": ["leidinggevende", "collega"],
        "waarden": ["privacy", "rust"],
    }
    if card["kind"] == "one_of":
        return wanted.get(card["question"], card["options"][0]["id"])
    if card["kind"] in {"several_of", "ranking"}:
        return several.get(card["question"], [card["options"][0]["id"]])
    if card["kind"] == "matrix":
        columns = [column["id"] for column in card["columns"]]
        return {row["id"]: columns[i % len(columns)] for i, row in enumerate(card["rows"])}
    return "Ik zit graag op een rustige plek"


async def test_the_whole_guide_by_taps_ends_with_the_cards_to_take_along(baken: Baken) -> None:
    talk = await Talk.begin(baken, "nl")
    await talk.say("start de keuzehulp over vertellen")
    asked = []
    while talk.question is not None:
        asked.append(talk.question)
        assert len(asked) < 80, asked
        await talk.fill_in(tapped(talk.question_card))
    assert len(asked) == len(set(asked)), "a question was asked twice"
    assert {"weeg_aanpassing", "weeg_privacy_en_regie", "wanneer", "wat", "status"} <= set(asked)
    assert "utter_gids_klaar" in talk.responses
    kinds = {card["type"] for card in talk.cards}
    assert {"summary", "balance", "openness_matrix", "message_draft", "notice"} <= kinds
    assert "rustige plek" in talk.card("message_draft")["text"]
    assert [row["id"] for row in talk.card("openness_matrix")["rows"]] == [
        "leidinggevende",
        "collega",
    ]


async def test_both_sides_are_shown_in_every_theme(baken: Baken) -> None:
    talk = await Talk.begin(baken, "nl")
    await talk.say("start de keuzehulp over vertellen")
    while talk.question not in {"weeg_aanpassing", None}:
        await talk.fill_in(tapped(talk.question_card))
    groups = [row["group"] for row in talk.question_card["rows"]]
    counts = {group: groups.count(group) for group in groups}
    assert set(counts) == {
        "Voor vertellen",
        "Tegen vertellen",
        "Voor niet vertellen",
        "Tegen niet vertellen",
    }
    assert max(counts.values()) - min(counts.values()) <= 1


async def test_a_card_that_was_filled_in_wrong_loses_nothing(baken: Baken) -> None:
    talk = await Talk.begin(baken, "nl")
    await talk.say("start de keuzehulp over vertellen")
    await talk.fill_in("aan_het_werk")
    await talk.fill_in(["bestaat_niet"])
    assert talk.question == "wie_weet_het"
    assert "utter_gids_niet_begrepen" in talk.responses
    await talk.say("samenvatting")
    assert "Ik ben aan het werk" in talk.text


async def test_an_answer_to_another_question_on_the_path_changes_that_answer(baken: Baken) -> None:
    talk = await Talk.begin(baken, "nl")
    await talk.say("start de keuzehulp over vertellen")
    await talk.fill_in("aan_het_werk")
    await talk.fill_in("solliciteren", question="situatie")
    assert talk.question == "wie_weet_het"
    await talk.say("samenvatting")
    assert "Ik zoek werk" in talk.text
