"""Finds occupations by any of their names, while somebody types and with typing errors."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from assistant.core.occupations.matching import Match, Spelling, Vocabulary
from assistant.core.occupations.model import Occupation
from assistant.core.occupations.names import plain_words

MOST_WORDS = 8
# A name must carry at least this share of what the typed words say together.
ENOUGH = 0.5

type Rank = tuple[float, Match, int, int, int, int, int, int, str]


class Name(NamedTuple):
    """One name; `kind` is 0 for the label, 1 for a synonym, 2 for a hidden name."""

    owner: int
    kind: int
    text: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """An occupation, and the name by which it was found."""

    occupation: Occupation
    name: str
    match: Match


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gives. `imported` False: there is nothing to search, so keep what was typed."""

    imported: bool
    hits: tuple[Hit, ...] = ()


def names_of(occupations: Sequence[Occupation]) -> list[Name]:
    """Every name of every occupation, as words."""
    return [
        Name(number, kind, text, plain_words(text))
        for number, one in enumerate(occupations)
        for kind, texts in enumerate(((one.label,), one.synonyms, one.hidden))
        for text in texts
    ]


class OccupationIndex:
    """All names of some occupations, in memory."""

    def __init__(
        self, occupations: Sequence[Occupation], names: Sequence[Name], spelling: Spelling
    ) -> None:
        self._occupations = occupations
        self._names = names
        self._spelling = spelling

    def search(self, text: str, limit: int = 10) -> tuple[Hit, ...]:
        """The best occupations, best first.

        Exact names come first, then names with these whole words, names and words that start so,
        parts of words, and typing errors; within each the label goes before a synonym, and the
        broader occupation before the specialised one. Words that occur nowhere are left out.
        """
        asked = tuple(dict.fromkeys(plain_words(text)))[:MOST_WORDS]
        matches = {word: found for word in asked if (found := self._vocabulary.matches(word))}
        best: dict[int, tuple[Rank, int]] = {}
        for number, rank in self._ranked(matches):
            owner = self._names[number].owner
            if owner not in best or rank < best[owner][0]:
                best[owner] = (rank, number)
        first = sorted(best.values())[: max(0, limit)]
        return tuple(self._hit(number, rank[1]) for rank, number in first)

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        """Word → the names that hold it."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, name in enumerate(self._names):
            for word in dict.fromkeys(name.words):
                found[word].append(number)
        return dict(found)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self._postings, self._spelling)

    def _ranked(
        self, matches: Mapping[str, Mapping[str, tuple[Match, int]]]
    ) -> Iterator[tuple[int, Rank]]:
        """The names that carry enough of the typed words, with their rank."""
        heard = [self._names_with(found) for found in matches.values()]
        weights = [math.log1p(len(self._names) / len(one)) for one in heard]
        met: dict[int, tuple[float, tuple[Match, int]]] = {}
        for weight, names in zip(weights, heard, strict=True):
            for number, match in names.items():
                carried, worst = met.get(number, (0.0, (Match.EXACT, 0)))
                met[number] = (carried + weight, max(worst, match))
        enough = {one: met[one] for one in met if met[one][0] >= ENOUGH * sum(weights)}
        backing = Counter(self._names[number].owner for number in enough)
        for number, (carried, worst) in enough.items():
            share = round(carried / sum(weights), 6)
            names_like_this = backing[self._names[number].owner]
            yield number, self._rank(number, tuple(matches), worst, (share, names_like_this))

    def _names_with(self, words: Mapping[str, tuple[Match, int]]) -> dict[int, tuple[Match, int]]:
        """The names that hold one of these words, with their best match."""
        found: dict[int, tuple[Match, int]] = {}
        for word, match in sorted(words.items(), key=lambda pair: pair[1], reverse=True):
            found.update(dict.fromkeys(self._postings[word], match))
        return found

    def _rank(
        self,
        number: int,
        asked: tuple[str, ...],
        worst: tuple[Match, int],
        carried: tuple[float, int],
    ) -> Rank:
        name = self._names[number]
        one = self._occupations[name.owner]
        match = _whole_name(name.words, asked, worst[0])
        share, names_like_this = carried
        longer = len(name.words) - len(asked)
        return (-share, match, worst[1], name.kind, longer, one.depth, -names_like_this,
                len(one.label), one.uri)  # fmt: skip

    def _hit(self, number: int, match: Match) -> Hit:
        name = self._names[number]
        one = self._occupations[name.owner]
        return Hit(one, one.label if name.kind == 2 else name.text, match)  # noqa: PLR2004


def _whole_name(words: tuple[str, ...], asked: tuple[str, ...], worst: Match) -> Match:
    """A better match where not only the words agree, but the name as a whole does."""
    if worst is Match.WORDS and words == asked:
        return Match.EXACT
    if worst is Match.WORDS and words[: len(asked)] == asked:
        return Match.STARTS_WITH_WORDS
    if worst is Match.STARTS_WORD and " ".join(words).startswith(" ".join(asked)):
        return Match.STARTS_NAME
    return worst
