"""How far somebody is in a guide, in questions and in sections."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.replay import Step
from assistant.core.guide.view import current, path


class State(StrEnum):
    DONE = "done"
    NOW = "now"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class SectionProgress:
    id: str
    title: str
    state: State


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` questions on the path; `section_id` is None when the guide is done."""

    done: int
    total: int
    section_id: str | None
    sections: tuple[SectionProgress, ...]


def progress(guide: Guide, answers: Answers) -> Progress:
    """Count what is on the path; sections without a question on the path are left out."""
    steps = path(guide, answers)
    now = current(guide, answers)
    section_id = now.section if now is not None else None
    sections = tuple(
        SectionProgress(section.id, section.title, _state(section.id, section_id, steps))
        for section in guide.sections
        if any(step.question.section == section.id for step in steps)
    )
    done = sum(step.answered for step in steps)
    return Progress(done, len(steps), section_id, sections)


def _state(section_id: str, now: str | None, steps: tuple[Step, ...]) -> State:
    if section_id == now:
        return State.NOW
    inside = (step for step in steps if step.question.section == section_id)
    return State.DONE if all(step.answered for step in inside) else State.TODO
