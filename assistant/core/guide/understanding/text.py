"""Typed text as plain tokens: lower case, without accents, in one pass."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

LONGEST = 2000
TOKEN = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[a-z]+(?:'[a-z]+)*|[^\sa-z0-9]")


class Token(NamedTuple):
    text: str
    is_word: bool
    is_number: bool


def plain(text: str) -> str:
    """Lower case, curly quotes made straight, accents dropped; one stressed: "één" becomes 1."""
    lowered = text.lower().replace("\u2019", "'").replace("\u2018", "'")
    lowered = re.sub(r"\bé[eé]n(?:tje)?\b", "1", lowered)
    lowered = re.sub(r"(?<=[0-9])\s?½", ",5", lowered).replace("½", " half ")
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def tokens(text: str) -> tuple[Token, ...]:
    """Words (without apostrophes), numbers as written, and single signs."""
    return tuple(_token(match) for match in TOKEN.findall(plain(text)))


def words(text: str) -> tuple[str, ...]:
    """The words and numbers only."""
    return tuple(token.text for token in tokens(text) if token.is_word or token.is_number)


def contains(sequence: Sequence[str], phrase: Sequence[str]) -> int | None:
    """Where the phrase first occurs in the sequence, or None."""
    size = len(phrase)
    for start in range(len(sequence) - size + 1):
        if tuple(sequence[start : start + size]) == tuple(phrase):
            return start
    return None


def _token(text: str) -> Token:
    is_word = "a" <= text[0] <= "z"
    return Token(text.replace("'", "") if is_word else text, is_word, "0" <= text[0] <= "9")
