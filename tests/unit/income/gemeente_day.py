"""The real parameters of a day and the real words, read once for the tests of the gemeente."""

from datetime import date
from functools import cache
from pathlib import Path

from assistant.adapters.income_files import IncomeFiles
from assistant.core.income.result import Result
from assistant.core.parameters import Parameters

ROOT = Path(__file__).resolve().parents[3]
NEW_YEAR, JULY, NEXT_YEAR = date(2026, 1, 1), date(2026, 7, 1), date(2027, 1, 1)


@cache
def files() -> IncomeFiles:
    return IncomeFiles(ROOT / "knowledge")


def on(day: date) -> Parameters:
    return files().book.on(day)


def check_explained(result: Result) -> None:
    """The steps add up, and each has a sentence that its values fill."""
    assert sum(step.amount or 0 for step in result.steps) == result.amount
    assert all(files().words.step(step) for step in result.steps)
    assert all(one in files().words.not_modelled for one in result.not_modelled)
    assert all(one.source in files().sources for one in result.articles)
    assert result.ask
    assert all(one in files().contacts for one in result.ask)
