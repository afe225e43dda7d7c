"""A short text with a title, or a few lists that fold, as a card."""

from collections.abc import Iterable

from assistant.core.say import Card, Json, Say


def notice(title: str, paragraphs: list[str]) -> Say:
    lines: list[Json] = [" ".join(str(paragraph).split()) for paragraph in paragraphs]
    card: Card = {
        "type": "notice",
        "v": 1,
        "fallback_text": "\n\n".join([title, *map(str, lines)]),
        "title": title,
        "paragraphs": lines,
    }
    return Say(card=card)


def folds(title: str, parts: Iterable[tuple[str, Iterable[str], bool]]) -> Say:
    """Lists under one title: each with its own title, its lines, and whether it is open."""
    made = [(name, list(lines), shown) for name, lines, shown in parts]
    words = [line for name, lines, _ in made for line in (name, *(f"- {one}" for one in lines))]
    card: Card = {
        "type": "folds",
        "v": 1,
        "fallback_text": "\n".join([title, *words]),
        "title": title,
        "parts": [
            {"title": name, "lines": list[Json](lines), "open": shown}
            for name, lines, shown in made
        ],
    }
    return Say(card=card)
