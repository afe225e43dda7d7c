"""Replay the answers through the guide: which questions are on the path, and what each shows."""

from collections.abc import Sized
from dataclasses import dataclass

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value, Values, holds
from assistant.core.guide.model import CHOICES, LISTS, Guide, Kind, Option, Question, Row


@dataclass(frozen=True, slots=True)
class Step:
    """One question on the path, as this person sees it.

    `value` is the answer as far as it still fits what is visible. `answered` is true when the
    question is done, also when it was skipped (value None).
    """

    question: Question
    options: tuple[Option, ...]
    rows: tuple[Row, ...]
    value: Value
    answered: bool


def replay(guide: Guide, answers: Answers) -> tuple[Step, ...]:
    """Walk the whole guide with these answers; later questions show as they look by now."""
    steps: list[Step] = []
    values: dict[str, Value] = {}
    for question in guide.questions:
        step = step_of(guide, question, values, answers)
        if step is not None:
            steps.append(step)
            if step.answered or step.value is not None:
                values[question.id] = step.value
    return tuple(steps)


def step_of(guide: Guide, question: Question, values: Values, answers: Answers) -> Step | None:
    """The step this question is, given the values before it; None when it is not on the path."""
    if not holds(question.when, values):
        return None
    options = tuple(option for option in question.options if holds(option.when, values))
    rows = visible_rows(guide, question, values)
    if _has_nothing_to_ask(question, options, rows):
        return None
    if question.id not in answers:
        return Step(question, options, rows, None, answered=False)
    value, answered = _fitting(question, options, rows, answers[question.id])
    return Step(question, options, rows, value, answered)


def visible_rows(guide: Guide, question: Question, values: Values) -> tuple[Row, ...]:
    """The fixed rows whose condition holds, or the options chosen at the question of `rows_from`.

    Raises:
        UnknownQuestion: `rows_from` names a question that does not exist.
    """
    if question.rows_from is None:
        return tuple(row for row in question.rows if holds(row.when, values))
    source = guide.question(question.rows_from)
    chosen = values.get(source.id)
    ids = chosen if isinstance(chosen, list) else [chosen]
    options = (source.option(option_id) for option_id in ids if isinstance(option_id, str))
    return tuple(Row(option.id, option.label) for option in options if option is not None)


def _has_nothing_to_ask(
    question: Question, options: tuple[Option, ...], rows: tuple[Row, ...]
) -> bool:
    if question.kind in CHOICES:
        return not options
    return question.kind is Kind.MATRIX and not rows


def _fitting(
    question: Question, options: tuple[Option, ...], rows: tuple[Row, ...], value: Value
) -> tuple[Value, bool]:
    """The part of a stored answer that still fits, and whether that part is a full answer."""
    if value is None:
        return None, True
    if question.kind is Kind.MATRIX and isinstance(value, dict):
        cells = {row.id: value[row.id] for row in rows if row.id in value}
        return cells, len(cells) == len(rows)
    if question.kind in LISTS and isinstance(value, list):
        return _fitting_choices(question, options, value)
    if question.kind is Kind.ONE_OF and value not in [option.id for option in options]:
        return None, False
    return value, True


def _fitting_choices(
    question: Question, options: tuple[Option, ...], value: list[str]
) -> tuple[Value, bool]:
    visible = {option.id for option in options}
    chosen = [option_id for option_id in value if option_id in visible]
    emptied = bool(value) and not chosen
    if emptied or len(chosen) < fewest(question, options):
        return None, False
    return chosen, True


def fewest(question: Question, options: Sized) -> int:
    """How many choices are needed: never more than there are options to see."""
    return min(question.min_choices, len(options))
