"""Walk a guide: what to ask now, and how each answer changes the answers.

Progress is the answers, replayed from the start; no position is ever stored. Nothing here
changes what it is given: every function returns new answers.
"""

from assistant.core.errors import (
    AnswerRequired,
    NotAnsweredYet,
    NothingToGoBackTo,
    NothingToRestore,
    WrongKindOfValue,
)
from assistant.core.guide.accept import accepted
from assistant.core.guide.answers import Answers
from assistant.core.guide.matrix import (
    cells,
    dormant_cells,
    former_cells,
    merged,
    row_before_pending,
)
from assistant.core.guide.model import Guide, Kind
from assistant.core.guide.replay import Step
from assistant.core.guide.view import (
    current,
    options,
    path,
    pending_row,
    previous,
    rows,
    step_at,
    values,
)

__all__ = [
    "back",
    "close",
    "current",
    "options",
    "path",
    "pending_row",
    "previous",
    "put",
    "put_row",
    "reopen",
    "restart",
    "restore",
    "rows",
    "skip",
    "step_at",
    "values",
]


def put(guide: Guide, answers: Answers, question_id: str, value: object) -> Answers:
    """Answer a question on the path, the first time or again; None skips.

    A matrix value replaces the visible rows; it may be partial and is then asked on. Rows that
    are not visible now keep their column.

    Raises:
        CoreError: UnknownQuestion, QuestionNotOnPath, or why the value does not fit.
    """
    step = step_at(guide, question_id, answers)
    canonical = accepted(step, value)
    if isinstance(canonical, dict):
        canonical = {**dormant_cells(step, answers), **canonical}
    return answers.answered(question_id, canonical)


def put_row(
    guide: Guide, answers: Answers, question_id: str, row_id: str, column_id: str | None
) -> Answers:
    """Answer one row of a matrix and keep the others; None skips the row.

    Raises:
        CoreError: as `put`.
    """
    step = _matrix_at(guide, question_id, answers)
    changed = put(guide, answers, question_id, {**cells(step), row_id: column_id})
    if step_at(guide, question_id, changed).answered:
        return changed
    return changed.suggesting(question_id, former_cells(question_id, answers, row_id))


def close(guide: Guide, answers: Answers, question_id: str) -> Answers:
    """Leave a matrix as it is ("verder"): the rows that are still open count as skipped.

    Raises:
        AnswerRequired: the matrix is required and a row is still open.
    """
    step = _matrix_at(guide, question_id, answers)
    columns = {row.id: cells(step).get(row.id) for row in step.rows}
    return put(guide, answers, question_id, columns)


def skip(guide: Guide, answers: Answers, question_id: str) -> Answers:
    """Skip a question ("weet ik niet"). A matrix keeps the rows that were answered.

    Raises:
        AnswerRequired: this question cannot be skipped.
    """
    step = step_at(guide, question_id, answers)
    if step.question.required:
        raise AnswerRequired(question_id)
    if cells(step):
        return close(guide, answers, question_id)
    return answers.answered(question_id, None)


def back(guide: Guide, answers: Answers) -> Answers:
    """Reopen what was answered last before what is asked now; its value stays a suggestion.

    Inside a matrix that is one row; otherwise the question before the current one.

    Raises:
        NothingToGoBackTo: nothing before the current question was answered.
    """
    before: Step | None = None
    for step in path(guide, answers):
        if not step.answered:
            row_id = row_before_pending(step)
            if row_id is not None:
                return _row_reopened(answers, step, row_id)
            break
        before = step
    if before is None:
        raise NothingToGoBackTo(guide.id)
    return answers.reopened(before.question.id)


def reopen(guide: Guide, answers: Answers, question_id: str) -> Answers:
    """Reopen any earlier answer on the path; all other answers stay.

    Raises:
        UnknownQuestion, QuestionNotOnPath, NotAnsweredYet.
    """
    step = step_at(guide, question_id, answers)
    if not step.answered:
        raise NotAnsweredYet(question_id)
    return answers.reopened(question_id)


def restore(guide: Guide, answers: Answers) -> Answers:
    """Put the withdrawn value of the current question back ("laat maar").

    Raises:
        NothingToRestore: the current question has no earlier answer that still fits.
    """
    question = current(guide, answers)
    if question is None or question.id not in answers.withdrawn:
        raise NothingToRestore(guide.id)
    step = step_at(guide, question.id, answers)
    former = answers.withdrawn[question.id]
    if isinstance(former, dict):
        former = {**dormant_cells(step, answers), **merged(step, former, step.value)}
    restored = answers.answered(question.id, former)
    after = step_at(guide, question.id, restored)
    if not after.answered and cells(after) == cells(step):
        raise NothingToRestore(guide.id)
    return restored


def restart() -> Answers:
    """Begin anew: nothing is kept."""
    return Answers()


def _matrix_at(guide: Guide, question_id: str, answers: Answers) -> Step:
    step = step_at(guide, question_id, answers)
    if step.question.kind is not Kind.MATRIX:
        raise WrongKindOfValue(question_id, step.question.kind)
    return step


def _row_reopened(answers: Answers, step: Step, row_id: str) -> Answers:
    question_id = step.question.id
    stored = answers.given[question_id]
    kept = dict(stored) if isinstance(stored, dict) else {}
    former = {**former_cells(question_id, answers, row_id), row_id: kept.pop(row_id)}
    opened = answers.answered(question_id, kept) if kept else answers.reopened(question_id)
    return opened.suggesting(question_id, former)
