"""The published examples that lie beside the repository, and how a row is compared.

The rows stay outside the project; here are only their ids, never their amounts.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from asking import ROOT, ask, lines
from ruamel.yaml import YAML

EXAMPLES = ROOT.parent / "shared" / "data" / "income_examples.yaml"
DAYS = Fraction(87, 4)  # 21.75 days a month
EURO = 100

type Row = dict[str, Any]


@cache
def rows() -> tuple[Row, ...]:
    """Every row, or none when the file is not beside the repository."""
    if not Path(EXAMPLES).is_file():
        return ()
    return tuple(YAML(typ="safe").load(EXAMPLES))


def cents(euros: float | str) -> int:
    """The amount of a row in eurocents."""
    exact = Decimal(str(euros)) * EURO
    assert exact == exact.to_integral_value(), euros
    return int(exact)


def gives(question: Mapping[str, Any], euros: float | str, margin: int = 0) -> dict[str, Any]:
    """The answer to a question, after checking its amount; `margin` in eurocents."""
    found = ask(question)
    assert "error" not in found, found["error"]
    assert abs(found["amount"] - cents(euros)) <= margin, f"{found['amount']}, not {euros} euro"
    return found


def parameter(name: str, day: str) -> int | Fraction:
    """What our files say for a day."""
    return lines().files.book.on(date.fromisoformat(day)).dated(name).value


def stands(name: str, day: str, euros: float | str) -> None:
    """Our parameter of that day is the amount of the row."""
    assert parameter(name, day) == cents(euros), name


def benefit(
    uitkering: Mapping[str, Any], day: str = "2026-07-01", **maand: object
) -> dict[str, Any]:
    """A question about one benefit in one month."""
    return {"soort": "uitkering", "peildatum": day, "uitkering": dict(uitkering), "maand": maand}


def rounded(amount: Fraction) -> int:
    """Half a cent goes up."""
    return int(amount + Fraction(1, 2))
