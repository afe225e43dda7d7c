"""How long the loongerelateerde WGA-uitkering lasts."""

from dataclasses import dataclass
from fractions import Fraction

from assistant.core.errors import InputContradicts
from assistant.core.income.result import Article
from assistant.core.parameters import Parameters, count, fraction


@dataclass(frozen=True, slots=True)
class Duur:
    """A duration.

    Attributes:
        maanden: whole months.
        dagen: calendar days beside them: half a month is 15 days.
        articles: the law it rests on.
    """

    maanden: int
    dagen: int
    articles: tuple[Article, ...] = (Article("wia-wet", "59"),)


def wga_duur(jaren_voor_2016: int, jaren_vanaf_2016: int, on: Parameters) -> Duur:
    """The duration from the arbeidsverleden, in months.

    WIA art. 59 lid 1 and 2: a month for each of the first ten calendar years; above that a month
    for a year before 2016 and half a month for a later one. At least three months, at most 24.
    The first ten years are the oldest ones. Does not decide: what counts as a year, the cuts of
    lid 5 and 6 (earlier IVA or WW) and the extension of lid 7.

    Args:
        jaren_voor_2016: whole calendar years of arbeidsverleden before 2016.
        jaren_vanaf_2016: whole calendar years from 2016 on.
        on: the values of a day.

    Raises:
        InputContradicts: a number of years below zero.
        ParameterUnknown: a value is not on file for this day.
    """
    if jaren_voor_2016 < 0 or jaren_vanaf_2016 < 0:
        raise InputContradicts("wia.arbeidsverleden", ("arbeidsverleden",))
    maanden = _maanden(jaren_voor_2016, jaren_vanaf_2016, on)
    kortste = count(on.dated("wia.wga.duur.minimum"))
    langste = count(on.dated("wia.wga.duur.maximum"))
    bounded = min(max(maanden, Fraction(kortste)), Fraction(langste))
    half = count(on.dated("wia.wga.duur.dagen_halve_maand"))
    return Duur(int(bounded), half if bounded.denominator > 1 else 0)


def _maanden(voor: int, vanaf: int, on: Parameters) -> Fraction:
    eerste = count(on.dated("wia.wga.duur.eerste_jaren"))
    half = fraction(on.dated("wia.wga.duur.maand_per_jaar_vanaf_2016"))
    boven_voor = max(voor - eerste, 0)
    boven_vanaf = max(voor + vanaf - eerste, 0) - boven_voor
    return min(voor + vanaf, eerste) + boven_voor + boven_vanaf * half
