"""The sentences of a sum: fills in the values of a step, in the way people write them."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from assistant.core.guide.words import date_in_words
from assistant.core.income.result import Fact, Step
from assistant.core.money import euros, quotient

PLACE = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}")
NAME = re.compile(r"[a-z][a-z0-9_]*")
DECIMALS = 3
HOUR = 60


@dataclass(frozen=True, slots=True)
class NotModelled:
    """What a sum does not decide; `ask` holds contact ids."""

    text: str
    ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why we do not calculate, what somebody can do now, and the contacts who know."""

    text: str
    next_step: str
    ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """Every sentence of the sums, by the ids that the rules use."""

    steps: Mapping[str, str]
    not_modelled: Mapping[str, NotModelled]
    refusals: Mapping[str, Refusal]

    def step(self, step: Step) -> str:
        """The sentence of one line of a sum.

        Raises:
            KeyError: no sentence has this id, or it names a value that the step does not carry.
            TypeError: a value is of another kind than the sentence says.
        """
        return filled(self.steps[step.id], step.values)

    def refusal(self, reason: str, **values: Fact) -> Refusal:
        """Why we do not calculate, with its values filled in.

        Raises:
            KeyError: no refusal has this id, or a value is missing.
        """
        found = self.refusals[reason]
        text, then = filled(found.text, values), filled(found.next_step, values)
        return replace(found, text=text, next_step=then)


def filled(template: str, values: Mapping[str, Fact]) -> str:
    """The template with its places filled in; raises like `Words.step`."""
    return PLACE.sub(lambda place: FORMATS[place[2] or ""](values[place[1]]), template)


def wrong_places(template: str) -> Iterator[str]:
    """Every `{…}` in a template that nothing can fill in, and every brace that stands alone."""
    for place in PLACE.finditer(template):
        if not NAME.fullmatch(place[1]) or (place[2] or "") not in FORMATS:
            yield place[0]
    yield from re.findall(r"[{}]", PLACE.sub("", template))


def places(template: str) -> frozenset[str]:
    """The names of the values that a template needs."""
    return frozenset(place[1] for place in PLACE.finditer(template))


def _euro(value: Fact) -> str:
    return euros(_whole(value))


def _procent(value: Fact) -> str:
    """A share: 7/10 is "70 procent". A whole number is a percentage already."""
    share = _share(value) if isinstance(value, Fraction) else Fraction(_whole(value), 100)
    return f"{_decimal(share * 100)} procent"


def _getal(value: Fact) -> str:
    return _decimal(_share(value))


def _datum(value: Fact) -> str:
    if not isinstance(value, date):
        raise TypeError("a date is needed")
    return date_in_words(value)


def _uren(value: Fact) -> str:
    """Minutes, as hours."""
    return f"{_decimal(Fraction(_whole(value), HOUR))} uur"


def _plain(value: Fact) -> str:
    if value is None or isinstance(value, bool | Fraction):
        raise TypeError("a word, a whole number or a date is needed")
    return _datum(value) if isinstance(value, date) else str(value)


def _whole(value: Fact) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number is needed")
    return value


def _share(value: Fact) -> Fraction:
    return value if isinstance(value, Fraction) else Fraction(_whole(value))


def _decimal(value: Fraction) -> str:
    """The Dutch way, with at most three decimals: 1234.5 becomes "1.234,5"."""
    scale = 10**DECIMALS
    rounded = quotient(value.numerator * scale, value.denominator)
    whole, rest = divmod(abs(rounded), scale)
    after = f"{rest:0{DECIMALS}d}".rstrip("0")
    sign = "-" if rounded < 0 else ""
    return f"{sign}{whole:,}".replace(",", ".") + (f",{after}" if after else "")


FORMATS: Mapping[str, Callable[[Fact], str]] = {
    "": _plain,
    "euro": _euro,
    "procent": _procent,
    "getal": _getal,
    "datum": _datum,
    "uren": _uren,
}
