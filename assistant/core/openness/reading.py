"""Read canonical guide answers; a skipped or absent answer reads as nothing."""

from collections.abc import Mapping

type Answers = Mapping[str, object]
"""Question id → canonical value: str, list of str, or {row: column}; None is skipped."""


def one(answers: Answers, question: str) -> str | None:
    """The option of a one_of, or the text of a free_text or date; None when there is none."""
    value = answers.get(question)
    return value.strip() or None if isinstance(value, str) else None


def several(answers: Answers, question: str) -> tuple[str, ...]:
    """The chosen options, in the order of choosing, each once."""
    value = answers.get(question)
    if not isinstance(value, list | tuple):
        return ()
    return tuple(dict.fromkeys(item for item in value if isinstance(item, str)))


def cells(value: object) -> dict[str, str]:
    """The filled rows of a matrix: row → column."""
    if not isinstance(value, Mapping):
        return {}
    return {
        row: column
        for row, column in value.items()
        if isinstance(row, str) and isinstance(column, str)
    }
