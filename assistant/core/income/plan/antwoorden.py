"""The answers of the guide `inkomstenplan`, read with their kind."""

from collections.abc import Mapping
from fractions import Fraction

from assistant.core.errors import InputMissing
from assistant.core.guide.conditions import Value
from assistant.core.money import Cents

type Values = Mapping[str, Value]

WHOLE = 100  # per cent


def chosen(values: Values, question_id: str) -> frozenset[str]:
    """The chosen options of a question; empty when it was skipped or not asked."""
    value = values.get(question_id)
    return frozenset(value) if isinstance(value, list) else frozenset()


def word(values: Values, question_id: str) -> str | None:
    """The chosen option, or a date as text."""
    value = values.get(question_id)
    return value if isinstance(value, str) else None


def number(values: Values, question_id: str) -> int | None:
    value = values.get(question_id)
    return value if isinstance(value, int) else None


def amount(values: Values, question_id: str) -> Cents | None:
    """An amount in eurocent."""
    value = number(values, question_id)
    return None if value is None else Cents(value)


def needed(values: Values, question_id: str) -> Cents:
    """An amount without which there is no sum.

    Raises:
        InputMissing: the question was skipped.
    """
    value = amount(values, question_id)
    if value is None:
        raise InputMissing((question_id,))
    return value


def needed_word(values: Values, question_id: str) -> str:
    """A choice without which there is no sum.

    Raises:
        InputMissing: the question was skipped.
    """
    value = word(values, question_id)
    if value is None:
        raise InputMissing((question_id,))
    return value


def all_needed(values: Values, *question_ids: str) -> None:
    """Ask for everything at once that a sum cannot do without.

    Raises:
        InputMissing: names every one of these questions that was skipped.
    """
    missing = tuple(one for one in question_ids if values.get(one) is None)
    if missing:
        raise InputMissing(missing)


def klasse(values: Values, question_id: str) -> int:
    """The lower bound of a class: "klasse_35" is 35.

    Raises:
        InputMissing: the question was skipped.
    """
    return int(needed_word(values, question_id).removeprefix("klasse_"))


def loonwaarde(values: Values) -> Fraction | None:
    """The loonwaarde with loondispensatie; None without, or when it is the whole wage."""
    given = number(values, "loonwaarde")
    return Fraction(given, WHOLE) if given is not None and given < WHOLE else None
