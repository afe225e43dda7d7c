"""One thing that a story may give the profile, waiting for a yes or no."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self


class Kind(StrEnum):
    """What it is about."""

    ERVARING = "ervaring"
    VRIJWILLIGERSWERK = "vrijwilligerswerk"
    OPLEIDING = "opleiding"
    MOEILIJK = "moeilijk"
    AANPASSING = "aanpassing"
    STERK = "sterk"
    GESTOPT = "gestopt"
    WENS_UREN = "wens_uren"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What was understood; a field that was not said is None.

    Attributes:
        at: where in the text it starts, for the order only.
        id: of a difficulty, an adjustment, a strength or a reason (`knowledge/story`).
        waar, functie: where and as what somebody worked, as it was said, in small letters.
        plek: the same place as it stands in the sentence ("bij een bouwmarkt").
        maanden: how long, in whole months.
        wat, af: which education, and whether it was finished.
        uren: how many hours a week somebody wants to work.
    """

    kind: Kind
    at: int = 0
    id: str | None = None
    waar: str | None = None
    functie: str | None = None
    plek: str | None = None
    maanden: int | None = None
    wat: str | None = None
    af: bool | None = None
    uren: int | None = None

    @property
    def same(self) -> tuple[Any, ...]:
        """What makes it the same as another, wherever in the text."""
        return (self.kind, self.id, self.waar, self.functie, self.wat, self.uren)

    def as_json(self) -> dict[str, Any]:
        """Plain data with what was said only, without the place in the text."""
        fields = {name: getattr(self, name) for name in self.__dataclass_fields__ if name != "at"}
        return {name: value for name, value in fields.items() if value is not None}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Read what `as_json` wrote."""
        return cls(**{**stored, "kind": Kind(stored["kind"])})
