"""`baken income plan`: the income plan of a file with answers, as PDF and Word."""

import sys
from collections.abc import Mapping
from pathlib import Path

from assistant.adapters.clock import SystemClock
from assistant.adapters.document_pdf import document_pdf
from assistant.adapters.document_word import document_word
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.knowledge_yaml import read_yaml
from assistant.bootstrap import income_of
from assistant.core.document import Document
from assistant.core.errors import CoreError, QuestionNotOnPath
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Kind, Question
from assistant.core.guide.walk import put
from assistant.services.income_cards import GUIDE
from assistant.settings import Settings

FORMS = {
    Kind.MONEY: "een bedrag in hele eurocenten, zoals 155000",
    Kind.HOURS: "minuten per week, zoals 720",
    Kind.NUMBER: "een heel getal",
    Kind.DATE: "een dag, zoals 2026-12-01",
    Kind.FREE_TEXT: "een tekst",
}
WRITERS = {"pdf": document_pdf, "docx": document_word}


class AnswersWrong(Exception):
    """The file with answers cannot be used; the message says why and what to do."""


def plan(file: Path, folder: Path) -> int:
    """Write both documents; 1 when the answers or the folder are no good."""
    knowledge = KnowledgeFiles(Settings().knowledge)
    guide = knowledge.load_guides()[GUIDE]
    try:
        answers = _answers(guide, file)
    except AnswersWrong as wrong:
        print(wrong, file=sys.stderr)
        return 1
    income = income_of(knowledge.root, knowledge.load().knowledge, SystemClock())
    try:
        made = income.document.made(guide, answers)
    except CoreError as error:
        made = income.document.refused(guide, answers, error)
    return _write(made, folder)


def _write(made: Document, folder: Path) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for kind, writer in WRITERS.items():
            target = folder / f"{GUIDE}.{kind}"
            target.write_bytes(writer(made))
            print(f"{target} is klaar.")
    except OSError as error:
        said = f"In {folder} is niet te schrijven: {error.strerror}. Kies een andere map met --out."
        print(said, file=sys.stderr)
        return 1
    return 0


def _answers(guide: Guide, file: Path) -> Answers:
    """The answers, each checked as in the chat, in the order of the questions."""
    raw, problems = read_yaml(file, str(file), "answers")
    if raw is None or problems:
        first = problems[0]
        raise AnswersWrong(f"{file}, regel {first.line}: {first.what} {first.mend}")
    if not isinstance(raw.data, dict):
        raise AnswersWrong(f"{file}: schrijf elke vraag op een regel, zoals 'leeftijd: 29'.")
    given: Mapping[str, object] = raw.data
    unknown = sorted(given.keys() - {one.id for one in guide.questions})
    if unknown:
        raise AnswersWrong(f"{file}: deze vraag ken ik niet: {', '.join(unknown)}.")
    answers = Answers()
    for question in (one for one in guide.questions if one.id in given):
        answers = _put(guide, answers, question, given[question.id], file)
    return answers


def _put(guide: Guide, answers: Answers, question: Question, value: object, file: Path) -> Answers:
    try:
        return put(guide, answers, question.id, value)
    except QuestionNotOnPath as error:
        said = "deze vraag hoort niet bij de andere antwoorden. Haal hem weg."
        raise AnswersWrong(f"{file}: {question.id}: {said}") from error
    except CoreError as error:
        said = f"dit antwoord past niet. Nodig is: {_form(question)}, of null voor 'weet ik niet'."
        raise AnswersWrong(f"{file}: {question.id}: {said}") from error


def _form(question: Question) -> str:
    if question.options:
        return ", ".join(one.id for one in question.options)
    return FORMS.get(question.kind, str(question.kind))
