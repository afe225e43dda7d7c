"""Conversations in SQLAlchemy: found by the hash of a cookie, sealed by the vault."""

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import (
    Column,
    Connection,
    DateTime,
    Engine,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from assistant.adapters.clock import AMSTERDAM
from assistant.adapters.conversation_codec import from_bytes, to_bytes
from assistant.adapters.database_transactions import told, writing
from assistant.adapters.vault import KeyUnreadable, Vault
from assistant.core.conversation import Conversation
from assistant.ports import Session

METADATA = MetaData()
CONVERSATIONS = Table(
    "conversations",
    METADATA,
    Column("id", String(43), primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("seen_at", DateTime(timezone=True), nullable=False),
    Column("ends_at", DateTime(timezone=True), nullable=False, index=True),
    Column("state", LargeBinary, nullable=False),
)


# Made once: building and hashing a statement costs more than running it.
_C = CONVERSATIONS.c
_SESSION = select(_C.id, _C.seen_at, _C.ends_at).where(_C.token_hash == bindparam("token_hash"))
_STATE = select(_C.state).where(_C.id == bindparam("wanted"))
_ONE = update(CONVERSATIONS).where(_C.id == bindparam("wanted"))
_SAVE = _ONE.values(state=bindparam("sealed"))


class SqlConversationStore:
    """The conversation store; a stolen database shows no cookie and no word of anyone."""

    def __init__(self, engine: Engine, vault: Vault) -> None:
        self._engine = engine
        self._vault = vault

    def open(self, conversation: Conversation, token: str, session: Session) -> None:
        """Keep a new conversation."""
        with writing(self._engine) as connection:
            connection.execute(
                insert(CONVERSATIONS).values(
                    id=conversation.id,
                    token_hash=_hash(token),
                    seen_at=session.seen_at,
                    ends_at=session.ends_at,
                    state=self._vault.seal(to_bytes(conversation)),
                )
            )

    def session(self, token: str) -> Session | None:
        """The session of this cookie."""
        with self._connected() as connection:
            row = connection.execute(_SESSION, {"token_hash": _hash(token)}).one_or_none()
        return Session(row.id, _aware(row.seen_at), _aware(row.ends_at)) if row else None

    def touch(self, conversation_id: str, seen_at: datetime) -> None:
        """Note that the person was here now."""
        with writing(self._engine) as connection:
            connection.execute(_ONE.values(seen_at=seen_at), {"wanted": conversation_id})

    def load(self, conversation_id: str) -> Conversation | None:
        """The conversation, unsealed."""
        with self._connected() as connection:
            sealed = connection.execute(_STATE, {"wanted": conversation_id}).scalar_one_or_none()
        if not sealed:
            return None
        found = from_bytes(self._vault.open(sealed))
        if found.id != conversation_id:
            raise KeyUnreadable("In conversations.state staat een ander gesprek: er is verplaatst.")
        return found

    def save(self, conversation: Conversation) -> None:
        """Replace what is kept of this conversation."""
        with writing(self._engine) as connection:
            sealed = self._vault.seal(to_bytes(conversation))
            connection.execute(_SAVE, {"wanted": conversation.id, "sealed": sealed})

    def end(self, conversation_id: str, now: datetime) -> None:
        """Empty it and close its session at once."""
        nobody = _hash(secrets.token_urlsafe(32))
        with writing(self._engine) as connection:
            emptied = self._vault.seal(to_bytes(Conversation(id=conversation_id)))
            connection.execute(
                _ONE.values(state=emptied, token_hash=nobody, ends_at=now),
                {"wanted": conversation_id},
            )

    def delete(self, conversation_id: str) -> None:
        """Remove it for good."""
        with writing(self._engine) as connection:
            connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id))

    def ended(self, now: datetime) -> list[str]:
        """Ids of the conversations whose last moment has passed."""
        query = select(CONVERSATIONS.c.id).where(CONVERSATIONS.c.ends_at <= now)
        with self._connected() as connection:
            return list(connection.execute(query).scalars())

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        with told(), self._engine.begin() as connection:
            yield connection


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _aware(moment: datetime) -> datetime:
    """SQLite gives times back without their zone; they were written in Amsterdam time."""
    return moment if moment.tzinfo else moment.replace(tzinfo=AMSTERDAM)
