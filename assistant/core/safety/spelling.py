"""Find the plain word behind a spelling: variants, typing errors, stretched and glued words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from assistant.core.safety.distance import letters_mask, within

_STRETCHED = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1+")
_MASKED_LETTERS = re.compile(r"[*#]+")
_LONGEST = 60
_SHORTEST_TAIL = 2
_SHORTEST_GUESS = 3
_LONG_ENOUGH = 5  # shorter words have too many look-alikes
_SHORTEST_GLUED = 7
_FEWEST_GLUED = 2

type Words = tuple[str, ...]


@dataclass
class Speller:
    """The words the patterns know, and every way to get from a spelling to one of them.

    Attributes:
        variants: spelling → words.
        keys: key words with the number of typing errors they may have.
        familiar: ordinary words that look like a key word but are left alone.
        heads, tails: first and last parts of compounds that are read apart.
        glue: parts that make it worth trying to read a long word as several words.
        known: every word that occurs in a pattern.

    """

    variants: Mapping[str, Words]
    keys: Mapping[str, int]
    familiar: frozenset[str]
    heads: Words
    tails: Words
    glue: Words
    known: set[str] = field(default_factory=set)
    _squeezed: dict[str, Words] = field(default_factory=dict)
    _by_length: dict[int, list[tuple[str, int, int]]] = field(default_factory=dict)
    _longest_known: int = 0

    def learn(self, words: Iterable[str]) -> None:
        """Take in the words of the patterns; called once, after all patterns were read."""
        self.known.update(words)
        for word in (*self.known, *self.variants):
            self._squeezed.setdefault(_DOUBLED.sub(r"\1", word), self.exact(word) or (word,))
        for key, errors in self.keys.items():
            entry = (key, letters_mask(key), errors)
            for length in range(len(key) - errors, len(key) + errors + 1):
                self._by_length.setdefault(length, []).append(entry)
        self._longest_known = max(map(len, (*self.known, *self.variants)), default=0)

    def exact(self, word: str) -> Words | None:
        """Return the known words for this spelling, without guessing."""
        if word in self.variants:
            return self.variants[word]
        return self._headed(word) or ((word,) if word in self.known else None)

    def pattern_word(self, word: str) -> Words:
        """Return how a word of the lexicon itself is stored."""
        return self.variants.get(word) or self._headed(word) or (word,)

    def recognise(self, word: str) -> Words | None:
        """Return the words behind this spelling, or None when it is no word of ours."""
        found = self.exact(word)
        if found or word in self.familiar or not _SHORTEST_GUESS <= len(word) <= _LONGEST:
            return found
        return self._guess(word)

    def words(self, word: str) -> Words:
        return self.recognise(word) or (word,)

    def unmask(self, word: str) -> Words | None:
        """Return the key word under "zelfm**rd"; None when no key word fits."""
        letters = _MASKED_LETTERS.split(word)
        if sum(map(len, letters)) <= 1 or len(word) > _LONGEST:
            return None
        shape = re.compile(r"[a-z]{1,4}".join(map(re.escape, letters)))
        for key in (*self.keys, *self.glue):
            if abs(len(key) - len(word)) <= 1 and shape.fullmatch(key):
                return self.words(key)
        return None

    def _guess(self, word: str) -> Words | None:
        for attempt in (self._unstretched, self._spoken, self._compound, self._typo, self._glued):
            found = attempt(word)
            if found:
                return found
        return None

    def _unstretched(self, word: str) -> Words | None:
        double = _STRETCHED.sub(r"\1\1", word)
        if double != word:
            single = _STRETCHED.sub(r"\1", word)
            return self.exact(double) or self.exact(single) or self._any_doubling(word)
        return self._any_doubling(word) if len(word) >= _LONG_ENOUGH else None

    def _spoken(self, word: str) -> Words | None:
        """Many people leave out the last n, as they say it ("plege", "sterve")."""
        return self.exact(word + "n") if len(word) >= _LONG_ENOUGH and word.endswith("e") else None

    def _any_doubling(self, word: str) -> Words | None:
        return self._squeezed.get(_DOUBLED.sub(r"\1", word))

    def _headed(self, word: str) -> Words | None:
        if not word.startswith(self.heads):
            return None
        for head in self.heads:
            rest = word.removeprefix(head)
            if rest != word and len(rest) > _SHORTEST_TAIL:
                rest = rest.removeprefix("s")
                return (*self.variants.get(head, (head,)), *self.variants.get(rest, (rest,)))
        return None

    def _compound(self, word: str) -> Words | None:
        for tail in self.tails:
            head = word.removesuffix(tail).removesuffix("s")
            if len(word) - 3 > len(tail) and word.endswith(tail):
                known = self.exact(head) or self._typo(head)
                return (*known, *self.words(tail)) if known else None
        return None

    def _typo(self, word: str) -> Words | None:
        mask = letters_mask(word)
        for key, key_mask, errors in self._by_length.get(len(word), ()):
            close = (mask ^ key_mask).bit_count() <= 2 * errors
            if close and within(word, key, errors):
                return self.words(key)
        return None

    def _glued(self, word: str) -> Words | None:
        if len(word) < _SHORTEST_GLUED or not any(part in word for part in self.glue):
            return None
        # best[i]: the fewest known words that make up the first i letters.
        best: list[Words | None] = [(), *(None for _ in word)]
        for end in range(2, len(word) + 1):
            ways = (
                (*before, word[start:end])
                for start in range(max(0, end - self._longest_known), end - 1)
                if (before := best[start]) is not None and self.exact(word[start:end])
            )
            best[end] = min(ways, key=len, default=None)
        parts = tuple(w for part in best[-1] or () for w in self.exact(part) or ())
        return parts if len(parts) >= _FEWEST_GLUED else None
