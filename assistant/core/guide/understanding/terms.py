"""Where a text names an option: by its label, its id or a synonym, typing errors forgiven."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.core.guide.model import Column, Option
from assistant.core.guide.understanding.lexicon import NEGATORS, STOP
from assistant.core.guide.understanding.similar import similar
from assistant.core.guide.understanding.text import words

SHORTEST_CLUE = 4

type Choice = Option | Column


@dataclass(frozen=True, slots=True)
class Mention:
    """An option named at some places in the text; `is_full` when all of a name was said."""

    option_id: str
    places: frozenset[int]
    is_full: bool


def names(choice: Choice) -> tuple[tuple[str, ...], ...]:
    """Everything an option is called, as words."""
    called = (choice.label, choice.id.replace("_", " "), *choice.synonyms)
    return tuple(dict.fromkeys(name for text in called if (name := words(text))))


def core(name: Sequence[str]) -> tuple[str, ...]:
    """The words of a name that carry meaning; all of them when none does."""
    return tuple(word for word in name if word not in STOP) or tuple(name)


def mentions(said: Sequence[str], choices: Sequence[Choice]) -> tuple[Mention, ...]:
    """Every mention, except one that lies inside a longer one ("ja" in "ja, maar later")."""
    known = {word for choice in choices for name in names(choice) for word in name}
    found = [
        mention
        for choice in choices
        for mention in (_full(said, choice, known) or _clues(said, choice, choices))
    ]
    at_place: dict[int, list[Mention]] = {}
    for mention in found:
        for place in mention.places:
            at_place.setdefault(place, []).append(mention)
    return tuple(
        one
        for one in found
        if not any(one.places < other.places for other in at_place[min(one.places)])
    )


def _full(said: Sequence[str], choice: Choice, known: set[str]) -> list[Mention]:
    telling = [at for at, word in enumerate(said) if word not in STOP]
    found = []
    for name in names(choice):
        places = telling if core(name) != tuple(name) or not _is_stop(name) else range(len(said))
        found += [
            Mention(choice.id, frozenset(run), is_full=True)
            for run in _runs(said, list(places), core(name), known)
        ]
    return list(dict.fromkeys(found))


def _is_stop(name: Sequence[str]) -> bool:
    return all(word in STOP for word in name)


def _runs(
    said: Sequence[str], places: Sequence[int], name: Sequence[str], known: set[str]
) -> list[Sequence[int]]:
    """The places in a row where the words of the name stand."""
    size = len(name)
    runs = (places[start : start + size] for start in range(len(places) - size + 1))
    return [
        run
        for run in runs
        if all(is_word(said[at], word, known) for at, word in zip(run, name, strict=True))
    ]


def is_word(typed: str, word: str, known: set[str]) -> bool:
    """The same word; a typing error is only forgiven when it makes no other known word."""
    if typed == word:
        return True
    return typed not in known and typed not in STOP and similar(typed, word)


def _clues(said: Sequence[str], choice: Choice, choices: Sequence[Choice]) -> list[Mention]:
    """A telling word that only this option has is a clue, never enough to choose it."""
    others = {
        word for other in choices if other.id != choice.id for name in names(other) for word in name
    }
    clues = {
        word
        for name in names(choice)
        for word in core(name)
        if len(word) >= SHORTEST_CLUE and word not in others and word not in NEGATORS
    }
    places = frozenset(
        at for at, typed in enumerate(said) if any(is_word(typed, word, others) for word in clues)
    )
    return [Mention(choice.id, places, is_full=False)] if places and clues else []
