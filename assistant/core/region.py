"""Hears in a few words where somebody lives."""

import re
import unicodedata

from assistant.core.conversation import Region

_NAMES = {
    Region.NL: {"nederland", "nl", "nederlands", "holland"},
    Region.VL: {"vlaanderen", "vlaams", "belgie", "vl", "be", "belgisch", "brussel"},
}


def region_named(text: str) -> Region | None:
    """The region that a short text names; None when it names none, or both."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    words = set(re.findall(r"[a-z]+", plain[:200]))
    named = [region for region, names in _NAMES.items() if words & names]
    return named[0] if len(named) == 1 else None
