"""What a typed text turned out to be: an answer, an unclear one, a skip, or no answer at all."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.core.guide.conditions import Value


class Reason(StrEnum):
    """Why we ask again instead of guessing."""

    HEDGE = "hedge"  # "half om half", "misschien", "beide"
    TWO_MATCH = "two_match"  # more than one option fits
    NONE = "none"  # "geen van beide": about the options, but none of them
    NEGATED = "negated"  # only said what it is not
    CONFIRM = "confirm"  # one answer seems meant, but more was said
    TWO_READINGS = "two_readings"  # 1,200: one euro twenty, or twelve hundred
    NOT_WHOLE = "not_whole"  # seven and a half, where whole numbers are asked
    NUMBER_NEEDED = "number_needed"  # "hoog", "fulltime"
    OTHER_MEASURE = "other_measure"  # per week where per month is asked, bruto for netto
    PERIOD = "period"  # "8 uur per dag" without the number of days
    ORDER_NEEDED = "order_needed"  # "allemaal", where an order is asked
    DAY_NEEDED = "day_needed"  # "in maart"
    OUT_OF_RANGE = "out_of_range"
    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Understood:
    """A canonical value and how to read it back. For a matrix: the column of the asked row."""

    value: Value
    read_back: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """We ask again: `options` are ids to offer, `readings` whole answers to choose from."""

    reason: Reason
    options: tuple[str, ...] = ()
    readings: tuple[Understood, ...] = ()


@dataclass(frozen=True, slots=True)
class Skip:
    """The person leaves this one open: "weet ik niet", "sla over", "liever niet"."""


@dataclass(frozen=True, slots=True)
class NotAnAnswer:
    """Nothing in the text answers this question; it may be a question or a command."""


type Reading = Understood | Unclear | Skip | NotAnAnswer
