"""`baken income plan`: the income plan of a file with answers, as PDF and Word."""

import sys
from pathlib import Path

from assistant.adapters.clock import SystemClock
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.bootstrap import income_of
from assistant.commands.answers_file import AnswersWrong, answers_in, mapping_in
from assistant.commands.paper_files import write_paper
from assistant.core.errors import CoreError
from assistant.services.cards.income_cards import GUIDE
from assistant.settings import Settings


def plan(file: Path, folder: Path) -> int:
    """Write both documents; 1 when the answers or the folder are no good."""
    knowledge = KnowledgeFiles(Settings().knowledge)
    guide = knowledge.load_guides()[GUIDE]
    try:
        answers = answers_in(guide, mapping_in(file, "leeftijd: 29"), str(file))
    except AnswersWrong as wrong:
        print(wrong, file=sys.stderr)
        return 1
    income = income_of(knowledge.root, knowledge.load().knowledge, SystemClock())
    try:
        made = income.document.made(guide, answers)
    except CoreError as error:
        made = income.document.refused(guide, answers, error)
    return write_paper(made, GUIDE, folder)
