"""A draft of what to say: the person's own words in a fixed order; nothing is made up."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.core.openness.decisions import DEGREE
from assistant.core.openness.reading import Answers, cells, one
from assistant.core.sentences import closed

FOR_WHOM = "bericht_voor"


@dataclass(frozen=True, slots=True)
class Element:
    """One of the parts of a message, with the question that fills it."""

    id: str
    question: str
    title: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An editable text; `degree` is shown beside it, so the person can see if it still fits."""

    person: str | None
    degree: str | None
    text: str
    used: tuple[str, ...]
    left_out: tuple[str, ...]


def draft(answers: Answers, elements: Sequence[Element]) -> Draft | None:
    """Put the filled elements in order, one paragraph each; None when nothing was filled."""
    words = {element.id: _sentence(one(answers, element.question)) for element in elements}
    used = tuple(element_id for element_id, sentence in words.items() if sentence)
    if not used:
        return None
    person = one(answers, FOR_WHOM)
    return Draft(
        person=person,
        degree=cells(answers.get(DEGREE)).get(person) if person else None,
        text="\n\n".join(words[element_id] for element_id in used),
        used=used,
        left_out=tuple(element_id for element_id in words if element_id not in used),
    )


def _sentence(words: str | None) -> str:
    return closed(words) if words else ""
