"""Finds the dossier of a conversation, and notes in it what was done with it."""

from dataclasses import replace
from datetime import date, datetime

from assistant.core.conversation import Conversation
from assistant.core.dossier.model import AuditEvent, Dossier
from assistant.core.dossier.retention import event_until
from assistant.ports import Clock, DossierStore

CANDIDATE = "kandidaat"
DONE, REFUSED = "gelukt", "geweigerd"


def event(what: str, at: datetime, outcome: str = DONE) -> AuditEvent:
    """Something that the person did, for the log of the dossier."""
    return AuditEvent(
        at=at, what=what, who=CANDIDATE, outcome=outcome, delete_on=event_until(at.date())
    )


def real_day(clock: Clock) -> date:
    """The day by which last days are counted: erasing is final, so not that of ASSISTANT_TODAY."""
    return clock.now().date()


class HeldDossiers:
    """The dossiers that are kept now."""

    def __init__(self, store: DossierStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def of(self, conversation: Conversation) -> Dossier | None:
        """The dossier that this conversation works with."""
        return self.alive(conversation.candidate) if conversation.candidate else None

    def alive(self, candidate_id: str) -> Dossier | None:
        """The dossier, unless it is gone or its last day has passed."""
        dossier = self._store.load(candidate_id)
        if dossier is None or dossier.candidate.delete_on < real_day(self._clock):
            return None
        return dossier

    def note(self, dossier: Dossier, what: str) -> None:
        """Add an event."""
        events = (*dossier.events, event(what, self._clock.now()))
        self._store.save(replace(dossier, events=events))
