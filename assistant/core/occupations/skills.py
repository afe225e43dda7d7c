"""Skills for any job, as a list to pick from."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.core.occupations.model import Skill


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
