"""The small words by which a story falls into clauses, from `knowledge/story/words.yml`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """The small words that make clauses. See `knowledge/story/words.yml` for what each holds."""

    splits: frozenset[str]
    after_and: frozenset[str]
    verbs: frozenset[str]
    people: frozenset[str]
    others: frozenset[str]
    before_people: frozenset[str]
    says: frozenset[str]
    asks: frozenset[str]
    negators: frozenset[str]

    @classmethod
    def from_mapping(cls, data: Mapping[str, Sequence[str]]) -> "FunctionWords":
        return cls(**{name: frozenset(data[name]) for name in cls.__dataclass_fields__})
