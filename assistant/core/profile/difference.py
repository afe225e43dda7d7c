"""What changed between two versions of a profile, in a form that a person can read."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.core.profile.model import Item, Profile, Section

type Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """One answer that became another: the same question, said by the same person."""

    before: Item
    after: Item


@dataclass(frozen=True, slots=True)
class SectionDifference:
    """What changed in one section; a section without changes has none."""

    section: Section
    added: tuple[Item, ...] = ()
    gone: tuple[Item, ...] = ()
    changed: tuple[Changed, ...] = ()


def difference(profile: Profile, old: int, new: int) -> tuple[SectionDifference, ...]:
    """From version `old` to version `new`, per section in their order; version 0 is empty.

    An answer counts as changed when one text made way for one other at the same question. Where
    several came or went, such as in a choice of several, nobody can say which replaced which:
    those are added and gone.
    """
    before, after = profile.at(old), profile.at(new)
    kept = {item.id for item in before} & {item.id for item in after}
    gone = [item for item in before if item.id not in kept]
    added = [item for item in after if item.id not in kept]
    found = (_of(section, gone, added) for section in Section)
    return tuple(one for one in found if one.added or one.gone or one.changed)


def _of(section: Section, gone: Iterable[Item], added: Iterable[Item]) -> SectionDifference:
    went, came = _by_question(section, gone), _by_question(section, added)
    changed = tuple(
        Changed(went[key][0], came[key][0])
        for key in went
        if len(went[key]) == 1 and len(came.get(key, ())) == 1
    )
    paired = {one.id for pair in changed for one in (pair.before, pair.after)}
    return SectionDifference(section, _rest(came, paired), _rest(went, paired), changed)


def _by_question(section: Section, items: Iterable[Item]) -> dict[Key, list[Item]]:
    grouped: dict[Key, list[Item]] = defaultdict(list)
    for item in items:
        if item.section is section:
            grouped[item.field, item.origin, item.entry, item.said_by].append(item)
    return dict(grouped)


def _rest(items: dict[Key, list[Item]], paired: set[str]) -> tuple[Item, ...]:
    return tuple(item for some in items.values() for item in some if item.id not in paired)
