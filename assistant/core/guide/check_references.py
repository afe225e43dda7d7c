"""Do the parts of a guide refer to what exists, earlier in the guide, and of a fitting kind?"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.core.guide.conditions import (
    AtLeast,
    AtMost,
    ColumnIsOneOf,
    Fact,
    IncludesAny,
    IsOneOf,
    facts,
)
from assistant.core.guide.model import AMOUNTS, CHOICES, LISTS, Guide, Kind, Question
from assistant.core.guide.worlds import conditions_of

WHOLE_GUIDE = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a question (or the whole guide, when the id is empty) and the repair."""

    question_id: str
    what: str
    mend: str


def reference_problems(guide: Guide) -> Iterator[Problem]:
    """Problems that can be seen without trying any answer."""
    yield from _double(WHOLE_GUIDE, "sections", (section.id for section in guide.sections))
    yield from _double(WHOLE_GUIDE, "questions", (question.id for question in guide.questions))
    yield from _sections(guide)
    earlier: dict[str, Question] = {}
    for question in guide.questions:
        yield from _inside(question)
        yield from _rows_from(question, earlier)
        for when in conditions_of(question):
            for fact in facts(when):
                yield from _fact(question, fact, earlier)
        earlier.setdefault(question.id, question)


def _double(question_id: str, where: str, ids: Iterable[str]) -> Iterator[Problem]:
    for name, count in Counter(ids).items():
        if count > 1:
            what = f"het id '{name}' staat {count} keer bij {where}"
            yield Problem(question_id, what, "Geef elk een eigen id.")


def _sections(guide: Guide) -> Iterator[Problem]:
    known = {section.id for section in guide.sections}
    used = {question.section for question in guide.questions}
    for question in guide.questions:
        if question.section not in known:
            what = f"het hoofdstuk '{question.section}' bestaat niet"
            yield Problem(question.id, what, f"Kies uit: {', '.join(sorted(known))}.")
    for section in guide.sections:
        if section.id not in used:
            what = f"het hoofdstuk '{section.id}' heeft geen vragen"
            yield Problem(WHOLE_GUIDE, what, "Haal het hoofdstuk weg of geef het een vraag.")


def _inside(question: Question) -> Iterator[Problem]:
    yield from _double(question.id, "options", (option.id for option in question.options))
    yield from _double(question.id, "rows", (row.id for row in question.rows))
    yield from _double(question.id, "columns", (column.id for column in question.columns))
    low, high = question.minimum, question.maximum
    if low is not None and high is not None and low > high:
        yield Problem(question.id, "minimum is hoger dan maximum", "Wissel ze om.")
    most = question.max_choices if question.max_choices is not None else len(question.options)
    if question.kind in LISTS and question.min_choices > min(most, len(question.options)):
        what = "min_choices is hoger dan wat iemand kan kiezen"
        yield Problem(question.id, what, "Verlaag min_choices of verhoog max_choices.")


def _rows_from(question: Question, earlier: dict[str, Question]) -> Iterator[Problem]:
    if question.rows_from is None:
        return
    source = earlier.get(question.rows_from)
    if source is None:
        yield _not_earlier(question, question.rows_from)
    elif source.kind not in CHOICES:
        what = f"rows_from kijkt naar '{source.id}', maar daar valt niets te kiezen"
        yield Problem(question.id, what, "Kijk naar een vraag met opties.")


def _not_earlier(question: Question, wanted: str) -> Problem:
    what = f"'{wanted}' is geen eerdere vraag"
    return Problem(question.id, what, "Verwijs naar een vraag die er vóór staat.")


def _fact(question: Question, fact: Fact, earlier: dict[str, Question]) -> Iterator[Problem]:
    asked = earlier.get(fact.question)
    if asked is None:
        yield _not_earlier(question, fact.question)
        return
    kinds = _fitting_kinds(fact)
    if asked.kind not in kinds:
        what = f"de voorwaarde past niet bij '{asked.id}': dat is een vraag van soort {asked.kind}"
        mend = f"Deze voorwaarde hoort bij: {', '.join(sorted(kinds))}."
        yield Problem(question.id, what, mend)
        return
    for name in _missing(fact, asked, earlier):
        what = f"'{name}' bestaat niet bij de vraag '{asked.id}'"
        yield Problem(question.id, what, "Gebruik een id dat daar staat.")


def _fitting_kinds(fact: Fact) -> frozenset[Kind]:
    if isinstance(fact, IsOneOf):
        return frozenset({Kind.ONE_OF})
    if isinstance(fact, IncludesAny):
        return LISTS
    if isinstance(fact, AtLeast | AtMost):
        return AMOUNTS
    return frozenset({Kind.MATRIX}) if isinstance(fact, ColumnIsOneOf) else frozenset(Kind)


def _missing(fact: Fact, asked: Question, earlier: dict[str, Question]) -> list[str]:
    if isinstance(fact, IsOneOf | IncludesAny):
        known = {option.id for option in asked.options}
        return [name for name in fact.options if name not in known]
    if not isinstance(fact, ColumnIsOneOf):
        return []
    known = {column.id for column in asked.columns}
    missing = [name for name in fact.columns if name not in known]
    source = earlier.get(asked.rows_from) if asked.rows_from is not None else None
    rows = {row.id for row in asked.rows} | {o.id for o in (source.options if source else ())}
    return missing + ([fact.row] if fact.row is not None and fact.row not in rows else [])
