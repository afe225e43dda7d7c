"""Coming back: a typed code opens its dossier in this conversation."""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant.core.conversation import Conversation
from assistant.core.dossier.code import ReturnCode
from assistant.core.dossier.model import Dossier
from assistant.ports import Clock, CodeMaker, DossierStore
from assistant.services.dossier.dossier_codes import CodeTries
from assistant.services.dossier.dossier_held import REFUSED, HeldDossiers, event
from assistant.services.dossier.dossier_lines import DossierLines
from assistant.services.talk.conversations import Conversations


class Came(StrEnum):
    """How coming back went."""

    BACK = "back"
    ALREADY = "already"
    WRONG = "wrong"
    BLOCKED = "blocked"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class CameBack:
    """What came of a typed code.

    Attributes:
        again_at: when a code may be tried again; only when BLOCKED.
        wrong_before: how many wrong codes were tried for this dossier in the last day.
    """

    came: Came
    again_at: datetime | None = None
    wrong_before: int = 0


class Returning:
    """Opens dossiers, one try at a time."""

    def __init__(  # noqa: PLR0913  every part it stands on, given once by bootstrap
        self,
        *,
        store: DossierStore,
        codes: CodeMaker,
        conversations: Conversations,
        held: HeldDossiers,
        lines: DossierLines,
        clock: Clock,
    ) -> None:
        self._store = store
        self._codes = codes
        self._conversations = conversations
        self._held = held
        self._lines = lines
        self._clock = clock
        self._tries = CodeTries(store, clock)
        self._one_at_a_time = asyncio.Lock()

    async def come_back(self, conversation: Conversation, code: ReturnCode) -> CameBack:
        """Open the dossier of this code in this conversation, and put both together."""
        async with self._one_at_a_time:
            again_at = self._tries.blocked_until(code.selector, conversation.id)
            if again_at is not None:
                return CameBack(Came.BLOCKED, again_at)
            found = self._store.found(code.selector)
            verifiers = [verifier for _, verifier in found]
            place = await asyncio.to_thread(self._codes.opens, code.secret, verifiers)
            dossier = self._held.alive(found[place][0]) if place is not None else None
            if place is None or dossier is None:
                self._tries.wrong(code.selector, conversation.id)
                return CameBack(Came.WRONG)
            if self._codes.aged(found[place][1]):
                verifier = await asyncio.to_thread(self._codes.seal, code.secret)
                self._store.change_code(dossier.candidate.id, code.selector, verifier)
            return self._opened(conversation, dossier, self._tries.wrong_today(code.selector))

    def _opened(self, conversation: Conversation, dossier: Dossier, wrong: int) -> CameBack:
        if conversation.candidate == dossier.candidate.id:
            return CameBack(Came.ALREADY)
        if self._held.of(conversation) is not None:
            return CameBack(Came.ELSEWHERE)
        now = self._clock.now()
        events = [*dossier.events, *([event("verkeerde_code", now, REFUSED)] if wrong else [])]
        dossier = replace(dossier, events=(*events, event("teruggekomen", now)))
        self._store.link(dossier.candidate.id, conversation.id)
        conversation.kept = {}
        self._store.save(self._lines.in_line(dossier, conversation))
        conversation.candidate = dossier.candidate.id
        self._conversations.keep(conversation)
        return CameBack(Came.BACK, wrong_before=wrong)
