"""The real lexicon and texts, read once."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from assistant.core.safety import Lexicon, Texts

KNOWLEDGE = Path(__file__).parents[3] / "knowledge" / "safety"


def read(name):
    return YAML(typ="safe").load((KNOWLEDGE / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def lexicon():
    return Lexicon.from_mapping(read("lexicon.yml"))


@pytest.fixture(scope="session")
def texts():
    return Texts.from_mapping(read("texts.yml"))
