"""Who may go on with which conversation: opening, idle limit, last moment, erasing."""

import secrets
from dataclasses import dataclass
from datetime import timedelta

from assistant.core.conversation import Conversation, Region
from assistant.ports import (
    Clock,
    ConversationStore,
    DialogueEngine,
    EngineForgetful,
    EngineUnavailable,
    Session,
)

IDLE = timedelta(minutes=30)
LIFETIME = timedelta(hours=8)
# Noting every message would cost a write each; the idle limit may be this much off.
FRESH = timedelta(minutes=1)


class SessionMissing(Exception):
    """There is no such session: never opened, erased, or past its last moment."""


class SessionIdle(Exception):
    """Nobody was here for a while. The answers are kept; the person can go on or erase them."""


@dataclass(frozen=True)
class Opened:
    """A session that can be used now. `token` is what the cookie holds; `new` says it began now."""

    token: str
    conversation_id: str
    new: bool


class Sessions:
    """Opens, checks and ends sessions. Nothing outlives LIFETIME."""

    def __init__(self, store: ConversationStore, engine: DialogueEngine, clock: Clock) -> None:
        self._store = store
        self._engine = engine
        self._clock = clock

    def open(self, token: str | None, region: Region | None, *, resume: bool) -> Opened:
        """Go on with the session of this cookie, or begin a new one.

        An idle session is only taken up again when the person asked for that (`resume`);
        otherwise the next one at a shared computer would walk into it.

        Raises:
            SessionIdle: the session was idle and `resume` was not asked.
        """
        session = self._alive(token)
        if session is not None and token is not None:
            if self._is_idle(session) and not resume:
                raise SessionIdle
            self._store.touch(session.conversation_id, self._clock.now())
            return Opened(token, session.conversation_id, new=False)
        return self._begin(region)

    def enter(self, token: str | None) -> str:
        """The conversation id of this cookie, noting that the person was here.

        Raises:
            SessionMissing: no such session.
            SessionIdle: it was idle too long.
        """
        session = self._alive(token)
        if session is None:
            raise SessionMissing
        if self._is_idle(session):
            raise SessionIdle
        if self._clock.now() - session.seen_at > FRESH:
            self._store.touch(session.conversation_id, self._clock.now())
        return session.conversation_id

    def leave(self, token: str | None) -> str | None:
        """The conversation id to erase, also of an idle session."""
        session = self._alive(token)
        return session.conversation_id if session else None

    async def erase(self, conversation_id: str) -> None:
        """Delete everything of a conversation: here at once, in the engine when it answers."""
        self._store.end(conversation_id, self._clock.now())
        await self.clean_up()

    async def clean_up(self) -> int:
        """Erase every conversation whose last moment has passed; how many.

        One that the engine cannot forget now stays, emptied, for the next round.
        """
        erased = 0
        now = self._clock.now()
        for conversation_id in self._store.ended(now):
            self._store.end(conversation_id, now)
            try:
                await self._engine.forget(conversation_id)
            except (EngineUnavailable, EngineForgetful):
                continue
            self._store.delete(conversation_id)
            erased += 1
        return erased

    def _begin(self, region: Region | None) -> Opened:
        now = self._clock.now()
        token, conversation_id = secrets.token_urlsafe(32), secrets.token_urlsafe(24)
        conversation = Conversation(id=conversation_id, region=region)
        self._store.open(conversation, token, Session(conversation_id, now, now + LIFETIME))
        return Opened(token, conversation_id, new=True)

    def _alive(self, token: str | None) -> Session | None:
        session = self._store.session(token) if token else None
        if session is None or session.ends_at <= self._clock.now():
            return None
        return session

    def _is_idle(self, session: Session) -> bool:
        return self._clock.now() - session.seen_at > IDLE
