"""Recognise a crisis in raw text, and decide what the conversation does next."""

from assistant.core.safety.assess import assess
from assistant.core.safety.lexicon import Lexicon, LexiconError
from assistant.core.safety.verdict import CALM, Level, Verdict

__all__ = ["CALM", "Level", "Lexicon", "LexiconError", "Verdict", "assess"]
