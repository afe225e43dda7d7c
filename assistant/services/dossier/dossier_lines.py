"""Makes a dossier hold what a conversation holds: walks, profile, decisions, plans, consents."""

import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from assistant.core.conversation import Conversation
from assistant.core.dossier.consent import OF_OTHERS, with_consents
from assistant.core.dossier.merge import together
from assistant.core.dossier.model import Dossier, Purpose
from assistant.core.dossier.outcomes import INCOME, with_outcomes
from assistant.core.dossier.retention import dossier_until, plan_until
from assistant.core.dossier.sharing import CARD, newly_shared, with_share
from assistant.core.dossier.struck import forget_struck
from assistant.core.guide.model import Guide
from assistant.core.profile.model import Profile
from assistant.ports import Clock, ResponseTexts
from assistant.services.dossier.dossier_held import event


class DossierLines:
    """Brings both in line."""

    def __init__(self, guides: Mapping[str, Guide], texts: ResponseTexts, clock: Clock) -> None:
        self._guides = guides
        self._texts = texts
        self._clock = clock

    def in_line(self, dossier: Dossier, conversation: Conversation) -> Dossier:
        """The dossier after this; the conversation gets what only the dossier had."""
        now, today = self._clock.now(), self._clock.today()
        until, last = dossier_until(now.date()), plan_until(now.date())
        forget_struck(conversation, dossier, self._guides, today)
        conversation.region = conversation.region or dossier.candidate.region
        before, dossier = dossier, together(dossier, conversation, now, until)
        candidate = replace(
            dossier.candidate, seen_at=now, delete_on=until, region=conversation.region
        )
        dossier = replace(
            dossier,
            candidate=candidate,
            decisions=tuple(replace(one, delete_on=until) for one in dossier.decisions),
            consents=tuple(replace(one, delete_on=until) for one in dossier.consents),
        )
        plan = self._guides.get(INCOME)
        version = plan.version if plan else 0
        dossier = with_outcomes(dossier, conversation, today, version, last)
        dossier = self._with_shares(before, dossier, conversation, until)
        asked = self._asked(Profile.from_json(conversation.profile))
        return with_consents(
            dossier,
            lambda purpose: asked.get(purpose) or self._texts.text("utter_bewaren_van_anderen", 0),
            lambda: secrets.token_hex(8),
            now,
            until,
        )

    def _with_shares(
        self, before: Dossier, dossier: Dossier, conversation: Conversation, until: date
    ) -> Dossier:
        """With a share, and a line in the log, for each card that was finished since `before`."""
        now, guide = self._clock.now(), self._guides.get(CARD)
        if guide is None:
            return dossier
        for shared in newly_shared(before, conversation, guide, until, now.date()):
            dossier = with_share(dossier, shared, secrets.token_hex(8), now)
            dossier = replace(dossier, events=(*dossier.events, event("gedeeld", now)))
        return dossier

    def _asked(self, profile: Profile) -> dict[Purpose, str]:
        """The question that was answered with yes, for everybody whose words are kept."""
        asked = {}
        for item in profile.items:
            guide = self._guides.get(item.guide)
            if item.said_by in OF_OTHERS and guide is not None and guide.said_by is not None:
                asked[OF_OTHERS[item.said_by]] = guide.question(guide.said_by.consent).text
        return asked
