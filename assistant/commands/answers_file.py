"""Answers to a guide in a file: each is checked as in the chat, and refused in words."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from assistant.adapters.knowledge_yaml import read_yaml
from assistant.core.errors import CoreError, QuestionNotOnPath
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import CHOICES, Column, Guide, Kind, Option, Question, Row
from assistant.core.guide.view import step_at
from assistant.core.guide.walk import put

FORMS = {
    Kind.MONEY: "een bedrag in hele eurocenten, zoals 155000",
    Kind.HOURS: "minuten per week, zoals 720",
    Kind.NUMBER: "een heel getal",
    Kind.SCALE: "een heel getal van 0 tot en met 10",
    Kind.DATE: "een dag, zoals 2026-12-01",
    Kind.FREE_TEXT: "een tekst",
}
LISTED = 400


class AnswersWrong(Exception):
    """The file with answers cannot be used; the message says why and what to do."""


def mapping_in(file: Path, example: str) -> Mapping[str, object]:
    """What stands in the file. Raises AnswersWrong: it is no YAML mapping, such as the example."""
    raw, problems = read_yaml(file, str(file), "answers")
    if raw is None or problems:
        first = problems[0]
        raise AnswersWrong(f"{file}, regel {first.line}: {first.what} {first.mend}")
    return as_mapping(raw.data, f"{file}: schrijf elke vraag op een regel, zoals '{example}'.")


def as_mapping(data: object, said: str) -> Mapping[str, object]:
    """The same when it is a mapping. Raises AnswersWrong with these words when it is not."""
    if not isinstance(data, dict):
        raise AnswersWrong(said)
    return {str(name): value for name, value in data.items()}


def answers_in(guide: Guide, given: Mapping[str, object], where: str) -> Answers:
    """The answers, in the order of the questions.

    A choice may be told by its id or by its words: nobody knows the id of an item of a profile.

    Args:
        guide: with the options that this person has.
        given: question id → canonical value.
        where: the file and what in it, for who reads the refusal.

    Raises:
        AnswersWrong: a question that is not there, not on the path, or an answer that is no good.
    """
    unknown = sorted(given.keys() - {one.id for one in guide.questions})
    if unknown:
        raise AnswersWrong(f"{where}: deze vraag ken ik niet: {', '.join(unknown)}.")
    answers = Answers()
    for question in (one for one in guide.questions if one.id in given):
        answers = _put(guide, answers, question, given[question.id], where)
    return answers


def _put(guide: Guide, answers: Answers, question: Question, value: object, where: str) -> Answers:
    try:
        return put(guide, answers, question.id, _by_id(guide, answers, question, value))
    except QuestionNotOnPath as error:
        said = "deze vraag hoort niet bij de andere antwoorden. Haal hem weg."
        raise AnswersWrong(f"{where}: {question.id}: {said}") from error
    except CoreError as error:
        form = _form(guide, answers, question)
        said = f"dit antwoord past niet. Nodig is: {form}, of null voor 'weet ik niet'."
        raise AnswersWrong(f"{where}: {question.id}: {said}") from error


def _by_id(guide: Guide, answers: Answers, question: Question, value: object) -> object:
    """The value with ids where it has the words of options or rows."""
    step = step_at(guide, question.id, answers)
    if question.kind in CHOICES:
        return _renamed(value, step.options)
    if question.kind is Kind.MATRIX and isinstance(value, dict):
        return {_id(row, step.rows): cell for row, cell in value.items()}
    return value


def _renamed(value: object, options: Iterable[Option]) -> object:
    if isinstance(value, list):
        return [_id(one, options) for one in value]
    return _id(value, options)


def _id(value: object, named: Iterable[Option | Row]) -> object:
    ids = {one.label: one.id for one in reversed(tuple(named))}
    return value if value in ids.values() or not isinstance(value, str) else ids.get(value, value)


def _form(guide: Guide, answers: Answers, question: Question) -> str:
    step = step_at(guide, question.id, answers)
    if question.kind in CHOICES:
        return _names(step.options)
    if question.kind is Kind.MATRIX:
        return f"bij een rij ({_names(step.rows)}) een kolom ({_names(question.columns)})"
    return FORMS.get(question.kind, str(question.kind))


def _names(named: Iterable[Option | Row | Column]) -> str:
    ids = ", ".join(one.id for one in named)
    return ids if len(ids) <= LISTED else f"{ids[:LISTED].rpartition(',')[0]}, …"
