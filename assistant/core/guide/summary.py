"""What somebody answered, section by section, in words."""

from dataclasses import dataclass

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.view import path
from assistant.core.guide.words import in_words


@dataclass(frozen=True, slots=True)
class SummaryItem:
    question_id: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class SummarySection:
    id: str
    title: str
    items: tuple[SummaryItem, ...]


def summary(guide: Guide, answers: Answers) -> tuple[SummarySection, ...]:
    """Every answered or skipped question on the path, in its section; empty sections are left out.

    A matrix that is only partly filled in is told as far as it goes.
    """
    told = [step for step in path(guide, answers) if step.answered or step.value]
    sections = []
    for section in guide.sections:
        items = tuple(
            SummaryItem(
                step.question.id,
                step.question.text,
                in_words(step.question, step.value, step.rows),
            )
            for step in told
            if step.question.section == section.id
        )
        if items:
            sections.append(SummarySection(section.id, section.title, items))
    return tuple(sections)
