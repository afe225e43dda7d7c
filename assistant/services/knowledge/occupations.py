"""Names of occupations and skills to choose from while somebody types, and skills to tick."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.core.guide.model import Option
from assistant.core.knowledge.model import Knowledge
from assistant.core.occupations.credits import credit_of_names
from assistant.core.occupations.interests import InterestWords
from assistant.core.occupations.model import Catalogue
from assistant.core.occupations.search import Hit
from assistant.core.occupations.skills import SkillGroup, named
from assistant.ports import OccupationSource, OccupationsUnreadable, RateLimit
from assistant.services.talk.chat import TooFast
from assistant.services.talk.intake import cleaned

MOST = 8


class SuggestKind(StrEnum):
    """What a question may offer while somebody types."""

    BEROEP = "beroep"
    VAARDIGHEID = "vaardigheid"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One name to choose. `also` is the other name by which it was found, when there is one."""

    id: str
    label: str
    also: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestions:
    """At most MOST names, best first.

    Attributes:
        imported: False means that there is nothing to search: own words are all there is.
        credit: the sentence that the makers of the names ask to show, or None.
    """

    items: tuple[Suggestion, ...] = ()
    imported: bool = False
    credit: str | None = None


class Occupations:
    """What the chat does with the imported occupations. Nothing that was typed is kept or logged.

    A file that cannot be read counts as no import: somebody's own words always work.
    """

    def __init__(self, source: OccupationSource, knowledge: Knowledge, rate: RateLimit) -> None:
        self._source = source
        self._rate = rate
        interests = knowledge.parts.get("interests")
        self._words = InterestWords.from_mapping(interests) if interests else None

    async def suggest(self, who: str, kind: SuggestKind, text: str) -> Suggestions:
        """Names like this text; another thread searches, so that nobody's message waits.

        Raises:
            TooFast: over the rate limit of suggestions.
        """
        if not await self._rate.allows(who):
            raise TooFast
        return await asyncio.to_thread(self._suggested, kind, cleaned(text))

    def skill_options(self) -> Mapping[str, tuple[Option, ...]]:
        """Group of skills → the skills to tick; empty without an import."""
        try:
            groups = self._source.skills
        except OccupationsUnreadable:
            return {}
        return {group.label: _options(group) for group in groups}

    def _suggested(self, kind: SuggestKind, text: str) -> Suggestions:
        try:
            catalogue = self._source.catalogue
            items = self._items(catalogue, kind, text) if text else ()
        except OccupationsUnreadable:
            return Suggestions()
        return Suggestions(items, catalogue.imported, self._credit(catalogue))

    def _items(self, catalogue: Catalogue, kind: SuggestKind, text: str) -> tuple[Suggestion, ...]:
        if kind is SuggestKind.VAARDIGHEID:
            found = named(catalogue.skills, text, MOST)
            return tuple(Suggestion(one.uri, one.label) for one in found)
        return tuple(_suggestion(hit) for hit in self._source.search(text, MOST).hits)

    def _credit(self, catalogue: Catalogue) -> str | None:
        lines = credit_of_names(self._words, catalogue.about) if self._words else ()
        return " ".join(lines) or None


def _suggestion(hit: Hit) -> Suggestion:
    one = hit.occupation
    return Suggestion(one.uri, one.label, hit.name if hit.name != one.label else None)


def _options(group: SkillGroup) -> tuple[Option, ...]:
    """The id is the last part of the address of a skill, which says nothing about a person."""
    return tuple(Option(one.uri.rpartition("/")[2], one.label) for one in group.skills)
