"""Fills the options of a guide from the catalogue of adjustments, each with the needs it serves."""

from collections.abc import Iterable, Mapping
from typing import Any

from assistant.core.knowledge.model import Adjustment


def with_adjustments(guide: Mapping[str, Any], adjustments: Iterable[Adjustment]) -> dict[str, Any]:
    """The guide with `options` wherever it said `options_from: {adjustments: question}`.

    Each adjustment is seen by who chose one of its needs at that question.
    """
    catalogue = sorted(adjustments, key=lambda one: one.number)
    return {**guide, "questions": [_question(one, catalogue) for one in guide["questions"]]}


def _question(question: Mapping[str, Any], catalogue: Iterable[Adjustment]) -> dict[str, Any]:
    asked = (question.get("options_from") or {}).get("adjustments")
    if not asked:
        return dict(question)
    options = [_option(one, asked) for one in catalogue]
    return {**{key: question[key] for key in question if key != "options_from"}, "options": options}


def _option(one: Adjustment, asked: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "label": one.title,
        "synonyms": list(one.synonyms),
        "note": one.text,
        "when": {"question": asked, "includes_any": list(one.needs)},
    }
