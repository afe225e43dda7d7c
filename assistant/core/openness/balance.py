"""The mirror: what weighs for this person, at telling and at not telling, for and against.

There is no total, score or verdict here, on purpose: a choice is not a sum of pros and cons.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.core.knowledge.model import Consideration
from assistant.core.openness.reading import Answers, cells

TELLING, NOT_TELLING = "vertellen", "niet_vertellen"
SIDES = (TELLING, NOT_TELLING)
FOR, AGAINST = "voor", "tegen"
IMPORTANCE = {"telt_niet": 0, "telt_een_beetje": 1, "telt_veel": 2, "telt_heel_veel": 3}


@dataclass(frozen=True, slots=True)
class Weighed:
    """One consideration with the importance (1-3) that the person gave it."""

    id: str
    theme: str
    text: str
    importance: int


@dataclass(frozen=True, slots=True)
class Side:
    """What weighs for and against one option, the heaviest first."""

    option: str
    voor: tuple[Weighed, ...]
    tegen: tuple[Weighed, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.voor or self.tegen)


@dataclass(frozen=True, slots=True)
class Balance:
    """Both sides, in the order in which they are to be shown."""

    sides: tuple[Side, Side]

    @property
    def is_empty(self) -> bool:
        return all(side.is_empty for side in self.sides)

    @property
    def unweighed(self) -> tuple[str, ...]:
        """The options at which nothing weighs yet; worth a second look, not a conclusion."""
        return tuple(side.option for side in self.sides if side.is_empty)


def balance(
    answers: Answers, considerations: Sequence[Consideration], first: str = TELLING
) -> Balance:
    """Mirror the weighing matrices; rows of other matrices are passed over.

    What "telt niet" or was skipped is left out. `first` is the option to show first.
    """
    given = _importances(answers)
    second = NOT_TELLING if first == TELLING else TELLING
    return Balance((_side(first, considerations, given), _side(second, considerations, given)))


def _importances(answers: Answers) -> dict[str, int]:
    return {
        row: IMPORTANCE[column]
        for value in answers.values()
        for row, column in cells(value).items()
        if column in IMPORTANCE
    }


def _side(option: str, considerations: Sequence[Consideration], given: dict[str, int]) -> Side:
    mine = [item for item in considerations if item.option == option]
    return Side(option, _weighed(mine, FOR, given), _weighed(mine, AGAINST, given))


def _weighed(
    items: Sequence[Consideration], direction: str, given: dict[str, int]
) -> tuple[Weighed, ...]:
    found = [
        Weighed(item.id, item.theme, item.text, given[item.id])
        for item in items
        if item.direction == direction and given.get(item.id, 0) > 0
    ]
    return tuple(sorted(found, key=lambda item: -item.importance))
