"""Builds the interest cards from the checked `knowledge/interests.yml`."""

from collections.abc import Mapping
from typing import Any

from assistant.core.occupations.interests import Card, DirectionWords, InterestWords
from assistant.core.occupations.model import Direction

KIND = "interests"


def interest_words(parts: Mapping[str, Any]) -> InterestWords | None:
    """The cards and sentences; None when the file is missing or has a problem."""
    data = parts.get(KIND)
    if data is None:
        return None
    blocks = {one: data["directions"][one.value] for one in Direction}
    return InterestWords(
        cards=tuple(
            Card(name, text, one) for one, block in blocks.items()
            for name, text in block["cards"].items()
        ),
        directions={
            one: DirectionWords(block["title"], block["meaning"]) for one, block in blocks.items()
        },
        not_a_test=data["not_a_test"],
        own_ideas=data["own_ideas"],
        credit_esco=_credit(data["credits"]["esco"]),
        credit_onet=_credit(data["credits"]["onet"]),
    )  # fmt: skip


def _credit(block: Mapping[str, str]) -> str:
    return f"{block['text'].strip()} {block['url']}"
