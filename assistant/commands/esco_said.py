"""What the `baken esco` commands share: opening the import, credits, and printing."""

import json
import sys
from collections.abc import Callable

from assistant.adapters.esco_cards import interest_words
from assistant.adapters.esco_database import EscoUnreadable
from assistant.adapters.esco_occupations import EscoOccupations
from assistant.core.occupations.credits import credit_of_ideas, credit_of_names
from assistant.core.occupations.interests import InterestWords
from assistant.core.occupations.model import About
from assistant.settings import Settings

HOW = "Lees ESCO in met: baken esco import MAP (zie docs/tasks/esco-bijwerken.md)."
NOT_IMPORTED = f"ESCO is nog niet ingelezen. Eigen woorden blijven gewoon staan. {HOW}"
NO_CARDS = "De kaartjes zijn er niet of kloppen niet. Kijk met: baken knowledge check"


def with_esco(answer: Callable[[EscoOccupations], int]) -> int:
    """Answer from what was imported; 1 when that file cannot be used."""
    try:
        return answer(EscoOccupations(Settings().data))
    except EscoUnreadable as error:
        return failed(f"{error} is beschadigd of van een oudere versie. {HOW}")


def cards() -> InterestWords | None:
    """The cards and sentences of `knowledge/interests.yml`."""
    return interest_words(Settings().knowledge)


def credit_lines(about: About, *, interests: bool) -> list[str]:
    """What the makers of the data ask to say; empty when nothing was imported."""
    words = cards()
    if words is None:
        return [NO_CARDS]
    credit = credit_of_ideas if interests else credit_of_names
    return list(credit(words, about))


def as_json(**answer: object) -> int:
    """Print an answer for a program."""
    print(json.dumps(answer, ensure_ascii=False, indent=2))
    return 0


def say(*lines: str) -> int:
    """Print an answer for a person."""
    print("\n".join(lines))
    return 0


def failed(why: str) -> int:
    """Print what went wrong."""
    print(why, file=sys.stderr)
    return 1
