"""Look at a guide with one person's answers: the path, the current question, what it shows."""

from assistant.core.errors import QuestionNotOnPath
from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.matrix import cells, filled, merged
from assistant.core.guide.model import Guide, Kind, Option, Question, Row
from assistant.core.guide.replay import Step, replay


def path(guide: Guide, answers: Answers) -> tuple[Step, ...]:
    """The visible questions in order, each with its value, options and rows."""
    return replay(guide, answers)


def current(guide: Guide, answers: Answers) -> Question | None:
    """The first question on the path without an answer; None when the guide is done."""
    return next((step.question for step in path(guide, answers) if not step.answered), None)


def step_at(guide: Guide, question_id: str, answers: Answers) -> Step:
    """The step of a question on the path.

    Raises:
        UnknownQuestion, QuestionNotOnPath.
    """
    guide.question(question_id)
    for step in path(guide, answers):
        if step.question.id == question_id:
            return step
    raise QuestionNotOnPath(question_id)


def options(guide: Guide, question: Question, answers: Answers) -> tuple[Option, ...]:
    """The options this person sees."""
    return step_at(guide, question.id, answers).options


def rows(guide: Guide, question: Question, answers: Answers) -> tuple[Row, ...]:
    """The matrix rows this person sees."""
    return step_at(guide, question.id, answers).rows


def pending_row(guide: Guide, question: Question, answers: Answers) -> Row | None:
    """The first visible row of a matrix that is neither answered nor skipped."""
    step = step_at(guide, question.id, answers)
    if step.answered:
        return None
    return next((row for row in step.rows if row.id not in cells(step)), None)


def values(guide: Guide, answers: Answers) -> dict[str, Value]:
    """The canonical answers on the path: what rules and documents work with.

    Unanswered questions are absent, skipped ones None, skipped matrix rows left out.
    """
    return {
        step.question.id: filled(step.value)
        for step in path(guide, answers)
        if step.answered or step.value is not None
    }


def previous(guide: Guide, question: Question, answers: Answers) -> Value:
    """What to show as the earlier answer: what was withdrawn, and what is filled in already."""
    step = step_at(guide, question.id, answers)
    former = answers.withdrawn.get(question.id)
    if question.kind is Kind.MATRIX:
        return filled(merged(step, former, step.value)) or None
    return step.value if question.id in answers else former
