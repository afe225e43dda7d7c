"""`baken income`: sums as JSON, their schema, and the amounts of one day."""

import json
import sys

from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.income_json import IncomeLines, lines_of
from assistant.adapters.income_result_schema import result_schema
from assistant.adapters.income_schema import situation_schema
from assistant.core.income.calculate import Answer, answer
from assistant.settings import Settings


def schema() -> int:
    """Print what goes in and what comes out, as JSON Schema."""
    both = {"situatie": situation_schema(), "resultaat": result_schema(Answer)}
    print(json.dumps(both, ensure_ascii=False, indent=2))
    return 0


def answer_lines() -> int:
    """Answer every line of standard input; 0 also when a line was wrong, for its error was said."""
    files = IncomeFiles(Settings().knowledge)
    if files.problems:
        count = len(files.problems)
        said = f"{count} fouten in parameters of woorden; zie: baken knowledge check"
        print(said, file=sys.stderr)
    lines = IncomeLines(files, answer)
    try:
        for line in lines_of(sys.stdin.buffer):
            sys.stdout.buffer.write(lines.answer(line) + b"\n")
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        # The reader left; nothing is lost, and Python must not complain when it closes stdout.
        sys.stderr.close()
    return 0
