"""Find all patterns in a list of words in one pass, without going back."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assistant.core.safety.patterns import Pattern, Step

SOFT_STOP = ","
HARD_STOP = "."
_NOTHING = (-1, 0)
STOPS = frozenset({SOFT_STOP, HARD_STOP})


class Accept(NamedTuple):
    """What a complete pattern stands for; `words` are all words it may consist of."""

    group: int
    left: int
    right: int
    words: frozenset[str]


class Match(NamedTuple):
    accept: Accept
    first: int
    last: int


class Node:
    """A position in one or more patterns; patterns with the same beginning share it."""

    __slots__ = ("accepts", "accepts_at_end", "children", "edges", "gap", "waiting")

    def __init__(self, gap: int = 0) -> None:
        self.gap = gap
        self.edges: dict[str, list[Node]] = {}
        self.waiting: list[Node] = []
        self.accepts: list[Accept] = []
        self.accepts_at_end: list[Accept] = []
        self.children: dict[Step, Node] = {}

    def after(self, step: Step) -> "Node":
        """Return the node behind one step, made when it is new."""
        if step not in self.children:
            source = self._waiting_node(step.gap) if step.gap else self
            child = self.children[step] = Node()
            for word in step.words:
                source.edges.setdefault(word, []).append(child)
        return self.children[step]

    def _waiting_node(self, gap: int) -> "Node":
        for node in self.waiting:
            if node.gap == gap:
                return node
        self.waiting.append(Node(gap))
        return self.waiting[-1]


type Threads = dict[Node, tuple[int, int]]  # node → (first word, words the gap may still take)


class Matcher:
    """All patterns of the signals, or all patterns of the guards.

    Only a `strict` matcher (guards) forgets everything at the end of a sentence: somebody who
    writes "Ik. Wil. Dood." must be heard, but "Nee. Zelfmoord" is no denial.
    """

    def __init__(
        self,
        *,
        strict: bool,
        never_skipped: frozenset[str] = frozenset(),
        fillers: frozenset[str] = frozenset(),
    ) -> None:
        self._strict = strict
        self._fillers = fillers
        self._never_skipped = never_skipped
        self._anywhere = Node()
        self._at_start = Node()

    def add(self, pattern: Pattern, group: int) -> None:
        for path in pattern.paths:
            words = frozenset(word for step in path for word in step.words)
            accept = Accept(group, pattern.left, pattern.right, words)
            node = self._at_start if pattern.at_start else self._anywhere
            for step in path:
                node = node.after(step)
            (node.accepts_at_end if pattern.at_end else node.accepts).append(accept)

    def find(self, words: Sequence[str]) -> list[Match]:
        """Return every match; time grows with the number of words only."""
        matches: list[Match] = []
        threads: Threads = {}
        fresh = True
        for position, word in enumerate(words):
            if word in STOPS:
                threads = self._at_stop(threads, word)
                fresh = True
                continue
            threads = self._advance(threads, word, position, fresh=fresh)
            fresh = False
            ends = position + 1 == len(words) or words[position + 1] in STOPS
            matches.extend(_accepted(threads, position, ends=ends))
        return matches

    def _at_stop(self, threads: Threads, stop: str) -> Threads:
        if self._strict and stop == HARD_STOP:
            return {}
        # A gap never runs over a stop; the very next word may still follow.
        return {node: (first, 0) for node, (first, _) in threads.items()}

    def _advance(self, threads: Threads, word: str, position: int, *, fresh: bool) -> Threads:
        following: Threads = {}
        for node, (first, left) in threads.items():
            for child in node.edges.get(word, ()):
                _enter(following, child, first)
            left_over = self._left_over(word, left)
            if left_over is not None and following.get(node, _NOTHING)[0] < first:
                following[node] = (first, left_over)
        for root in (self._anywhere, self._at_start) if fresh else (self._anywhere,):
            for child in root.edges.get(word, ()):
                _enter(following, child, position)
        return following

    def _left_over(self, word: str, left: int) -> int | None:
        """Return what the gap may still take after this word; None when it cannot take it."""
        if word in self._fillers:
            return left
        return left - 1 if left and word not in self._never_skipped else None


def _enter(threads: Threads, node: Node, first: int) -> None:
    for reached in (node, *node.waiting):
        if reached not in threads or threads[reached][0] <= first:
            threads[reached] = (first, reached.gap)


def _accepted(threads: Threads, position: int, *, ends: bool) -> Iterable[Match]:
    for node, (first, _) in threads.items():
        for accept in node.accepts:
            yield Match(accept, first, position)
        if ends:
            for accept in node.accepts_at_end:
                yield Match(accept, first, position)
