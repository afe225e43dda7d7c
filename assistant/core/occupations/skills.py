"""Skills for any job, as a list to pick from."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.core.occupations.model import Skill
from assistant.core.occupations.names import plain_words

INSIDE_FROM = 4


@dataclass(frozen=True, slots=True)
class SkillGroup:
    """Skills under one broader skill, by name."""

    label: str
    skills: tuple[Skill, ...]


def picklist(skills: Iterable[Skill]) -> tuple[SkillGroup, ...]:
    """Every skill once, in groups by name; one with two groups goes to the larger of them."""
    skills = sorted(skills, key=lambda one: (one.label, one.uri))
    sizes = Counter(group for one in skills for group in one.groups)
    grouped: dict[str, list[Skill]] = {}
    for one in skills:
        home = max(one.groups, key=lambda group: sizes[group])
        grouped.setdefault(home, []).append(one)
    return tuple(SkillGroup(label, tuple(grouped[label])) for label in sorted(grouped))


def named(skills: Iterable[Skill], text: str, limit: int) -> tuple[Skill, ...]:
    """Skills in whose name every typed word starts a word, or is inside one from four letters.

    Names that start with what was typed come first, short names before long ones.
    """
    asked = plain_words(text)
    if not asked:
        return ()
    found = [(_rank(plain_words(one.label), asked), one) for one in skills]
    best = sorted(
        ((rank, one.label, one.uri, one) for rank, one in found if rank is not None),
        key=lambda entry: entry[:3],
    )
    return tuple(one for *_, one in best[: max(0, limit)])


def _rank(words: tuple[str, ...], asked: tuple[str, ...]) -> tuple[int, int] | None:
    """Smaller is better; None when a typed word is nowhere in the name."""
    starts = all(any(word.startswith(one) for word in words) for one in asked)
    inside = all(len(one) >= INSIDE_FROM and any(one in word for word in words) for one in asked)
    if not (starts or inside):
        return None
    first = " ".join(words).startswith(" ".join(asked))
    return (0 if first else 1 if starts else 2), len(words)
