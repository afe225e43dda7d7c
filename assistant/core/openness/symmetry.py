"""Equal room for both options: checks on number and length, and who is shown first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from zlib import crc32

from assistant.core.knowledge.model import Consideration
from assistant.core.openness.balance import AGAINST, FOR, SIDES

type List = tuple[str, str]
"""One of the four lists of a theme: option and direction."""

LISTS: tuple[List, ...] = tuple((option, way) for option in SIDES for way in (FOR, AGAINST))
MOST_DIFFERENCE = 1
LONGEST_RATIO = Fraction(6, 5)  # IPDAS asks for equal detail; ±20% is our reading of it


@dataclass(frozen=True, slots=True)
class Asymmetry:
    """A theme (None: all themes) and phase (None: all phases) where the lists differ too much."""

    theme: str | None
    phase: str | None
    what: str  # "count" or "length"
    by_list: tuple[tuple[List, Fraction], ...]


def asymmetries(considerations: Sequence[Consideration]) -> tuple[Asymmetry, ...]:
    """Every place where telling and not telling, or for and against, do not get equal room."""
    themes = dict.fromkeys(item.theme for item in considerations)
    found = [_length(None, considerations)]
    for theme in themes:
        mine = [item for item in considerations if item.theme == theme]
        found += [_count(theme, None, mine), _length(theme, mine)]
        for phase in dict.fromkeys(phase for item in mine for phase in item.phases):
            found.append(_count(theme, phase, [item for item in mine if phase in item.phases]))
    return tuple(problem for problem in found if problem)


def average_words(items: Iterable[Consideration]) -> Fraction:
    """The average number of words of the texts; 0 for none."""
    lengths = [len(item.text.split()) for item in items]
    return Fraction(sum(lengths), len(lengths)) if lengths else Fraction(0)


def length_ratio(items: Sequence[Consideration]) -> Fraction | None:
    """The longest average of the four lists over the shortest; None when a list is empty."""
    averages = [average_words(_in(items, one)) for one in LISTS]
    return max(averages) / min(averages) if min(averages) else None


def shown_first(seed: str, position: int) -> str:
    """Which option comes first in the theme at this position: it alternates, from a side by seed.

    The same seed always gives the same order, so that a page looks the same after a reload.
    """
    return SIDES[(crc32(seed.encode()) + position) % len(SIDES)]


def arranged(items: Sequence[Consideration], seed: str, position: int) -> tuple[Consideration, ...]:
    """One theme's considerations with the option of `shown_first` in front.

    For and against take turns as well, every second theme, the same for both options.
    """
    options = (shown_first(seed, position), shown_first(seed, position + 1))
    turned = (crc32(seed.encode()) // 2 + position // 2) % 2
    ways = (AGAINST, FOR) if turned else (FOR, AGAINST)
    order = [(option, way) for option in options for way in ways]
    return tuple(sorted(items, key=lambda item: order.index((item.option, item.direction))))


def _in(items: Sequence[Consideration], one: List) -> list[Consideration]:
    return [item for item in items if (item.option, item.direction) == one]


def _count(theme: str, phase: str | None, items: Sequence[Consideration]) -> Asymmetry | None:
    counts = [len(_in(items, one)) for one in LISTS]
    if min(counts) > 0 and max(counts) - min(counts) <= MOST_DIFFERENCE:
        return None
    numbers = (Fraction(count) for count in counts)
    return Asymmetry(theme, phase, "count", tuple(zip(LISTS, numbers, strict=True)))


def _length(theme: str | None, items: Sequence[Consideration]) -> Asymmetry | None:
    ratio = length_ratio(items)
    if ratio is None or ratio <= LONGEST_RATIO:
        return None
    averages = (average_words(_in(items, one)) for one in LISTS)
    return Asymmetry(theme, None, "length", tuple(zip(LISTS, averages, strict=True)))
