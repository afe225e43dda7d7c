"""Fills the rows of a guide's matrix from the considerations, each at the moments it fits."""

from collections.abc import Iterable, Mapping
from typing import Any

from assistant.core.knowledge.model import Consideration

# The moments a guide offers are finer than the phases the evidence speaks of.
PHASE_OF = {
    "solliciteren": "solliciteren",
    "uitgenodigd": "solliciteren",
    "aanbod": "solliciteren",
    "werken": "werken",
    "aan_het_werk": "werken",
    "na_uitval": "terugkeer",
    "terugkeer": "terugkeer",
}

# What stands above the points, in the same words and length for both sides.
GROUPS = {
    ("vertellen", "voor"): "Voor vertellen",
    ("vertellen", "tegen"): "Tegen vertellen",
    ("niet_vertellen", "voor"): "Voor niet vertellen",
    ("niet_vertellen", "tegen"): "Tegen niet vertellen",
}


def expand(mapping: Mapping[str, Any], considerations: Iterable[Consideration]) -> dict[str, Any]:
    """The guide with `rows` wherever it said `rows_from: {considerations: …}`."""
    items = tuple(considerations)
    questions = [_question(question, mapping, items) for question in mapping["questions"]]
    return {**mapping, "questions": questions}


def _question(
    question: Mapping[str, Any], guide: Mapping[str, Any], items: tuple[Consideration, ...]
) -> dict[str, Any]:
    wanted = (question.get("rows_from") or {}).get("considerations")
    if not wanted:
        return dict(question)
    # In the order of the theme's file: there the two sides take turns in coming first.
    chosen = [item for item in items if item.theme in wanted["themes"]]
    moments = _moments(guide, wanted.get("phase_question"))
    rows = [_row(item, wanted.get("phase_question"), moments) for item in chosen]
    return {**{key: question[key] for key in question if key != "rows_from"}, "rows": rows}


def _moments(guide: Mapping[str, Any], phase_question: str | None) -> dict[str, str]:
    """Option id → phase, for the options of the question about where someone stands."""
    options = (
        option["id"]
        for question in guide["questions"]
        if question["id"] == phase_question
        for option in question.get("options", ())
    )
    return {option: PHASE_OF[option] for option in options if option in PHASE_OF}


def _row(item: Consideration, question: str | None, moments: Mapping[str, str]) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": item.id,
        "label": item.text,
        "group": GROUPS[item.option, item.direction],
    }
    unfit = [moment for moment, phase in moments.items() if phase not in item.phases]
    if question and unfit:
        # Hidden only where it is known not to fit: whoever skips the question sees every row.
        row["when"] = {"not": {"question": question, "is_one_of": unfit}}
    return row
