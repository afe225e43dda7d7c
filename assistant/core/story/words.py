"""A text as plain words in clauses: lower case, no accents, common slips and short forms undone."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

TOKEN = re.compile(
    r"[^\W\d_]+\.(?:com|nl)\b|[^\W\d_]+(?:['’-][^\W\d_]+)*|\d{1,4}(?:[.,]\d{1,2})?(?!\d)|[.!?;:,()\n…–-]"
)
LETTER = re.compile(r"[^\W\d_]")
STOPS = frozenset(".!?;\n…")
PAUSES = frozenset(",:()")
LONGEST_WORD = 30
SHORTEST_SLIP = 6


class Word(NamedTuple):
    """One word or sign: as it is understood, as it was written, and where (`start` in the text)."""

    text: str
    raw: str
    start: int

    @property
    def capital(self) -> bool:
        """Written with a capital and then small letters, or all capitals ("HEMA")."""
        return self.raw[:1].isupper()


@dataclass(frozen=True)
class Spelling:
    """What a spelling stands for.

    Attributes:
        variants: spelling → the words it stands for ("twas" → "het was").
        common: words in which one letter may be wrong.
        familiar: ordinary words that look like one of those.
    """

    variants: Mapping[str, Sequence[str]]
    common: frozenset[str]
    familiar: frozenset[str] = frozenset()
    _near: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for word in self.common:
            for form in _shorter(word):
                self._near.setdefault(form, []).append(word)

    def read(self, word: str) -> Sequence[str]:
        """The words behind this spelling: itself when nothing better is known."""
        if word in self.variants:
            return self.variants[word]
        if word in self.common or word in self.familiar:
            return (word,)
        if not SHORTEST_SLIP <= len(word) <= LONGEST_WORD:
            return (word,)
        return (self._slip(word),)

    def _slip(self, word: str) -> str:
        for form in _shorter(word):
            for known in self._near.get(form, ()):
                if known[0] == word[0] and _one_slip(known, word):
                    return known
        return word


def words(text: str, spelling: Spelling) -> list[Word]:
    """Every word and sign of the text, in order."""
    found: list[Word] = []
    seen: dict[str, Sequence[str]] = {}
    for match in TOKEN.finditer(text):
        raw = match.group()
        if not LETTER.match(raw):
            found.append(Word(_sign(match, text), raw, match.start()))
            continue
        if raw not in seen:
            seen[raw] = spelling.read(plain(raw))
        found += [Word(one, raw, match.start()) for one in seen[raw]]
    return found


def _sign(match: "re.Match[str]", text: str) -> str:
    """A number with a point for its comma; a dash only between numbers, else it is a pause."""
    raw = match.group()
    if raw[0].isdigit():
        return raw.replace(",", ".")
    if raw not in "–-":
        return raw
    before, after = (
        text[max(0, match.start() - 2) : match.start()].strip(),
        text[match.end() : match.end() + 2],
    )
    return "-" if before[-1:].isdigit() and after.strip()[:1].isdigit() else ","


def plain(word: str) -> str:
    """Small letters without accents, apostrophes or hyphens."""
    folded = word.lower()
    if folded.isascii() and folded.isalnum():
        return folded
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded)
    return "".join(sign for sign in folded if sign.isalnum())


def _shorter(word: str) -> Iterable[str]:
    """The word, and the word without each of its letters."""
    return (word, *(word[:at] + word[at + 1 :] for at in range(len(word))))


def _one_slip(known: str, word: str) -> bool:
    """One letter more, less or other, or two neighbours swapped."""
    start = next(
        (at for at, (a, b) in enumerate(zip(known, word, strict=False)) if a != b),
        min(len(known), len(word)),
    )
    left, right = known[start:], word[start:]
    swapped = left[:2] == right[:2][::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]
