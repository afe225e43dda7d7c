"""Keeping: a dossier and its return code, or a new code for who lost it."""

import asyncio
import contextlib
import secrets
from dataclasses import dataclass
from datetime import date

from assistant.core.conversation import Conversation
from assistant.core.dossier.code import ReturnCode
from assistant.core.dossier.model import Candidate, Consent, Dossier, Purpose
from assistant.core.dossier.retention import dossier_until
from assistant.ports import Clock, CodeMaker, DossierStore, StoreUnavailable
from assistant.services.dossier.dossier_held import HeldDossiers, event, real_day
from assistant.services.dossier.dossier_lines import DossierLines
from assistant.services.talk.conversations import Conversations


@dataclass(frozen=True)
class Kept:
    """A dossier was kept. `code` is shown once and never again; `until` is its last day."""

    code: ReturnCode
    until: date


class Keeping:
    """Keeps what somebody asks to keep."""

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

    async def keep(self, conversation: Conversation, agreed_to: str) -> Kept:
        """Keep everything of this conversation, or give a new code when it is kept already.

        Args:
            conversation: gets its candidate, and is saved.
            agreed_to: the exact text that the person said yes to.
        """
        code = ReturnCode(self._codes.draw())
        verifier = await asyncio.to_thread(self._codes.seal, code.secret)
        until = dossier_until(real_day(self._clock))
        dossier = self._held.of(conversation)
        if dossier is not None:
            self._store.change_code(dossier.candidate.id, code.selector, verifier)
            # The old code is dead now: the new one has to be shown, also when this line fails.
            with contextlib.suppress(StoreUnavailable):
                self._held.note(dossier, "nieuwe_code")
            return Kept(code, until)
        self._keep_new(conversation, agreed_to, code, verifier)
        return Kept(code, until)

    def _keep_new(
        self, conversation: Conversation, agreed_to: str, code: ReturnCode, verifier: str
    ) -> None:
        """All of it, or nothing: what was written is erased when the last step fails."""
        dossier = self._new(conversation, agreed_to)
        try:
            self._store.create(dossier, code.selector, verifier)
            self._store.link(dossier.candidate.id, conversation.id)
            conversation.candidate = dossier.candidate.id
            self._conversations.keep(conversation)
        except StoreUnavailable:
            conversation.candidate, conversation.kept = None, {}
            with contextlib.suppress(StoreUnavailable):
                self._store.erase(dossier.candidate.id)
            raise

    def _new(self, conversation: Conversation, agreed_to: str) -> Dossier:
        now, until = self._clock.now(), dossier_until(real_day(self._clock))
        conversation.kept = {}
        empty = Dossier(
            candidate=Candidate(
                id=secrets.token_urlsafe(16), made_at=now, seen_at=now, delete_on=until
            ),
            consents=(
                Consent(
                    id=secrets.token_hex(8),
                    purpose=Purpose.BEWAREN,
                    text=agreed_to,
                    given_at=now,
                    delete_on=until,
                ),
            ),
            events=(event("bewaard", now),),
        )
        return self._lines.in_line(empty, conversation)
