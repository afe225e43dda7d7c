"""An answer in Dutch words, as a summary, a document or a read-back shows it."""

from collections.abc import Sequence
from datetime import date

from assistant.core.guide.conditions import Value
from assistant.core.guide.model import SCALE_MAXIMUM, Kind, Question, Row
from assistant.core.money import Cents, euros

SKIPPED = "weet ik niet"
NOTHING_CHOSEN = "geen van deze"
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def in_words(question: Question, value: Value, rows: Sequence[Row] = ()) -> str:
    """The answer in words; `rows` are the visible rows of a matrix."""
    if isinstance(value, dict):
        return cells_in_words(question, value, rows or question.rows)
    if isinstance(value, list):
        return ", ".join(label(question, option_id) for option_id in value) or NOTHING_CHOSEN
    if isinstance(value, int):
        return number_in_words(question, value)
    if value is None:
        return SKIPPED
    if question.kind is Kind.DATE:
        return date_in_words(date.fromisoformat(value))
    return label(question, value)


def label(question: Question, option_id: str) -> str:
    """What an option is called; free text is its own label."""
    option = question.option(option_id)
    return option.label if option is not None else option_id


def number_in_words(question: Question, value: int) -> str:
    if question.kind is Kind.MONEY:
        return euros(Cents(value))
    if question.kind is Kind.HOURS:
        return hours_in_words(value)
    if question.kind is Kind.SCALE:
        return f"{value} van {SCALE_MAXIMUM}"
    return f"{value} {question.unit}" if question.unit else str(value)


def hours_in_words(minutes: int) -> str:
    """Minutes a week as people say it: 750 becomes "12 uur en 30 minuten per week"."""
    hours, rest = divmod(minutes, 60)
    if not rest:
        return f"{hours} uur per week"
    if not hours:
        return f"{rest} minuten per week"
    return f"{hours} uur en {rest} minuten per week"


def date_in_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def cells_in_words(question: Question, cells: dict[str, str | None], rows: Sequence[Row]) -> str:
    columns = {column.id: column.label for column in question.columns}
    told = [
        f"- {row.label.rstrip('.')}: {columns[column]}"
        for row in rows
        if (column := cells.get(row.id)) is not None and column in columns
    ]
    return "\n".join(told) or SKIPPED
