"""What the use cases need from outside, as Protocols, and how outside can fail them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from assistant.core.conversation import Conversation
from assistant.core.dossier.model import Dossier
from assistant.core.occupations.model import Catalogue
from assistant.core.occupations.search import Found
from assistant.core.occupations.skills import SkillGroup
from assistant.core.say import Json


class EngineUnavailable(Exception):
    """The dialogue engine cannot be reached, or did not answer in time."""


class EngineForgetful(Exception):
    """The dialogue engine runs, but its tracker store does not: it would start afresh."""


class StoreUnavailable(Exception):
    """The conversation store cannot be read or written (database down, disk full or read-only)."""


@dataclass(frozen=True)
class Guess:
    """One intent the engine considered, with its confidence (0-1)."""

    intent: str
    confidence: float


@dataclass(frozen=True)
class EngineReply:
    """One reply of the engine: a response text, or `custom` data that one of our actions sent."""

    text: str | None
    response: str | None
    custom: Mapping[str, Json] | None


@dataclass(frozen=True)
class EngineTurn:
    """What the engine did with one message.

    Attributes:
        failed: what failed inside the engine ("action"), or None.
    """

    replies: tuple[EngineReply, ...]
    guess: Guess | None
    alternatives: tuple[Guess, ...]
    entities: tuple[Mapping[str, Json], ...]
    active_loop: str | None
    failed: str | None


class DialogueEngine(Protocol):
    """The sealed dialogue engine."""

    async def send(self, conversation_id: str, message: str) -> EngineTurn:
        """Handle one message. Raises EngineUnavailable or EngineForgetful."""
        ...

    async def forget(self, conversation_id: str) -> None:
        """Delete everything the engine keeps of a conversation. Raises EngineUnavailable."""
        ...

    async def parse(self, texts: Sequence[str]) -> list[Mapping[str, Json]]:
        """NLU only. Raises EngineUnavailable."""
        ...

    async def healthy(self) -> bool:
        """Whether the engine answers and can keep conversations."""
        ...


@dataclass(frozen=True)
class Session:
    """Who may go on with a conversation, and until when.

    Attributes:
        seen_at: the last message, for the idle limit.
        ends_at: the moment after which everything is deleted, whatever happens.
    """

    conversation_id: str
    seen_at: datetime
    ends_at: datetime


class ConversationStore(Protocol):
    """Keeps conversations, unreadable without the key. Every method raises StoreUnavailable."""

    def open(self, conversation: Conversation, token: str, session: Session) -> None: ...

    def session(self, token: str) -> Session | None: ...

    def touch(self, conversation_id: str, seen_at: datetime) -> None: ...

    def load(self, conversation_id: str) -> Conversation | None: ...

    def save(self, conversation: Conversation) -> None: ...

    def end(self, conversation_id: str, now: datetime) -> None:
        """Empty it and close its session at once; `ended` then lists it until `delete`."""
        ...

    def delete(self, conversation_id: str) -> None: ...

    def ended(self, now: datetime) -> list[str]: ...


class DossierStore(Protocol):
    """Keeps dossiers, every field that says something about a person unreadable without the key.

    Every method raises StoreUnavailable, and keeps what was there when it does.
    """

    def create(self, dossier: Dossier, selector: str, verifier: str) -> None:
        """Keep a new dossier. `selector` finds it, `verifier` is the hash of the secret half."""
        ...

    def change_code(self, candidate_id: str, selector: str, verifier: str) -> None:
        """From now on only this code opens the dossier. Nothing happens when it was erased."""
        ...

    def found(self, selector: str) -> list[tuple[str, str]]:
        """(candidate id, verifier) of every dossier with this selector; mostly none or one."""
        ...

    def load(self, candidate_id: str) -> Dossier | None: ...

    def save(self, dossier: Dossier) -> None:
        """Bring what is kept in line with this dossier. Events are only ever added.

        A dossier that was erased in the meantime stays erased: nothing is written then.
        """
        ...

    def link(self, candidate_id: str, conversation_id: str) -> None:
        """Note that this conversation works with this dossier, so that erasing reaches it."""
        ...

    def conversations(self, candidate_id: str) -> list[str]: ...

    def erase(self, candidate_id: str) -> None:
        """Remove every row of this candidate; only an event without a candidate remains."""
        ...

    def expired(self, today: date) -> list[str]:
        """Candidates whose last day has passed."""
        ...

    def drop_expired(self, today: date) -> int:
        """Remove single rows (walks, plans, events) whose own last day has passed; how many."""
        ...

    def wrong_codes(self, who: str, since: datetime) -> int:
        """How many wrong codes were tried; `who` is a selector, a conversation or "all"."""
        ...

    def note_wrong_code(self, selector: str, conversation_id: str, at: datetime) -> None: ...


class CodeMaker(Protocol):
    """Draws a return code by chance, and keeps or checks its secret half as a hash."""

    def draw(self) -> tuple[str, ...]:
        """The words of a new code, each drawn by chance."""
        ...

    def seal(self, secret: str) -> str:
        """The verifier of a secret: a salted, slow hash."""
        ...

    def opens(self, secret: str, verifiers: Sequence[str]) -> int | None:
        """Which verifier this secret opens; as much work when there is none to try."""
        ...

    def aged(self, verifier: str) -> bool:
        """Whether it was made with a lighter setting than today's, and is to be made again."""
        ...


class Clock(Protocol):
    """The only way to know what time it is."""

    def now(self) -> datetime: ...

    def today(self) -> date: ...


class ResponseTexts(Protocol):
    """The texts of domain.yml, for the moments in which the engine cannot speak."""

    def text(self, response: str, turn: int) -> str:
        """A variant of the response; `turn` picks which, so that repeats differ."""
        ...


class OccupationsUnreadable(Exception):
    """The imported occupations are there but cannot be used."""


class OccupationSource(Protocol):
    """Occupations and skills that somebody imported. All of it raises OccupationsUnreadable."""

    @property
    def catalogue(self) -> Catalogue:
        """Everything; the empty catalogue when nothing was imported."""
        ...

    @property
    def skills(self) -> tuple[SkillGroup, ...]:
        """The transversal skills in groups; empty when nothing was imported."""
        ...

    def search(self, text: str, limit: int) -> Found:
        """Occupations with a name like this, best first."""
        ...


class RateLimit(Protocol):
    """Says whether somebody may send one more message now."""

    async def allows(self, who: str) -> bool: ...
