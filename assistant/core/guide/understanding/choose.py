"""One option out of several: the answer to one_of, or the column of a matrix row."""

from collections.abc import Sequence

from assistant.core.guide.understanding.clauses import NO, Said, listen
from assistant.core.guide.understanding.lexicon import LAST, ORDINALS, POINTING
from assistant.core.guide.understanding.number_words import number_word
from assistant.core.guide.understanding.outcome import (
    NotAnAnswer,
    Reading,
    Reason,
    Skip,
    Unclear,
    Understood,
)
from assistant.core.guide.understanding.set_phrases import NO as SAYS_NO
from assistant.core.guide.understanding.set_phrases import NONE_OF, RATHER_NOT, SKIP
from assistant.core.guide.understanding.set_phrases import YES as SAYS_YES
from assistant.core.guide.understanding.terms import Choice, core, names
from assistant.core.guide.understanding.text import Token

STORY = 2
ENDINGS = frozenset({"e", "de", "ste"})
YES = frozenset({"ja"})


def choose(choices: Sequence[Choice], tokens: Sequence[Token]) -> Reading:
    """The one option that is meant; whenever that is not certain, which ones it may be."""
    said = tuple(token.text for token in tokens if token.is_word or token.is_number)
    for read in (_by_name, _by_yes_or_no, _by_skipping, _by_place):
        reading = read(choices, said)
        if reading is not None:
            return reading
    return _by_mention(choices, listen(tokens, choices))


def picked(choices: Sequence[Choice], ids: Sequence[str]) -> Reading:
    """One option is understood, more than one is asked again."""
    if len(ids) > 1:
        return Unclear(Reason.TWO_MATCH, tuple(ids))
    label = next(choice.label for choice in choices if choice.id == ids[0])
    return Understood(ids[0], label)


def _by_name(choices: Sequence[Choice], said: tuple[str, ...]) -> Reading | None:
    """Exactly a name; or else a name but for its little words ("de leidinggevende")."""
    exact = [choice.id for choice in choices if said in names(choice)]
    if exact:
        return picked(choices, exact)
    bare = core(said)
    close = [choice.id for choice in choices if bare in [core(name) for name in names(choice)]]
    return picked(choices, close) if close else None


def _by_yes_or_no(choices: Sequence[Choice], said: tuple[str, ...]) -> Reading | None:
    yes = [choice.id for choice in choices if _starts_with(choice, YES)]
    no = [choice.id for choice in choices if _starts_with(choice, NO)]
    if not yes or not no:
        return None
    if said in SAYS_YES:
        return picked(choices, yes)
    if said in SAYS_NO:
        return picked(choices, no)
    return Unclear(Reason.CONFIRM, tuple(no)) if said in RATHER_NOT else None


def _starts_with(choice: Choice, starts: frozenset[str]) -> bool:
    return any(name[0] in starts for name in names(choice))


def _by_skipping(_: Sequence[Choice], said: tuple[str, ...]) -> Reading | None:
    return Skip() if said in SKIP else None


def _by_place(choices: Sequence[Choice], said: tuple[str, ...]) -> Reading | None:
    """Pointed at: "de tweede", "nr 2", "2"; unclear when a name holds that number itself."""
    place = place_of(said, len(choices))
    if place is None:
        return _by_places(choices, said)
    if not 1 <= place <= len(choices):
        return Unclear(Reason.NONE, tuple(choice.id for choice in choices))
    named = [choice.id for choice in choices if _holds_number(choice, place)]
    return picked(choices, list(dict.fromkeys((choices[place - 1].id, *named))))


def _by_places(choices: Sequence[Choice], said: tuple[str, ...]) -> Reading | None:
    """More than one place, or one that it is not: "de eerste of de tweede", "niet de derde"."""
    bare = [word for word in said if word not in POINTING and word not in ("of", "en", "niet")]
    places = [ORDINALS.get(word) or as_number(word) for word in bare]
    ids = [choices[at - 1].id for at in places if at is not None and 1 <= at <= len(choices)]
    if not ids or len(ids) != len(places):
        return None
    if "niet" not in said:
        return Unclear(Reason.TWO_MATCH, tuple(dict.fromkeys(ids)))
    return Unclear(Reason.NEGATED, tuple(one.id for one in choices if one.id not in ids))


def place_of(said: Sequence[str], count: int) -> int | None:
    """The place that is pointed at, counted from 1, or None."""
    bare = [word for word in said if word not in POINTING]
    if len(bare) == 2 and bare[1] in ENDINGS:  # noqa: PLR2004 ("2e" is two tokens)
        bare = bare[:1]
    if len(bare) != 1:
        return None
    if bare[0] == LAST:
        return count
    return ORDINALS.get(bare[0]) or as_number(bare[0])


def as_number(word: str) -> int | None:
    """A whole number in digits or in words."""
    if word.isascii() and word.isdigit():
        return int(word)
    value = number_word(word)
    return int(value) if value is not None and value.denominator == 1 else None


def _holds_number(choice: Choice, number: int) -> bool:
    return any(as_number(word) == number for name in names(choice) for word in name)


def _by_mention(choices: Sequence[Choice], said: Said) -> Reading:
    possible = said.possible
    if said.words in NONE_OF:
        return Unclear(Reason.NONE, tuple(choice.id for choice in choices))
    if said.is_hedged:
        return Unclear(Reason.HEDGE, possible)
    if len(possible) > 1:
        return Unclear(Reason.TWO_MATCH, possible)
    if len(possible) == 1:
        is_sure = said.chosen == possible and said.rest <= STORY and not said.has_reservation
        return picked(choices, possible) if is_sure else Unclear(Reason.CONFIRM, possible)
    if said.denied:
        left = tuple(choice.id for choice in choices if choice.id not in said.denied)
        return Unclear(Reason.NEGATED, left)
    return NotAnAnswer()
