"""Leaves names of others out of what somebody types in a guide, unless the person wants them in."""

from assistant.core.conversation import Conversation
from assistant.core.privacy.lexicon import NameWords
from assistant.core.privacy.names import masked
from assistant.core.say import Button, Json, Say
from assistant.ports import ResponseTexts


class Names:
    """Names of others in free text."""

    def __init__(self, words: NameWords, texts: ResponseTexts) -> None:
        self._words = words
        self._texts = texts

    def kept(self, conversation: Conversation, question: str, text: str) -> tuple[str, Say | None]:
        """The text as it may be kept, and what to say when something was left out of it.

        The text as it was typed is only in the button of this one turn; the next turn drops it.
        """
        clean = masked(text, self._words)
        if not clean.found:
            return text, None
        original: dict[str, Json] = {
            "guide": conversation.active_guide,
            "question": question,
            "text": text,
        }
        label = self._texts.text("utter_naam_knop_bewaar", 0)
        button = Button(label, pending={"names": original})
        return clean.text, Say("utter_naam_weggelaten", buttons=(button,))
