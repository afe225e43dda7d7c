"""Reads the interest cards in `knowledge/interests.yml`, and only that file: it is quick."""

from collections.abc import Mapping
from pathlib import Path

from assistant.adapters.knowledge_places import shown
from assistant.adapters.knowledge_schemas import check_schema
from assistant.adapters.knowledge_yaml import read_yaml
from assistant.core.occupations.interests import Card, DirectionWords, InterestWords
from assistant.core.occupations.model import Direction

KIND = "interests"


def interest_words(root: Path) -> InterestWords | None:
    """The cards and sentences in this knowledge folder; None when the file cannot be used.

    `baken knowledge check` says what is wrong with it.
    """
    path = root / f"{KIND}.yml"
    raw, problems = read_yaml(path, shown(root, path), KIND)
    if raw is None or problems or check_schema(raw):
        return None
    data = raw.data
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
