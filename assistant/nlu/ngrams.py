"""Word and character n-grams with tf-idf weights, in plain Python and numpy."""

import math
import re
import unicodedata
from collections import Counter
from typing import Dict, Iterable, Iterator, List, Sequence, Tuple

import numpy as np

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[?!]")
WORD_ORDERS = (1, 2)
CHAR_ORDERS = (2, 3, 4, 5)
# Longer texts are cut for the n-grams: a person's question is in the first hundred words.
MAX_CHARACTERS = 600


def normalise(text: str) -> str:
    """Lower case, one kind of space, no accents: people type them or leave them out."""
    plain = unicodedata.normalize("NFKD", text[:MAX_CHARACTERS].lower())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def words_of(text: str) -> List[str]:
    return WORD.findall(normalise(text))


def features_of(words: Sequence[str]) -> Iterator[str]:
    """Word n-grams, marked `w`, and character n-grams inside each word, marked `c`."""
    for order in WORD_ORDERS:
        for start in range(len(words) - order + 1):
            yield "w " + " ".join(words[start : start + order])
    for word in words:
        framed = f" {word} "
        for order in CHAR_ORDERS:
            for start in range(max(len(framed) - order + 1, 0)):
                yield "c" + framed[start : start + order]


class NgramVectorizer:
    """Maps words to (positions, weights); words and characters are each scaled to length one."""

    def __init__(self, vocabulary: Dict[str, int], idf: np.ndarray) -> None:
        self.vocabulary, self.idf = vocabulary, idf
        self._first_char = sum(1 for feature in vocabulary if feature[0] == "w")

    @classmethod
    def fit(cls, texts: Iterable[Sequence[str]], min_count: int = 2) -> "NgramVectorizer":
        seen: Counter = Counter()
        total = 0
        for words in texts:
            seen.update(set(features_of(words)))
            total += 1
        # Word features come first, so that one number tells the two kinds apart.
        often = (feature for feature, count in seen.items() if count >= min_count)
        kept = sorted(often, key=lambda feature: (feature[0] != "w", feature))
        idf = [math.log((1 + total) / (1 + seen[feature])) + 1 for feature in kept]
        return cls({feature: i for i, feature in enumerate(kept)}, np.array(idf, np.float32))

    def transform(self, words: Sequence[str]) -> Tuple[np.ndarray, np.ndarray]:
        lookup = self.vocabulary.get
        counts = Counter(lookup(feature) for feature in features_of(words))
        counts.pop(None, None)
        positions = np.fromiter(counts.keys(), np.int64, len(counts))
        weights = np.fromiter(counts.values(), np.float32, len(counts))
        weights = (1 + np.log(weights)) * self.idf[positions]
        for part in (positions < self._first_char, positions >= self._first_char):
            length = np.sqrt((weights[part] ** 2).sum())
            if length:
                weights[part] /= length
        return positions, weights
