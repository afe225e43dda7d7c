"""A new key in place of the old one: while people work, after a crash, on a full disk; no loss."""

import contextlib
import ctypes
import resource
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from dossier_samples import KINDS, NOW, FixedClock, address, dossier, item
from sqlalchemy import event as listen
from sqlalchemy import update

from assistant.adapters.conversation_store import SqlConversationStore
from assistant.adapters.databases import database, engine_of
from assistant.adapters.dossier_resealing import Resealing
from assistant.adapters.dossier_store import SqlDossierStore
from assistant.adapters.dossier_tables import GUIDE_WALKS, PROFILE_ITEMS
from assistant.adapters.key_file import KeyFile
from assistant.adapters.vault import KeyUnreadable, Vault, vault_from
from assistant.cli import main
from assistant.core.conversation import Conversation
from assistant.ports import Session, StoreUnavailable
from assistant.settings import ROOT

DOSSIERS = 9


@pytest.fixture(params=KINDS)
def url(request, tmp_path):
    with address(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def engine(url):
    made = database(url)
    yield made
    made.dispose()


@pytest.fixture
def key(tmp_path, url, monkeypatch):
    """The key file; the commands use it, and this database."""
    monkeypatch.setenv("BAKEN_DATA", str(tmp_path))
    monkeypatch.setenv("BAKEN_DATABASE", url)
    monkeypatch.delenv("BAKEN_KEY", raising=False)
    vault_from(tmp_path / "baken.key")
    return tmp_path / "baken.key"


@pytest.fixture
def store(engine, key):
    """What a running server holds: a vault that read the key before all that follows."""
    made = SqlDossierStore(engine, vault_from(key), FixedClock())
    for number in range(DOSSIERS):
        made.create(dossier(f"k{number:02}"), f"s{number}", "v")
    return made


@pytest.fixture
def talks(engine, key):
    made = SqlConversationStore(engine, vault_from(key))
    made.open(Conversation("c1", turn=3), "koekje", Session("c1", NOW, NOW + timedelta(hours=8)))
    return made


def keys(file: Path) -> list[bytes]:
    return file.read_bytes().split()


def opens_everything(engine, key: bytes) -> bool:
    found = Resealing(engine, Vault([key])).check()
    return bool(found.values) and not found.unreadable


def command(*arguments: str, **how: object) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "assistant.cli", *arguments]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=60, **how)
    assert "Traceback" not in done.stderr
    return done


def test_processes_that_start_at_once_make_one_key(tmp_path):
    code = (
        "import sys; from pathlib import Path; from assistant.adapters.vault import vault_from; "
        "sys.stdout.buffer.write(vault_from(Path(sys.argv[1])).seal(b'x'))"
    )
    file = tmp_path / "nieuw" / "baken.key"
    line = [sys.executable, "-c", code, str(file)]
    started = [subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE) for _ in range(3)]
    sealed = [process.communicate(timeout=60)[0] for process in started]
    assert [vault_from(file).open(one) for one in sealed] == [b"x"] * 3
    assert [one.name for one in file.parent.iterdir()] == ["baken.key"]
    assert file.stat().st_mode & 0o777 == 0o600


def test_after_a_rotation_only_the_new_key_opens_everything(store, talks, engine, key, capsys):
    (old,) = keys(key)
    assert main(["key", "rotate"]) == 0
    (new,) = keys(key)
    assert new != old
    assert key.stat().st_mode & 0o777 == 0o600
    assert opens_everything(engine, new)
    assert len(Resealing(engine, Vault([old])).check().unreadable) > DOSSIERS
    (copy,) = key.parent.glob("baken.key.*.oud")
    assert keys(copy) == [old]
    assert copy.stat().st_mode & 0o777 == 0o600
    said = capsys.readouterr().out
    assert f"{DOSSIERS} van {DOSSIERS + 1}" in said
    assert str(copy) in said
    assert main(["key", "check"]) == 0
    assert main(["key", "rotate"]) == 0


def test_a_running_server_reads_and_writes_on_with_the_new_key(store, talks, engine, key):
    assert main(["key", "rotate"]) == 0
    assert store.load("k03") == dossier("k03")
    assert store.found("s4") == [("k04", "v")]
    assert talks.load("c1") == Conversation("c1", turn=3)
    talks.save(Conversation("c1", turn=4))
    store.create(dossier("erbij"), "nieuw", "v")
    assert opens_everything(engine, *keys(key))


def test_a_server_that_only_writes_uses_the_new_key_too(engine, key):
    store = SqlDossierStore(engine, vault_from(key), FixedClock())
    assert main(["key", "rotate"]) == 0
    store.create(dossier(), "s", "v")
    assert opens_everything(engine, *keys(key))


def test_people_work_on_during_a_rotation_and_nothing_stays_behind(store, talks, engine, key):
    stop = threading.Event()

    def work(name):
        number = 0
        while not stop.is_set():
            number += 1
            whole = store.load(name)
            whole.profile = replace(whole.profile, items=(item(1, f"tekst {number}"),))
            store.save(whole)
            talks.save(Conversation("c1", turn=number))
        return number

    with ThreadPoolExecutor() as people:
        at_work = [people.submit(work, name) for name in ("k00", "k08")]
        try:
            done = [main(["key", "rotate"]) for _ in range(2)]
        finally:
            stop.set()
        rounds = [one.result() for one in at_work]
    assert done == [0, 0]
    assert min(rounds) > 1
    assert opens_everything(engine, *keys(key))


def test_a_rotation_that_was_cut_off_goes_on_where_it_was(store, talks, engine, key):
    (old,) = keys(key)
    KeyFile(key).add_in_front(NOW)
    new, _ = keys(key)

    class PowerCut(BaseException):
        pass

    def cut(done, total):
        raise PowerCut

    with contextlib.suppress(PowerCut):
        Resealing(engine, vault_from(key)).renew(cut)
    half = Resealing(engine, vault_from(key)).check()
    assert 0 < half.older < half.values
    assert half.unreadable == []
    assert store.load("k00") == dossier("k00")
    assert store.load("k08") == dossier("k08")
    assert main(["key", "rotate"]) == 0
    assert keys(key) == [new]
    assert opens_everything(engine, new)
    assert old not in keys(key)


def test_a_process_that_is_killed_during_a_rotation_loses_nothing(store, talks, engine, key):
    line = [sys.executable, "-u", "-m", "assistant.cli", "key", "rotate"]
    process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for said in process.stdout:
        if said.startswith("Opnieuw versleuteld"):
            break
    process.kill()
    process.communicate(timeout=60)
    assert Resealing(engine, vault_from(key)).check().unreadable == []
    assert main(["key", "rotate"]) == 0
    assert len(keys(key)) == 1
    assert opens_everything(engine, *keys(key))


def test_a_second_rotation_waits_for_the_first(store, key, capsys):
    before = key.read_bytes()
    with KeyFile(key).alone():
        assert main(["key", "rotate"]) == 1
    assert "al iemand bezig" in capsys.readouterr().err
    assert key.read_bytes() == before


def test_with_a_key_in_the_environment_the_first_takes_over(engine, key, monkeypatch, capsys):
    assert main(["key", "new"]) == 0
    new = capsys.readouterr().out.strip()
    (old,) = keys(key)
    key.unlink()
    monkeypatch.setenv("BAKEN_KEY", old.decode())
    store = SqlDossierStore(engine, vault_from(key), FixedClock())
    store.create(dossier(), "s", "v")
    assert main(["key", "rotate"]) == 1
    assert "BAKEN_KEY=nieuw,oud" in capsys.readouterr().err
    monkeypatch.setenv("BAKEN_KEY", f"{new}, {old.decode()}")
    assert main(["key", "check"]) == 0
    assert "Met een oudere sleutel" in capsys.readouterr().out
    assert main(["key", "rotate"]) == 0
    assert "De oude kan eruit" in capsys.readouterr().out
    assert opens_everything(engine, new.encode())
    assert not key.exists()


@pytest.mark.parametrize("content", [b"", b"kapot", b"\xff\xfe\x00", b"a" * 44])
def test_a_damaged_key_file_is_told_and_left_as_it_is(store, key, content, capsys):
    (old,) = keys(key)
    key.write_bytes(content)
    for arguments in (["key", "check"], ["key", "rotate"], ["dossier", "tidy"]):
        assert main(arguments) == 1
        assert "baken.key" in capsys.readouterr().err
    assert key.read_bytes() == content
    # The server that runs goes on with the key that it read before.
    assert store.load("k00") == dossier("k00")
    store.create(dossier("erbij"), "s", "v")
    key.write_bytes(old)
    assert main(["key", "check"]) == 0


def test_a_wrong_key_is_told_and_nothing_is_overwritten(store, engine, key, capsys):
    (old,) = keys(key)
    wrong = Fernet.generate_key()
    key.write_bytes(wrong)
    assert main(["key", "check"]) == 1
    assert main(["key", "rotate"]) == 1
    assert "niet te openen" in capsys.readouterr().err
    assert wrong in keys(key)
    assert opens_everything(engine, old)
    assert main(["dossier", "tidy"]) == 1
    assert "sleutel past niet" in capsys.readouterr().err
    key.write_bytes(key.read_bytes().rstrip() + b"\n" + old + b"\n")
    assert main(["key", "rotate"]) == 0
    assert opens_everything(engine, *keys(key))


def test_one_value_that_cannot_be_opened_keeps_the_old_key(store, engine, key, capsys):
    with engine.begin() as connection:
        mine = (GUIDE_WALKS.c.candidate_id == "k07") & (GUIDE_WALKS.c.place == 0)
        connection.execute(update(GUIDE_WALKS).where(mine).values(answers=b"kapot"))
    assert main(["key", "check"]) == 1
    assert "guide_walks.answers:k07/" in capsys.readouterr().err
    (old,) = keys(key)
    assert main(["key", "rotate"]) == 1
    assert keys(key)[1:] == [old]
    assert store.load("k08") == dossier("k08")
    store.erase("k07")
    assert main(["key", "rotate"]) == 0
    assert len(keys(key)) == 1


def test_the_check_finds_a_value_that_was_moved(store, engine, key, capsys):
    with engine.begin() as connection:
        mine = (PROFILE_ITEMS.c.candidate_id == "k07") & (PROFILE_ITEMS.c.id == "i1")
        row = update(PROFILE_ITEMS).where(mine)
        connection.execute(row.values(text=PROFILE_ITEMS.c.origin))
    assert main(["key", "check"]) == 1
    assert "profile_items.text:k07/i1" in capsys.readouterr().err


def test_a_check_without_a_key_makes_none(key, capsys):
    key.unlink()
    assert main(["key", "check"]) == 1
    assert main(["key", "rotate"]) == 1
    assert "nog geen sleutel" in capsys.readouterr().err
    assert not key.exists()


def test_a_full_disk_leaves_the_key_file_as_it_was(store, key):
    before = key.read_bytes()

    def nothing_fits():
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    done = command("key", "rotate", preexec_fn=nothing_fits)
    assert done.returncode == 1
    assert "schijf vol" in done.stderr
    assert key.read_bytes() == before
    assert not list(key.parent.glob("*.oud"))
    assert not list(key.parent.glob(".baken.key*"))


def test_a_read_only_folder_leaves_the_key_file_as_it_was(store, key, engine):
    before = key.read_bytes()
    if engine.dialect.name == "sqlite":
        pytest.skip("SQLite itself needs to write in this folder; PostgreSQL does not")

    def like_anybody():
        # Root may write anywhere; without this right it may not. Others never had it.
        drop_from_bounding_set, may_ignore_permissions = 24, 1
        ctypes.CDLL(None).prctl(drop_from_bounding_set, may_ignore_permissions, 0, 0, 0)

    key.parent.chmod(0o500)
    done = command("key", "rotate", preexec_fn=like_anybody)
    key.parent.chmod(0o700)
    assert done.returncode == 1
    assert "alleen te lezen" in done.stderr
    assert key.read_bytes() == before


def test_a_database_that_cannot_be_written_keeps_both_keys_and_goes_on_later(store, engine, key):
    if engine.dialect.name == "sqlite":
        read_only = engine_of(str(engine.url))
        listen.listen(read_only, "connect", lambda raw, _: raw.execute("PRAGMA query_only=ON"))
    else:
        read_only = engine.execution_options(postgresql_readonly=True)
    KeyFile(key).add_in_front(NOW)
    with pytest.raises(StoreUnavailable):
        Resealing(read_only, vault_from(key)).renew(lambda _done, _total: None)
    assert store.load("k00") == dossier("k00")
    assert main(["key", "rotate"]) == 0
    assert opens_everything(engine, *keys(key))


def test_a_key_file_that_disappears_does_not_stop_who_runs(store, key):
    away = key.rename(key.with_name("weg"))
    store.create(dossier("erbij"), "s", "v")
    assert store.load("erbij") == dossier("erbij")
    away.rename(key)
    assert store.load("erbij") == dossier("erbij")


def test_a_conversation_in_the_place_of_another_is_refused(talks, engine, key):
    talks.open(Conversation("c2"), "ander", Session("c2", NOW, NOW + timedelta(hours=8)))
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE conversations SET state = (SELECT state FROM conversations WHERE id = 'c1') "
            "WHERE id = 'c2'"
        )
    with pytest.raises(KeyUnreadable, match="ander gesprek"):
        talks.load("c2")


def test_tidying_erases_what_is_past_its_last_day(engine, key, capsys):
    store = SqlDossierStore(engine, vault_from(key), FixedClock())
    store.create(dossier("blijft"), "s", "v")
    old = dossier("gaat")
    old.candidate = replace(old.candidate, delete_on=NOW.date() - timedelta(days=400))
    store.create(old, "s", "v")
    assert main(["dossier", "tidy"]) == 0
    assert "Gewiste dossiers: 1." in capsys.readouterr().out
    assert store.load("gaat") is None
    assert store.load("blijft") == dossier("blijft")
