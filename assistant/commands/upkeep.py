"""`baken upkeep`: which amounts, sources and topics a person must look at."""

from assistant.adapters.clock import SystemClock
from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.services.knowledge.upkeep import render
from assistant.services.knowledge.upkeep import upkeep as looked_at
from assistant.settings import Settings


def upkeep() -> int:
    """Print the list; 0, for work that waits is no fault."""
    root = Settings().knowledge
    knowledge = KnowledgeFiles(root).load().knowledge
    print(render(looked_at(IncomeFiles(root).series, knowledge, SystemClock().today())))
    return 0
