"""What a profile holds: items with who said them and when, in numbered versions."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self


class Section(StrEnum):
    """The 17 sections of a profile, in their order. Titles: `knowledge/profile.yml`."""

    META = "meta"
    WENS = "wens"
    VOORKEUREN = "voorkeuren"
    ERVARING = "ervaring"
    OPLEIDING = "opleiding"
    VAARDIGHEDEN = "vaardigheden"
    STERKE_KANTEN = "sterke_kanten"
    FUNCTIONEREN = "functioneren"
    VALKUILEN = "valkuilen"
    AANPASSINGEN = "aanpassingen"
    NETWERK = "netwerk"
    ONDERSTEUNING = "ondersteuning"
    OPENHEID = "openheid"
    INKOMEN = "inkomen"
    PRAKTISCH = "praktisch"
    WERKPLAN = "werkplan"
    WIJZIGINGEN = "wijzigingen"


# Nobody fills these in: they are made of versions, sessions and lessons.
MADE = frozenset({Section.META, Section.WIJZIGINGEN})


class SaidBy(StrEnum):
    """Who said it."""

    IK = "ik"
    COACH = "coach"
    BEHANDELAAR = "behandelaar"
    FAMILIE = "familie"
    EX_WERKGEVER = "ex_werkgever"


# What these said is only kept when the person agreed (fidelity item 3a).
ASKS_CONSENT = frozenset({SaidBy.FAMILIE, SaidBy.EX_WERKGEVER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Something that may become an item.

    Attributes:
        field: the id of a field of this section in `knowledge/profile.yml`.
        text: in words, as it is shown and printed.
        consent: the day on which the person agreed that this may be kept; see ASKS_CONSENT.
        entry: which of several it belongs to ("werkervaring-2"); None when there is only one.
        origin: "guide.question", or "verhaal" for what was told in free words.
    """

    section: Section
    field: str
    text: str
    origin: str
    said_by: SaidBy = SaidBy.IK
    consent: date | None = None
    entry: str | None = None

    @property
    def guide(self) -> str:
        """The guide it came from, or "verhaal"."""
        return self.origin.partition(".")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Draft):
    """One thing in the profile.

    Attributes:
        id: a word, unique in this profile ("i12"); it says nothing about the text.
        since: the first version that holds it.
        until: the first version that no longer holds it; None while it holds.
    """

    id: str
    said_on: date
    since: int
    until: int | None = None

    def held_at(self, version: int) -> bool:
        """Whether this version holds it."""
        return self.since <= version and (self.until is None or version < self.until)

    def ended(self, version: int) -> Self:
        """The same item, no longer held from this version on."""
        return replace(self, until=version)


@dataclass(frozen=True, slots=True)
class Version:
    """One state of the profile.

    Attributes:
        number: 1 for the first.
        session: in which session about the profile it was made, 1 for the first.
        reason: the guide that was done, "verhaal", or "verwijderd".
    """

    number: int
    made_on: date
    session: int
    reason: str


@dataclass(frozen=True, slots=True)
class Profile:
    """All that is known, of every version.

    Attributes:
        sessions: the days on which somebody worked on it, in order, each once.
    """

    items: tuple[Item, ...] = ()
    versions: tuple[Version, ...] = ()
    sessions: tuple[date, ...] = ()

    @property
    def number(self) -> int:
        """The newest version; 0 when nothing was ever kept."""
        return self.versions[-1].number if self.versions else 0

    @property
    def current(self) -> tuple[Item, ...]:
        """The items of the newest version, in the order in which they came."""
        return self.at(self.number)

    def at(self, version: int) -> tuple[Item, ...]:
        """The items of a version."""
        return tuple(item for item in self.items if item.held_at(version))

    def of(self, *sections: Section) -> tuple[Item, ...]:
        """The current items of these sections."""
        return tuple(item for item in self.current if item.section in sections)

    def named(self, *places: str) -> tuple[Item, ...]:
        """The current items of these places: a section ("wens") or a field ("wens.werkdoel")."""
        return tuple(
            item
            for item in self.current
            if item.section in places or f"{item.section}.{item.field}" in places
        )

    def as_json(self) -> dict[str, Any]:
        """Plain data, dates as text."""
        return {
            "items": [_plain(item) for item in self.items],
            "versions": [_plain(version) for version in self.versions],
            "sessions": [day.isoformat() for day in self.sessions],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Read what `as_json` wrote; an empty mapping is an empty profile."""
        return cls(
            items=tuple(_item(one) for one in stored.get("items", ())),
            versions=tuple(
                Version(**{**one, "made_on": date.fromisoformat(one["made_on"])})
                for one in stored.get("versions", ())
            ),
            sessions=tuple(date.fromisoformat(day) for day in stored.get("sessions", ())),
        )


def _plain(one: Item | Version) -> dict[str, Any]:
    fields = {name: getattr(one, name) for name in one.__dataclass_fields__}
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in fields.items()
    }


def _item(stored: Mapping[str, Any]) -> Item:
    consent = stored.get("consent")
    return Item(
        **{
            **stored,
            "section": Section(stored["section"]),
            "said_by": SaidBy(stored["said_by"]),
            "said_on": date.fromisoformat(stored["said_on"]),
            "consent": date.fromisoformat(consent) if consent else None,
        }
    )
