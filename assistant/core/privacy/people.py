"""Where in a row of words a name of a person stands."""

from collections.abc import Callable, Iterator, Sequence

from assistant.core.privacy.lexicon import (
    AFTER_IS,
    DOUBT,
    LONG_ENOUGH,
    MOST_PARTS,
    MOSTLY_CAPITALS,
    MY_OWN,
    SHORTEST,
    SOUNDS_LIKE_NAME,
    WITH,
    NameWords,
)
from assistant.core.privacy.written import Written


def people(
    words: Sequence[Written], lexicon: NameWords, heard: frozenset[int]
) -> Iterator[tuple[int, int]]:
    """Start and end of each name. `heard`: where words end that the NLU took for a person."""
    finder = _Finder(words, lexicon, heard)
    at = 0
    while at < len(words):
        start, end = finder.name(at)
        if end > start:
            yield words[start].start, words[end - 1].end
        at = max(end, at + 1)


class _Finder:
    """Looks at one place after another."""

    def __init__(self, words: Sequence[Written], lexicon: NameWords, heard: frozenset[int]) -> None:
        self._words = words
        self._texts = [word.text for word in words]
        self._lexicon = lexicon
        self._heard = heard
        letters = [word for word in words if word.is_word and len(word.raw) > 1]
        shouted = sum(word.raw.isupper() for word in letters)
        capitals = sum(word.capital for word in letters)
        self._plain = bool(letters) and (shouted > MOSTLY_CAPITALS * len(letters) or capitals == 0)

    def name(self, at: int) -> tuple[int, int]:
        """The name that the word at this place announces or starts; an empty span for none."""
        text = self._texts[at]
        lexicon = self._lexicon
        size = lexicon.brand_at(self._texts, at)
        if size and not self._announced(at):
            return at, at
        if text in lexicon.titles and self._is_title(at):
            return self._after(at, self._certain)
        if text in lexicon.named:
            return self._after(at, self._certain)
        if text in AFTER_IS and self._tells_name(at):
            return self._after(at, self._capital)
        if text in lexicon.relations or self._words[at].end in self._heard:
            return self._after(at, self._likely)
        return self._own(at)

    def _after(self, at: int, test: Callable[[int], bool]) -> tuple[int, int]:
        """The name just after this word, past a dot, a comma or a title."""
        start = at + 1
        while start < len(self._words) and self._texts[start] in (".", *self._lexicon.titles):
            start += 1
        if start >= len(self._words) or not test(start):
            return at, at
        return start, self._end(start)

    def _end(self, start: int) -> int:
        """Where a name ends: first name, small words and surname; before a verb or a stop."""
        end = start + 1
        if self._texts[start] in self._lexicon.particles:
            end = min(self._past_particles(start) + 1, len(self._words))
        while end < len(self._words) and end - start < MOST_PARTS + 1:
            if self._is_surname(end):
                end += 1
                continue
            past = self._past_particles(end)
            if past == end or past >= len(self._words) or not self._is_surname(past):
                break
            end = past + 1
        return end

    def _is_surname(self, at: int) -> bool:
        """A further part of a name; only with a capital, in a text that has both."""
        word = self._words[at]
        if not word.is_word or self._plain or not word.capital:
            return False
        return self._possible(at)

    def _possible(self, at: int) -> bool:
        """A word that could be a name at all."""
        word = self._words[at]
        known = self._lexicon
        if not word.is_word or len(word.raw) < SHORTEST:
            return False
        if word.text in known.not_people or word.text in known.relations:
            return False
        if word.text in known.no_name or word.text in known.titles:
            return False
        return not known.brand_at(self._texts, at) or self._announced(at)

    def _certain(self, at: int) -> bool:
        """After a title or "heet": any word that could be a name, or "de Vries"."""
        if self._texts[at] in self._lexicon.particles:
            past = self._past_particles(at)
            return past < len(self._words) and (self._words[past].capital or self._plain)
        return self._possible(at)

    def _capital(self, at: int) -> bool:
        known = self._texts[at] in self._lexicon.first_names
        return self._possible(at) and (known or (self._words[at].capital and not self._plain))

    def _likely(self, at: int) -> bool:
        """After "mijn baas": a capital or a known first name; in plain text any unknown word."""
        if self._texts[at] in self._lexicon.first_names:
            return self._possible(at)
        if self._texts[at] in self._lexicon.particles:
            past = self._past_particles(at)
            spelled = self._words[at].capital and not self._plain
            return spelled and past < len(self._words) and self._spelled_as_name(past)
        if not self._possible(at):
            return False
        if not self._plain:
            return self._words[at].capital
        text = self._texts[at]
        return len(text) >= LONG_ENOUGH and text.endswith(SOUNDS_LIKE_NAME)

    def _spelled_as_name(self, at: int) -> bool:
        """A capital, no capitals only, and no city: "Meer" in "Van der Meer"."""
        word = self._words[at]
        known = word.text in self._lexicon.not_people
        return word.is_word and word.capital and not word.raw.isupper() and not known

    def _past_particles(self, at: int) -> int:
        last = min(at + MOST_PARTS, len(self._words))
        while at < last and self._texts[at] in self._lexicon.particles:
            at += 1
        return at

    def _own(self, at: int) -> tuple[int, int]:
        """A name by itself: a known first name, or an unknown word with a capital in a sentence."""
        word = self._words[at]
        if not self._possible(at) or self._is_employer(at):
            return at, at
        first_name = word.text in self._lexicon.first_names
        if self._plain:
            clear = first_name and at > 0 and self._texts[at - 1] in WITH and word.text not in DOUBT
            return (at, at + 1) if clear else (at, at)
        if not word.capital or word.raw.isupper():
            return at, at
        if first_name and word.text not in DOUBT:
            return at, self._end(at)
        if word.first or (word.text in DOUBT and self._texts[at - 1] not in WITH):
            return at, at
        return at, self._end(at)

    def _announced(self, at: int) -> bool:
        """A brand that is a first name here: "collega Dirk"."""
        if self._texts[at] not in self._lexicon.first_names:
            return False
        before = self._texts[at - 1] if at else ""
        return before in self._lexicon.relations or before in self._lexicon.titles

    def _is_employer(self, at: int) -> bool:
        """After "bij": a name of two words, or one that is no first name, is an employer."""
        back = at - 1
        while back >= max(0, at - MOST_PARTS) and (
            self._texts[back] in self._lexicon.particles or self._words[back].capital
        ):
            back -= 1
        if back < 0 or self._texts[back] not in ("bij", "in", "te", "uit", "voor", "naar", "op"):
            return False
        if self._texts[at] in self._lexicon.first_names and self._texts[back] in ("bij", "voor"):
            following = self._words[at + 1] if at + 1 < len(self._words) else None
            return following is not None and following.capital and following.is_word
        return self._texts[at] not in self._lexicon.first_names

    def _is_title(self, at: int) -> bool:
        """Such as "mr" and "zuster" count only before a name, which `_certain` looks at."""
        return at + 1 < len(self._words)

    def _tells_name(self, at: int) -> bool:
        """Such as "zijn naam is Kees"."""
        return at > 0 and self._texts[at - 1] == "naam" and self._texts[at - 2] not in MY_OWN
