"""Reads the lexicon and the vetted texts of the safety layer."""

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from assistant.core.safety.lexicon import Lexicon
from assistant.core.safety.texts import Texts


class SafetyUnreadable(Exception):
    """Without its safety layer Baken does not start; the message says which file and where."""


def safety_lexicon(knowledge: Path) -> Lexicon:
    """The lexicon.

    Raises:
        SafetyUnreadable, LexiconError.
    """
    return Lexicon.from_mapping(_mapping(knowledge / "safety" / "lexicon.yml"))


def safety_texts(knowledge: Path) -> Texts:
    """The vetted texts.

    Raises:
        SafetyUnreadable, LexiconError.
    """
    return Texts.from_mapping(_mapping(knowledge / "safety" / "texts.yml"))


def _mapping(file: Path) -> dict[str, Any]:
    try:
        loaded = YAML(typ="safe", pure=True).load(file)
    except (OSError, YAMLError) as error:
        raise SafetyUnreadable(f"{file.name} is niet te lezen: {error}") from error
    if not isinstance(loaded, dict):
        raise SafetyUnreadable(f"{file.name} is leeg of heeft de verkeerde vorm.")
    return loaded
