"""The small notation of the lexicon, read into sequences of words with gaps.

`ik wil dood` words in a row · `a|b` either · `(a b|c)` longer choices · `(…)?` or `a?` optional ·
`@set` a named set · `_` at most 2 other words, `__` 4, `___` 8 · `^` and `$` start and end of a
clause · for guards: final `>>` covers the rest of the clause, `>>>` of the sentence; leading
`<<` and `<<<` the same to the left.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

GAPS = {"_": 2, "__": 4, "___": 8}
REACH = {"": 0, ">>": 1, ">>>": 2, "<<": 1, "<<<": 2}
_MARKS = re.compile(r"^(?P<left><<<|<<)?(?P<start>\^)?(?P<body>.*?)(?P<end>\$)?(?P<right>>>>|>>)?$")
_MOST_PATHS = 400

type Canonical = Callable[[str], tuple[str, ...]]


class PatternError(ValueError):
    """A pattern in the lexicon cannot be read."""


class Step(NamedTuple):
    """One of these words, after at most `gap` other words."""

    gap: int
    words: frozenset[str]


type Path = tuple[Step, ...]
type Choices = list[Path]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern with its paths; `left` and `right` say how far a guard reaches (0, 1, 2)."""

    paths: tuple[Path, ...]
    at_start: bool
    at_end: bool
    left: int
    right: int


def read_pattern(source: str, sets: Mapping[str, tuple[str, ...]], canonical: Canonical) -> Pattern:
    """Read one pattern.

    Raises:
        PatternError: unknown set, no words, or too many choices.

    """
    marks = _MARKS.match(source.strip())
    if marks is None:
        raise PatternError(f"cannot read pattern: {source!r}")
    paths = _paths(marks["body"], sets, canonical)
    if not all(paths):
        raise PatternError(f"pattern without a fixed word: {source!r}")
    return Pattern(
        # Where the optional beginning is left out, its gap goes too.
        tuple(dict.fromkeys((Step(0, path[0].words), *path[1:]) for path in paths)),
        at_start=bool(marks["start"]),
        at_end=bool(marks["end"]),
        left=REACH[marks["left"] or ""],
        right=REACH[marks["right"] or ""],
    )


def _paths(body: str, sets: Mapping[str, tuple[str, ...]], canonical: Canonical) -> Choices:
    pieces: list[tuple[int, Choices]] = []
    gap = 0
    for piece in _split(body, " "):
        if piece in GAPS:
            gap = GAPS[piece]
            continue
        pieces.append((gap, _piece(piece, sets, canonical)))
        gap = 0
    gaps = [gap for gap, _ in pieces]
    ways = product(*(choices for _, choices in pieces))
    paths = list(dict.fromkeys(_joined(gaps, way) for way in ways))
    if not 0 < len(paths) <= _MOST_PATHS or gap:
        raise PatternError(f"no or too many ways to read, or a gap at the end: {body!r}")
    return paths


def _joined(gaps: Sequence[int], parts: Iterable[Path]) -> Path:
    """Put parts in a row; the gap before a part that is left out moves on to the next."""
    steps: list[Step] = []
    carried = 0
    for gap, part in zip(gaps, parts, strict=True):
        carried = max(carried, gap)
        if part:
            steps.append(Step(max(carried, part[0].gap), part[0].words))
            steps.extend(part[1:])
            carried = 0
    return tuple(steps)


def _split(body: str, separator: str) -> list[str]:
    """Split at the separator, but not inside parentheses."""
    parts, depth = [""], 0
    for sign in body:
        depth += (sign == "(") - (sign == ")")
        if sign == separator and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    if depth:
        raise PatternError(f"parentheses do not match: {body!r}")
    return [part for part in parts if part.strip()]


def _piece(piece: str, sets: Mapping[str, tuple[str, ...]], canonical: Canonical) -> Choices:
    optional = len(piece) > 1 and piece.endswith("?")
    inner = piece.removesuffix("?") if optional else piece
    options = _split(inner[1:-1] if inner.startswith("(") else inner, "|")
    if ")(" in piece or (")" in piece and not piece.startswith("(") and "|" not in piece):
        raise PatternError(f"missing space in {piece!r}")
    choices = _merged([c for option in options for c in _option(option, sets, canonical)])
    return [*choices, ()] if optional else choices


def _option(option: str, sets: Mapping[str, tuple[str, ...]], canonical: Canonical) -> Choices:
    if option.startswith("@") and " " not in option:
        return _set(option[1:], sets, canonical)
    if " " in option or "(" in option:
        return _paths(option, sets, canonical)
    return [tuple(Step(0, frozenset({word})) for word in canonical(option))]


def _set(name: str, sets: Mapping[str, tuple[str, ...]], canonical: Canonical) -> Choices:
    if name not in sets:
        raise PatternError(f"unknown set: @{name}")
    return _merged([path for entry in sets[name] for path in _paths(entry, sets, canonical)])


def _merged(choices: Choices) -> Choices:
    """Fold single words into one step, so that the number of paths stays small."""
    singles = [c[0].words for c in choices if len(c) == 1 and not c[0].gap]
    longer = [c for c in choices if len(c) != 1 or c[0].gap]
    return ([(Step(0, frozenset().union(*singles)),)] if singles else []) + longer
