"""How long the income sums take, on one core: a month of a household, and a curve over a year."""

import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from assistant.adapters.income_files import IncomeFiles
from assistant.core.income.calculate import calculate
from assistant.core.income.huishouden.jaar import Loopbaan, jaaroverzicht
from assistant.core.income.huishouden.loon import with_hours
from assistant.core.income.huishouden.overzicht import maandoverzicht
from assistant.core.income.huishouden.vergelijking import vergelijk
from assistant.core.income.situation import Huishouden, Leefvorm, Werk
from assistant.core.income.uitkeringen import (
    Bijstand,
    Uitkering,
    Vrijlating,
    Wajong,
    Wajongregeling,
    Wga,
    Wgafase,
)
from assistant.core.income.vragen import HuishoudenVraag, VergelijkingVraag, ZorgtoeslagVraag
from assistant.core.money import Cents
from assistant.core.parameters import ParameterBook

DAY = date(2026, 8, 1)
HOME = Huishouden(leefvorm=Leefvorm.ALLEENSTAANDE, leeftijd=35, kale_huur=Cents(70000))
JOB = Werk(minuten_per_week=720, uurloon=Cents(1499), begint=DAY)
BENEFITS: dict[str, tuple[Uitkering, ...]] = {
    "bijstand": (Bijstand(vrijlating=Vrijlating.N),),
    "Wajong": (Wajong(regeling=Wajongregeling.WAJONG_2010, arbeidsvermogen=True),),
    "WGA": (
        Wga(
            fase=Wgafase.VERVOLG,
            maandloon=Cents(250000),
            restverdiencapaciteit=Cents(120000),
            arbeidsongeschiktheid_procent=45,
        ),
    ),
}
MONTH_TARGET, CURVE_TARGET = 0.2, 60.0  # milliseconds


def measured(quick: bool = False) -> dict[str, Any]:
    """Median and worst milliseconds of CPU time, after warming up, pinned to one core."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        return {name: _timed(run, times // (10 if quick else 1)) for name, run, times in _runs()}
    finally:
        os.sched_setaffinity(0, cores)


def _runs() -> list[tuple[str, Callable[[], object], int]]:
    book = IncomeFiles(ROOT / "knowledge").book
    toeslag = ZorgtoeslagVraag(peildatum=DAY, toetsingsinkomen=Cents(3_000_000))
    runs: list[tuple[str, Callable[[], object], int]] = [
        ("one zorgtoeslag", lambda: calculate(toeslag, book), 2000)
    ]
    for name, benefits in BENEFITS.items():
        month = HuishoudenVraag(peildatum=DAY, huishouden=HOME, uitkeringen=benefits, werk=JOB)
        both = VergelijkingVraag(peildatum=DAY, huishouden=HOME, uitkeringen=benefits, straks=JOB)
        runs += [
            (f"month of a household, {name}", lambda m=month: maandoverzicht(m, book), 1000),
            (f"year of months x 0-40 hours, {name}", lambda b=benefits: _curve(b, book), 30),
            (f"now beside then, whole, {name}", lambda v=both: vergelijk(v, book), 50),
        ]
    return runs


def _curve(benefits: tuple[Uitkering, ...], book: ParameterBook) -> list[int]:
    """41 calendar years of 12 months, each with its own hours."""
    return [
        jaaroverzicht(
            HOME,
            benefits,
            Loopbaan(
                peildatum=DAY,
                nu=None,
                straks=with_hours(replace(JOB), hours),
                begint=date(2026, 1, 1),
            ),
            book.on,
        ).netto
        for hours in range(41)
    ]


def _timed(run: Callable[[], object], times: int) -> dict[str, float]:
    for _ in range(3):
        run()
    took = []
    for _ in range(max(5, times)):
        begin = time.thread_time()
        run()
        took.append((time.thread_time() - begin) * 1000)
    return {"median_ms": round(statistics.median(took), 4), "worst_ms": round(max(took), 3)}


def table(result: dict[str, Any]) -> str:
    """The figures as Markdown."""
    rows = [
        f"| {name} | {one['median_ms']:.3f} | {one['worst_ms']:.2f} |"
        for name, one in result.items()
    ]
    return "\n".join(["| CPU time on one core | median ms | worst ms |", "|---|---|---|", *rows])


if __name__ == "__main__":
    print(table(measured(quick="--quick" in sys.argv)))
