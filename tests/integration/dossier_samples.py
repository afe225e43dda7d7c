"""Databases and dossiers for the tests of what people keep."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from assistant.adapters.clock import AMSTERDAM
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

KINDS = ["sqlite", "postgresql"]
NOW = datetime(2026, 11, 22, 9, 30, 15, 123456, AMSTERDAM)
TODAY = NOW.date()
LATER = date(2027, 11, 22)
# Words that nobody may find in a stolen database.
SECRETS = ["zenuwinzinking", "openheid", "Fatima", "valkuilen", "arbeidsprofiel_sterk", "bouwmarkt"]


class FixedClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.moment = NOW

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@contextmanager
def address(kind: str, folder: Path) -> Iterator[str]:
    """The URL of an empty database, gone afterwards; skips where there is no PostgreSQL."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'conversations.db'}"
        return
    server = os.environ.get("BAKEN_TEST_POSTGRES", "")
    if not server:
        pytest.skip("BAKEN_TEST_POSTGRES is not set: no PostgreSQL to test against")
    schema = f"baken_{uuid.uuid4().hex}"
    with _server(server) as engine:
        with engine.begin() as connection:
            connection.execute(text(f"CREATE SCHEMA {schema}"))
        try:
            yield f"{server}?options=-csearch_path%3D{schema}"
        finally:
            with engine.begin() as connection:
                connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))


@contextmanager
def _server(url: str) -> Iterator[Engine]:
    engine = create_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def everything_in(engine: Engine) -> bytes:
    """All that a thief of the database would have, as bytes."""
    if engine.dialect.name == "sqlite":
        file = Path(str(engine.url.database))
        return b"".join(one.read_bytes() for one in sorted(file.parent.glob(f"{file.name}*")))
    with engine.connect() as connection:
        tables = connection.execute(
            text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        ).scalars()
        rows = [str(dict(row)) for table in tables for row in _rows(connection, table)]
    return "\n".join(rows).encode()


def _rows(connection, table):
    return connection.execute(text(f"SELECT * FROM {table}")).mappings().all()


def item(number: int, words: str = "ik werkte bij een bouwmarkt", **changes: object) -> Item:
    given = {
        "section": Section.VALKUILEN,
        "field": "valkuil",
        "text": words,
        "origin": "arbeidsprofiel_sterk.vraag",
        "id": f"i{number}",
        "said_on": TODAY,
        "since": 1,
    }
    return Item(**{**given, **changes})  # type: ignore[arg-type]


def profile() -> Profile:
    return Profile(
        (
            item(1),
            item(2, "na mijn zenuwinzinking", said_by=SaidBy.FAMILIE, consent=TODAY),
            item(3, "ëen 🙂 \x00 teken", entry="werkervaring-2", since=1, until=2),
        ),
        (Version(1, TODAY, 1, "arbeidsprofiel_sterk"), Version(2, TODAY, 1, "verhaal")),
        (TODAY - timedelta(days=3), TODAY),
    )


def walk(guide: str = "openheid", number: int = 1, **answers: object) -> Walk:
    run = GuideRun(guide, answers or {"wie": ["Fatima"], "n": None}, RunStatus.DONE, number)
    return Walk(run=run, number=number, changed_at=NOW, delete_on=LATER)


def event(what: str = "bewaard", at: datetime = NOW, last: date = date(2031, 11, 22)) -> AuditEvent:
    return AuditEvent(at=at, what=what, who="kandidaat", outcome="gelukt", delete_on=last)


def dossier(candidate_id: str = "kandidaat-1") -> Dossier:
    return Dossier(
        candidate=Candidate(
            id=candidate_id, made_at=NOW, seen_at=NOW, delete_on=LATER, region=Region.NL
        ),
        walks=(walk(), walk("arbeidsprofiel_sterk"), walk("werkervaring", 2)),
        profile=profile(),
        decisions=tuple(
            OpennessDecision(
                decided_on=TODAY,
                person="Fatima",
                when="na de proeftijd",
                what="zenuwinzinking",
                status=status,
                delete_on=LATER,
            )
            for status in ("twijfel", "ja", "ja")
        ),
        plans=(
            IncomePlan(made_on=TODAY, guide_version=3, answers={"loon": 120050}, delete_on=LATER),
        ),
        consents=(
            Consent(
                id="ja-1",
                purpose=Purpose.FAMILIE,
                text="Fatima mag meedoen.",
                given_at=NOW,
                delete_on=LATER,
            ),
        ),
        shares=(
            Share(id="deel-1", audience="Fatima", items=("i1", "i2"), made_at=NOW, until=LATER),
        ),
        events=(event(), event("gedownload")),
    )
