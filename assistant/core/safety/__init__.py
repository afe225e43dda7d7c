"""Recognise a crisis in raw text, and decide what the conversation does next."""

from assistant.core.safety.assess import assess
from assistant.core.safety.lexicon import Lexicon
from assistant.core.safety.shape import LexiconError
from assistant.core.safety.state import Reply, SafetyState, next_reply
from assistant.core.safety.texts import Answer, Texts
from assistant.core.safety.verdict import CALM, Level, Verdict

__all__ = [
    "CALM",
    "Answer",
    "Level",
    "Lexicon",
    "LexiconError",
    "Reply",
    "SafetyState",
    "Texts",
    "Verdict",
    "assess",
    "next_reply",
]
