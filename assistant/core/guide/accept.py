"""Accept a value as the answer to a question, or say exactly why not."""

from collections.abc import Mapping, Sequence
from datetime import date

from assistant.core.errors import (
    AnswerRequired,
    TextEmpty,
    TextTooLong,
    TooFewChoices,
    TooManyChoices,
    UnknownColumn,
    UnknownOption,
    UnknownRow,
    ValueOutOfRange,
    WrongKindOfValue,
)
from assistant.core.guide.conditions import Value
from assistant.core.guide.model import (
    AMOUNTS,
    LISTS,
    SCALE_MAXIMUM,
    SCALE_MINIMUM,
    Kind,
    Question,
)
from assistant.core.guide.replay import Step, fewest


def accepted(step: Step, value: object) -> Value:
    """The canonical form of a value for the question of this step; None is skipping.

    Raises:
        CoreError: one of the reasons in `assistant.core.errors`.
    """
    question = step.question
    if value is None:
        _refuse_when_required(question)
        return None
    if question.kind is Kind.ONE_OF:
        return _option(step, value)
    if question.kind in LISTS:
        return _choices(step, value)
    if question.kind is Kind.MATRIX:
        return _cells(step, value)
    if question.kind in AMOUNTS:
        return _amount(question, value)
    return _date(question, value) if question.kind is Kind.DATE else _text(question, value)


def _refuse_when_required(question: Question) -> None:
    if question.required:
        raise AnswerRequired(question.id)


def _option(step: Step, value: object) -> str:
    if not isinstance(value, str):
        raise WrongKindOfValue(step.question.id, step.question.kind)
    if value not in [option.id for option in step.options]:
        raise UnknownOption(step.question.id, value)
    return value


def _choices(step: Step, value: object) -> list[str]:
    question = step.question
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise WrongKindOfValue(question.id, question.kind)
    chosen = list(dict.fromkeys(_option(step, item) for item in value))
    minimum = fewest(question, step.options)
    if len(chosen) < minimum:
        raise TooFewChoices(question.id, minimum, len(chosen))
    if question.max_choices is not None and len(chosen) > question.max_choices:
        raise TooManyChoices(question.id, question.max_choices, len(chosen))
    return chosen


def _cells(step: Step, value: object) -> dict[str, str | None]:
    question = step.question
    if not isinstance(value, Mapping):
        raise WrongKindOfValue(question.id, question.kind)
    visible = [row.id for row in step.rows]
    for row_id in value:
        if row_id not in visible:
            raise UnknownRow(question.id, str(row_id))
    return {row_id: _cell(question, value[row_id]) for row_id in visible if row_id in value}


def _cell(question: Question, value: object) -> str | None:
    if value is None:
        _refuse_when_required(question)
        return None
    if value not in [column.id for column in question.columns]:
        raise UnknownColumn(question.id, str(value))
    return str(value)


def _amount(question: Question, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongKindOfValue(question.id, question.kind)
    minimum, maximum = bounds(question)
    too_low = minimum is not None and value < minimum
    if too_low or (maximum is not None and value > maximum):
        raise ValueOutOfRange(question.id, value, minimum, maximum)
    return value


def bounds(question: Question) -> tuple[int | None, int | None]:
    """The lowest and highest value; a scale always runs from 0 to 10."""
    if question.kind is Kind.SCALE:
        return SCALE_MINIMUM, SCALE_MAXIMUM
    return question.minimum, question.maximum


def _date(question: Question, value: object) -> str:
    if not isinstance(value, str):
        raise WrongKindOfValue(question.id, question.kind)
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise WrongKindOfValue(question.id, question.kind) from error
    return day.isoformat()


def _text(question: Question, value: object) -> str:
    if not isinstance(value, str):
        raise WrongKindOfValue(question.id, question.kind)
    text = value.strip()
    if not text:
        raise TextEmpty(question.id)
    if len(text) > question.max_length:
        raise TextTooLong(question.id, question.max_length, len(text))
    return text
