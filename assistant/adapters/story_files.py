"""Reads the words of `knowledge/story`, and asks the imported occupations for names."""

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from assistant.adapters.esco_database import EscoUnreadable
from assistant.core.occupations.matching import Match
from assistant.core.privacy.lexicon import NameWords
from assistant.core.story.lexicon import StoryWords
from assistant.ports import OccupationSource

FILES = ("words", "workplaces", "functions", "studies", "difficulties", "adjustments", "strengths",
         "stops")  # fmt: skip
NAMES = "names"


class StoryUnreadable(Exception):
    """A file of `knowledge/story` cannot be read; the message says which, and what is wrong."""


class OccupationNames:
    """Whether something is the exact name of an imported occupation; never without an import."""

    def __init__(self, occupations: OccupationSource) -> None:
        self._occupations = occupations

    def knows(self, name: str) -> bool:
        try:
            hits = self._occupations.search(name, 1).hits
        except EscoUnreadable:
            return False
        return bool(hits) and hits[0].match is Match.EXACT


def story_words(knowledge: Path) -> StoryWords:
    """The words in which people tell about work.

    Raises:
        StoryUnreadable, PhraseFault.
    """
    return StoryWords.from_mapping({name: _mapping(knowledge, name) for name in FILES})


def name_words(knowledge: Path) -> NameWords:
    """The words by which a name of a person is recognised.

    Raises:
        StoryUnreadable.
    """
    workplaces = _mapping(knowledge, "workplaces")
    return NameWords.from_mapping(_mapping(knowledge, NAMES), workplaces["brands"])


def _mapping(knowledge: Path, name: str) -> dict[str, Any]:
    file = knowledge / "story" / f"{name}.yml"
    try:
        loaded = YAML(typ="safe", pure=True).load(file)
    except (OSError, YAMLError) as error:
        raise StoryUnreadable(f"{file.name} is niet te lezen: {error}") from error
    if not isinstance(loaded, dict):
        raise StoryUnreadable(f"{file.name} is leeg of heeft de verkeerde vorm.")
    return loaded
