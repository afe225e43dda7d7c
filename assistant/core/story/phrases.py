"""The small notation in which the lexicon writes what people say, and the search for it.

`a|b` either word, `word*` every word that starts so, `*word` every word that ends so, `(a)` may be
left out, `..` up to five words in between. A phrase starts with a plain word or `word*`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

GAP = 5
SEVERAL = re.compile(r"\(([^()]* [^()]*)\)")
BEGIN = 4


class PhraseFault(ValueError):
    """A phrase of the lexicon cannot be read; the message is the phrase."""


@dataclass(frozen=True, slots=True)
class Step:
    """One place in a phrase."""

    whole: frozenset[str] = frozenset()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    optional: bool = False
    gap: bool = False

    def takes(self, word: str) -> bool:
        if word in self.whole:
            return True
        if self.starts and word.startswith(self.starts):
            return True
        return bool(self.ends) and word.endswith(self.ends)


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a row of words: what it means, and the places it uses (not those in a gap)."""

    key: str
    places: tuple[int, ...]

    @property
    def start(self) -> int:
        return self.places[0]

    @property
    def end(self) -> int:
        return self.places[-1] + 1


# What it means, its steps, and words of which one must be there (empty: not known).
type _Phrase = tuple[str, tuple[Step, ...], frozenset[str]]


class Phrases:
    """Phrases by their first word, so that a long text is read in one pass."""

    def __init__(self, said: Mapping[str, Iterable[str]]) -> None:
        self._whole: dict[str, list[_Phrase]] = {}
        self._begin: dict[str, list[_Phrase]] = {}
        for key, phrases in said.items():
            for phrase in phrases:
                for one in _written_out(phrase):
                    self._learn(key, one)

    def find(self, words: Sequence[str]) -> list[Found]:
        """What is said, in order; of phrases at one place with one meaning the longest."""
        found: list[Found] = []
        there = frozenset(words)
        for at in range(len(words)):
            best: dict[str, Found] = {}
            for one in self._at(words, at, there):
                if one.key not in best or len(one.places) > len(best[one.key].places):
                    best[one.key] = one
            found += best.values()
        return found

    def _at(self, words: Sequence[str], at: int, there: frozenset[str]) -> Iterator[Found]:
        word = words[at]
        for key, steps, last in (*self._whole.get(word, ()), *self._begin.get(word[:BEGIN], ())):
            if (last and last.isdisjoint(there)) or not steps[0].takes(word):
                continue
            places = _match(words, steps, 1, (at,))
            if places:
                yield Found(key, places)

    def _learn(self, key: str, phrase: str) -> None:
        steps = tuple(_step(part, phrase) for part in phrase.split())
        first = steps[0] if steps else Step(gap=True)
        if first.gap or first.optional or first.ends or steps[-1].gap:
            raise PhraseFault(phrase)
        end = steps[-1]
        needed = frozenset() if end.optional or end.starts or end.ends else end.whole
        for word in first.whole:
            self._whole.setdefault(word, []).append((key, steps, needed))
        for begin in first.starts:
            if len(begin) < BEGIN:
                raise PhraseFault(phrase)
            self._begin.setdefault(begin[:BEGIN], []).append((key, steps, needed))


def _written_out(phrase: str) -> Iterator[str]:
    """The phrase with and without each "(several words)"."""
    group = SEVERAL.search(phrase)
    if group is None:
        yield phrase
        return
    before, after = phrase[: group.start()], phrase[group.end() :]
    yield from _written_out(before + after)
    yield from _written_out(before + group.group(1) + after)


def _step(part: str, phrase: str) -> Step:
    if part == "..":
        return Step(gap=True)
    optional = part.startswith("(") and part.endswith(")")
    choices = (part[1:-1] if optional else part).split("|")
    if not all(choice.strip("*").isalnum() for choice in choices):
        raise PhraseFault(phrase)
    return Step(
        whole=frozenset(one for one in choices if "*" not in one),
        starts=tuple(one[:-1] for one in choices if one.endswith("*")),
        ends=tuple(one[1:] for one in choices if one.startswith("*")),
        optional=optional,
    )


def _match(
    words: Sequence[str], steps: tuple[Step, ...], step: int, places: tuple[int, ...]
) -> tuple[int, ...] | None:
    """The places of the whole phrase, given those of the steps so far."""
    if step == len(steps):
        return places
    at = places[-1] + 1
    now = steps[step]
    if now.gap:
        return _across(words, steps, step + 1, places)
    if at < len(words) and now.takes(words[at]):
        taken = _match(words, steps, step + 1, (*places, at))
        if taken:
            return taken
    return _match(words, steps, step + 1, places) if now.optional else None


def _across(
    words: Sequence[str], steps: tuple[Step, ...], step: int, places: tuple[int, ...]
) -> tuple[int, ...] | None:
    start = places[-1] + 1
    for at in range(start, min(start + GAP + 1, len(words))):
        if steps[step].takes(words[at]):
            taken = _match(words, steps, step + 1, (*places, at))
            if taken:
                return taken
    return None
