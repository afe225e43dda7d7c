"""What an import holds: occupations with their names, skills to pick, and interest profiles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Direction(StrEnum):
    """The six directions of interest (RIASEC), in the order of those letters."""

    DOEN = "doen"
    ONDERZOEKEN = "onderzoeken"
    MAKEN = "maken"
    HELPEN = "helpen"
    ONDERNEMEN = "ondernemen"
    REGELEN = "regelen"


# How much an occupation asks of each direction, 1-7.
type Profile = Mapping[Direction, float]


@dataclass(frozen=True, slots=True)
class Occupation:
    """One occupation of ESCO.

    Attributes:
        code: ISCO group and place below it, "5120.1"; more points means more specialised.
        group: the ISCO group of four digits.
        synonyms: other names, to show and to find.
        hidden: names to find and never to show (spelling errors, old words).
    """

    uri: str
    code: str
    label: str
    group: str
    description: str = ""
    synonyms: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()

    @property
    def depth(self) -> int:
        """1 for a broad occupation, more for a specialised one."""
        return self.code.count(".")


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill that is of use in any job; `groups` are the broader skills it belongs to."""

    uri: str
    label: str
    description: str
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class About:
    """Which data this is.

    Attributes:
        changed_on: the newest change date in the occupations; None when nothing was imported.
        doubles: rows left out because a newer row has the same occupation.
        onet: the version of the O*NET data, or None without interests.
        crosswalk: the ESCO version that the crosswalk was made for, when it says so.
    """

    esco: str = ""
    changed_on: date | None = None
    doubles: int = 0
    onet: str | None = None
    crosswalk: str | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything of one import. The empty one means that nothing was imported.

    Attributes:
        groups: ISCO code → name, for codes of one to four digits.
        profiles: URI of an occupation → its interests; not every occupation has one.
    """

    about: About = About()
    occupations: tuple[Occupation, ...] = ()
    groups: Mapping[str, str] = field(default_factory=dict)
    skills: tuple[Skill, ...] = ()
    profiles: Mapping[str, Profile] = field(default_factory=dict)

    @property
    def imported(self) -> bool:
        return bool(self.occupations)
