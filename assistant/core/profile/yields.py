"""What the answers to a guide give the profile."""

from collections.abc import Iterator
from datetime import date

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.model import LISTS, Guide, Kind
from assistant.core.guide.replay import Step
from assistant.core.guide.view import path, values
from assistant.core.guide.words import in_words, label
from assistant.core.profile.model import ASKS_CONSENT, Draft, SaidBy, Section

YES = "ja"


def drafts(guide: Guide, answers: Answers, entry: str | None, today: date) -> tuple[Draft, ...]:
    """Every answer that has a place in the profile, in words; what was skipped gives nothing.

    A choice of several gives one draft each, a matrix one for each row. What family or a former
    employer said gives nothing when the person did not agree.
    """
    if refused_speaker(guide, answers):
        return ()
    said_by, consent = _speaker(guide, answers, today)
    return tuple(
        Draft(
            section=Section(section),
            field=field,
            text=text,
            origin=f"{guide.id}.{step.question.id}",
            said_by=said_by,
            consent=consent,
            entry=entry,
        )
        for step in path(guide, answers)
        if step.question.profile and step.answered
        for section, _, field in [step.question.profile.partition(".")]
        for text in _texts(step)
    )


def refused_speaker(guide: Guide, answers: Answers) -> bool:
    """Whether somebody else spoke whose words may not be kept: nobody agreed, or said who."""
    if guide.said_by is None:
        return False
    given = values(guide, answers)
    known = given.get(guide.said_by.who) in set(SaidBy) - ASKS_CONSENT
    return not known and given.get(guide.said_by.consent) != YES


def _speaker(guide: Guide, answers: Answers, today: date) -> tuple[SaidBy, date | None]:
    if guide.said_by is None:
        return SaidBy.IK, None
    given = values(guide, answers)
    who = given.get(guide.said_by.who)
    agreed = given.get(guide.said_by.consent) == YES
    said_by = SaidBy(who) if isinstance(who, str) else SaidBy.IK
    return said_by, today if agreed else None


def _texts(step: Step) -> Iterator[str]:
    question, value = step.question, step.value
    if value is None:
        return
    if question.kind in LISTS and isinstance(value, list):
        yield from (label(question, one) for one in value)
    elif question.kind is Kind.MATRIX and isinstance(value, dict):
        yield from _rows(step, value)
    else:
        yield in_words(question, value)


def _rows(step: Step, cells: dict[str, str | None]) -> Iterator[str]:
    columns = {column.id: column.label for column in step.question.columns}
    for row in step.rows:
        column: Value = cells.get(row.id)
        if isinstance(column, str) and column in columns:
            yield f"{row.label.rstrip('.')}: {columns[column].lower()}"
