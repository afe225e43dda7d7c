"""Free text to the answer of one question, or an honest "not sure": never a silent guess."""

from collections.abc import Sequence
from datetime import date

from assistant.core.guide.model import LISTS, Kind, Option, Question
from assistant.core.guide.understanding.choose import choose
from assistant.core.guide.understanding.dates import read_date
from assistant.core.guide.understanding.hours import read_hours
from assistant.core.guide.understanding.lexicon import ASKING, ASKING_VERBS, SUBJECTS
from assistant.core.guide.understanding.money import read_money
from assistant.core.guide.understanding.outcome import (
    NotAnAnswer,
    Reading,
    Reason,
    Skip,
    Unclear,
    Understood,
)
from assistant.core.guide.understanding.scale import read_number
from assistant.core.guide.understanding.set_phrases import NOTHING, SKIP
from assistant.core.guide.understanding.several import choose_several
from assistant.core.guide.understanding.terms import Choice, names
from assistant.core.guide.understanding.text import LONGEST, Token, tokens, words

__all__ = ["NotAnAnswer", "Reading", "Reason", "Skip", "Unclear", "Understood", "interpret"]

ONE_CHOICE = frozenset({Kind.ONE_OF, Kind.MATRIX})
NO_QUESTION = (("wat", "mij", "betreft"), ("wat", "me", "betreft"))


def interpret(question: Question, text: str, *, options: Sequence[Option], today: date) -> Reading:
    """Read a typed text as the answer to this question.

    Args:
        question: the question that was asked; for a matrix the text answers the pending row and
            the value is the id of a column (`walk.put_row`).
        text: what was typed, of any length.
        options: the visible options (`walk.options`); nothing else is ever returned.
        today: for "morgen" and "1 maart".
    """
    if question.kind is Kind.FREE_TEXT:
        return _free_text(question, text)
    if len(text) > LONGEST:
        return Unclear(Reason.TOO_LONG)
    heard = tokens(text)
    said = tuple(token.text for token in heard if token.is_word or token.is_number)
    choices = question.columns if question.kind is Kind.MATRIX else options
    if not said or _is_question(said, choices):
        return NotAnAnswer()
    reading = _read(question, text, heard, choices, today)
    return _asked_back(reading) if "?" in text else reading


def _free_text(question: Question, text: str) -> Reading:
    stripped = text.strip()
    if not stripped:
        return NotAnAnswer()
    if len(stripped) > question.max_length:
        return Unclear(Reason.TOO_LONG)
    said = words(stripped)
    nothing = said in SKIP or (said in NOTHING and not question.required)
    return Skip() if nothing else Understood(stripped, stripped)


def _read(
    question: Question,
    text: str,
    heard: tuple[Token, ...],
    choices: Sequence[Choice],
    today: date,
) -> Reading:
    if question.kind in ONE_CHOICE:
        return choose(choices, heard)
    if question.kind in LISTS:
        return choose_several(question, choices, heard)
    if tuple(token.text for token in heard if token.is_word or token.is_number) in SKIP:
        return Skip()
    return _read_amount(question, text, heard, today)


def _read_amount(question: Question, text: str, heard: tuple[Token, ...], today: date) -> Reading:
    if question.kind is Kind.MONEY:
        return read_money(question, heard)
    if question.kind is Kind.HOURS:
        return read_hours(question, heard)
    if question.kind is Kind.DATE:
        return read_date(question, text, heard, today)
    return read_number(question, heard)


def _is_question(said: tuple[str, ...], choices: Sequence[Choice]) -> bool:
    """A question to us, such as "mag mijn baas dat vragen", and not the name of an option."""
    named = (name for choice in choices for name in names(choice))
    if said[:3] in NO_QUESTION or any(_opens_with(said, name) for name in named):
        return False
    follows = said[1] if len(said) > 1 else ""
    return said[0] in ASKING or (said[0] in ASKING_VERBS and follows in SUBJECTS)


def _opens_with(said: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Said is this name, or goes on after it: "waar ik goed in ben en wat mij helpt"."""
    return said == name or (len(name) > 1 and said[: len(name)] == name)


def _asked_back(reading: Reading) -> Reading:
    """An answer with a question mark is confirmed first."""
    if not isinstance(reading, Understood):
        return reading
    return Unclear(Reason.CONFIRM, readings=(reading,))
