"""The pieces of the openness cards: plain data, in the words that were given."""

from collections.abc import Mapping
from typing import Any

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.view import values
from assistant.core.guide.words import label
from assistant.core.openness.balance import Side
from assistant.core.openness.decisions import MOMENTS, PersonDecision
from assistant.core.openness.followup import ReAsk
from assistant.core.say import Json

IMPORTANCE = {1: "telt een beetje", 2: "telt veel", 3: "telt heel veel"}


def re_ask(one: Mapping[str, Any]) -> ReAsk:
    return ReAsk(
        one["id"], one["text"], tuple(one["situations"]), one.get("from"), one.get("after_days", 0)
    )


def side_card(side: Side, titles: Mapping[str, str]) -> Json:
    return {
        "option": side.option,
        "title": titles.get(side.option, side.option),
        "voor": [{"text": one.text, "importance": one.importance} for one in side.voor],
        "tegen": [{"text": one.text, "importance": one.importance} for one in side.tegen],
    }


def side_in_words(side: Side, titles: Mapping[str, str]) -> str:
    weighs = [f"+ {one.text} ({IMPORTANCE[one.importance]})" for one in side.voor]
    weighs += [f"- {one.text} ({IMPORTANCE[one.importance]})" for one in side.tegen]
    return "\n".join([f"{titles.get(side.option, side.option)}:", *weighs])


def person_cells(guide: Guide, answers: Answers, row: PersonDecision) -> tuple[str, ...]:
    """Who, when, what and how far along, in words."""
    moment = next((m for m in MOMENTS if m in values(guide, answers)), MOMENTS[0])
    return (
        label(guide.question("aan_wie"), row.person),
        column(guide, moment, row.moment),
        column(guide, "wat", row.degree),
        column(guide, "status", str(row.status)),
    )


def row_card(guide: Guide, answers: Answers, row: PersonDecision) -> Json:
    who, when, what, status = person_cells(guide, answers, row)
    return {
        "id": row.person,
        "label": who,
        "cells": {"wanneer": when, "wat": what},
        "status": status,
    }


def column(guide: Guide, question_id: str, column_id: str | None) -> str:
    columns = guide.question(question_id).columns
    return next((column.label for column in columns if column.id == column_id), "nog niet gekozen")
