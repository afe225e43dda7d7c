"""When a question, an option or a row is shown: small facts about earlier answers, combined."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

type Value = str | int | list[str] | dict[str, str | None] | None
"""A canonical answer, as in JSON; None is skipped ("weet ik niet"), also for one matrix row."""

type Values = Mapping[str, Value]
"""Question id → value, for the questions that are on the path so far."""


@dataclass(frozen=True, slots=True)
class IsOneOf:
    """The one_of question has one of these options as its answer."""

    question: str
    options: tuple[str, ...]

    def holds(self, values: Values) -> bool:
        return values.get(self.question) in self.options


@dataclass(frozen=True, slots=True)
class IncludesAny:
    """At least one of these options was chosen (several_of, ranking)."""

    question: str
    options: tuple[str, ...]

    def holds(self, values: Values) -> bool:
        chosen = values.get(self.question)
        return isinstance(chosen, list) and any(option in chosen for option in self.options)


@dataclass(frozen=True, slots=True)
class AtLeast:
    question: str
    bound: int

    def holds(self, values: Values) -> bool:
        value = values.get(self.question)
        return isinstance(value, int) and value >= self.bound


@dataclass(frozen=True, slots=True)
class AtMost:
    question: str
    bound: int

    def holds(self, values: Values) -> bool:
        value = values.get(self.question)
        return isinstance(value, int) and value <= self.bound


@dataclass(frozen=True, slots=True)
class Answered:
    """The question has an answer (`expected` true), or was skipped or never asked (false)."""

    question: str
    expected: bool

    def holds(self, values: Values) -> bool:
        return _has_answer(values.get(self.question)) == self.expected


@dataclass(frozen=True, slots=True)
class ColumnIsOneOf:
    """This row of the matrix, or any row when `row` is None, has one of these columns."""

    question: str
    row: str | None
    columns: tuple[str, ...]

    def holds(self, values: Values) -> bool:
        cells = values.get(self.question)
        if not isinstance(cells, dict):
            return False
        if self.row is not None:
            return cells.get(self.row) in self.columns
        return any(column in self.columns for column in cells.values())


@dataclass(frozen=True, slots=True)
class AllOf:
    conditions: "tuple[Condition, ...]"

    def holds(self, values: Values) -> bool:
        return all(condition.holds(values) for condition in self.conditions)


@dataclass(frozen=True, slots=True)
class AnyOf:
    conditions: "tuple[Condition, ...]"

    def holds(self, values: Values) -> bool:
        return any(condition.holds(values) for condition in self.conditions)


@dataclass(frozen=True, slots=True)
class Not:
    condition: "Condition"

    def holds(self, values: Values) -> bool:
        return not self.condition.holds(values)


type Fact = IsOneOf | IncludesAny | AtLeast | AtMost | Answered | ColumnIsOneOf
type Condition = Fact | AllOf | AnyOf | Not


def _has_answer(value: Value) -> bool:
    """A matrix of which every row was skipped has none; "geen van deze" is an answer."""
    if isinstance(value, dict):
        return any(column is not None for column in value.values())
    return value is not None


def holds(condition: Condition | None, values: Values) -> bool:
    """No condition always holds."""
    return condition is None or condition.holds(values)


def parts(condition: Condition) -> Iterator[Condition]:
    """The condition itself and every condition inside it."""
    yield condition
    if isinstance(condition, AllOf | AnyOf):
        for inner in condition.conditions:
            yield from parts(inner)
    elif isinstance(condition, Not):
        yield from parts(condition.condition)


def facts(condition: Condition | None) -> Iterator[Fact]:
    """The facts a condition rests on."""
    for part in parts(condition) if condition is not None else ():
        if not isinstance(part, AllOf | AnyOf | Not):
            yield part
