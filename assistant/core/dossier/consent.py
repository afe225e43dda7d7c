"""Consent in a dossier: for what others said, and what goes when it is taken back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime

from assistant.core.conversation import Conversation, GuideRun
from assistant.core.dossier.model import Consent, Dossier, Purpose
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.profile.changes import removed
from assistant.core.profile.model import ASKS_CONSENT, Profile, SaidBy

# What these said is only kept with a consent of its own.
OF_OTHERS = {said_by: Purpose(said_by.value) for said_by in sorted(ASKS_CONSENT)}


def standing(dossier: Dossier) -> frozenset[Purpose]:
    """What is agreed to now."""
    return frozenset(one.purpose for one in dossier.consents if one.withdrawn_at is None)


def with_consents(
    dossier: Dossier,
    words: Callable[[Purpose], str],
    new_id: Callable[[], str],
    now: datetime,
    until: date,
) -> Dossier:
    """The dossier with a consent for everybody else whose words are in the profile."""
    said = {OF_OTHERS[item.said_by] for item in dossier.profile.items if item.said_by in OF_OTHERS}
    fresh = tuple(
        Consent(id=new_id(), purpose=purpose, text=words(purpose), given_at=now, delete_on=until)
        for purpose in sorted(said - standing(dossier))
    )
    return replace(dossier, consents=(*dossier.consents, *fresh))


def with_withdrawn(dossier: Dossier, purpose: Purpose, now: datetime) -> Dossier:
    """The same consents, in which this one was taken back."""
    consents = tuple(
        replace(one, withdrawn_at=now)
        if one.purpose is purpose and one.withdrawn_at is None
        else one
        for one in dossier.consents
    )
    return replace(dossier, consents=consents)


def forget_words_of(
    conversation: Conversation, said_by: SaidBy, guides: Mapping[str, Guide], today: date
) -> None:
    """Remove what this person said: the items of every version, and the walks they spoke in."""
    profile = Profile.from_json(conversation.profile)
    for item in [one for one in profile.items if one.said_by is said_by]:
        profile = removed(profile, item.id, today)
    conversation.profile = profile.as_json()
    for guide_id in [
        one.guide for one in conversation.runs.values() if _spoke(one, said_by, guides)
    ]:
        if conversation.active_guide == guide_id:
            conversation.active_guide = None
        del conversation.runs[guide_id]
    conversation.earlier = [one for one in conversation.earlier if not _spoke(one, said_by, guides)]


def _spoke(run: GuideRun, said_by: SaidBy, guides: Mapping[str, Guide]) -> bool:
    guide = guides.get(run.guide)
    if guide is None or guide.said_by is None:
        return False
    return Answers.from_json(run.answers).get(guide.said_by.who) == said_by.value
