"""Finds names, numbers and addresses of others in a text, and leaves them out.

Words that say who somebody is stay: "mijn baas Henk" becomes "mijn baas [naam]". Employers, cities,
months and benefits stay too. It reads one pass and keeps nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.core.privacy.lexicon import NameWords
from assistant.core.privacy.people import people
from assistant.core.privacy.written import written

NAME, NUMBER, MAIL = "[naam]", "[nummer]", "[e-mailadres]"
MAIL_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
# A Dutch or Belgian telephone number, or nine figures as in a BSN.
PHONE = re.compile(r"(?<![\w.,])(?:\+|00)?\d(?:[ -]?\d){8,12}(?![\w,]|\.\d)")
BSN_DOTS = re.compile(r"(?<!\d)\d{3,4}\.\d{2}\.\d{3}(?!\d)")


@dataclass(frozen=True, slots=True)
class Covered:
    """`text[start:end]` was left out; `shown` stands in its place."""

    start: int
    end: int
    shown: str


@dataclass(frozen=True, slots=True)
class Masked:
    """The text without what is of others, and the places that were left out."""

    text: str
    found: tuple[Covered, ...]


def masked(text: str, words: NameWords, persons: Sequence[tuple[int, int]] = ()) -> Masked:
    """The text with names as [naam], and numbers and addresses of people likewise.

    Args:
        text: as it was typed.
        words: the lexicon.
        persons: start and end of what the NLU heard as a person ("baas", "jobcoach"); the name
            after it is left out, the word itself stays.
    """
    found = [Covered(*one.span(), MAIL) for one in MAIL_ADDRESS.finditer(text)]
    found += [Covered(*one.span(), NUMBER) for one in PHONE.finditer(text)]
    found += [Covered(*one.span(), NUMBER) for one in BSN_DOTS.finditer(text)]
    ends = frozenset(end for _, end in persons)
    found += [Covered(start, end, NAME) for start, end in people(written(text), words, ends)]
    kept = _apart(sorted(found, key=lambda one: (one.start, -one.end)))
    return Masked(_without(text, kept), tuple(kept))


def _apart(found: Sequence[Covered]) -> list[Covered]:
    kept: list[Covered] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _without(text: str, found: Sequence[Covered]) -> str:
    parts: list[str] = []
    at = 0
    for one in found:
        parts += [text[at : one.start], one.shown]
        at = one.end
    return "".join([*parts, text[at:]])
