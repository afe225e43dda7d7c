"""Cut a message into plain words and stops, and put words together that were pulled apart."""

import re
from collections.abc import Iterator

from assistant.core.safety.characters import plain
from assistant.core.safety.matcher import HARD_STOP, SOFT_STOP, STOPS
from assistant.core.safety.spelling import Speller, Words

LAST_PUNCTUATION = "\u2000"
NUMBER = "getal"  # patterns ask whether there is a large number, never which one
_CHUNKS = re.compile(r"\S+|[\n\r]+")
_HARD_SIGNS = frozenset(".!?;…\n\r")
_SOFT_SIGNS = frozenset(",:()[]|")
_LEET = str.maketrans("013457@$!€+", "oieastasiet")
_PIECES = re.compile(r"[a-z]+|\d+|\W", re.UNICODE)
_NO_LETTERS = re.compile(r"[\W\d_]+")
_SINGLES_SIGNS = frozenset("-._*~ /|")
_FEWEST_SINGLES = 3
_LONGEST_PULLED_APART = 80
_SHORTEST_MERGED = 6


def read_words(text: str, speller: Speller) -> list[str]:
    """Return the words of the text as the patterns know them, with stops in between."""
    reader = _Reader(speller)
    words = [word for chunk in _with_joined_singles(plain(text)) for word in reader.chunk(chunk)]
    return _merged(words, speller)


def _with_joined_singles(text: str) -> Iterator[str]:
    """Yield chunks; "z e l f" becomes one chunk of letters."""
    singles: list[str] = []
    for chunk in _CHUNKS.findall(text):
        if len(chunk) == 1 and (chunk.isalnum() or (singles and chunk in _SINGLES_SIGNS)):
            singles.append(chunk)
            continue
        yield from _joined(singles)
        singles = []
        yield chunk
    yield from _joined(singles)


def _joined(singles: list[str]) -> Iterator[str]:
    letters = [single for single in singles if single.isalnum()]
    if len(letters) < _FEWEST_SINGLES or len(letters) > _LONGEST_PULLED_APART:
        yield from singles
    elif letters:
        yield "".join(letters)


class _Reader:
    """Reads chunks and remembers those of this message, because people repeat words."""

    def __init__(self, speller: Speller) -> None:
        self._speller = speller
        self._seen: dict[str, Words] = {}

    def chunk(self, chunk: str) -> Words:
        if chunk not in self._seen:
            self._seen[chunk] = tuple(self._read(chunk))
        return self._seen[chunk]

    def _read(self, chunk: str) -> Iterator[str]:
        if chunk.isalpha():
            yield from self._speller.words(chunk)
            return
        core = chunk.strip("\"'*_~.,!?;:()[]{}<>|«»“”„…-\n\r")
        before, _, after = chunk.partition(core) if core else (chunk, "", "")
        yield from _stops(before)
        yield from self._core(core.replace("'", "").replace('"', "")) if core else ()
        yield from _stops(after)

    def _core(self, core: str) -> Iterator[str]:
        whole = self._whole(core)
        if whole:
            yield from whole
            return
        for piece in _PIECES.findall(core):
            if piece.isdigit() and len(piece) > 1:
                yield from self._speller.exact(piece) or (NUMBER,)
            elif piece.isalnum():
                yield from self._speller.words(piece)
            else:
                yield from _stops(piece) or self._emoji(piece)

    def _whole(self, core: str) -> Words | None:
        """Return the words when the chunk, with its tricks undone, is one of ours."""
        if core.isalpha():
            return self._speller.words(core)
        masked = ("*" in core or "#" in core) and self._speller.unmask(core)
        if masked:
            return masked
        letters = _NO_LETTERS.sub("", core.translate(_LEET) if _has_letter(core) else core)
        return self._speller.recognise(letters) if len(letters) >= _FEWEST_SINGLES else None

    def _emoji(self, sign: str) -> Words:
        return (self._speller.exact(sign) or (sign,)) if sign > LAST_PUNCTUATION else ()


def _has_letter(core: str) -> bool:
    return any(sign.isalpha() for sign in core)


def _stops(signs: str) -> Words:
    if any(sign in _HARD_SIGNS for sign in signs):
        return (HARD_STOP,)
    return (SOFT_STOP,) if any(sign in _SOFT_SIGNS for sign in signs) else ()


def _merged(words: list[str], speller: Speller) -> list[str]:
    """Join neighbours that are a key word together ("zelf moord", "over dosis")."""
    merged: list[str] = []
    for word in words:
        pair = merged[-1] + word if merged and merged[-1] not in STOPS else ""
        if len(pair) >= _SHORTEST_MERGED and (pair in speller.keys or pair in speller.variants):
            merged[-1:] = speller.words(pair)
        else:
            merged.append(word)
    return merged
