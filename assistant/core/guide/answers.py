"""The answers of one person to one guide: all that is ever stored of a conversation's progress."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Self

from assistant.core.guide.conditions import Value

type Given = Mapping[str, Value]


def _nothing() -> Given:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Answers(Mapping[str, Value]):
    """Question id → canonical value, in the order of answering; None is skipped.

    `withdrawn` holds the former value of a reopened question, to suggest it again. Answers to
    questions that are off the path stay here, dormant, until the path leads to them again.
    """

    given: Given = field(default_factory=_nothing)
    withdrawn: Given = field(default_factory=_nothing)

    @classmethod
    def from_json(cls, stored: Mapping[str, Mapping[str, Value]]) -> Self:
        """Read what `as_json` wrote."""
        return cls(_copy(stored.get("given", {})), _copy(stored.get("withdrawn", {})))

    def as_json(self) -> dict[str, dict[str, Value]]:
        return {"given": deepcopy(dict(self.given)), "withdrawn": deepcopy(dict(self.withdrawn))}

    def answered(self, question_id: str, value: Value) -> Self:
        """With this answer; what was withdrawn for this question is settled."""
        return type(self)(
            _copy({**self.given, question_id: value}), _without(self.withdrawn, question_id)
        )

    def reopened(self, question_id: str) -> Self:
        """Without this answer, which is kept as a suggestion."""
        former = self.given[question_id]
        return type(self)(
            _without(self.given, question_id), _copy({**self.withdrawn, question_id: former})
        )

    def as_suggestions(self) -> Self:
        """Nothing answered, and every former answer as a suggestion: for doing a guide again."""
        former = {key: value for key, value in self.given.items() if value is not None}
        return type(self)(withdrawn=_copy(former))

    def suggesting(self, question_id: str, former: dict[str, str | None]) -> Self:
        """With these former matrix rows as a suggestion; no rows, no suggestion."""
        others = _without(self.withdrawn, question_id)
        return type(self)(self.given, _copy({**others, question_id: former} if former else others))

    def __getitem__(self, question_id: str) -> Value:
        return self.given[question_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.given)

    def __len__(self) -> int:
        return len(self.given)


def _copy(values: Given) -> Given:
    return MappingProxyType(deepcopy(dict(values)))


def _without(values: Given, question_id: str) -> Given:
    return MappingProxyType({key: value for key, value in values.items() if key != question_id})
