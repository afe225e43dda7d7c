"""How one typed word relates to the words in the names of occupations."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Protocol

START_FROM, END_FROM, INSIDE_FROM = 2, 3, 4


class Match(IntEnum):
    """From the best to the weakest."""

    EXACT = 0  # the whole name
    STARTS_WITH_WORDS = 1  # the name starts with these words
    STARTS_NAME = 2  # the name starts so: heftruc, heftruckchauffeur
    WORDS = 3  # whole words of the name
    STARTS_WORD = 4  # a word of the name starts so
    ENDS_WORD = 5  # a word of the name ends so: chauffeur, heftruckchauffeur
    INSIDE_WORD = 6
    MISSPELT = 7


class Spelling(Protocol):
    """Knows the words that a misspelt word may have been meant to be."""

    def near(self, word: str) -> Mapping[str, int]:
        """Known words → how far they are, 0 or more; also words that only start like it."""
        ...


class Vocabulary:
    """All words in the names."""

    def __init__(self, words: Iterable[str], spelling: Spelling) -> None:
        self._words = sorted(set(words))
        self._known = frozenset(self._words)
        self._spelling = spelling

    def matches(self, word: str) -> dict[str, tuple[Match, int]]:
        """Known words → how this word matches, and how far it is (0 unless misspelt)."""
        found = dict.fromkeys(self._holding(word), (Match.INSIDE_WORD, 0))
        found |= {one: (Match.ENDS_WORD, 0) for one in found if one.endswith(word)}
        found |= dict.fromkeys(self._starting(word), (Match.STARTS_WORD, 0))
        if word in self._known:
            found[word] = (Match.WORDS, 0)
        if found:
            return found
        return {one: (Match.MISSPELT, far) for one, far in self._spelling.near(word).items()}

    def _starting(self, word: str) -> list[str]:
        if len(word) < START_FROM:
            return []
        first = bisect_left(self._words, word)
        last = bisect_left(self._words, f"{word}\U0010ffff")
        return self._words[first:last]

    def _holding(self, word: str) -> list[str]:
        if len(word) >= INSIDE_FROM:
            return [one for one in self._words if word in one]
        if len(word) >= END_FROM:
            return [one for one in self._words if one.endswith(word)]
        return []
