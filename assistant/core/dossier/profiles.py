"""Two profiles that both changed become one: what is kept, with what is new here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.core.profile.changes import STORY, added, taken_up
from assistant.core.profile.model import Draft, Item, Profile

_OF_A_DRAFT = ("section", "field", "text", "origin", "said_by", "consent", "entry")


def profiles_together(
    kept: Profile, mine: Profile, since: int, renamed: Mapping[str, str], today: date
) -> tuple[Profile, dict[str, str]]:
    """The kept profile with what is new in mine, and the new ids: id in mine → id there.

    Args:
        kept: the profile in the dossier.
        mine: the profile in the conversation.
        since: the last version of mine that was the same as the kept one.
        renamed: entry before → entry now, of walks that got another number.
        today: the day of the new version.
    """
    moved = tuple(
        replace(item, entry=renamed.get(item.entry or "", item.entry)) for item in mine.current
    )
    profile = kept
    for guide, entry in _fresh(moved, since):
        drafts = [_draft(item) for item in moved if (item.guide, item.entry) == (guide, entry)]
        if guide == STORY:
            profile = added(profile, drafts, today)
        else:
            profile = taken_up(profile, drafts, guide, entry, today)
    return profile, _ids(moved, profile)


def _fresh(items: Sequence[Item], since: int) -> dict[tuple[str, str | None], None]:
    """Guide and entry of every item that came after this version, in order, each once."""
    return dict.fromkeys((item.guide, item.entry) for item in items if item.since > since)


def _draft(item: Item) -> Draft:
    return Draft(**{name: getattr(item, name) for name in _OF_A_DRAFT})


def _ids(mine: Sequence[Item], profile: Profile) -> dict[str, str]:
    there = {what(item): item.id for item in profile.current}
    return {item.id: there[what(item)] for item in mine if what(item) in there}


def what(item: Item) -> tuple[object, ...]:
    """What makes two items of two profiles the same; their ids may differ."""
    return tuple(getattr(item, name) for name in _OF_A_DRAFT if name != "consent")
