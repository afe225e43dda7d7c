"""Assess one raw message before anything else hears it."""

from collections.abc import Sequence

from assistant.core.safety.lexicon import Group, Lexicon
from assistant.core.safety.matcher import HARD_STOP, SOFT_STOP, Match
from assistant.core.safety.verdict import CALM, Verdict
from assistant.core.safety.words import read_words

# A guard never covers more words than this, so that the time stays linear.
_FARTHEST = 25
_ENDS = (
    frozenset({SOFT_STOP, HARD_STOP}),
    frozenset({SOFT_STOP, HARD_STOP}),
    frozenset({HARD_STOP}),
)


def assess(text: str, lexicon: Lexicon) -> Verdict:
    """Return the most serious thing the text says.

    A guard (denial, past, saying, work, another person, quote) only takes away the signals whose
    key words it covers; every other signal in the same text still counts.
    """
    words = read_words(text, lexicon.speller)
    signals = lexicon.signal_matcher.find(words)
    guards = lexicon.guard_matcher.find(words)
    if not signals and not guards:
        return CALM
    cover = _Cover(words, guards, lexicon)
    verdicts = [group.verdict for match in guards if (group := cover.group(match)).speaks]
    verdicts.extend(cover.outcome(match) for match in signals)
    return max(verdicts, key=_rank, default=CALM)


class _Cover:
    """Which words are covered by which guards; where two overlap, the more serious one counts."""

    def __init__(self, words: Sequence[str], guards: Sequence[Match], lexicon: Lexicon) -> None:
        self._words = words
        self._lexicon = lexicon
        self._by: list[set[int]] = [set() for _ in words]
        for match in guards:
            self._lay(match)

    def group(self, match: Match) -> Group:
        return self._lexicon.guards[match.accept.group]

    def outcome(self, match: Match) -> Verdict:
        """Return the verdict of a signal, or of the guards that cover all its key words."""
        signal = self._lexicon.signals[match.accept.group]
        if signal.firm:
            return signal.verdict
        category = signal.verdict.category
        verdicts = [self._covering(position, category) for position in self._key_words(match)]
        covered = [verdict for verdict in verdicts if verdict is not None]
        if len(covered) < len(verdicts):
            return signal.verdict
        return min(covered, key=_rank)

    def _covering(self, position: int, category: str | None) -> Verdict | None:
        laid = (self._lexicon.guards[number] for number in self._by[position])
        guards = [g for g in laid if g.covers is None or category in g.covers]
        precise = [g for g in guards if not g.yields] or guards
        deciding = [g for g in precise if g.prevails] or precise
        return max((g.verdict for g in deciding), key=_rank, default=None)

    def _key_words(self, match: Match) -> list[int]:
        own = match.accept.words
        inside = [p for p in range(match.first, match.last + 1) if self._words[p] in own]
        functions = self._lexicon.function_words
        return [p for p in inside if self._words[p] not in functions] or inside

    def _lay(self, match: Match) -> None:
        first = self._reach(match, match.first, match.accept.left, -1)
        last = self._reach(match, match.last, match.accept.right, +1)
        for position in range(first, last + 1):
            self._by[position].add(match.accept.group)

    def _reach(self, match: Match, position: int, reach: int, step: int) -> int:
        """Walk from the edge of the match as far as its guard covers."""
        stops = _ENDS[reach] | self.group(match).stops
        farthest = position + step * (_FARTHEST if reach else 0)
        while position != farthest and 0 <= position + step < len(self._words):
            if self._words[position + step] in stops:
                break
            position += step
        return position


def _rank(verdict: Verdict) -> int:
    return verdict.level.rank
