"""A thief, a swapper, a full disk and a lost key get nothing out of a dossier, and lose nothing."""

from dataclasses import replace
from pathlib import Path

import pytest
from dossier_samples import KINDS, SECRETS, TODAY, FixedClock, address, dossier, everything_in, walk
from sqlalchemy import event as listen
from sqlalchemy import select, text, update

from assistant.adapters import dossier_tables as tables
from assistant.adapters.databases import database, engine_of
from assistant.adapters.dossier_store import SqlDossierStore
from assistant.adapters.vault import KeyUnreadable, vault_from
from assistant.core.profile.changes import removed
from assistant.ports import StoreUnavailable


@pytest.fixture(params=KINDS)
def url(request, tmp_path):
    with address(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def engine(url):
    made = database(url)
    yield made
    made.dispose()


def store_on(engine, folder: Path) -> SqlDossierStore:
    return SqlDossierStore(engine, vault_from(folder / "baken.key"), FixedClock())


@pytest.fixture
def store(engine, tmp_path):
    made = store_on(engine, tmp_path)
    made.create(dossier(), "appel boom", "geheime-helft")
    return made


def one(engine, column, *where):
    with engine.connect() as connection:
        return connection.execute(select(column).where(*where).limit(1)).scalar_one()


def test_a_stolen_database_shows_no_fact_no_guide_and_no_section(store, engine):
    store.note_wrong_code("Fatima was hier", "gesprek", dossier().candidate.seen_at)
    stolen = everything_in(engine)
    assert b"kandidaat-1" in stolen
    for secret in [*SECRETS, "appel", "geheime-helft", "twijfel", "120050"]:
        assert secret.encode() not in stolen, secret


def test_the_length_of_a_sealed_value_does_not_tell_which_guide_or_section_it_is(store, engine):
    with engine.connect() as connection:
        for column in (tables.GUIDE_WALKS.c.guide, tables.PROFILE_ITEMS.c.consent):
            lengths = {len(value) for value in connection.execute(select(column)).scalars()}
            assert len(lengths) == 1, column


def test_what_was_erased_is_gone_from_the_file_itself(store, engine):
    table = tables.PROFILE_ITEMS
    sealed = bytes(one(engine, table.c.text, table.c.id == "i2"))
    whole = dossier()
    whole.profile = removed(whole.profile, "i2", TODAY)
    store.save(whole)
    store.drop_expired(TODAY)
    other = bytes(one(engine, table.c.text, table.c.id == "i1"))
    if engine.dialect.name == "sqlite":
        assert other in everything_in(engine)
        assert sealed not in everything_in(engine)
    store.erase("kandidaat-1")
    left = everything_in(engine)
    assert other not in left
    assert b"kandidaat-1" not in left


def test_a_value_in_another_column_of_its_row_is_refused(store, engine):
    table = tables.OPENNESS_DECISIONS
    with engine.begin() as connection:
        connection.execute(update(table).values(person=table.c.what))
    with pytest.raises(StoreUnavailable, match=r"openness_decisions\.person"):
        store.load("kandidaat-1")


def test_a_value_of_somebody_else_is_refused(store, engine):
    store.create(dossier("kandidaat-2"), "peer", "w")
    table = tables.PROFILE_ITEMS
    theirs = one(engine, table.c.text, table.c.candidate_id == "kandidaat-2", table.c.id == "i1")
    with engine.begin() as connection:
        mine = table.c.candidate_id == "kandidaat-1"
        connection.execute(update(table).where(mine, table.c.id == "i1").values(text=theirs))
    with pytest.raises(StoreUnavailable, match=r"profile_items\.text"):
        store.load("kandidaat-1")
    with pytest.raises(StoreUnavailable):
        store.save(dossier())
    assert store.load("kandidaat-2") == dossier("kandidaat-2")


def test_a_code_of_ones_own_opens_no_dossier_of_another(store, engine):
    store.create(dossier("dief"), "peer", "w")
    with engine.begin() as connection:
        table = tables.RETURN_CODES
        own = one(engine, table.c.verifier, table.c.candidate_id == "dief")
        connection.execute(
            update(table).where(table.c.candidate_id == "kandidaat-1").values(verifier=own)
        )
    with pytest.raises(StoreUnavailable, match=r"return_codes\.verifier"):
        store.found("appel boom")


def test_a_changed_byte_is_refused_and_nothing_is_overwritten(store, engine, tmp_path):
    table = tables.GUIDE_WALKS
    before = one(engine, table.c.answers)
    broken = bytes(before[:-3]) + b"AAA"
    with engine.begin() as connection:
        connection.execute(update(table).values(answers=broken))
    for attempt in (lambda: store.load("kandidaat-1"), lambda: store.save(dossier())):
        with pytest.raises(StoreUnavailable):
            attempt()
    assert bytes(one(engine, table.c.answers)) == broken
    assert store_on(engine, tmp_path).found("appel boom") == [("kandidaat-1", "geheime-helft")]


def test_another_key_stops_the_start_and_changes_nothing(store, engine, tmp_path):
    with pytest.raises(KeyUnreadable, match="sleutel past niet"):
        store_on(engine, tmp_path / "elders")
    assert store.load("kandidaat-1") == dossier()


def test_erasing_needs_no_key(store, engine, tmp_path):
    with engine.begin() as connection:
        connection.execute(update(tables.PROFILE_ITEMS).values(text=b"kapot"))
    store.erase("kandidaat-1")
    assert store.load("kandidaat-1") is None


def test_a_full_disk_says_so_and_keeps_the_old_state(tmp_path):
    url = f"sqlite:///{tmp_path / 'conversations.db'}"
    store_on(database(url), tmp_path).create(dossier(), "s", "v")
    full = engine_of(url)
    listen.listen(full, "connect", lambda raw, _: raw.execute("PRAGMA max_page_count=1"))
    store = store_on(full, tmp_path)
    whole = dossier()
    many = tuple(walk("steunplan", number, tekst="x" * 2000) for number in range(1, 200))
    whole.walks = many
    whole.candidate = replace(whole.candidate, region=None)
    with pytest.raises(StoreUnavailable, match="OperationalError"):
        store.save(whole)
    assert store.load("kandidaat-1") == dossier()
    store.erase("kandidaat-1")
    assert store.load("kandidaat-1") is None


def test_a_read_only_database_says_so_and_can_still_be_read(engine, store, url, tmp_path):
    read_only = engine_of(url)
    if engine.dialect.name == "sqlite":
        listen.listen(read_only, "connect", lambda raw, _: raw.execute("PRAGMA query_only=ON"))
    else:
        read_only = read_only.execution_options(postgresql_readonly=True)
    there = store_on(read_only, tmp_path)
    assert there.load("kandidaat-1") == dossier()
    whole = dossier()
    whole.walks = ()
    with pytest.raises(StoreUnavailable):
        there.save(whole)
    with pytest.raises(StoreUnavailable):
        there.erase("kandidaat-1")
    assert store.load("kandidaat-1") == dossier()


def test_a_database_that_is_gone_says_so_without_a_word_of_what_was_kept(store, engine):
    with engine.begin() as connection:
        for table in ("guide_walks", "candidate_conversations"):
            connection.execute(text(f"DROP TABLE {table}"))
    for attempt in (
        lambda: store.load("kandidaat-1"),
        lambda: store.save(dossier()),
        lambda: store.erase("kandidaat-1"),
        lambda: store.link("kandidaat-1", "g"),
        lambda: store.drop_expired(TODAY),
    ):
        with pytest.raises(StoreUnavailable) as caught:
            attempt()
        assert not any(secret in str(caught.value) for secret in SECRETS)
        assert caught.value.__cause__ is None


def test_somebody_reads_on_while_another_writes(store, engine):
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.execute(update(tables.CANDIDATES).values(delete_on=TODAY))
        assert store.load("kandidaat-1") == dossier()
        connection.rollback()
