"""A text to take along, a balance, and a button to another guide: shapes that guides share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.core.knowledge.model import Knowledge
from assistant.core.say import Button, Card, Json, Say


@dataclass(frozen=True, slots=True)
class Side:
    """One option with what is good and what is hard about it.

    Attributes:
        voor, tegen: (text, weight) pairs; weight 1 to 3, or a word when nothing was weighed.
    """

    option: str
    title: str
    voor: tuple[tuple[str, int | str], ...]
    tegen: tuple[tuple[str, int | str], ...]


def message_draft(title: str, text: str, hint: str) -> Say:
    """A text that the person may change, with a button to copy it."""
    card: Card = {
        "type": "message_draft",
        "v": 1,
        "fallback_text": text,
        "title": title,
        "text": text,
        "hint": hint,
    }
    return Say(card=card)


def balance(title: str, sides: Sequence[Side], note: str) -> Say:
    """What is good and what is hard, beside each other."""
    shown: list[Json] = [_side(one) for one in sides]
    card: Card = {
        "type": "balance",
        "v": 1,
        "fallback_text": "\n".join([title, *(_in_words(one) for one in sides), note]),
        "title": title,
        "sides": shown,
        "note": note,
    }
    return Say(card=card)


def starts(knowledge: Knowledge, guide_ids: Iterable[str]) -> tuple[Button, ...]:
    """A button for each of these guides that is on file."""
    return tuple(
        Button(str(knowledge.guides[one].mapping["title"]), pending={"start": one})
        for one in guide_ids
        if one in knowledge.guides
    )


def _side(side: Side) -> Json:
    return {
        "option": side.option,
        "title": side.title,
        "voor": [{"text": text, "importance": weight} for text, weight in side.voor],
        "tegen": [{"text": text, "importance": weight} for text, weight in side.tegen],
    }


def _in_words(side: Side) -> str:
    good = [f"+ {text}" for text, _ in side.voor]
    hard = [f"- {text}" for text, _ in side.tegen]
    return "\n".join([f"{side.title}:", *good, *hard])
