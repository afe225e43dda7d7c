"""The real parameters and words, and short ways to ask for a toeslag or a year of tax."""

from datetime import date
from functools import cache
from pathlib import Path

from assistant.adapters.income_files import IncomeFiles
from assistant.core.income.belasting.inkomstenbelasting import inkomstenbelasting
from assistant.core.income.result import Result
from assistant.core.income.toeslagen.huurtoeslag import huurtoeslag
from assistant.core.income.toeslagen.kindgebonden_budget import kindgebonden_budget
from assistant.core.income.toeslagen.zorgtoeslag import zorgtoeslag
from assistant.core.income.vragen import (
    BelastingVraag,
    HuurtoeslagVraag,
    KindgebondenBudgetVraag,
    ZorgtoeslagVraag,
)
from assistant.core.parameters import Parameters

KNOWLEDGE = Path(__file__).resolve().parents[3] / "knowledge"
THIS_YEAR = date(2026, 3, 1)


@cache
def files() -> IncomeFiles:
    return IncomeFiles(KNOWLEDGE)


@cache
def on(day: date) -> Parameters:
    return files().book.on(day)


def zorg(inkomen: int, day: date = THIS_YEAR, **more) -> Result:
    return zorgtoeslag(
        ZorgtoeslagVraag(peildatum=day, toetsingsinkomen=inkomen * 100, **more), on(day)
    )


def huur(kale_huur: int, inkomen: int, day: date = THIS_YEAR, **more) -> Result:
    """Rent in cents, income in euros."""
    known = {"leeftijd": 35, **more}
    asked = HuurtoeslagVraag(
        peildatum=day, kale_huur=kale_huur, toetsingsinkomen=inkomen * 100, **known
    )
    return huurtoeslag(asked, on(day))


def kinderen(inkomen: int, *ages: int, day: date = THIS_YEAR, **more) -> Result:
    asked = KindgebondenBudgetVraag(
        peildatum=day, kinderen=ages, toetsingsinkomen=inkomen * 100, **more
    )
    return kindgebonden_budget(asked, on(day))


def jaar(loon: int = 0, uitkering: int = 0, day: date = THIS_YEAR, **more) -> Result:
    """Wage and benefit of a year in euros."""
    asked = BelastingVraag(peildatum=day, loon=loon * 100, uitkering=uitkering * 100, **more)
    return inkomstenbelasting(asked, on(day))


def ids(result: Result) -> list[str]:
    return [step.id for step in result.steps]


def adds_up(result: Result) -> bool:
    return result.amount == sum(step.amount or 0 for step in result.steps)


def can_be_said(result: Result) -> bool:
    """Every line and every gap has a sentence, and every value in it can be filled in."""
    words = files().words
    said = [words.step(step) for step in result.steps]
    return all(said) and all(one in words.not_modelled for one in result.not_modelled)
