"""`baken document`: a document of a person in a file, as PDF and Word, or as FHIR."""

import sys
from pathlib import Path

from assistant.adapters.clock import SystemClock
from assistant.adapters.fhir_json import answers_json
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.response_texts import DomainTexts
from assistant.bootstrap import income_of
from assistant.bootstrap.papers import PaperDesk, papers_of
from assistant.commands.answers_file import AnswersWrong
from assistant.commands.paper_files import write_files, write_paper
from assistant.commands.person_file import person_in
from assistant.core.conversation import Conversation
from assistant.services.guide.guide_shelf import GuideShelf
from assistant.services.paper.documents import NoDocument, NothingKept, Papers
from assistant.settings import Settings

# Papers with a name of their own that are made of one guide.
OF_GUIDE = {"openheidsoverzicht": "openheid"}


def document(name: str, file: Path, folder: Path) -> int:
    """Write the PDF and the Word file; 1 when the name, the file or the folder is no good."""
    try:
        papers, person = _person(file)
        made = papers.made(person, name)
    except (AnswersWrong, NoDocument) as error:
        return _refused(error, name, file)
    return write_paper(made, name, folder)


def document_fhir(name: str, file: Path, folder: Path) -> int:
    """Write the answers to a guide as a FHIR Bundle; 1 as `document`."""
    try:
        papers, person = _person(file)
        guide, answers = papers.walk(person, OF_GUIDE.get(name, name))
    except (AnswersWrong, NoDocument) as error:
        return _refused(error, name, file)
    made = answers_json(guide, answers, SystemClock().now())
    return write_files({f"{name}.fhir.json": f"{made}\n".encode()}, folder)


def _person(file: Path) -> tuple[Papers, Conversation]:
    settings, clock = Settings(), SystemClock()
    files = KnowledgeFiles(settings.knowledge)
    knowledge = files.load().knowledge
    shelf = GuideShelf(files.load_guides(), dict)
    desk = PaperDesk(knowledge, DomainTexts(settings.domain_file), clock)
    income = income_of(settings.knowledge, knowledge, clock)
    papers = papers_of(desk, shelf, income, NothingKept())
    return papers, person_in(file, shelf, clock.today())


def _refused(error: Exception, name: str, file: Path) -> int:
    nothing = (
        f"Van '{name}' staat niets in {file}. Kies arbeidsprofiel, openheidsoverzicht, "
        "gesprekskaart, driegesprek, mijn_gegevens, of een gids die in het bestand staat. "
        "Als FHIR kan alleen een gids."
    )
    print(nothing if isinstance(error, NoDocument) else error, file=sys.stderr)
    return 1
