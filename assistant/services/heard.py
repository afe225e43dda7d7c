"""What the engine heard of one message, as the use cases take it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Heard:
    """The text and what the NLU made of it. `vector`: the sentence vector, when no intent fits."""

    text: str
    intent: str | None = None
    confidence: float = 0.0
    vector: Sequence[float] | None = None

    def without_intent(self) -> "Heard":
        """The same words, with no intent to go by."""
        return replace(self, intent=None, confidence=0.0)
