"""Several options, or all of them in an order: the answer to several_of and ranking."""

from collections.abc import Sequence

from assistant.core.guide.model import Kind, Question
from assistant.core.guide.replay import fewest
from assistant.core.guide.understanding.choose import as_number
from assistant.core.guide.understanding.clauses import Said, listen
from assistant.core.guide.understanding.lexicon import ORDINALS
from assistant.core.guide.understanding.outcome import (
    NotAnAnswer,
    Reading,
    Reason,
    Skip,
    Unclear,
    Understood,
)
from assistant.core.guide.understanding.set_phrases import (
    ALL_OF,
    BOTH,
    EXCEPT,
    NONE_OF,
    SKIP,
)
from assistant.core.guide.understanding.terms import Choice, names
from assistant.core.guide.understanding.text import Token
from assistant.core.guide.words import in_words

TWO = 2
JOINING = frozenset({"en", "plus", "dan", "ook", "nummer", "nr", "de", "optie"})


def choose_several(
    question: Question, options: Sequence[Choice], tokens: Sequence[Token]
) -> Reading:
    """The options that are meant, in the order in which they were said."""
    said = tuple(token.text for token in tokens if token.is_word or token.is_number)
    named = [option.id for option in options if said in names(option)]
    if len(named) == 1:
        return _settled(question, options, named)
    if said in SKIP:
        return Skip()
    if said in NONE_OF:
        return _settled(question, options, [])
    places = _by_places(options, said)
    if places is not None:
        return _settled(question, options, places)
    every = _all(question, options, tokens, said)
    return every or _by_mention(question, options, listen(tokens, options))


def _settled(question: Question, options: Sequence[Choice], ids: Sequence[str]) -> Reading:
    """Check how many were chosen."""
    if len(ids) < fewest(question, options):
        return Unclear(Reason.TOO_FEW, tuple(ids))
    if question.max_choices is not None and len(ids) > question.max_choices:
        return Unclear(Reason.TOO_MANY, tuple(ids))
    return Understood(list(ids), in_words(question, list(ids)))


def _all(
    question: Question, options: Sequence[Choice], tokens: Sequence[Token], said: tuple[str, ...]
) -> Reading | None:
    """All of them, but for what is excepted; that says nothing about an order."""
    every = _all_of(options, said)
    if every is None:
        reading = _all_except(question, options, tokens, said)
    else:
        reading = _settled(question, options, every)
    if question.kind is Kind.RANKING and isinstance(reading, Understood):
        return Unclear(Reason.ORDER_NEEDED)
    return reading


def _all_of(options: Sequence[Choice], said: tuple[str, ...]) -> list[str] | None:
    is_both = said in BOTH and len(options) == TWO
    is_counted = len(said) == TWO and said[0] == "alle" and as_number(said[1]) == len(options)
    every = [option.id for option in options]
    return every if said in ALL_OF or is_both or is_counted else None


def _by_places(options: Sequence[Choice], said: tuple[str, ...]) -> list[str] | None:
    """Pointed at, as in "1, 3 en 4"; not when a name holds a number itself."""
    places = [_place(word) for word in said if word not in JOINING]
    if not places or any(_holds_a_number(option) for option in options):
        return None
    fitting = [place for place in places if place is not None and 1 <= place <= len(options)]
    if len(fitting) != len(places):
        return None
    return list(dict.fromkeys(options[place - 1].id for place in fitting))


def _place(word: str) -> int | None:
    return ORDINALS.get(word) or as_number(word)


def _holds_a_number(option: Choice) -> bool:
    """A label with a number in it; the word "een" is an article there."""
    words = (word for name in names(option) for word in name if word != "een")
    return any(as_number(word) is not None for word in words)


def _all_except(
    question: Question, options: Sequence[Choice], tokens: Sequence[Token], said: tuple[str, ...]
) -> Reading | None:
    """All but some, as in "alles behalve X"; the exceptions must be clear."""
    opening = next((phrase for phrase in ALL_OF if said[: len(phrase)] == phrase), None)
    if opening is None:
        return None
    rest = said[len(opening) :]
    marker = next((phrase for phrase in EXCEPT if rest[: len(phrase)] == phrase), None)
    if marker is None:
        return None
    skipped = len(opening) + len(marker)
    exceptions = listen(_after(tokens, skipped), options)
    left = [option.id for option in options if option.id not in exceptions.possible]
    is_sure = exceptions.chosen == exceptions.possible and not exceptions.is_hedged
    if not exceptions.chosen or not is_sure or exceptions.rest > 0 or exceptions.denied:
        return Unclear(Reason.CONFIRM, tuple(left))
    return _settled(question, options, left)


def _after(tokens: Sequence[Token], count: int) -> tuple[Token, ...]:
    """The tokens after this many words."""
    for at, token in enumerate(tokens):
        if count == 0:
            return tuple(tokens[at:])
        count -= token.is_word or token.is_number
    return ()


def _by_mention(question: Question, options: Sequence[Choice], said: Said) -> Reading:
    possible = said.possible
    if said.is_hedged:
        # Where several may be chosen, "misschien" is no choice between them: ask about them all.
        return Unclear(Reason.CONFIRM if possible else Reason.HEDGE, possible)
    if possible and "of" in said.words:
        return Unclear(Reason.CONFIRM, possible)
    if possible:
        is_sure = said.chosen == possible and not (said.has_strays or said.has_reservation)
        return (
            _settled(question, options, possible) if is_sure else Unclear(Reason.CONFIRM, possible)
        )
    if said.denied:
        left = tuple(option.id for option in options if option.id not in said.denied)
        return Unclear(Reason.NEGATED, left)
    return NotAnAnswer()
