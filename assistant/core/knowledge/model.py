"""The entries of the knowledge store, as the rest of the house sees them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Region = Literal["nl", "vl", "both"]


@dataclass(frozen=True, slots=True)
class Source:
    id: str
    title: str
    publisher: str
    status: str
    url: str | None = None
    read_on: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a contact: `kind` is tel, chat, web or mail."""

    kind: str
    value: str
    href: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    id: str
    name: str
    region: Region
    purpose: str
    status: str
    channels: tuple[Channel, ...] = ()
    sources: tuple[str, ...] = ()
    checked_on: date | None = None

    @property
    def shown_channels(self) -> tuple[Channel, ...]:
        """A number nobody verified is worse than no number, so it is not shown."""
        return self.channels if self.status == "verified" else ()


@dataclass(frozen=True, slots=True)
class Term:
    id: str
    term: str
    meaning: str
    sources: tuple[str, ...] = ()
    niet_verwarren_met: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    id: str
    title: str
    topic: str
    region: Region
    intents: tuple[str, ...]
    questions: tuple[str, ...]
    answer: str
    next_step: str
    evidence: str
    checked_on: date
    review_by: date
    ask: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    not_modelled: tuple[str, ...] = ()
    disclaimer: str = "geen"
    terms: tuple[str, ...] = ()
    sum: str | None = None
    guide: str | None = None
    menu: str | None = None

    @property
    def paragraphs(self) -> tuple[str, ...]:
        blocks = self.answer.strip().split("\n\n")
        return tuple(" ".join(block.split()) for block in blocks if block.strip())

    def about(self, intent: str) -> float:
        """How much of this topic is about the intent: less for a later one, or one of many."""
        return 1 / (self.intents.index(intent) + 1) / len(self.intents)

    def overdue(self, today: date) -> bool:
        return today > self.review_by


@dataclass(frozen=True, slots=True)
class Statistic:
    """A figure with its group; `of_100` is None when the source gives no share."""

    group: str
    text: str
    uncertainty: str
    of_100: int | None = None
    source: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Consideration:
    id: str
    theme: str
    option: str
    direction: str
    text: str
    phases: tuple[str, ...]
    evidence: str
    sources: tuple[str, ...]
    statistic: Statistic | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    id: str
    title: str
    considerations: tuple[Consideration, ...]


@dataclass(frozen=True, slots=True)
class Intent:
    """One intent; `start` opens a guide, `menu` a choice of guides, `steer` steers a guide."""

    id: str
    topic: str
    start: str | None = None
    steer: str | None = None
    menu: str | None = None


@dataclass(frozen=True, slots=True)
class MenuGroup:
    title: str
    guides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Menu:
    """A choice of guides."""

    id: str
    title: str
    intro: str
    groups: tuple[MenuGroup, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """Where in a source something stands."""

    source: str
    place: str


@dataclass(frozen=True, slots=True)
class Adjustment:
    """One way in which work can be made to fit.

    Attributes:
        number: the place in the catalogue, 1 for the first.
        type: tijd, taak, omgeving, contact or zorg.
        needs: ids of `adjustment_needs.yml`.
        openness: what somebody tells to ask for it: geen (nothing), behoefte (only what is
            needed) or beperking (that there is a limitation; never which).
    """

    id: str
    number: int
    title: str
    text: str
    type: str
    needs: tuple[str, ...]
    openness: str
    sources: tuple[Citation, ...]
    caution: str | None = None
    example: str | None = None
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GuideFile:
    """A guide as written, with its rows from considerations already filled in."""

    id: str
    mapping: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything on file.

    Attributes:
        parts: kind → the file as data, for files whose own service knows the shape, such as
            openness_options or safety_texts. Their days are still text.
    """

    topics: Mapping[str, Topic] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    themes: Mapping[str, Theme] = field(default_factory=dict)
    intents: Mapping[str, Intent] = field(default_factory=dict)
    guides: Mapping[str, GuideFile] = field(default_factory=dict)
    menus: Mapping[str, Menu] = field(default_factory=dict)
    adjustments: Mapping[str, Adjustment] = field(default_factory=dict)
    parts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def considerations(self) -> tuple[Consideration, ...]:
        return tuple(item for theme in self.themes.values() for item in theme.considerations)

    def sources_of(self, topic: Topic) -> tuple[Source, ...]:
        return tuple(self.sources[one] for one in topic.sources if one in self.sources)

    def contacts_of(self, topic: Topic, region: str | None = None) -> tuple[Contact, ...]:
        """Who can tell more, leaving out contacts that only serve the other region."""
        found = (self.contacts[one] for one in topic.ask if one in self.contacts)
        return tuple(one for one in found if serves(one.region, region))


def serves(region: Region, asked: str | None) -> bool:
    return asked is None or region in ("both", asked)
