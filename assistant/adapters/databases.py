"""SQLAlchemy engines for SQLite and PostgreSQL, set up the same way everywhere."""

from pathlib import Path

from sqlalchemy import Engine, create_engine, event, make_url

from assistant.adapters.database_schema import bring_up_to_date


def database(url: str) -> Engine:
    """The app's own database at this URL, its tables up to date.

    Raises:
        StoreUnavailable: it cannot be opened or changed.
        DatabaseNewer: a newer Baken made its tables.
    """
    engine = engine_of(url)
    bring_up_to_date(engine)
    return engine


def engine_of(url: str) -> Engine:
    """An engine for this URL; the folder of a SQLite file is made when it is missing.

    What is stored never stands in an error or a log line (hide_parameters).
    WAL with synchronous=NORMAL: a message costs no fsync, and a crash loses at most the last turn.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, hide_parameters=True)
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": 5}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _pragmas(connection: object, _record: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=NORMAL")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.close()

    return engine
