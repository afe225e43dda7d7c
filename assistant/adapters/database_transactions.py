"""Transactions on SQLite and PostgreSQL: one change all or nothing, one view that stays still.

Whatever is sealed for a change is sealed inside `writing`: key rotation takes the same lock once,
so that after it nobody still carries a value that was sealed with the old key.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from assistant.ports import StoreUnavailable

# Any numbers that nobody else uses in the same PostgreSQL.
SEALING, MIGRATING = 7_319_001, 7_319_002


@contextmanager
def told() -> Iterator[None]:
    """A failing database as StoreUnavailable; SQLAlchemy's own message holds what was stored."""
    try:
        yield
    except SQLAlchemyError as error:
        raise StoreUnavailable(error.__class__.__name__) from None


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One change, kept as a whole or not at all.

    Raises:
        StoreUnavailable: the database is down, full or read-only; it is as it was.
    """
    with told(), engine.begin() as connection:
        _lock(connection, f"SELECT pg_advisory_xact_lock_shared({SEALING})")
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One view of the database, whatever others write meanwhile.

    Raises:
        StoreUnavailable: the database is down.
    """
    with told(), engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN")
        else:
            connection.execution_options(isolation_level="REPEATABLE READ")
        yield connection


@contextmanager
def migrating(engine: Engine) -> Iterator[Connection]:
    """One change of the tables; a second process waits until it is done.

    Raises:
        StoreUnavailable: the database is down, full or read-only; it is as it was.
    """
    with told(), engine.begin() as connection:
        _lock(connection, f"SELECT pg_advisory_xact_lock({MIGRATING})")
        yield connection


def wait_for_writers(engine: Engine) -> None:
    """Return when every change that is going on now has ended.

    Raises:
        StoreUnavailable: the database is down, or a change went on too long.
    """
    with told(), engine.begin() as connection:
        _lock(connection, f"SELECT pg_advisory_xact_lock({SEALING})")


def _lock(connection: Connection, on_postgresql: str) -> None:
    sqlite = connection.dialect.name == "sqlite"
    connection.exec_driver_sql("BEGIN IMMEDIATE" if sqlite else on_postgresql)
