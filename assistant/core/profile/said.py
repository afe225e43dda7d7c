"""What somebody answered in a guide, as lines in words: the raw material of cards and papers."""

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.model import LISTS, Guide, Kind
from assistant.core.guide.replay import Step
from assistant.core.guide.view import path
from assistant.core.guide.words import in_words, label


def said(guide: Guide, answers: Answers, *question_ids: str) -> tuple[str, ...]:
    """The answers to these questions, in this order: one line a choice, a row or a text.

    A question that was skipped, or that is not on the path, gives nothing.
    """
    steps = {step.question.id: step for step in path(guide, answers)}
    return tuple(line for name in question_ids if name in steps for line in lines_of(steps[name]))


def lines_of(step: Step) -> tuple[str, ...]:
    """The lines of one answer; a matrix that is only partly filled in gives what is there."""
    question, value = step.question, step.value
    if value is None:
        return ()
    if question.kind in LISTS and isinstance(value, list):
        return tuple(label(question, one) for one in value)
    if question.kind is Kind.MATRIX and isinstance(value, dict):
        return _rows(step, value)
    return (in_words(question, value),)


def _rows(step: Step, cells: dict[str, str | None]) -> tuple[str, ...]:
    columns = {column.id: column.label for column in step.question.columns}
    told = ((row.label, _column(cells, row.id)) for row in step.rows)
    return tuple(
        f"{name.rstrip('.')}: {columns[column].lower()}"
        for name, column in told
        if column in columns
    )


def _column(cells: dict[str, str | None], row: str) -> str:
    column: Value = cells.get(row)
    return column if isinstance(column, str) else ""


def in_column(guide: Guide, answers: Answers, question_id: str, *columns: str) -> tuple[str, ...]:
    """The rows of a matrix that were put in one of these columns, each with its group before it."""
    return tuple(
        f"{row.group}: {row.label}" if row.group else row.label
        for step in path(guide, answers)
        if step.question.id == question_id and isinstance(step.value, dict)
        for row in step.rows
        if step.value.get(row.id) in columns
    )
