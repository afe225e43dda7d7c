"""Hears the short commands with which a person steers a guide."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum


class Steer(StrEnum):
    """What a person can do at any moment: with a guide, or with what is kept."""

    BACK = "back"
    RESUME = "resume"
    SKIP = "skip"
    CLOSE = "close"
    WHY = "why"
    PROGRESS = "progress"
    SUMMARY = "summary"
    CHANGE = "change"
    RESTORE = "restore"
    REPEAT = "repeat"
    STOP = "stop"
    RESTART = "restart"
    ERASE = "erase"
    SAVE = "save"
    RETURN = "return"
    DATA = "data"


class Steering:
    """The phrases of `knowledge/steering.yml`, and the intents that steer."""

    def __init__(self, phrases: Mapping[str, Sequence[str]], intents: Mapping[str, str]) -> None:
        """`phrases`: steer → phrases; `intents`: intent → steer. ValueError: unknown steer."""
        self._phrases = {
            plain(phrase): Steer(steer) for steer, said in phrases.items() for phrase in said
        }
        self._intents = {intent: Steer(steer) for intent, steer in intents.items()}

    def exact(self, text: str) -> Steer | None:
        """The command that this text is, word for word."""
        return self._phrases.get(plain(text))

    def of_intent(self, intent: str | None) -> Steer | None:
        """The command that this intent stands for."""
        return self._intents.get(intent or "")


def plain(text: str) -> str:
    """Lower case, without accents and punctuation, without "aub" and "graag"."""
    folded = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", folded[:200])
    return " ".join(word for word in words if word not in {"aub", "graag", "alsjeblieft"})
