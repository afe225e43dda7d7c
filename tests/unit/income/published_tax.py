"""Recalculates the published examples about income tax, loonheffing and beslagvrije voet."""

from collections.abc import Callable
from typing import Any

from asking import amount, ask
from published_rows import Row, cents, gives

JULY = "07-01"
EURO = 100  # the amounts of the law are in whole euros, rounded at the kinks
# The twelve months that belong to the nine months of the handbook; published beside them.
TWELVE_MONTHS = {"netto_bijstand": 799992, "korting": 226500, "factor": "0.576"}
NINE_MONTHS = {"netto_bijstand": 599994, "korting": 169875, "factor": "0.576"}


def _step(question: dict[str, Any], name: str) -> int:
    """What the line of a sum with this word in its id takes away; 0 when there is no line."""
    found = ask(question)
    assert "error" not in found, found["error"]
    return sum(-(step["amount"] or 0) for step in found["steps"] if step["id"].endswith(name))


def arbeidskorting(row: Row) -> None:
    wage = cents(row["inputs"]["arbeidsinkomen_jaar"])
    question = {"soort": "belasting", "peildatum": f"{row['period']}-{JULY}", "loon": wage}
    found = _step(question, "arbeidskorting")
    assert abs(found - cents(row["expected"]["arbeidskorting"])) <= EURO


def algemene_heffingskorting(row: Row) -> None:
    income = cents(row["inputs"]["inkomen_jaar"])
    question = {"soort": "belasting", "peildatum": f"{row['period']}-{JULY}", "uitkering": income}
    found = _step(question, "algemene_heffingskorting")
    assert abs(found - cents(row["expected"]["algemene_heffingskorting"])) <= EURO


def loonheffing_bijstand(row: Row) -> None:
    given = row["inputs"]
    question = {
        "soort": "loonheffing_bijstand",
        "peildatum": f"{row['period']}-12-31",
        "netto_bijstand": cents(given["netto_bijstand"]),
        "korting": cents(given["Q"]),
        "factor": str(given["E"]),
    }
    gives(question, row["expected"]["loonheffing"])


def terugvordering(row: Row) -> None:
    """Gross recovery is the net amount and the difference of two sums of loonheffing."""
    given, expected = row["inputs"], row["expected"]
    base = {"soort": "loonheffing_bijstand", "peildatum": f"{row['period']}-12-31"}
    twelve, nine = amount({**base, **TWELVE_MONTHS}), amount({**base, **NINE_MONTHS})
    assert (twelve, nine) == (cents(given["loonheffing_12"]), cents(given["loonheffing_9"]))
    assert twelve - nine == cents(expected["verschil_loonheffing"])
    gross = cents(given["netto_teruggevorderd"]) + twelve - nine
    assert gross == cents(expected["vordering_bruto"])


def beslagvrije_voet(row: Row) -> None:
    questions: dict[str, dict[str, Any]] = {
        "alleenstaande": {"leefvorm": "alleenstaande"},
        "alleenstaande_ouder": {"leefvorm": "alleenstaande_ouder"},
        "gehuwd_zonder_kind": {"leefvorm": "paar"},
        "gehuwd_met_kind": {"leefvorm": "paar", "kinderen": True},
    }
    for name, value in row["expected"].items():
        asked = {"soort": "beslagvrije_voet", "peildatum": f"{row['period']}-15"}
        gives({**asked, **questions[name]}, value)


TAX: dict[str, Callable[[Row], None]] = {
    "arbeidskorting": arbeidskorting,
    "algemene-heffingskorting": algemene_heffingskorting,
    "loonheffing-bijstand": loonheffing_bijstand,
    "terugvordering-bijstand-bruto": terugvordering,
    "beslagvrije-voet-maximum": beslagvrije_voet,
}
