"""Why a line of `baken income --json` got no sum, and how that reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.core.income.result import Fact

LONGEST = 60


@dataclass(eq=False)
class Fault(Exception):
    """A line that we decline.

    Attributes:
        code: one word for a program; `word` is the id of its sentence, under `refusals`.
        fields: dotted paths of what is wrong; `missing` of what is not there.
        guess: the name that was probably meant.
        values: what the sentence names.
    """

    code: str
    word: str
    fields: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    guess: str | None = None
    values: Mapping[str, Fact] = field(default_factory=dict)


def fault(code: str, word: str, where: str, guess: str | None = None, **values: Fact) -> Fault:
    """A fault about one field."""
    return Fault(code, word, (where,), guess=guess, values={"veld": where, **values})


def dotted(path: tuple[str | int, ...]) -> str:
    """A place as people write it, uitkeringen.0.dagloon, and never at length."""
    text = ".".join(str(part) for part in path)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
