"""The classes of a situation by their `soort`, read from the types themselves."""

import dataclasses
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Any, TypeAliasType, get_args, get_type_hints

from assistant.core.income.uitkeringen import Uitkering
from assistant.core.income.vragen import Vraag


def classes_in(kind: Any) -> Iterator[type]:  # noqa: ANN401 - any type expression
    """Every dataclass that a type expression names."""
    if isinstance(kind, TypeAliasType):
        yield from classes_in(kind.__value__)
    elif dataclasses.is_dataclass(kind) and isinstance(kind, type):
        yield kind
    else:
        for part in get_args(kind):
            yield from classes_in(part)


def _by_soort(kind: Any) -> dict[str, type]:  # noqa: ANN401 - any type expression
    return {get_args(get_type_hints(one)["soort"])[0]: one for one in classes_in(kind)}


QUESTIONS = _by_soort(Vraag)
BENEFITS = _by_soort(Uitkering)
# The names of every field that holds a share.
SHARES = frozenset(
    name
    for kind in (*QUESTIONS.values(), *BENEFITS.values())
    for name, hint in get_type_hints(kind).items()
    if Fraction in get_args(hint) or hint is Fraction
)


@cache
def names_at(question: type, path: tuple[str | int, ...]) -> tuple[str, ...]:
    """The names of the fields that may stand at a place in a question."""
    kinds = [question]
    for key in (one for one in path if isinstance(one, str)):
        hints = [get_type_hints(kind).get(key) for kind in kinds]
        kinds = [found for hint in hints for found in classes_in(hint)]
    return tuple(dict.fromkeys(one.name for kind in kinds for one in dataclasses.fields(kind)))
