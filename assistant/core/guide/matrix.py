"""The cells of a matrix question: filled in, skipped, dormant, or withdrawn."""

from collections.abc import Mapping

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.replay import Step


def cells(step: Step) -> dict[str, str | None]:
    """The visible matrix rows that were answered or skipped so far."""
    return step.value if isinstance(step.value, dict) else {}


def filled(value: Value) -> Value:
    """The value without the matrix rows that were skipped."""
    if isinstance(value, dict):
        return {row: column for row, column in value.items() if column is not None}
    return value


def merged(step: Step, former: Value, now: Value) -> dict[str, str | None]:
    """The visible rows, as filled in now or else as they were."""
    found: Mapping[str, str | None] = {
        **(former if isinstance(former, dict) else {}),
        **(now if isinstance(now, dict) else {}),
    }
    return {row.id: found[row.id] for row in step.rows if row.id in found}


def dormant_cells(step: Step, answers: Answers) -> dict[str, str | None]:
    """The rows of a matrix that are off the path now, with their columns."""
    visible = {row.id for row in step.rows}
    question_id = step.question.id
    found: dict[str, str | None] = {}
    for stored in (answers.withdrawn.get(question_id), answers.given.get(question_id)):
        if isinstance(stored, dict):
            found |= {row: column for row, column in stored.items() if row not in visible}
    return found


def former_cells(question_id: str, answers: Answers, settled: str) -> dict[str, str | None]:
    """The withdrawn rows of a matrix, without the row that is settled now."""
    former = answers.withdrawn.get(question_id)
    if not isinstance(former, dict):
        return {}
    return {row: column for row, column in former.items() if row != settled}


def row_before_pending(step: Step) -> str | None:
    """The last row that is filled in before the first open one."""
    before: str | None = None
    for row in step.rows:
        if row.id not in cells(step):
            return before
        before = row.id
    return None
