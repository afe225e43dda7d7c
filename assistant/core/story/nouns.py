"""Names of workplaces and functions: known ones of one or more words, and by how a word ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.core.story.words import Word, plain

SHORTEST_BEFORE_ENDING = 2


@dataclass(frozen=True)
class Nouns:
    """Known nouns.

    Attributes:
        names: first word → the whole names that start so, the longest first.
        endings: a word that ends so counts.
        guessed: a word that ends so counts only where such a noun is expected ("als …").
    """

    names: dict[str, tuple[tuple[str, ...], ...]]
    endings: tuple[str, ...]
    never: frozenset[str]
    guessed: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        names: Iterable[str],
        endings: Iterable[str],
        never: Iterable[str],
        guessed: Iterable[str] = (),
    ) -> "Nouns":
        by_first: dict[str, list[tuple[str, ...]]] = {}
        for name in names:
            parts = tuple(plain(part) for part in name.split())
            by_first.setdefault(parts[0], []).append(parts)
        return cls(
            {first: tuple(sorted(all_, key=len, reverse=True)) for first, all_ in by_first.items()},
            tuple(endings),
            frozenset(never),
            tuple(guessed),
        )

    def at(self, texts: Sequence[str], at: int) -> int:
        """How many words from here are a known noun; 0 for none."""
        for name in self.names.get(texts[at], ()):
            if tuple(texts[at : at + len(name)]) == name:
                return len(name)
        return int(self._ends(texts[at], self.endings))

    def guess(self, texts: Sequence[str], at: int) -> int:
        """The same, also by endings that only count here."""
        return self.at(texts, at) or int(self._ends(texts[at], self.guessed))

    def _ends(self, word: str, endings: tuple[str, ...]) -> bool:
        if word in self.never or not endings or not word.endswith(endings):
            return False
        return any(
            word.endswith(ending) and len(word) - len(ending) >= SHORTEST_BEFORE_ENDING
            for ending in endings
        )


def as_said(words: Sequence[Word]) -> str:
    """In small letters, as it was written; a slip of the pen is put right."""
    shown: list[str] = []
    for word in words:
        raw = word.raw.lower()
        text = raw if plain(raw) == word.text else word.text
        shown.append(text)
    return " ".join(shown)
