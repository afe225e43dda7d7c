"""A dossier as data: a candidate without a name, and all that this candidate chose to keep."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from assistant.core.conversation import GuideRun, Region
from assistant.core.profile.model import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Whose dossier it is: a random id, never a name, address or number.

    Attributes:
        delete_on: the day on which all of it is erased when nobody comes back before.
    """

    id: str
    made_at: datetime
    seen_at: datetime
    delete_on: date
    region: Region | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """A walk through a guide that is kept; `number` counts the walks through that guide."""

    run: GuideRun
    number: int
    changed_at: datetime
    delete_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OpennessDecision:
    """What somebody decided to tell one person, at one moment; earlier decisions stay."""

    decided_on: date
    person: str
    when: str
    what: str
    status: str
    delete_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomePlan:
    """An income plan: the answers it was made of, and the day whose amounts were used."""

    made_on: date
    guide_version: int
    answers: dict[str, Any]
    delete_on: date


class Purpose(StrEnum):
    """What somebody agreed to."""

    BEWAREN = "bewaren"
    FAMILIE = "familie"
    EX_WERKGEVER = "ex_werkgever"
    DELEN = "delen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Somebody said yes to exactly this text; `withdrawn_at` when it was taken back."""

    id: str
    purpose: Purpose
    text: str
    given_at: datetime
    withdrawn_at: datetime | None = None
    delete_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What somebody put on paper for another: which items, for whom, until when."""

    id: str
    audience: str
    items: tuple[str, ...]
    made_at: datetime
    until: date
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """What happened to a dossier, by whom; never what was in it.

    Attributes:
        what: "bewaard" | "nieuwe_code" | "teruggekomen" | "verkeerde_code" |
            "gedownload" | "gedeeld" | "ingetrokken" | "item_gewist" | "gewist" | "verlopen".
        who: "kandidaat" or "systeem".
        outcome: "gelukt" or "geweigerd".
    """

    at: datetime
    what: str
    who: str
    outcome: str
    delete_on: date


@dataclass(slots=True, kw_only=True)
class Dossier:
    """Everything of one candidate."""

    candidate: Candidate
    walks: tuple[Walk, ...] = ()
    profile: Profile = field(default_factory=Profile)
    decisions: tuple[OpennessDecision, ...] = ()
    plans: tuple[IncomePlan, ...] = ()
    consents: tuple[Consent, ...] = ()
    shares: tuple[Share, ...] = ()
    events: tuple[AuditEvent, ...] = ()
