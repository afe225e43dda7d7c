"""The part of a wage that a disregard leaves out: a share, often a maximum, often some months."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.core.income.result import Sum
from assistant.core.money import NONE, Cents, part


@dataclass(frozen=True, slots=True)
class Regel:
    """What one disregard consists of, as parameter ids that begin with `prefix`."""

    prefix: str
    maximum: bool = False
    maanden: bool = False


def chosen[Rule: Callable[..., object]](rules: Sequence[tuple[date, Rule]], day: date) -> Rule:
    """The rule that holds on a day: the last one that had begun; oldest first."""
    found = rules[0][1]
    for begins, rule in rules:
        if begins <= day:
            found = rule
    return found


def add_kept(som: Sum, regel: Regel, loon: Cents, gebruikt: int) -> Cents:
    """Put the line of the disregard into a sum, and give what does not count (eurocent a month).

    Half a cent goes up (our choice). A month that is used up gives nothing, and says so.
    """
    if loon <= 0:
        return NONE
    if regel.maanden and _used_up(som, regel, gebruikt):
        return NONE
    share = som.fraction(f"{regel.prefix}.deel")
    kept = part(loon, share)
    if regel.maximum:
        most = som.cents(f"{regel.prefix}.maximum")
        if kept > most:
            som.add("vrijlating.hoogstens", most, deel=share, maximum=most)
            return most
    som.add("vrijlating.deel", kept, deel=share)
    return kept


def _used_up(som: Sum, regel: Regel, gebruikt: int) -> bool:
    months = som.count(f"{regel.prefix}.maanden")
    if gebruikt >= months:
        som.explain("vrijlating.maanden_op", maanden=months)
        return True
    som.explain("vrijlating.maanden_over", over=months - gebruikt, maanden=months)
    return False
