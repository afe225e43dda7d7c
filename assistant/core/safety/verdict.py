"""What the safety check concludes about one message, without any of its text."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How the conversation must react, from nothing to calling 112 first."""

    NONE = "none"
    SOFT = "soft"  # answer as usual and add one soft line
    GENTLE = "gentle"  # ask one calm question first
    THIRD_PARTY = "third_party"  # worried about somebody else
    VIOLENCE = "violence"  # violence, abuse or threat; the kind says which
    CRISIS = "crisis"  # 113 or 1813
    DANGER = "danger"  # 112 first

    @property
    def rank(self) -> int:
        return _ORDER[self]


_ORDER = {level: position for position, level in enumerate(Level)}


@dataclass(frozen=True, slots=True)
class Verdict:
    """Category A-Q, the level, and for some categories a kind such as `huiselijk_geweld`."""

    category: str | None
    level: Level
    kind: str | None = None


CALM = Verdict(None, Level.NONE)
