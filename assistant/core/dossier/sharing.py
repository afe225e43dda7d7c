"""What somebody put on paper for another: a card for an employer is noted as a share."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.dossier.merge import digest, key_of
from assistant.core.dossier.model import Dossier, Share
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.profile.employer_card import employer_card
from assistant.core.profile.model import Profile

CARD = "gesprekskaart"


@dataclass(frozen=True, slots=True)
class Shared:
    """What was shared: for whom, in words, which items of the profile, and its last day."""

    audience: str
    items: tuple[str, ...]
    until: date


def newly_shared(
    dossier: Dossier, conversation: Conversation, guide: Guide, last_day: date, today: date
) -> list[Shared]:
    """The cards that were finished or changed since the dossier was written.

    Args:
        dossier: as it was kept last.
        conversation: as it is now.
        guide: the guide of the card.
        last_day: until when it is noted, when the card itself has no last day.
        today: a card that ended before today is not noted.
    """
    known = {key_of(walk.run): digest(walk.run) for walk in dossier.walks}
    profile = Profile.from_json(conversation.profile)
    made = (
        _shared(guide, run, profile, last_day)
        for run in _finished(conversation)
        if known.get(key_of(run)) != digest(run)
    )
    return [one for one in made if one.items and one.until >= today and not _told(dossier, one)]


def with_share(dossier: Dossier, shared: Shared, share_id: str, now: datetime) -> Dossier:
    """The dossier in which this was shared now."""
    share = Share(
        id=share_id,
        audience=shared.audience,
        items=shared.items,
        made_at=now,
        until=shared.until,
    )
    return replace(dossier, shares=(*dossier.shares, share))


def with_revoked(dossier: Dossier, share_id: str, now: datetime) -> Dossier:
    """The dossier in which this share was taken back."""
    shares = tuple(
        replace(one, revoked_at=now) if one.id == share_id and one.revoked_at is None else one
        for one in dossier.shares
    )
    return replace(dossier, shares=shares)


def without_item(dossier: Dossier, item_id: str) -> Dossier:
    """The dossier whose shares no longer name this item: its id may be used again."""
    shares = tuple(
        replace(one, items=tuple(item for item in one.items if item != item_id))
        for one in dossier.shares
    )
    return replace(dossier, shares=shares)


def standing_shares(dossier: Dossier) -> tuple[Share, ...]:
    """What is shared and was not taken back."""
    return tuple(one for one in dossier.shares if one.revoked_at is None)


def _finished(conversation: Conversation) -> Iterator[GuideRun]:
    for run in (*conversation.earlier, *conversation.runs.values()):
        if run.guide == CARD and run.status is RunStatus.DONE:
            yield run


def _shared(guide: Guide, run: GuideRun, profile: Profile, last_day: date) -> Shared:
    card = employer_card(guide, Answers.from_json(run.answers), profile)
    until = min(card.until, last_day) if card.until else last_day
    return Shared(card.audience, tuple(sorted(card.items)), until)


def _told(dossier: Dossier, shared: Shared) -> bool:
    """Whether as much was noted before: striking an item from a card is no new share."""
    return any(
        (one.audience, one.until) == (shared.audience, shared.until)
        and set(shared.items) <= set(one.items)
        for one in dossier.shares
    )
