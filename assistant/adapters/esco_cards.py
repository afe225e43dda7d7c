"""Reads the interest cards in `knowledge/interests.yml`, and only that file: it is quick."""

from pathlib import Path

from assistant.adapters.knowledge_places import shown
from assistant.adapters.knowledge_schemas import check_schema
from assistant.adapters.knowledge_yaml import read_yaml
from assistant.core.occupations.interests import InterestWords

KIND = "interests"


def interest_words(root: Path) -> InterestWords | None:
    """The cards and sentences in this knowledge folder; None when the file cannot be used.

    `baken knowledge check` says what is wrong with it.
    """
    path = root / f"{KIND}.yml"
    raw, problems = read_yaml(path, shown(root, path), KIND)
    if raw is None or problems or check_schema(raw):
        return None
    return InterestWords.from_mapping(raw.data)
