"""The table of conversation events in SQLite or PostgreSQL, behind a small pool of threads."""

import asyncio
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Dict, List, TypeVar

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import QueuePool

from assistant.nlu.engine.errors import TrackerStoreDown

EVENTS: sa.Table = SQLTrackerStore.SQLEvent.__table__
POSTGRES_CONNECTIONS = 8
Result = TypeVar("Result")


def normal_url(url: str) -> str:
    """Accept the spellings of other tools; this runtime carries psycopg2."""
    scheme, separator, rest = url.partition("://")
    if scheme.startswith("postgres"):
        scheme = "postgresql+psycopg2"
    return scheme + separator + rest


class TrackerDatabase:
    """Reads and appends events. Every failure of the database is one `TrackerStoreDown`."""

    def __init__(self, url: str) -> None:
        self.url = normal_url(url)
        self._sqlite = self.url.startswith("sqlite")
        # One writer is what SQLite can do; a thread keeps a slow disk from stalling everybody.
        self._threads = ThreadPoolExecutor(1 if self._sqlite else POSTGRES_CONNECTIONS, "tracker")
        self._engine = self._make_engine()
        self._tables_made = False
        self._making = threading.Lock()

    def _make_engine(self) -> Engine:
        if not self._sqlite:
            return sa.create_engine(
                self.url, pool_size=POSTGRES_CONNECTIONS, max_overflow=0, pool_pre_ping=True,
                pool_timeout=3, connect_args={"connect_timeout": 3},
            )  # fmt: skip
        engine = sa.create_engine(
            self.url, poolclass=QueuePool, pool_size=1, max_overflow=0,
            connect_args={"check_same_thread": False, "timeout": 3},
        )  # fmt: skip
        sa.event.listen(engine, "connect", _set_sqlite_pragmas)
        return engine

    async def read(self, sender_id: str) -> List[Dict[str, Any]]:
        query = sa.select([EVENTS.c.data]).where(EVENTS.c.sender_id == sender_id)
        rows = await self._do(lambda db: db.execute(query.order_by(EVENTS.c.id)).fetchall())
        return [json.loads(row.data) for row in rows]

    async def append(self, sender_id: str, events: List[Dict[str, Any]], replace: bool) -> None:
        """Add the events of one turn, in one transaction; `replace` drops the older session."""
        rows = [_row(sender_id, event) for event in events]

        def write(db: Connection) -> None:
            if replace:
                db.execute(EVENTS.delete().where(EVENTS.c.sender_id == sender_id))
            if rows:
                db.execute(EVENTS.insert(), rows)

        await self._do(write)

    async def delete(self, sender_id: str) -> None:
        wanted = EVENTS.delete().where(EVENTS.c.sender_id == sender_id)
        await self._do(lambda db: db.execute(wanted))
        if self._sqlite:
            await self._do(self._squeeze_out)

    @staticmethod
    def _squeeze_out(connection: Connection) -> None:
        """Empty SQLite's second file: it still holds, unencrypted, what was just deleted."""
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    async def senders(self) -> List[str]:
        query = sa.select([EVENTS.c.sender_id]).distinct()
        return [row.sender_id for row in await self._do(lambda db: db.execute(query).fetchall())]

    async def ping(self) -> None:
        await self._do(lambda db: db.execute(sa.select([EVENTS.c.id]).limit(1)).fetchall())

    async def _do(self, work: Callable[[Connection], Result]) -> Result:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._threads, self._in_transaction, work)
        except (sa.exc.SQLAlchemyError, OSError) as error:
            # The error's own text may hold what was to be stored.
            raise TrackerStoreDown(type(error).__name__) from None

    def _in_transaction(self, work: Callable[[Connection], Result]) -> Result:
        if not self._tables_made:
            with self._making:
                EVENTS.metadata.create_all(self._engine)
                self._tables_made = True
        with self._engine.begin() as connection:
            return work(connection)

    def close(self) -> None:
        self._threads.shutdown(wait=True)
        self._engine.dispose()


def _set_sqlite_pragmas(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA secure_delete=ON")


def _row(sender_id: str, event: Dict[str, Any]) -> Dict[str, Any]:
    return {
        "sender_id": sender_id,
        "type_name": event["event"],
        "timestamp": event.get("timestamp"),
        "intent_name": event.get("parse_data", {}).get("intent", {}).get("name"),
        "action_name": event.get("name"),
        "data": json.dumps(event),
    }
