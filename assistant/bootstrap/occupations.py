"""Puts together what works with the imported occupations; needs no database and no engine."""

from dataclasses import dataclass

from assistant.adapters.esco_occupations import EscoOccupations
from assistant.adapters.rate_limit import SlidingWindowRate
from assistant.core.knowledge.model import Knowledge
from assistant.ports import OccupationSource
from assistant.services.knowledge.occupations import Occupations
from assistant.settings import Settings

# Typing asks once for each pause of 150 ms; this is more than anybody types.
RATE = "240/minute"


@dataclass(frozen=True)
class Esco:
    """The import, and what the chat does with it."""

    source: OccupationSource
    occupations: Occupations


def esco_of(settings: Settings, knowledge: Knowledge) -> Esco:
    """Everything about occupations; without an import nothing is found and all else works."""
    source = EscoOccupations(settings.data)
    return Esco(source, Occupations(source, knowledge, SlidingWindowRate(RATE)))
