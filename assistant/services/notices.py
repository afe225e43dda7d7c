"""A short text with a title, as a card."""

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
