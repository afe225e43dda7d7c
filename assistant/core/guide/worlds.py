"""Every way to answer that makes a difference to a condition: a small, exact enumeration.

Only questions that a condition looks at are varied, and only with values that the condition can
tell apart: one option per group of options it treats alike, numbers on both sides of a bound.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from assistant.core.guide.accept import bounds
from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import (
    AtLeast,
    AtMost,
    ColumnIsOneOf,
    Condition,
    Fact,
    IncludesAny,
    IsOneOf,
    Value,
    facts,
)
from assistant.core.guide.model import AMOUNTS, LISTS, Guide, Kind, Question
from assistant.core.guide.replay import Step, fewest, step_of

NOBODY = Answers()
MOST_WORLDS = 200_000


class TooManyWorlds(Exception):
    """The conditions of one question hang together with more than we can try."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The questions that decide how one question looks, in order, and the facts they rest on."""

    questions: tuple[Question, ...]
    facts: tuple[Fact, ...]

    def on(self, question: Question) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.question == question.id)


def conditions_of(question: Question) -> tuple[Condition, ...]:
    """Every condition that a question carries: its own, and those of its options and rows."""
    whens = (
        question.when,
        *(option.when for option in question.options),
        *(row.when for row in question.rows),
    )
    return tuple(when for when in whens if when is not None)


def scope_of(guide: Guide, question: Question) -> Scope:
    """What this question depends on, directly or through other questions."""
    needed: set[str] = set()
    found: list[Fact] = []
    waiting = [question]
    while waiting:
        one = waiting.pop()
        its_facts = [fact for when in conditions_of(one) for fact in facts(when)]
        found += its_facts
        sources = [fact.question for fact in its_facts] + ([one.rows_from] if one.rows_from else [])
        fresh = set(sources) - needed
        needed |= fresh
        waiting += [guide.question(question_id) for question_id in fresh]
    return Scope(tuple(q for q in guide.questions if q.id in needed), tuple(dict.fromkeys(found)))


def worlds(guide: Guide, scope: Scope) -> Iterator[dict[str, Value]]:
    """The values of the scope in every way that differs.

    Raises:
        TooManyWorlds: there are more than `MOST_WORLDS`.
    """
    for count, world in enumerate(_extend(guide, scope, 0, {})):
        if count >= MOST_WORLDS:
            raise TooManyWorlds
        yield world


def _extend(
    guide: Guide, scope: Scope, at: int, values: dict[str, Value]
) -> Iterator[dict[str, Value]]:
    if at == len(scope.questions):
        yield values
        return
    question = scope.questions[at]
    step = step_of(guide, question, values, NOBODY)
    if step is None:
        yield from _extend(guide, scope, at + 1, values)
        return
    for value in _samples(step, scope):
        yield from _extend(guide, scope, at + 1, {**values, question.id: value})


def _samples(step: Step, scope: Scope) -> Iterator[Value]:
    question = step.question
    if not question.required:
        yield None
    if question.kind is Kind.ONE_OF:
        yield from (group[0] for group in _groups(step, scope))
    elif question.kind in LISTS:
        yield from _lists(step, scope)
    elif question.kind in AMOUNTS:
        yield from _amounts(question, scope)
    elif question.kind is Kind.MATRIX:
        yield from _matrices(step, scope)
    else:
        yield "x"


def _groups(step: Step, scope: Scope) -> list[list[str]]:
    """The visible options, together when no condition tells them apart."""
    tellers = [set(f.options) for f in scope.on(step.question) if isinstance(f, _CHOICE_FACTS)]
    rows = {fact.row for fact in scope.facts if isinstance(fact, ColumnIsOneOf)}
    groups: dict[tuple[object, ...], list[str]] = {}
    for option in step.options:
        sign = (
            *(option.id in teller for teller in tellers),
            option.id if option.id in rows else None,
        )
        groups.setdefault(sign, []).append(option.id)
    return list(groups.values())


_CHOICE_FACTS = (IsOneOf, IncludesAny)


def _lists(step: Step, scope: Scope) -> Iterator[list[str]]:
    groups = _groups(step, scope)
    lowest = fewest(step.question, step.options)
    highest = step.question.max_choices or len(step.options)
    for size in range(len(groups) + 1):
        for taken in combinations(groups, size):
            first = [group[0] for group in taken]
            spare = [option_id for group in taken for option_id in group[1:]]
            chosen = [*first, *spare[: max(0, lowest - size)]]
            if lowest <= len(chosen) <= highest:
                yield chosen


def _amounts(question: Question, scope: Scope) -> Iterator[int]:
    """One number on either side of every bound that a condition has, or else any number."""
    minimum, maximum = bounds(question)
    tried = {0 if minimum is None else minimum, *(() if maximum is None else (maximum,))}
    for fact in scope.on(question):
        if isinstance(fact, AtLeast):
            tried |= {fact.bound - 1, fact.bound}
        elif isinstance(fact, AtMost):
            tried |= {fact.bound, fact.bound + 1}
    for value in sorted(tried):
        if (minimum is None or value >= minimum) and (maximum is None or value <= maximum):
            yield value


def _matrices(step: Step, scope: Scope) -> Iterator[dict[str, str | None]]:
    """Vary the rows that a condition names, and one other row for conditions on any row."""
    question = step.question
    column_facts = [fact for fact in scope.on(question) if isinstance(fact, ColumnIsOneOf)]
    named = {fact.row for fact in column_facts if fact.row is not None}
    varied = [row.id for row in step.rows if row.id in named]
    varied += [row.id for row in step.rows if row.id not in named][:1]
    columns: dict[tuple[bool, ...], str | None] = {
        tuple(column.id in fact.columns for fact in column_facts): column.id
        for column in question.columns
    }
    samples: Sequence[str | None] = [*([] if question.required else [None]), *columns.values()]
    for cells in product(samples, repeat=len(varied)):
        yield dict(zip(varied, cells, strict=True))
