"""How a profile grows: sessions are counted, what is empty is suggested, an update is asked.

Fidelity item 3a. Nothing here is a gate: no rule says that a profile, or a part, must be done.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from assistant.core.profile.model import MADE, Profile, Section

# The first profile is made in two to three sessions.
FIRST_PROFILE_SESSIONS = (2, 3)

# Strengths always come first; the order of the rest is ours and binds nobody.
PARTS = (
    "arbeidsprofiel_sterk",
    "arbeidsprofiel_wens",
    "arbeidsprofiel_voorkeuren",
    "arbeidsprofiel_achtergrond",
    "arbeidsprofiel_dagelijks",
    "arbeidsprofiel_steun",
    "arbeidsprofiel_werkplan",
)

# What a new experience may have changed, strengths first.
TOUCHED: Mapping[str, tuple[Section, ...]] = {
    "werkervaring": (
        Section.STERKE_KANTEN,
        Section.VAARDIGHEDEN,
        Section.WENS,
        Section.VOORKEUREN,
        Section.WERKPLAN,
    ),
    "baan_terugblik": (
        Section.STERKE_KANTEN,
        Section.WENS,
        Section.VOORKEUREN,
        Section.FUNCTIONEREN,
        Section.VALKUILEN,
        Section.AANPASSINGEN,
        Section.ONDERSTEUNING,
        Section.OPENHEID,
    ),
}


@dataclass(frozen=True, slots=True)
class Update:
    """A new experience after which the person may want to look at the profile again.

    Attributes:
        guide: the guide that told of it.
        version: the version in which it came.
        sections: what it may have changed and was not touched since, strengths first.
    """

    guide: str
    version: int
    sections: tuple[Section, ...]


def session_of(profile: Profile, today: date) -> int:
    """The number of the session that this day is or would be, 1 for the first."""
    return len({day for day in (*profile.sessions, today) if day <= today})


def makes_first_profile(profile: Profile, today: date) -> bool:
    """Whether this session is among those in which a first profile is usually made."""
    return session_of(profile, today) <= FIRST_PROFILE_SESSIONS[1]


def empty_sections(profile: Profile) -> tuple[Section, ...]:
    """The sections in which nothing stands now, in their order."""
    filled = {item.section for item in profile.current}
    return tuple(one for one in Section if one not in MADE and one not in filled)


def suggestions(profile: Profile) -> tuple[str, ...]:
    """The parts of which nothing stands in the profile now, strengths first; offers, no more."""
    gave = {item.guide for item in profile.current}
    return tuple(part for part in PARTS if part not in gave)


def update_asked(profile: Profile) -> Update | None:
    """What the newest experience may have changed; None when there is nothing to look at again."""
    event = next((one for one in reversed(profile.versions) if one.reason in TOUCHED), None)
    if event is None:
        return None
    # What the experience itself told is no second look at those sections.
    since = {
        item.section
        for item in profile.items
        if item.since > event.number or (item.until is not None and item.until > event.number)
    }
    sections = tuple(one for one in TOUCHED[event.reason] if one not in since)
    return Update(event.reason, event.number, sections) if sections else None
