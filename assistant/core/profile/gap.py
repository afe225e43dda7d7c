"""Which example sentences about a gap in a cv are honest for this person."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GapSentence:
    """An example.

    Attributes:
        level: how much it tells: "niets", "algemeen" or "meer".
        fits: only true for who did one of these; empty when anybody can say it.
    """

    id: str
    level: str
    text: str
    fits: tuple[str, ...] = ()


def honest(
    sentences: Sequence[GapSentence], level: str, did: Collection[str], most: int
) -> tuple[GapSentence, ...]:
    """At most so many sentences of this level, those about what the person did first.

    A sentence that names something the person did not say is never among them. One place is
    kept for a sentence that names nothing at all.
    """
    mine = [one for one in sentences if one.level == level]
    about = [one for one in mine if set(one.fits) & set(did)][: most - 1]
    plain = [one for one in mine if not one.fits]
    return tuple([*about, *plain][:most])
