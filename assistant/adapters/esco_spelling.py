"""The words that a misspelt word may have been meant to be, with rapidfuzz."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

ONE_ERROR_FROM, TWO_ERRORS_FROM, LONGEST = 4, 8, 40
# A longer beginning is compared with whole words only.
LONGEST_START = 16
FARTHEST = 99


class EditDistance:
    """Words in one or two letters added, dropped, changed or swapped; whole, or how they start."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(set(words))
        lengths = range(ONE_ERROR_FROM - 1, LONGEST_START + 1)
        self._starts = {length: _starts(self._words, length) for length in lengths}

    def near(self, word: str) -> dict[str, int]:
        """Known words → how far. One error from four letters on, two from eight.

        An error counts two, and one more when the word only starts like it: bakkker is rather
        bakker than bakkerij.
        """
        if not ONE_ERROR_FROM <= len(word) <= LONGEST:
            return {}
        most = 2 if len(word) >= TWO_ERRORS_FROM else 1
        found = {one: 2 * errors for one, errors in _close(word, self._words, most).items()}
        for length in (len(word) - 1, len(word), len(word) + 1):
            starts = self._starts.get(length, {})
            for start, errors in _close(word, list(starts), most).items():
                for one in starts[start]:
                    found[one] = min(2 * errors + 1, found.get(one, FARTHEST))
        return found


def _starts(words: list[str], length: int) -> dict[str, list[str]]:
    """First letters → the longer words that start so."""
    starts: dict[str, list[str]] = defaultdict(list)
    for one in words:
        if len(one) > length:
            starts[one[:length]].append(one)
    return dict(starts)


def _close(word: str, choices: list[str], most: int) -> dict[str, int]:
    found = process.extract(word, choices, scorer=OSA.distance, score_cutoff=most, limit=None)
    return {choice: int(far) for choice, far, _ in found}
