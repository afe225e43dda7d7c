"""What the engine heard of one message, as the use cases take it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Heard:
    """The text and what the NLU made of it.

    Attributes:
        vector: the sentence vector, when no intent fits.
        benefits: the benefits that were named.
        money, minutes: an amount in eurocent and hours in minutes that were named, when only one.
        pay: "bruto" or "netto", when one of them was said.
        guesses: the likeliest intents, also when none was sure enough.
        periods, persons: start and end in the text of each "per week", each "baas".
    """

    text: str
    intent: str | None = None
    confidence: float = 0.0
    vector: Sequence[float] | None = None
    benefits: tuple[str, ...] = ()
    money: int | None = None
    minutes: int | None = None
    pay: str | None = None
    guesses: tuple[str, ...] = ()
    periods: tuple[tuple[int, int], ...] = ()
    persons: tuple[tuple[int, int], ...] = ()

    def without_intent(self) -> "Heard":
        """The same words, with no intent to go by."""
        return replace(self, intent=None, confidence=0.0)
