"""A return code: six words of a fixed list, and how a typed one is read with some forgiveness."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

LENGTH, SELECTOR = 6, 2
# Six words are found in this much text, or it is not a code: a long text is not searched.
LONGEST = 300
# What people type around the words of a code; none of these is in the list.
AROUND = frozenset({"mijn", "de", "code", "terugkomcode", "is", "dit", "het", "en"})
# Typed without being asked, this many words must be right to the letter to call it a code.
SURELY = 4
# In a longer text this many of six words in a row: no text of our own reaches it by chance.
IN_A_TEXT = 5


@dataclass(frozen=True, slots=True)
class ReturnCode:
    """The words of a code. The first two find a dossier, the others open it."""

    words: tuple[str, ...] = field(repr=False)

    @property
    def selector(self) -> str:
        """What finds the dossier; not secret by itself."""
        return " ".join(self.words[:SELECTOR])

    @property
    def secret(self) -> str:
        """What opens it; kept as a slow hash only."""
        return " ".join(self.words[SELECTOR:])

    def __str__(self) -> str:
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """This is no code.

    Attributes:
        count: how many words were typed.
        unknown: the places, from 1, of words that are not in the list.
    """

    count: int
    unknown: tuple[int, ...]


class ReturnWords:
    """The list, and reading with it."""

    def __init__(self, words: Sequence[str]) -> None:
        """`words` in any order, each once. Raises ValueError when the list is not whole."""
        self.words = tuple(words)
        self._known = frozenset(words)
        if len(self._known) != len(self.words) or len(self.words) & (len(self.words) - 1):
            raise ValueError("the words of a code: each once, and a power of two of them")
        self._by_length: Mapping[int, tuple[str, ...]] = {
            length: tuple(word for word in words if len(word) == length)
            for length in {len(word) for word in words}
        }

    @property
    def bits(self) -> int:
        """The bits of chance in one word."""
        return len(self.words).bit_length() - 1

    def read(self, typed: str) -> ReturnCode | Unreadable:
        """The code that somebody typed.

        Capitals, commas, hyphens, numbers and one small typing error in a word do not matter,
        as long as that word can be only one word of the list.
        """
        tokens = _tokens(typed) if len(typed) <= LONGEST else []
        tokens = self._code_in(tokens) or tokens
        meant = [self._meant(token) for token in tokens[: 2 * LENGTH]]
        words = tuple(word for word in meant if word is not None)
        if len(tokens) == len(words) == LENGTH:
            return ReturnCode(words)
        unknown = tuple(place for place, word in enumerate(meant, 1) if word is None)
        return Unreadable(len(tokens), unknown)

    def looks_like(self, typed: str) -> bool:
        """Whether this is or holds a code that nobody asked for, maybe with a mistake in it."""
        tokens = _tokens(typed)
        if len(tokens) == LENGTH:
            return self._exact(tokens) >= SURELY
        return any(self._exact(six) >= IN_A_TEXT for six in _sixes(tokens))

    def _code_in(self, tokens: list[str]) -> list[str]:
        """The six words in a longer text that are a code; empty when there is no one such place."""
        sixes = _sixes(tokens)
        most = max((self._exact(six) for six in sixes), default=0)
        best = [six for six in sixes if self._exact(six) == most]
        return best[0] if most >= IN_A_TEXT and len(best) == 1 else []

    def _exact(self, tokens: list[str]) -> int:
        return sum(token in self._known for token in tokens)

    def _meant(self, token: str) -> str | None:
        if token in self._known:
            return token
        lengths = (len(token) - 1, len(token), len(token) + 1)
        near = [
            word
            for length in lengths
            for word in self._by_length.get(length, ())
            if one_slip(token, word)
        ]
        return near[0] if len(near) == 1 else None


def one_slip(one: str, other: str) -> bool:
    """Whether one letter more, less, other, or two swapped neighbours is all that differs."""
    if len(one) > len(other):
        one, other = other, one
    same = 0
    while same < len(one) and one[same] == other[same]:
        same += 1
    rest, longer = one[same:], other[same:]
    if len(one) < len(other):
        return len(other) - len(one) == 1 and rest == longer[1:]
    swapped = rest[1:2] + rest[:1] + rest[2:] == longer
    return rest[1:] == longer[1:] or swapped


def _sixes(tokens: list[str]) -> list[list[str]]:
    """Every six words in a row."""
    return [tokens[at : at + LENGTH] for at in range(len(tokens) - LENGTH + 1)]


def _tokens(typed: str) -> list[str]:
    """The words, in lower case and without accents."""
    plain = unicodedata.normalize("NFKD", typed.casefold()).encode("ascii", "ignore").decode()
    return [word for word in re.findall(r"[a-z]+", plain) if word not in AROUND]
