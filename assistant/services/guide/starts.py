"""Buttons that open another guide."""

from assistant.core.knowledge.model import Knowledge
from assistant.core.say import Button


def starts(knowledge: Knowledge, *guides: str) -> tuple[Button, ...]:
    """A button for each of these guides that is on file."""
    return tuple(
        Button(str(knowledge.guides[one].mapping["title"]), pending={"start": one})
        for one in guides
        if one in knowledge.guides
    )
