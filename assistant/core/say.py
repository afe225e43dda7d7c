"""What the assistant wants to tell, as data: a response id or a card, with its buttons."""

from collections.abc import Mapping
from dataclasses import dataclass, field

type Json = bool | int | float | str | list[Json] | dict[str, Json] | None
type Card = dict[str, Json]


@dataclass(frozen=True)
class Button:
    """One quick reply.

    Exactly one of the two says what a tap means: `intent` is the name of an intent to send on,
    `pending` is data that the app keeps itself.
    """

    label: str
    intent: str | None = None
    pending: Mapping[str, Json] | None = None
    kind: str = "choice"


@dataclass(frozen=True)
class Say:
    """One reply: words by response id (with `values`), by knowledge (`text`), or a card."""

    response: str | None = None
    values: Mapping[str, str | int] = field(default_factory=dict)
    text: str | None = None
    card: Card | None = None
    buttons: tuple[Button, ...] = ()
