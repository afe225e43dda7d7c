"""A story in clauses: who each is about, and whether it says that something really was so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.core.story.small_words import FunctionWords
from assistant.core.story.words import PAUSES, STOPS, Word

IK = frozenset({"ik", "ikzelf", "wij", "we"})
ME = frozenset({"me", "mij", "mijzelf", "mezelf", "ons"})
MY = frozenset({"mijn", "onze"})
TOLD_BY = frozenset({"dat", "of"})
OWN_VERB_AT = 2
# More words than this are no clause; it keeps a text without any sign readable in linear time.
LONGEST = 40
# "ik wist nooit wat": still the same clause.
KNOWS = frozenset({"niet", "nooit", "precies", "goed", "duidelijk", "zeker"})
MAYBE = frozenset({"als", "toen", "die", "wat"})
UNITS = frozenset({"jaar", "jaren", "maanden", "maand"})


class Subject(StrEnum):
    """Who a clause is about."""

    SELF = "self"
    OTHER = "other"
    OTHER_TO_ME = "other_to_me"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause.

    Attributes:
        words: its words, without signs.
        sentence: the number of its sentence.
        subject: whose story it is; when it names nobody, that of the clause before.
        asked: it belongs to a question.
        told: somebody else said it ("ik hoorde dat …").
    """

    words: tuple[Word, ...]
    sentence: int
    subject: Subject = Subject.SELF
    names_me: bool = False
    asked: bool = False
    told: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(word.text for word in self.words)

    @property
    def mine(self) -> bool:
        """The person tells this about the own life, as something that was or is so."""
        return self.subject is Subject.SELF and not self.asked and not self.told


def names_first_person(words: Sequence[Word]) -> bool:
    """Whether the text says ik, wij, me or mijn at all; without it, it is nobody's story."""
    return any(word.text in IK or word.text in ME or word.text in MY for word in words)


def clauses(words: Sequence[Word], small: FunctionWords) -> list[Clause]:
    """The clauses of a text in order, each with who it is about."""
    made: list[Clause] = []
    for number, (sentence, question) in enumerate(_sentences(words)):
        parts = [Clause(tuple(part), number) for part in _parts(sentence, small)]
        asked = _asked_from(parts, small) if question else _asked_openly(parts, small)
        for at, part in enumerate(parts):
            before = made[-1] if made else Clause((), number)
            made.append(replace(_about(part, before, small), asked=at >= asked))
    return made


def _sentences(words: Sequence[Word]) -> Iterator[tuple[list[Word], bool]]:
    now: list[Word] = []
    for word in words:
        if word.text not in STOPS:
            now.append(word)
        elif now:
            yield now, word.text == "?"
            now = []
    if now:
        yield now, False


def _parts(sentence: Sequence[Word], small: FunctionWords) -> Iterator[list[Word]]:
    now: list[Word] = []
    for at, word in enumerate(sentence):
        following = sentence[at + 1].text if at + 1 < len(sentence) else ""
        if word.text in PAUSES or len(now) >= LONGEST or _opens(word, now, following, small):
            if now:
                yield now
            now = []
        if word.text not in PAUSES:
            now.append(word)
    if now:
        yield now


def _opens(word: Word, now: Sequence[Word], following: str, small: FunctionWords) -> bool:
    """Whether a new clause starts with this word."""
    last = now[-1].text if now else ""
    if word.text in ("en", "of"):
        counts = following in small.after_and or following[:1].isdigit()
        return last not in UNITS and counts
    if word.text in MAYBE:
        return _opens_maybe(word.text, last, following, small)
    if word.text == "ik":
        return _second_subject(now, following, small)
    return word.text in small.splits


def _opens_maybe(text: str, last: str, following: str, small: FunctionWords) -> bool:
    """Words such as "als", "toen", "die" and "wat" open a clause only beside certain words."""
    if text == "als":
        return following in IK or following in ("je", "het", "er")
    if text == "toen":
        return following in small.after_and or following in ("de", "het")
    if text == "die":
        return last in small.people
    return last not in KNOWS


def _second_subject(now: Sequence[Word], following: str, small: FunctionWords) -> bool:
    """A second "ik werd" in words without any comma: a new clause."""
    if len(now) <= OWN_VERB_AT or following not in small.verbs:
        return False
    last = now[-1].text
    told = any(word.text in IK or word.text in small.verbs for word in now)
    return told and last not in small.verbs and last not in small.splits and last != "als"


def _asked_from(parts: Sequence[Clause], small: FunctionWords) -> int:
    """From which clause on a sentence with a question mark asks; all, unless one turns to it."""
    return next((at for at, part in enumerate(parts) if _asks(part, small)), 0)


def _asked_openly(parts: Sequence[Clause], small: FunctionWords) -> int:
    """The same for a sentence whose question mark was left out."""
    return next((at for at, part in enumerate(parts) if _asks(part, small)), len(parts))


def _asks(part: Clause, small: FunctionWords) -> bool:
    """It starts as a question does: "moet ik …", "hoe kan ik …"."""
    texts = [text for text in part.texts if text not in ("en", "maar", "dus", "want", "of")][:3]
    if len(texts) <= 1:
        return False
    if texts[0] in small.asks:
        return texts[1] in IK or texts[1] in ("je", "jij", "jullie", "u")
    return f"{texts[0]}_" in small.asks and texts[1] not in IK and texts[1] in small.verbs


def _about(part: Clause, before: Clause, small: FunctionWords) -> Clause:
    subject = _subject(part.texts, small)
    me = any(text in IK or text in ME for text in part.texts)
    told = not me and part.texts[0] in TOLD_BY and _reports(before, small)
    if part.texts[0] == "die" and before.texts and before.texts[-1] in small.people:
        subject = subject or Subject.OTHER
    inherited = Subject.SELF if before.subject is Subject.SELF else Subject.OTHER
    return replace(part, subject=subject or inherited, names_me=me, told=told)


def _reports(before: Clause, small: FunctionWords) -> bool:
    return any(text in small.says for text in before.texts)


def _subject(texts: Sequence[str], small: FunctionWords) -> Subject | None:
    if any(text in IK for text in texts):
        return Subject.SELF
    other = any(_is_other(texts, at, small) for at in range(len(texts)))
    me = any(_is_me(texts, at, small) for at in range(len(texts)))
    if other:
        return Subject.OTHER_TO_ME if me else Subject.OTHER
    return Subject.SELF if me else None


def _is_other(texts: Sequence[str], at: int, small: FunctionWords) -> bool:
    if texts[at] in small.others:
        return not (at and texts[at - 1] in small.before_people)
    if texts[at] not in small.people:
        return False
    return not any(text in small.before_people for text in texts[max(0, at - 2) : at])


def _is_me(texts: Sequence[str], at: int, small: FunctionWords) -> bool:
    if texts[at] in ME:
        return True
    following = texts[at + 1] if at + 1 < len(texts) else ""
    return texts[at] in MY and following not in small.people
