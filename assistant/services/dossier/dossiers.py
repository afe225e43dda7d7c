"""Keeping, coming back, following, exporting and erasing: what somebody does with a dossier."""

from collections.abc import Mapping
from dataclasses import replace

from assistant.core.conversation import Conversation
from assistant.core.dossier.code import ReturnCode
from assistant.core.dossier.consent import forget_words_of, with_withdrawn
from assistant.core.dossier.export import Plain, exported
from assistant.core.dossier.model import Candidate, Dossier, Purpose, Share, Walk
from assistant.core.dossier.sharing import standing_shares, with_revoked
from assistant.core.dossier.struck import forget_in, without_struck
from assistant.core.guide.model import Guide
from assistant.core.profile.changes import removed
from assistant.core.profile.model import Profile, SaidBy
from assistant.ports import Clock, DossierStore
from assistant.services.dossier.dossier_held import HeldDossiers, real_day
from assistant.services.dossier.dossier_keeping import Keeping, Kept
from assistant.services.dossier.dossier_lines import DossierLines
from assistant.services.dossier.dossier_return import CameBack, Returning
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.sessions import FRESH, Sessions


class Dossiers:
    """The use cases over dossiers. Everything raises StoreUnavailable, and then nothing is half."""

    def __init__(  # noqa: PLR0913  every part it stands on, given once by bootstrap
        self,
        *,
        store: DossierStore,
        held: HeldDossiers,
        keeping: Keeping,
        returning: Returning,
        conversations: Conversations,
        sessions: Sessions,
        lines: DossierLines,
        guides: Mapping[str, Guide],
        clock: Clock,
    ) -> None:
        self._store = store
        self._held = held
        self._keeping = keeping
        self._returning = returning
        self._conversations = conversations
        self._sessions = sessions
        self._lines = lines
        self._guides = guides
        self._clock = clock

    async def keep(self, conversation: Conversation, agreed_to: str) -> Kept:
        """Keep everything, or give a new code; see `Keeping`."""
        return await self._keeping.keep(conversation, agreed_to)

    async def come_back(self, conversation: Conversation, code: ReturnCode) -> CameBack:
        """Open the dossier of this code in this conversation; see `Returning`."""
        return await self._returning.come_back(conversation, code)

    def follow(self, conversation: Conversation) -> bool:
        """Bring dossier and conversation in line; False when the dossier is gone.

        Nothing is written when nothing changed and the person was seen a moment ago.
        """
        if conversation.candidate is None:
            return True
        dossier = self._held.of(conversation)
        if dossier is None:
            conversation.candidate, conversation.kept = None, {}
            return False
        after = self._lines.in_line(dossier, conversation)
        recent = self._clock.now() - dossier.candidate.seen_at < FRESH
        unseen = replace(after.candidate, seen_at=dossier.candidate.seen_at)
        if not recent or replace(after, candidate=unseen) != dossier:
            self._store.save(after)
        return True

    def everything(self, conversation: Conversation) -> Plain:
        """All that is known of this person as JSON data, also when nothing is kept."""
        now = self._clock.now()
        dossier = self.downloaded(conversation)
        if dossier is None:
            return exported(self._only_here(conversation), self._guides, now, kept=False)
        return exported(dossier, self._guides, now, kept=True)

    def downloaded(self, conversation: Conversation) -> Dossier | None:
        """What is kept, with in it that it was downloaded now; None when nothing is kept."""
        dossier = self._held.of(conversation)
        if dossier is None:
            return None
        self._held.note(dossier, "gedownload")
        return self._store.load(dossier.candidate.id) or dossier

    def remove_item(self, conversation: Conversation, item_id: str) -> None:
        """Take one item out of the profile, in every version, here and in the dossier."""
        self.follow(conversation)
        profile = Profile.from_json(conversation.profile)
        item = next((one for one in profile.items if one.id == item_id), None)
        if item is None:
            return
        for run in (*conversation.runs.values(), *conversation.earlier):
            forget_in(run, self._guides, [item])
        if (dossier := self._held.of(conversation)) is not None:
            self._store.save(without_struck(dossier, self._guides, item))
        conversation.profile = removed(profile, item_id, self._clock.today()).as_json()
        self._written(conversation, "item_gewist")

    def withdraw(self, conversation: Conversation, said_by: SaidBy) -> None:
        """Take back the consent for what this person said: it is gone, in every version."""
        self.follow(conversation)
        forget_words_of(conversation, said_by, self._guides, self._clock.today())
        dossier = self._held.of(conversation)
        if dossier is not None:
            self._store.save(with_withdrawn(dossier, Purpose(said_by.value), self._clock.now()))
        self._written(conversation, "ingetrokken")

    def shares(self, conversation: Conversation) -> tuple[Share, ...]:
        """What was put on paper for others, and not taken back."""
        dossier = self._held.of(conversation)
        return standing_shares(dossier) if dossier else ()

    def revoke(self, conversation: Conversation, share_id: str) -> None:
        """Note that a share was taken back."""
        dossier = self._held.of(conversation)
        if dossier is not None and share_id in {one.id for one in standing_shares(dossier)}:
            self._held.note(with_revoked(dossier, share_id, self._clock.now()), "ingetrokken")

    async def erase(self, candidate_id: str, *, but: str | None = None) -> None:
        """Erase the dossier and every conversation that worked with it.

        Args:
            candidate_id: harmless when it is gone already.
            but: the conversation that goes on, without a dossier.
        """
        # The dossier last: when the store fails half-way, it still knows what else is to be erased.
        for conversation_id in self._store.conversations(candidate_id):
            if conversation_id != but:
                await self._sessions.erase(conversation_id)
        self._store.erase(candidate_id)

    async def tidy(self) -> int:
        """Erase every dossier whose last day has passed; how many.

        By the real day: erasing cannot be undone, so it does not follow ASSISTANT_TODAY.
        """
        today = real_day(self._clock)
        expired = self._store.expired(today)
        for candidate_id in expired:
            await self.erase(candidate_id)
        self._store.drop_expired(today)
        return len(expired)

    def _written(self, conversation: Conversation, what: str) -> None:
        """Save a change that must not wait for the end of the turn."""
        if self.follow(conversation) and (dossier := self._held.of(conversation)) is not None:
            self._held.note(dossier, what)
        self._conversations.keep(conversation)

    def _only_here(self, conversation: Conversation) -> Dossier:
        now, today = self._clock.now(), self._clock.today()
        walks = [*conversation.earlier, *conversation.runs.values()]
        return Dossier(
            candidate=Candidate(
                id="", made_at=now, seen_at=now, delete_on=today, region=conversation.region
            ),
            walks=tuple(
                Walk(run=run, number=run.number, changed_at=now, delete_on=today) for run in walks
            ),
            profile=Profile.from_json(conversation.profile),
        )
