"""The parts of a job that one clause names: where, as what, how long."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.core.story.lexicon import StoryWords
from assistant.core.story.nouns import as_said
from assistant.core.story.periods import lengths
from assistant.core.story.scene import Scene
from assistant.core.story.words import Word, plain

BEFORE_PLACE = frozenset({"bij", "in", "op", "voor", "vanuit"})
BEFORE_NAME = frozenset({"bij", "voor"})
ARTICLES = frozenset({"de", "het", "een", "mijn", "die", "dat", "zon", "zo", "onze"})
# "de kok", "mijn kok": somebody else.
OF_OTHERS = frozenset({"de", "het", "die", "mijn", "zijn", "haar", "onze", "hun", "met", "elke",
                       "naar", "van", "door", "voor", "bij", "geen"})  # fmt: skip
SCHOOLED = frozenset({"opleiding", "cursus", "diploma", "opgeleid", "studie", "geleerd",
                      "omscholing", "worden"})  # fmt: skip
IN_BETWEEN = 3
RATE = frozenset({"per", "elke", "iedere", "elk", "ieder"})


@dataclass(frozen=True, slots=True)
class Piece:
    """What one clause says of a job.

    Attributes:
        start: where in the text.
        plek: the place with the words before it ("bij een bouwmarkt").
        firm: it names a function outright ("ik was kok").
    """

    start: int
    waar: str | None = None
    plek: str | None = None
    functie: str | None = None
    maanden: int | None = None
    firm: bool = False

    @property
    def is_job(self) -> bool:
        return bool(self.waar or self.functie)


def piece(scene: Scene, words: StoryWords, skip: frozenset[int] = frozenset()) -> Piece:
    """Read one clause; `skip` are places of words such as "per week"."""
    where, end = _place(scene, words)
    waar = as_said(scene.clause.words[where:end]) if end else None
    functie, what, firm = _function(scene, words, range(where, end))
    rates = {at + 1 for at, text in enumerate(scene.texts) if text in RATE}
    known = lengths(scene.texts, skip | rates)
    maanden = known[0].months if len(known) == 1 else None
    starts = [at for at in (where if end else None, what) if at is not None] or [0]
    start = scene.clause.words[min(starts)].start
    return Piece(start, waar, _in_words(scene, where, end), functie, maanden, firm)


def _place(scene: Scene, words: StoryWords) -> tuple[int, int]:
    """Where the first workplace starts and ends; (0, 0) for none."""
    texts, written = scene.texts, scene.clause.words
    for at, text in enumerate(texts[:-1]):
        if text not in BEFORE_PLACE:
            continue
        found = _known_place(texts, at + 1, words)
        if found is None and text in BEFORE_NAME:
            found = _own_name(written, at + 1) or _at_a_trade(texts, at + 1, words)
        if found is not None:
            return found
    return 0, 0


def _in_words(scene: Scene, start: int, end: int) -> str | None:
    """The place with its "bij een", as it was written; what was shouted in small letters."""
    if not end:
        return None
    while start and scene.texts[start] not in BEFORE_PLACE:
        start -= 1
    words = scene.clause.words[start:end]
    if all(word.raw.isupper() for word in scene.clause.words if len(word.raw) > 1):
        return as_said(words)
    return " ".join(word.raw if plain(word.raw) == word.text else word.text for word in words)


def _known_place(texts: Sequence[str], at: int, words: StoryWords) -> tuple[int, int] | None:
    """A place from the list, after an article and a word like "grote"."""
    for start in range(at, min(at + IN_BETWEEN + 1, len(texts))):
        size = words.places.at(texts, start)
        if size:
            return start, start + size
        if not (texts[start] in ARTICLES or _describes(texts[start])):
            return None
    return None


def _at_a_trade(texts: Sequence[str], at: int, words: StoryWords) -> tuple[int, int] | None:
    """Such as "bij een hovenier": a trade that stands for a place."""
    if at + 1 >= len(texts) or texts[at] not in ("een", "de"):
        return None
    size = words.functions.at(texts, at + 1)
    return (at + 1, at + 1 + size) if size else None


def _describes(text: str) -> bool:
    return text.endswith(("e", "se")) or text in ("groot", "klein", "nieuw", "oud", "druk", "leuk")


def _own_name(written: Sequence[Word], at: int) -> tuple[int, int] | None:
    """An unknown name with capitals of two words or more ("Jansen Installaties")."""
    shouting = all(word.raw.isupper() for word in written)
    end = at
    while end < len(written) and written[end].capital and not shouting:
        end += 1
    return (at, end) if end - at > 1 else None


def _function(scene: Scene, words: StoryWords, place: range) -> tuple[str | None, int | None, bool]:
    """The function, where it starts, and whether it was named outright; after "als" goes first."""
    texts, written = scene.texts, scene.clause.words
    if SCHOOLED.intersection(texts):
        return None, None, False
    for at, text in enumerate(texts[:-1]):
        found = _after_als(texts, at + 1, words) if text == "als" else None
        if found:
            return as_said(written[found[0] : found[1]]), found[0], False
    at, size = _outright(texts, words, place)
    return (as_said(written[at : at + size]), at, True) if size else (None, None, False)


def _outright(texts: Sequence[str], words: StoryWords, place: range) -> tuple[int, int]:
    """The first function that is not somebody else's, and how many words it has."""
    for at in range(len(texts)):
        size = words.functions.at(texts, at)
        if size and at not in place and not (at and texts[at - 1] in OF_OTHERS):
            return at, size
    return 0, 0


def _after_als(texts: Sequence[str], at: int, words: StoryWords) -> tuple[int, int] | None:
    """The function after "als": the first noun that is one, after an article and an adjective."""
    for start in range(at, min(at + IN_BETWEEN, len(texts))):
        size = words.functions.guess(texts, start)
        if size:
            return start, start + size
        if texts[start] not in ARTICLES and not _describes(texts[start]):
            return None
    return None
