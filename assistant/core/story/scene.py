"""One clause with everything that was heard in it, worked out once."""

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.core.story.clauses import Clause, Subject
from assistant.core.story.lexicon import CUE, StoryWords
from assistant.core.story.phrases import Found

NEAR = 6


@dataclass(frozen=True)
class Scene:
    """A clause, its words, the sayings in it, and where a "niet" stands that no saying uses."""

    clause: Clause
    texts: tuple[str, ...]
    found: tuple[Found, ...]
    negations: tuple[int, ...]

    @property
    def mine(self) -> bool:
        return self.clause.mine

    @property
    def happened_to_me(self) -> bool:
        """Mine, or done to me by somebody else."""
        if self.clause.asked or self.clause.told:
            return False
        return self.clause.subject is not Subject.OTHER

    def cue(self, name: str) -> Found | None:
        """The first cue of this name."""
        key = f"{CUE}:{name}"
        return next((one for one in self.found if one.key == key), None)

    def cues(self, name: str) -> list[Found]:
        """All cues of this name."""
        return [one for one in self.found if one.key == f"{CUE}:{name}"]

    def has(self, *names: str) -> bool:
        return any(self.cue(name) for name in names)

    def of(self, kind: str, how: str) -> list[Found]:
        """Sayings of a kind, such as topics of difficulties; a longer one hides what it holds."""
        start, end = f"{kind}:", f":{how}"
        mine = [one for one in self.found if one.key.startswith(start)]
        mine = [one for one in mine if one.key.endswith(end)]
        return [one for one in mine if not any(_inside(one, other) for other in mine)]

    def denied(self, *used: Found) -> bool:
        """Whether a "niet" near these sayings stands outside them."""
        places = {place for one in used for place in one.places}
        first, last = min(places), max(places)
        return any(first - NEAR <= at <= last + NEAR and at not in places for at in self.negations)

    def place(self, found: Found) -> int:
        """Where in the text a saying starts."""
        return self.clause.words[found.start].start


def scene(clause: Clause, words: StoryWords) -> Scene:
    texts = clause.texts
    found = tuple(words.phrases.find(texts))
    neutral = _places(one for one in found if one.key == f"{CUE}:neutral")
    negations = tuple(
        at for at, text in enumerate(texts) if text in words.small.negators and at not in neutral
    )
    return Scene(clause, texts, found, negations)


def entry_id(found: Found) -> str:
    """The id in "kind:id:how"."""
    return found.key.split(":")[1]


def _places(found: Iterable[Found]) -> frozenset[int]:
    return frozenset(place for one in found for place in one.places)


def _inside(one: Found, other: Found) -> bool:
    if one.key == other.key:
        return False
    return len(one.places) < len(other.places) and set(one.places) <= set(other.places)
