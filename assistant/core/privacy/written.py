"""A text as words and signs with their places, and where its sentences start."""

import re
from typing import NamedTuple

from assistant.core.story.words import plain

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.!?\n:;,()\"“”]|\[")
SENTENCE = frozenset('.!?\n:;"“”')
SHORTEST = 2


class Written(NamedTuple):
    """One word or sign: as it is compared, as it was written, and where."""

    text: str
    raw: str
    start: int
    end: int
    first: bool

    @property
    def capital(self) -> bool:
        return self.raw[:1].isupper()

    @property
    def is_word(self) -> bool:
        return self.raw[0].isalpha()


def written(text: str) -> list[Written]:
    """The words and signs of a text; `first` says that a sentence starts there."""
    found: list[Written] = []
    first = True
    for match in WORD.finditer(text):
        raw = match.group()
        shown = plain(raw) if raw[0].isalpha() else raw
        found.append(Written(shown, raw, match.start(), match.end(), first))
        abbreviation = raw == "." and len(found) > 1 and len(found[-2].raw) <= SHORTEST + 2
        if raw in SENTENCE and not (abbreviation and _is_short(found[-2])):
            first = True
        elif raw[0].isalpha():
            first = False
    return found


def _is_short(word: Written) -> bool:
    return word.text in ("mevr", "dhr", "mw", "dr", "drs", "mr", "prof", "ir", "ing", "mej", "st")
