"""How a profile changes: what is new is added, what changed gets a successor, nothing is lost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.core.errors import ConsentMissing, SectionIsMade
from assistant.core.profile.model import ASKS_CONSENT, MADE, Draft, Item, Profile, Version

REMOVED, STORY = "verwijderd", "verhaal"


def taken_up(
    profile: Profile, drafts: Sequence[Draft], guide: str, entry: str | None, today: date
) -> Profile:
    """The profile after a walk through a guide: these drafts replace what that walk gave before.

    The same profile comes back when nothing changed.

    Raises:
        ConsentMissing: a draft of family or a former employer without consent.
        SectionIsMade: a draft for a section that nobody fills in.
    """
    _check(drafts)
    before = [one for one in profile.current if one.guide == guide and one.entry == entry]
    kept = [one for one in before if any(_same(one, draft) for draft in drafts)]
    new = [draft for draft in drafts if not any(_same(one, draft) for one in before)]
    gone = {one.id for one in before if one not in kept}
    return _next(profile, gone, new, guide, today)


def added(profile: Profile, drafts: Sequence[Draft], today: date) -> Profile:
    """The profile with what was told in free words and confirmed.

    Raises: as `taken_up`.
    """
    _check(drafts)
    new = [one for one in drafts if not any(_same(item, one) for item in profile.current)]
    return _next(profile, set(), new, STORY, today)


def removed(profile: Profile, item_id: str, today: date) -> Profile:
    """The profile without this item, in this version and in every earlier one: it is gone."""
    return replace(
        _next(profile, {item_id}, [], REMOVED, today),
        items=tuple(item for item in profile.items if item.id != item_id),
    )


def _check(drafts: Sequence[Draft]) -> None:
    for draft in drafts:
        if draft.section in MADE:
            raise SectionIsMade(draft.section)
        if draft.said_by in ASKS_CONSENT and draft.consent is None:
            raise ConsentMissing(draft.said_by)


def _same(item: Item, draft: Draft) -> bool:
    """The same thing, said by the same person: it stays, with its first day."""
    names = ("section", "field", "text", "origin", "said_by", "entry")
    return all(getattr(item, name) == getattr(draft, name) for name in names)


def _next(
    profile: Profile, gone: set[str], new: Sequence[Draft], reason: str, today: date
) -> Profile:
    if not gone and not new:
        return profile
    number = profile.number + 1
    sessions = profile.sessions if today in profile.sessions else (*profile.sessions, today)
    kept = tuple(one.ended(number) if one.id in gone else one for one in profile.items)
    first = 1 + max((int(one.id[1:]) for one in profile.items), default=0)
    fresh = tuple(
        _item(draft, f"i{place}", number, today) for place, draft in enumerate(new, first)
    )
    version = Version(number, today, len(sessions), reason)
    return Profile((*kept, *fresh), (*profile.versions, version), sessions)


def _item(draft: Draft, item_id: str, version: int, today: date) -> Item:
    names = ("section", "field", "text", "origin", "said_by", "consent", "entry")
    given = {name: getattr(draft, name) for name in names}
    return Item(**given, id=item_id, said_on=today, since=version)
