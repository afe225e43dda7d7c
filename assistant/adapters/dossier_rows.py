"""A dossier as rows and back: what each table holds of it, before sealing and after opening."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table

from assistant.adapters import dossier_tables as tables
from assistant.core.conversation import GuideRun, Region, RunStatus
from assistant.core.dossier.model import (
    AuditEvent,
    Candidate,
    Consent,
    Dossier,
    IncomePlan,
    OpennessDecision,
    Purpose,
    Share,
    Walk,
)
from assistant.core.profile.model import Item, Profile, SaidBy, Section, Version

# Column name → value: JSON in a sealed column, a Python value in a plain one.
type Row = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """One table of which a dossier has any number of rows.

    Attributes:
        key: the columns that say that it is still the same thing, though others changed.
        rows: what the dossier has of it, in order, without the columns candidate_id and place.
    """

    table: Table
    key: tuple[str, ...]
    rows: Callable[[Dossier], list[Row]]

    def key_of(self, row: Mapping[str, Any]) -> str:
        """The key of a row, as text."""
        return json.dumps([row[name] for name in self.key], default=str, sort_keys=True)


def _fields(one: object, *names: str) -> Row:
    return {name: getattr(one, name) for name in names}


def _walk(walk: Walk) -> Row:
    return {
        "guide": walk.run.guide,
        "number": walk.number,
        "status": walk.run.status.value,
        "answers": walk.run.answers,
        **_fields(walk, "changed_at", "delete_on"),
    }


def _item(item: Item) -> Row:
    plain = _fields(item, "id", "field", "text", "origin", "entry", "said_on", "since", "until")
    consent = item.consent.isoformat() if item.consent else None
    return {**plain, "section": item.section, "said_by": item.said_by, "consent": consent}


def _share(share: Share) -> Row:
    plain = _fields(share, "id", "audience", "made_at", "until", "revoked_at")
    return {**plain, "items": list(share.items)}


_VERSION = ("number", "made_on", "session", "reason")
_DECISION = ("decided_on", "person", "when", "what", "status")
_PLAN = ("made_on", "guide_version", "answers")
_CONSENT = ("id", "purpose", "text", "given_at", "withdrawn_at", "delete_on")

PARTS = (
    Part(tables.GUIDE_WALKS, ("guide", "number"), lambda all_: [_walk(one) for one in all_.walks]),
    Part(tables.PROFILE_ITEMS, ("id",), lambda all_: [_item(one) for one in all_.profile.items]),
    Part(
        tables.PROFILE_VERSIONS,
        ("number",),
        lambda all_: [_fields(one, *_VERSION) for one in all_.profile.versions],
    ),
    Part(
        tables.PROFILE_SESSIONS,
        ("day",),
        lambda all_: [{"day": day} for day in all_.profile.sessions],
    ),
    Part(
        tables.OPENNESS_DECISIONS,
        _DECISION,
        lambda all_: [_fields(one, *_DECISION, "delete_on") for one in all_.decisions],
    ),
    Part(
        tables.INCOME_PLANS,
        _PLAN,
        lambda all_: [_fields(one, *_PLAN, "delete_on") for one in all_.plans],
    ),
    Part(
        tables.CONSENTS,
        ("id",),
        lambda all_: [_fields(one, *_CONSENT) for one in all_.consents],
    ),
    Part(tables.SHARES, ("id",), lambda all_: [_share(one) for one in all_.shares]),
)


def candidate_row(candidate: Candidate) -> Row:
    """The row of a candidate."""
    return _fields(candidate, "id", "made_at", "seen_at", "delete_on", "region")


def event_row(event: AuditEvent) -> Row:
    """The row of an event, without its candidate."""
    return _fields(event, "at", "what", "who", "outcome", "delete_on")


def dossier_of(
    candidate: Row, parts: Mapping[str, Sequence[Row]], events: Sequence[Row]
) -> Dossier:
    """The dossier of these rows; `parts`: table name → its rows in order."""
    region = candidate["region"]
    return Dossier(
        candidate=Candidate(**{**candidate, "region": Region(region) if region else None}),
        walks=tuple(_walk_of(row) for row in parts["guide_walks"]),
        profile=Profile(
            tuple(_item_of(row) for row in parts["profile_items"]),
            tuple(Version(**_pick(row, *_VERSION)) for row in parts["profile_versions"]),
            tuple(row["day"] for row in parts["profile_sessions"]),
        ),
        decisions=tuple(
            OpennessDecision(**_pick(row, *_DECISION, "delete_on"))
            for row in parts["openness_decisions"]
        ),
        plans=tuple(IncomePlan(**_pick(row, *_PLAN, "delete_on")) for row in parts["income_plans"]),
        consents=tuple(
            Consent(**{**_pick(row, *_CONSENT), "purpose": Purpose(row["purpose"])})
            for row in parts["consents"]
        ),
        shares=tuple(_share_of(row) for row in parts["shares"]),
        events=tuple(AuditEvent(**row) for row in events),
    )


def _pick(row: Row, *names: str) -> Row:
    return {name: row[name] for name in names}


def _walk_of(row: Row) -> Walk:
    run = GuideRun(row["guide"], row["answers"], RunStatus(row["status"]), row["number"])
    return Walk(run=run, **_pick(row, "number", "changed_at", "delete_on"))


def _item_of(row: Row) -> Item:
    plain = _pick(row, "id", "field", "text", "origin", "entry", "said_on", "since", "until")
    return Item(
        **plain,
        section=Section(row["section"]),
        said_by=SaidBy(row["said_by"]),
        consent=date.fromisoformat(row["consent"]) if row["consent"] else None,
    )


def _share_of(row: Row) -> Share:
    plain = _pick(row, "id", "audience", "made_at", "until", "revoked_at")
    return Share(**plain, items=tuple(row["items"]))
