"""The key file: made once, changed in one step, never lost; one key a line, the newest first."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from cryptography.fernet import Fernet

from assistant.ports import StoreUnavailable

OWNER_ONLY = 0o600


class KeyUnreadable(StoreUnavailable):
    """The key cannot be read; says which file and what to do. Nothing was overwritten."""


class KeyFile:
    """A file with keys that may change while we run."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def keys(self) -> list[bytes]:
        """The keys; the first seals, all of them open. A first run makes the file.

        Raises:
            KeyUnreadable: it cannot be read or made.
        """
        try:
            if not self.path.exists():
                _make(self.path)
            return self.path.read_text(encoding="ascii").encode("ascii").split()
        except (OSError, UnicodeError) as error:
            raise KeyUnreadable(
                f"{self.path}: sleutel niet te lezen of te maken ({error.__class__.__name__}). "
                "Controleer de rechten van de map, of zet de reservekopie terug."
            ) from error

    def stamp(self) -> tuple[int, ...] | None:
        """Something that differs when the file was replaced; None when it cannot be seen."""
        try:
            seen = self.path.stat()
        except OSError:
            return None
        return seen.st_ino, seen.st_mtime_ns, seen.st_size

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Keep a second rotation out until this one is done.

        Raises:
            BlockingIOError: another one is at work.
        """
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield
        finally:
            os.close(folder)

    def add_in_front(self, now: datetime) -> Path:
        """Put a fresh key before those that are there; the copy of the former file.

        Raises:
            OSError: it could not be written; the file is as it was.
        """
        file = self.path.resolve()
        former = file.read_bytes()
        copy = file.with_name(f"{file.name}.{now:%Y%m%d-%H%M%S-%f}.oud")
        _write_new(copy, former)
        try:
            _replace(file, Fernet.generate_key() + b"\n" + former)
        except OSError:
            copy.unlink(missing_ok=True)
            raise
        return copy

    def keep_first(self) -> None:
        """Drop every key but the first.

        Raises:
            OSError: it could not be written; the file is as it was.
        """
        file = self.path.resolve()
        _replace(file, file.read_bytes().split()[0] + b"\n")


def _make(path: Path) -> None:
    """A key file that is there as a whole or not at all, also when two processes start at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    _write_new(fresh, Fernet.generate_key())
    try:
        # A link never replaces: whoever comes second reads the key of the first.
        with contextlib.suppress(FileExistsError):
            os.link(fresh, path)
    finally:
        fresh.unlink()


def _replace(file: Path, content: bytes) -> None:
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    owner = file.stat()
    _write_new(fresh, content)
    try:
        # The app may run as another user than who gives this command.
        os.chown(fresh, owner.st_uid, owner.st_gid)
        fresh.replace(file)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    _settle(file.parent)


def _write_new(file: Path, content: bytes) -> None:
    """Write a file that was not there, for its owner only; nothing is left when that fails."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    try:
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
    except OSError:
        file.unlink(missing_ok=True)
        raise


def _settle(folder: Path) -> None:
    """Let the disk note the new name, so that a power cut does not bring back the old file."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
