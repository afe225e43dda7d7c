"""Puts together what calculates with income; needs no database and no engine."""

from dataclasses import dataclass
from pathlib import Path

from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.starting_tool_files import load_starting_tools
from assistant.core.knowledge.model import Knowledge
from assistant.core.parameters import ParameterBook
from assistant.ports import Clock
from assistant.services.income.incomes import Incomes
from assistant.services.income.sum_words import SumWords
from assistant.services.paper.document_amounts import DocumentAmounts
from assistant.services.paper.income_document import IncomeDocument


@dataclass(frozen=True)
class Income:
    """What calculates with income and tells about it; needs no database and no engine."""

    book: ParameterBook
    words: SumWords
    incomes: Incomes
    document: IncomeDocument


def income_of(root: Path, knowledge: Knowledge, clock: Clock) -> Income:
    """Everything about income, from the files of this knowledge folder."""
    files = IncomeFiles(root)
    words = SumWords(files.words, knowledge.sources, knowledge.contacts)
    incomes = Incomes(files.book, load_starting_tools(root, knowledge).tools, clock)
    document = IncomeDocument(incomes, words, DocumentAmounts(words, files.series), clock)
    return Income(files.book, words, incomes, document)
