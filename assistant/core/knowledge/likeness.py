"""How alike a question is to texts we know, by letters, so that typing errors matter little."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from math import log, sqrt

WORD = re.compile(r"[a-z0-9]+")
GRAM = 3
# A whole word says more than its letters, but a misspelt one must still count.
WHOLE_WORD = 1.5


def words(text: str) -> list[str]:
    """The words in lower case, without accents."""
    flat = unicodedata.normalize("NFKD", text.lower())
    return WORD.findall("".join(sign for sign in flat if not unicodedata.combining(sign)))


def features(text: str) -> Counter[str]:
    """The words and the three-letter pieces of the text, with how often they occur."""
    found: Counter[str] = Counter()
    for word in words(text):
        found[f"={word}"] += 1
        edged = f"^{word}$"
        found.update(edged[i : i + GRAM] for i in range(len(edged) - GRAM + 1))
    return found


class Likeness:
    """The texts of each entry, ready to compare with a question in a millisecond or so."""

    def __init__(self, texts: Mapping[str, Iterable[str]], common: float = 1.0) -> None:
        """Prepare the texts.

        Args:
            texts: entry → its texts.
            common: leave out pieces that stand in more than this share of the texts; they
                take most of the time and tell little.
        """
        passages = [(owner, features(text)) for owner, group in texts.items() for text in group]
        self._owners = [owner for owner, _ in passages]
        seen = Counter(feature for _, bag in passages for feature in bag)
        self._rarity = {f: log(1 + len(passages) / count) for f, count in seen.items()}
        self._unseen = log(1 + len(passages))
        self._postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, (_, bag) in enumerate(passages):
            for feature, weight in self._weigh(bag).items():
                if seen[feature] <= max(1, common * len(passages)):
                    self._postings[feature].append((number, weight))

    def scores(self, question: str) -> dict[str, float]:
        """Entry → cosine of its nearest text with the question, 0 to 1."""
        alike: dict[int, float] = defaultdict(float)
        for feature, weight in self._weigh(features(question)).items():
            for number, other in self._postings.get(feature, ()):
                alike[number] += weight * other
        best: dict[str, float] = {}
        for number, score in alike.items():
            owner = self._owners[number]
            best[owner] = max(score, best.get(owner, 0.0))
        return best

    def _weigh(self, bag: Mapping[str, int]) -> dict[str, float]:
        weighed = {
            feature: sqrt(count)
            * self._rarity.get(feature, self._unseen)
            * (WHOLE_WORD if feature.startswith("=") else 1.0)
            for feature, count in bag.items()
        }
        length = sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
        return {feature: weight / length for feature, weight in weighed.items()}
