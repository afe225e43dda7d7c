"""Dossiers in a real SQLite and a real PostgreSQL: kept whole, changed only where they differ."""

import threading
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from dossier_samples import (
    KINDS,
    LATER,
    NOW,
    TODAY,
    FixedClock,
    address,
    dossier,
    event,
    item,
    walk,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event as listen
from sqlalchemy import func, select

from assistant.adapters.clock import AMSTERDAM
from assistant.adapters.databases import database
from assistant.adapters.dossier_erasing import OF_A_CANDIDATE
from assistant.adapters.dossier_store import SqlDossierStore
from assistant.adapters.dossier_tables import AUDIT_EVENTS, CANDIDATES
from assistant.adapters.vault import vault_from
from assistant.core.dossier.model import Dossier
from assistant.core.profile.changes import removed
from assistant.core.profile.model import Item, Profile, SaidBy, Section, Version


@pytest.fixture(params=KINDS)
def engine(request, tmp_path):
    with address(request.param, tmp_path) as url:
        made = database(url)
        yield made
        made.dispose()


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def store(engine, tmp_path, clock):
    return SqlDossierStore(engine, vault_from(tmp_path / "baken.key"), clock)


@pytest.fixture
def changes(engine):
    """Every statement that changed something, from now on."""
    seen = []

    def note(_connection, _cursor, statement, parameters, _context, many):
        if statement.split()[0] in {"INSERT", "UPDATE", "DELETE"}:
            count = len(parameters) if many else statement.count("(%(candidate_id__") or 1
            seen.extend([" ".join(statement.split()[:3])] * count)

    listen.listen(engine, "before_cursor_execute", note)
    return seen


def count(engine, table, *where):
    with engine.connect() as connection:
        return connection.execute(
            select(func.count()).select_from(table).where(*where)
        ).scalar_one()


def test_a_dossier_comes_back_as_it_was(store):
    store.create(dossier(), "appel boom", "verifier")
    assert store.load("kandidaat-1") == dossier()
    assert store.load("iemand anders") is None


def test_a_code_finds_its_dossier_and_two_may_share_a_selector(store):
    store.create(dossier(), "appel boom", "een")
    store.create(dossier("kandidaat-2"), "appel boom", "twee")
    store.create(dossier("kandidaat-3"), "peer", "drie")
    assert sorted(store.found("appel boom")) == [("kandidaat-1", "een"), ("kandidaat-2", "twee")]
    assert store.found("banaan") == []


def test_a_moment_in_the_hour_that_comes_twice_stays_that_moment(store):
    twice = datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM, fold=1)
    whole = replace(dossier(), events=(event(at=twice),))
    store.create(whole, "s", "v")
    loaded = store.load("kandidaat-1").events[0].at
    assert loaded.timestamp() == twice.timestamp()
    store.save(store.load("kandidaat-1"))
    assert len(store.load("kandidaat-1").events) == 1


def test_saving_what_is_there_already_writes_nothing(store, changes):
    store.create(dossier(), "s", "v")
    changes.clear()
    store.save(dossier())
    assert changes == []


def test_a_visit_and_one_changed_answer_write_two_rows(store, changes):
    store.create(dossier(), "s", "v")
    changes.clear()
    later = NOW + timedelta(hours=1)
    whole = dossier()
    whole.candidate = replace(whole.candidate, seen_at=later)
    whole.walks = (replace(walk(), run=walk(wie=["niemand"]).run), *whole.walks[1:])
    store.save(whole)
    assert changes == ["UPDATE candidates SET", "UPDATE guide_walks SET"]
    assert store.load("kandidaat-1") == whole


def test_what_is_added_in_the_middle_comes_back_in_its_place(store):
    store.create(dossier(), "s", "v")
    whole = dossier()
    first, *rest = whole.walks
    whole.walks = (first, walk("steunplan"), *rest)
    whole.decisions = whole.decisions[::-1]
    store.save(whole)
    assert store.load("kandidaat-1") == whole


def test_walks_and_decisions_that_are_gone_are_removed(store):
    store.create(dossier(), "s", "v")
    whole = dossier()
    whole.walks, whole.decisions, whole.plans, whole.shares = whole.walks[1:2], (), (), ()
    store.save(whole)
    assert store.load("kandidaat-1") == whole


def test_an_item_that_was_erased_is_gone_from_every_version(store):
    store.create(dossier(), "s", "v")
    whole = dossier()
    whole.profile = removed(whole.profile, "i2", TODAY)
    store.save(whole)
    loaded = store.load("kandidaat-1").profile
    assert loaded == whole.profile
    assert all(one.id != "i2" for version in range(4) for one in loaded.at(version))


def test_events_are_only_ever_added(store):
    store.create(dossier(), "s", "v")
    whole = dossier()
    whole.events = (event(), event(), event("gedeeld"))
    store.save(whole)
    whole.events = ()
    store.save(whole)
    kept = store.load("kandidaat-1").events
    assert [one.what for one in kept] == ["bewaard", "gedownload", "bewaard", "gedeeld"]


def test_a_dossier_that_was_erased_meanwhile_stays_erased(store, engine):
    store.create(dossier(), "s", "v")
    open_elsewhere = store.load("kandidaat-1")
    store.erase("kandidaat-1")
    store.save(open_elsewhere)
    store.link("kandidaat-1", "gesprek")
    assert store.load("kandidaat-1") is None
    assert store.conversations("kandidaat-1") == []
    assert count(engine, CANDIDATES) == 0


def test_a_conversation_is_linked_once(store):
    store.create(dossier(), "s", "v")
    store.link("kandidaat-1", "gesprek-1")
    store.link("kandidaat-1", "gesprek-2")
    store.link("kandidaat-1", "gesprek-1")
    assert sorted(store.conversations("kandidaat-1")) == ["gesprek-1", "gesprek-2"]


def test_wrong_codes_are_counted_by_code_by_conversation_and_in_all(store):
    for minutes, (selector, conversation) in enumerate([("a", "x"), ("a", "y"), ("b", "x")]):
        store.note_wrong_code(selector, conversation, NOW + timedelta(minutes=minutes))
    assert [store.wrong_codes(who, NOW) for who in ("a", "b", "x", "y", "all")] == [2, 1, 2, 1, 3]
    assert store.wrong_codes("all", NOW + timedelta(minutes=1)) == 2


def test_a_wrong_code_is_forgotten_after_a_day(store):
    store.note_wrong_code("a", "x", NOW)
    store.note_wrong_code("a", "x", NOW + timedelta(hours=25))
    assert store.wrong_codes("all", NOW) == 1
    store.drop_expired(TODAY + timedelta(days=3))
    assert store.wrong_codes("all", NOW) == 0


def test_erasing_leaves_one_line_that_belongs_to_nobody(store, engine):
    store.create(dossier(), "s", "v")
    store.create(dossier("kandidaat-2"), "s", "w")
    store.link("kandidaat-1", "gesprek")
    store.erase("kandidaat-1")
    for table in OF_A_CANDIDATE:
        assert count(engine, table, table.c.candidate_id == "kandidaat-1") == 0, table.name
    assert store.found("s") == [("kandidaat-2", "w")]
    assert store.load("kandidaat-2") == dossier("kandidaat-2")
    with engine.connect() as connection:
        query = select(AUDIT_EVENTS).where(AUDIT_EVENTS.c.candidate_id.is_(None))
        line = connection.execute(query).mappings().one()
    assert (line["what"], line["who"], line["outcome"]) == ("gewist", "kandidaat", "gelukt")
    assert line["delete_on"] == date(2031, 11, 22)
    store.erase("kandidaat-1")
    assert count(engine, AUDIT_EVENTS, AUDIT_EVENTS.c.candidate_id.is_(None)) == 1


def test_a_candidate_expires_the_day_after_the_last_day(store, engine, clock):
    store.create(dossier(), "s", "v")
    assert store.expired(LATER) == []
    assert store.expired(LATER + timedelta(days=1)) == ["kandidaat-1"]
    clock.moment = NOW + timedelta(days=366)
    store.erase("kandidaat-1")
    with engine.connect() as connection:
        line = connection.execute(select(AUDIT_EVENTS)).mappings().one()
    assert (line["what"], line["who"]) == ("verlopen", "systeem")


def test_rows_go_on_their_own_last_day_and_a_consent_stays_with_the_dossier(store):
    whole = dossier()
    store.create(whole, "s", "v")
    store.link("kandidaat-1", "gesprek dat er niet meer is")
    assert store.drop_expired(LATER) == 1
    assert store.conversations("kandidaat-1") == []
    assert store.drop_expired(LATER + timedelta(days=1)) == 3 + 3 + 1 + 1
    left = store.load("kandidaat-1")
    assert (left.walks, left.decisions, left.plans, left.shares) == ((), (), (), ())
    assert (left.consents, left.events) == (whole.consents, whole.events)
    assert store.drop_expired(date(2031, 11, 23)) == 2
    assert store.load("kandidaat-1").events == ()


def test_two_devices_that_save_at_once_save_one_after_the_other(store):
    store.create(dossier(), "s", "v")
    failed = []

    def work(first):
        for number in range(first, first + 8):
            whole = store.load("kandidaat-1")
            whole.profile = replace(whole.profile, items=(item(number, f"tekst {number}"),))
            try:
                store.save(whole)
            except Exception as error:
                failed.append(error)

    threads = [threading.Thread(target=work, args=(number * 100,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    (kept,) = store.load("kandidaat-1").profile.items
    assert kept.text == f"tekst {kept.id[1:]}"


words = st.text(max_size=40)
days = st.dates(date(2020, 1, 1), date(2040, 1, 1))
items = st.builds(
    Item,
    section=st.sampled_from(Section),
    field=words,
    text=words,
    origin=words,
    said_by=st.sampled_from(SaidBy),
    consent=st.none() | days,
    entry=st.none() | words,
    id=st.integers(1, 12).map("i{}".format),
    said_on=days,
    since=st.integers(1, 9),
    until=st.none() | st.integers(1, 9),
)
profiles = st.builds(
    Profile,
    st.lists(items, max_size=6, unique_by=lambda one: one.id).map(tuple),
    st.lists(st.builds(Version, st.integers(1, 9), days, st.integers(1, 9), words), max_size=4).map(
        tuple
    ),
    st.lists(days, max_size=4, unique=True).map(tuple),
)
number = iter(range(1_000_000))


@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(states=st.lists(profiles, min_size=1, max_size=3))
def test_any_profile_can_follow_any_other(store, states):
    candidate = replace(dossier().candidate, id=f"k{next(number)}")
    store.create(Dossier(candidate=candidate), "s", "v")
    for state in states:
        store.save(Dossier(candidate=candidate, profile=state))
        assert store.load(candidate.id).profile == state
