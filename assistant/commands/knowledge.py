"""`baken knowledge check`: everything in knowledge/, with the IPDAS criteria."""

from assistant.adapters.clock import SystemClock
from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.knowledge_places import documents
from assistant.services.knowledge_check import check as checked
from assistant.services.knowledge_check import render
from assistant.settings import ROOT, Settings


def check() -> int:
    """Print the report; 1 when something is wrong."""
    root = Settings().knowledge
    sums = IncomeFiles(root)
    loaded = KnowledgeFiles(root).load().also(sums.names, sums.problems)
    report = checked(loaded, SystemClock().today(), documents(ROOT))
    print(render(report))
    return report.exit_status
