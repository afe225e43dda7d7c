"""Runs a command with a real PostgreSQL and Redis beside it, on free ports, gone afterwards."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path


def main(command: list[str]) -> int:
    """Start both, run the command, stop both; the status is the command's."""
    if "BAKEN_TEST_POSTGRES" in os.environ:
        return subprocess.run(command, check=False).returncode
    with postgres() as postgres_url, redis() as redis_url:
        environment = {
            **os.environ,
            "BAKEN_TEST_POSTGRES": postgres_url,
            "BAKEN_TEST_REDIS": redis_url,
        }
        return subprocess.run(command, env=environment, check=False).returncode


@contextlib.contextmanager
def postgres() -> Iterator[str]:
    """A PostgreSQL of our own in a temporary folder; yields its SQLAlchemy URL."""
    binaries = _postgres_binaries()
    folder = Path(tempfile.mkdtemp(prefix="baken-postgres-"))
    as_user = _owner(folder)
    port = _free_port()
    subprocess.run(
        [
            *as_user,
            binaries / "initdb",
            "-A",
            "trust",
            "-U",
            "baken",
            "-E",
            "UTF8",
            "-D",
            folder / "d",
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    control = [*as_user, binaries / "pg_ctl", "-D", folder / "d", "-s", "-w"]
    subprocess.run([*control, "-o", options, "-l", folder / "log", "start"], check=True)
    try:
        yield f"postgresql+psycopg://baken@127.0.0.1:{port}/postgres"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=False)
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def redis() -> Iterator[str]:
    """A Redis of our own, nothing on disk; yields its URL."""
    port = _free_port()
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait()


def _postgres_binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    if not found:
        sys.exit("PostgreSQL ontbreekt. Installeer het met: apt-get install postgresql")
    return found[0].parent


def _owner(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root; then it runs as the user that Debian made for it."""
    if os.geteuid() != 0:
        return []
    account = pwd.getpwnam("postgres")
    os.chown(folder, account.pw_uid, account.pw_gid)
    return ["runuser", "-u", "postgres", "--"]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    for _ in range(100):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
            return
        time.sleep(0.05)
    sys.exit(f"Redis kwam niet op poort {port}.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
