"""From directions of interest to occupations to look at, spread over fields."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.core.occupations.interests import Leaning
from assistant.core.occupations.model import Catalogue, Direction, Occupation, Profile

MOST = 12
# One from each field (ISCO, two digits), and at most three from one level (ISCO, one digit).
MOST_IN_LEVEL = 3
STRONGEST = 2
# Less alike than this is no idea; and within a field, this much less alike is as good as the best.
ALIKE, AS_GOOD = 0.5, 0.1
PLAIN = 1e-9


@dataclass(frozen=True, slots=True)
class Idea:
    """An occupation to look at, and the picked directions that it asks most of."""

    occupation: Occupation
    field: str
    because: tuple[Direction, ...]


def inspiration(catalogue: Catalogue, leanings: Sequence[Leaning]) -> tuple[Idea, ...]:
    """At most twelve broad occupations whose interests resemble these, best first.

    No score comes out, for it would read as a verdict. It says nothing about skills, diplomas,
    vacancies or health. When all six directions are equal, each gives two.
    """
    picked = {one.direction: float(one.picked) for one in leanings}
    if not picked:
        return ()
    if len(picked) == len(Direction) and len(set(picked.values())) == 1:
        return _two_of_each(catalogue)
    return tuple(_spread(catalogue, picked, MOST, set()))


def _two_of_each(catalogue: Catalogue) -> tuple[Idea, ...]:
    found: list[Idea] = []
    taken: set[str] = set()
    for direction in Direction:
        found.extend(_spread(catalogue, {direction: 1.0}, MOST // len(Direction), taken))
    return tuple(found)


def _spread(catalogue: Catalogue, picked: Profile, most: int, taken: set[str]) -> Iterator[Idea]:
    """The best of each field that is not taken yet; `taken` grows."""
    levels: Counter[str] = Counter()
    for one in _best_of_fields(catalogue, picked):
        field, level = one.group[:2], one.group[:1]
        if field in taken or levels[level] == MOST_IN_LEVEL:
            continue
        taken.add(field)
        levels[level] += 1
        because = _because(catalogue.profiles[one.uri], picked)
        yield Idea(one, catalogue.groups.get(field, ""), because)
        if sum(levels.values()) == most:
            return


def _best_of_fields(catalogue: Catalogue, picked: Profile) -> list[Occupation]:
    """One occupation a field, most alike first.

    Many occupations of a field are about as much alike. The one with the most names is taken, with
    the names of what is more specialised under it: people are likely to know it.
    """
    fields: dict[str, list[tuple[float, Occupation]]] = defaultdict(list)
    for one in catalogue.occupations:
        profile = catalogue.profiles.get(one.uri, {})
        alike = round(correlation(picked, profile), 6)
        if one.depth == 1 and alike >= ALIKE and _because(profile, picked):
            fields[one.group[:2]].append((alike, one))
    names = _names(catalogue.occupations)
    chosen = [_best_known(found, names) for found in fields.values()]
    return [one for _, one in sorted(chosen, key=lambda pair: (-pair[0], pair[1].uri))]


def _names(occupations: Iterable[Occupation]) -> Counter[str]:
    """Code of a broad occupation → how many names it has, specialised ones included."""
    names: Counter[str] = Counter()
    for one in occupations:
        broad = ".".join(one.code.split(".")[:2])
        names[broad] += 1 + len(one.synonyms)
    return names


def _best_known(
    found: list[tuple[float, Occupation]], names: Mapping[str, int]
) -> tuple[float, Occupation]:
    best = max(alike for alike, _ in found)
    as_good = [pair for pair in found if pair[0] >= best - AS_GOOD]
    return min(as_good, key=lambda pair: (-names[pair[1].code], -pair[0], pair[1].uri))


def _because(profile: Profile, picked: Profile) -> tuple[Direction, ...]:
    strongest = sorted(Direction, key=lambda one: -profile.get(one, 0.0))[:STRONGEST]
    return tuple(one for one in strongest if picked.get(one))


def correlation(left: Profile, right: Profile) -> float:
    """Pearson's r over the six directions, -1 to 1; 0 when one of them prefers nothing."""
    a, b = _centred(left), _centred(right)
    size = math.hypot(*a) * math.hypot(*b)
    return 0.0 if size < PLAIN else sum(x * y for x, y in zip(a, b, strict=True)) / size


def _centred(profile: Profile) -> list[float]:
    values = [profile.get(direction, 0.0) for direction in Direction]
    mean = sum(values) / len(values)
    return [value - mean for value in values]
