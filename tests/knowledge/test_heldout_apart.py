"""The held-out texts stay apart from what is trained and tuned on."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
HELD_OUT = [
    *(ROOT / "tests/nlu/heldout").glob("*.yml"),
    *(ROOT / "tests/safety/heldout").glob("*.yml"),
]


def normalised(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]|_", "", text.casefold()).split())


def strings(node: Any) -> Iterator[str]:
    """Every string in a file; a block of examples counts line by line."""
    if isinstance(node, str):
        yield from (line.removeprefix("- ") for line in node.splitlines())
    elif isinstance(node, list):
        for item in node:
            yield from strings(item)
    elif isinstance(node, dict):
        yield from strings(list(node.values()))


def texts(paths: Iterator[Path]) -> set[str]:
    found = (text for path in sorted(paths) for text in strings(YAML(typ="safe").load(path)))
    return {normalised(text) for text in found} - {""}


def held_out() -> dict[str, str]:
    rows = [row["text"] for path in HELD_OUT for row in YAML(typ="safe").load(path)]
    return {normalised(text): text for text in rows}


@pytest.mark.parametrize("folder", ["data/nlu", "tests/safety/dev"])
def test_no_held_out_text_is_trained_or_tuned_on(folder: str) -> None:
    known = texts((ROOT / folder).glob("*.yml"))
    assert known or folder != "data/nlu", "no training examples were read"
    clashes = sorted(text for key, text in held_out().items() if key in known)
    assert not clashes, f"also in {folder}: {clashes}"
