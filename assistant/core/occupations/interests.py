"""Interest cards: what somebody likes, and the directions that this points to. Not a test."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from assistant.core.errors import CoreError
from assistant.core.occupations.model import Direction


@dataclass(eq=False)
class UnknownCard(CoreError):
    """There is no such card."""

    card_id: str


@dataclass(frozen=True, slots=True)
class Card:
    """One short sentence to pick or leave."""

    id: str
    text: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class DirectionWords:
    """How a direction is named and explained."""

    title: str
    meaning: str


@dataclass(frozen=True, slots=True)
class InterestWords:
    """Everything in `knowledge/interests.yml`; the two credits hold places for versions."""

    cards: tuple[Card, ...]
    directions: Mapping[Direction, DirectionWords]
    not_a_test: str
    own_ideas: str
    credit_esco: str
    credit_onet: str

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Self:
        """Build it from what the file holds, after its schema was checked."""
        blocks = {one: data["directions"][one.value] for one in Direction}
        return cls(
            cards=tuple(
                Card(name, text, one)
                for one, block in blocks.items()
                for name, text in block["cards"].items()
            ),
            directions={
                one: DirectionWords(block["title"], block["meaning"])
                for one, block in blocks.items()
            },
            not_a_test=data["not_a_test"],
            own_ideas=data["own_ideas"],
            credit_esco=_credit(data["credits"]["esco"]),
            credit_onet=_credit(data["credits"]["onet"]),
        )


def _credit(block: Mapping[str, str]) -> str:
    return f"{block['text'].strip()} {block['url']}"


@dataclass(frozen=True, slots=True)
class Leaning:
    """A direction, and how many of its cards somebody picked."""

    direction: Direction
    picked: int


def leanings(cards: Iterable[Card], picked: Iterable[str]) -> tuple[Leaning, ...]:
    """The directions of the picked cards, most cards first; what was picked first breaks a tie.

    A card that is picked twice counts once. Directions without a card are left out.

    Raises:
        UnknownCard: an id that is not on any card.
    """
    by_id = {card.id: card for card in cards}
    counts: Counter[Direction] = Counter()
    for one in dict.fromkeys(picked):
        if one not in by_id:
            raise UnknownCard(one)
        counts[by_id[one].direction] += 1
    return tuple(Leaning(direction, count) for direction, count in counts.most_common())
