"""Asks a sum the way `baken income --json` does: a line of JSON in, a line of JSON out."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.income_json import IncomeLines
from assistant.core.income.calculate import answer

type Json = dict[str, Any]

ROOT = Path(__file__).resolve().parents[3]
KNOWLEDGE = ROOT / "knowledge"


@cache
def lines() -> IncomeLines:
    return IncomeLines(IncomeFiles(KNOWLEDGE), answer)


def ask(question: Mapping[str, Any]) -> Json:
    """The answer to one question, as a program reads it."""
    found: Json = json.loads(lines().answer(json.dumps(question).encode()))
    return found


def amount(question: Mapping[str, Any]) -> int:
    """The amount in eurocents of a question that must have one."""
    found = ask(question)
    assert "error" not in found, found
    cents: int = found["amount"]
    return cents
