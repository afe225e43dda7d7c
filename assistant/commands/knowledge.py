"""`baken knowledge check`: everything in knowledge/, with the IPDAS criteria."""

from pathlib import Path

from assistant.adapters.clock import SystemClock
from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.knowledge_places import documents
from assistant.adapters.starting_tool_files import load_starting_tools
from assistant.core.knowledge.files import Loaded
from assistant.services.knowledge.knowledge_check import check as checked
from assistant.services.knowledge.knowledge_check import render
from assistant.settings import ROOT, Settings


def check() -> int:
    """Print the report; 1 when something is wrong."""
    report = checked(everything(Settings().knowledge), SystemClock().today(), documents(ROOT))
    print(render(report))
    return report.exit_status


def everything(root: Path) -> Loaded:
    """The knowledge with the files that have a loader of their own: sums and starting tools."""
    loaded, sums = KnowledgeFiles(root).load(), IncomeFiles(root)
    tools = load_starting_tools(root, loaded.knowledge)
    return loaded.also(sums.names, sums.problems).also(tools.files, tools.problems)
