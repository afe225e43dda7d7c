"""A line of JSON in, a line of JSON out; what goes wrong is a line too."""

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from assistant.adapters.income_answer import Answers
from assistant.adapters.income_fault import Fault
from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.income_situation import LIMIT, read_situation
from assistant.core.errors import CoreError
from assistant.core.income.vragen import Vraag
from assistant.core.parameters import ParameterBook

LOG = logging.getLogger(__name__)

type Rule = Callable[[Vraag, ParameterBook], object]


class IncomeLines:
    """Answers lines, each by itself: a bad one never ends the conversation."""

    def __init__(self, files: IncomeFiles, rule: Rule) -> None:
        self.files = files
        self.rule = rule
        self.answers = Answers(files)

    def answer(self, line: bytes) -> bytes:
        """One line of JSON, without its end."""
        plain = json.dumps(self._plain(line), ensure_ascii=False, separators=(",", ":"))
        return plain.encode()

    def _plain(self, line: bytes) -> dict[str, Any]:
        try:
            return self._answered(line)
        except Exception as error:  # the border: a mistake of ours costs one line, not all
            # Only where it broke: the text of an error may be what somebody typed.
            LOG.error("a sum broke: %s at %s", type(error).__name__, _where(error))  # noqa: TRY400
            return {"error": self.answers.fault(Fault("kapot", "json.kapot"))}

    def _answered(self, line: bytes) -> dict[str, Any]:
        try:
            vraag = read_situation(line)
            found = self.answers.plain(self.rule(vraag, self.files.book))
        except Fault as fault:
            return {"error": self.answers.fault(fault)}
        except CoreError as error:
            return {"error": self.answers.error(error)}
        return {"soort": vraag.soort, "peildatum": vraag.peildatum.isoformat(), **found}


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"


def lines_of(stream: BinaryIO) -> Iterator[bytes]:
    """Every line that is not empty; of one that is too long only as much as shows that."""
    while line := stream.readline(LIMIT + 2):
        rest = line
        while not rest.endswith(b"\n") and (rest := stream.readline(LIMIT)):
            pass
        if line.strip():
            yield line.rstrip(b"\r\n")
