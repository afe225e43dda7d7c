"""The tables follow the program: made, taken over, brought up to date; never half, never lost."""

import os
import subprocess
import sys
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from dossier_samples import KINDS, NOW, FixedClock, address, dossier
from sqlalchemy import event, inspect, text

from assistant.adapters import database_schema, dossier_tables
from assistant.adapters.conversation_store import CONVERSATIONS, METADATA, SqlConversationStore
from assistant.adapters.database_schema import (
    MIGRATIONS,
    REVISIONS,
    DatabaseNewer,
    bring_up_to_date,
)
from assistant.adapters.databases import database, engine_of
from assistant.adapters.dossier_store import SqlDossierStore
from assistant.adapters.vault import vault_from
from assistant.core.conversation import Conversation
from assistant.ports import Session, StoreUnavailable
from assistant.settings import ROOT


@pytest.fixture(params=KINDS)
def url(request, tmp_path):
    with address(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def engine(url):
    made = engine_of(url)
    yield made
    made.dispose()


def baken(*arguments: str, url: str, data: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "assistant.cli", *arguments],
        cwd=ROOT,
        env={**os.environ, "BAKEN_DATABASE": url, "BAKEN_DATA": str(data)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def names(engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def test_the_migrations_make_exactly_the_tables_that_the_program_uses(engine):
    assert dossier_tables.METADATA is METADATA
    assert bring_up_to_date(engine) is True
    assert names(engine) == {*METADATA.tables, "alembic_version"}
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_the_program_knows_every_revision_there_is():
    scripts = ScriptDirectory(str(MIGRATIONS))
    assert [one.revision for one in scripts.walk_revisions()][::-1] == list(REVISIONS)
    assert scripts.get_heads() == [REVISIONS[-1]]


def test_an_old_database_keeps_its_conversations(engine, tmp_path):
    CONVERSATIONS.create(engine)
    vault = vault_from(tmp_path / "baken.key")
    store = SqlConversationStore(engine, vault)
    conversation = Conversation("c1", awaiting="antwoord")
    store.open(conversation, "koekje", Session("c1", NOW, NOW + timedelta(hours=8)))
    assert bring_up_to_date(engine) is True
    assert store.load("c1") == conversation
    assert store.session("koekje") is not None
    dossiers = SqlDossierStore(engine, vault, FixedClock())
    dossiers.create(dossier(), "s", "v")
    assert dossiers.load("kandidaat-1") == dossier()


def test_a_database_of_now_is_left_alone_and_alembic_is_not_even_read(engine, url):
    bring_up_to_date(engine)
    assert bring_up_to_date(engine) is False
    code = (
        "import sys; from assistant.adapters.databases import database; "
        "database(sys.argv[1]); print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", code, url]
    assert subprocess.check_output(command, cwd=ROOT, text=True).strip() == "False"


def test_looking_whether_anything_must_be_done_takes_less_than_150_ms(url):
    database(url).dispose()
    took = []
    for _ in range(3):
        began = time.perf_counter()
        database(url).dispose()
        took.append(time.perf_counter() - began)
    assert min(took) < 0.15


def test_processes_that_start_at_once_all_start(engine, url):
    code = "import sys; from assistant.adapters.databases import database; database(sys.argv[1])"
    started = [
        subprocess.Popen(
            [sys.executable, "-c", code, url], cwd=ROOT, stderr=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    ended = [(process.communicate(timeout=60)[1], process.returncode) for process in started]
    assert ended == [("", 0)] * 3
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).all() == [
            (REVISIONS[-1],)
        ]


def test_a_newer_database_is_refused_and_left_as_it_is(engine, url, tmp_path):
    bring_up_to_date(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseNewer, match="Er is niets veranderd"):
        bring_up_to_date(engine)
    for arguments in (("database", "upgrade"), ("dossier", "tidy"), ("key", "rotate")):
        done = baken(*arguments, url=url, data=tmp_path)
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
    done = baken("database", "upgrade", url=url, data=tmp_path)
    assert "versie 9999" in done.stderr
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "9999"


def test_the_command_says_whether_anything_was_done(url, tmp_path):
    assert "zijn bijgewerkt" in baken("database", "upgrade", url=url, data=tmp_path).stdout
    assert "al van nu" in baken("database", "upgrade", url=url, data=tmp_path).stdout


def test_a_migration_that_fails_half_way_leaves_nothing_behind(engine, monkeypatch):
    CONVERSATIONS.create(engine)
    real = database_schema._upgrade

    def power_cut(connection):
        real(connection)
        connection.exec_driver_sql("INSERT INTO bestaat_niet VALUES (1)")

    with monkeypatch.context() as patch:
        patch.setattr(database_schema, "_upgrade", power_cut)
        with pytest.raises(StoreUnavailable):
            bring_up_to_date(engine)
    assert names(engine) == {"conversations"}
    assert bring_up_to_date(engine) is True


def test_a_full_disk_leaves_the_old_tables(tmp_path):
    url = f"sqlite:///{tmp_path / 'conversations.db'}"
    CONVERSATIONS.create(engine_of(url))
    full = engine_of(url)
    event.listen(full, "connect", lambda raw, _: raw.execute("PRAGMA max_page_count=8"))
    with pytest.raises(StoreUnavailable, match="OperationalError"):
        bring_up_to_date(full)
    assert names(full) == {"conversations"}


def test_people_read_on_while_the_tables_change(engine, tmp_path, monkeypatch):
    CONVERSATIONS.create(engine)
    store = SqlConversationStore(engine, vault_from(tmp_path / "baken.key"))
    store.open(Conversation("c1"), "koekje", Session("c1", NOW, NOW + timedelta(hours=8)))
    half_way, go_on = threading.Event(), threading.Event()
    real = database_schema._upgrade

    def slow(connection):
        real(connection)
        half_way.set()
        go_on.wait(10)

    monkeypatch.setattr(database_schema, "_upgrade", slow)
    changing = threading.Thread(target=bring_up_to_date, args=(engine,))
    changing.start()
    assert half_way.wait(10)
    try:
        assert store.load("c1") == Conversation("c1")
    finally:
        go_on.set()
        changing.join()
    assert "candidates" in names(engine)


def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path):
    file = tmp_path / "conversations.db"
    file.write_bytes(b"dit is geen database, maar wel belangrijk " * 200)
    before = file.read_bytes()
    done = baken("database", "upgrade", url=f"sqlite:///{file}", data=tmp_path)
    assert done.returncode == 1
    assert "zoals ze waren" in done.stderr
    assert "Traceback" not in done.stderr
    assert file.read_bytes() == before
