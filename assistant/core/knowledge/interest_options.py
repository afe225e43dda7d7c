"""Fills the options of a guide from the interest cards, so that each text stands in one place."""

from collections.abc import Mapping
from typing import Any


def with_interest_cards(
    guide: Mapping[str, Any], interests: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The guide with `options` wherever it said `options_from: {interests: [cards]}`.

    A question that names a card that does not exist is left as it is: building the guide then
    refuses it, and `baken knowledge check` says where.
    """
    texts: dict[str, str] = {
        card: text
        for direction in (interests or {}).get("directions", {}).values()
        for card, text in direction["cards"].items()
    }
    return {**guide, "questions": [_question(one, texts) for one in guide["questions"]]}


def _question(question: Mapping[str, Any], texts: Mapping[str, str]) -> dict[str, Any]:
    wanted = (question.get("options_from") or {}).get("interests")
    if not wanted or not set(wanted) <= set(texts):
        return dict(question)
    options = [{"id": card, "label": texts[card]} for card in wanted]
    return {**{key: question[key] for key in question if key != "options_from"}, "options": options}
