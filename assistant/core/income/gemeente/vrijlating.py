"""The part of net wage that bijstand leaves to somebody: two laws, one until 2026, one after."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from assistant.core.errors import InputContradicts, NotCalculable
from assistant.core.income.gemeente.vrijgelaten import Regel, add_kept, chosen
from assistant.core.income.invoer import not_negative, plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Huishouden, Leefvorm
from assistant.core.income.uitkeringen import Bijstand, Vrijlating
from assistant.core.money import NONE, Cents
from assistant.core.parameters import Parameters

PREFIX = "participatiewet.inkomstenvrijlating."
ARTIKEL_31 = {
    Vrijlating.N: Regel(f"{PREFIX}n", maximum=True, maanden=True),
    Vrijlating.R: Regel(f"{PREFIX}r", maximum=True, maanden=True),
    Vrijlating.Y: Regel(f"{PREFIX}y", maximum=True),
    Vrijlating.Z: Regel(f"{PREFIX}z", maximum=True, maanden=True),
    Vrijlating.AA: Regel(f"{PREFIX}aa", maximum=True),
}
N_MET_AOW = Regel(f"{PREFIX}n", maximum=True)
ARTIKEL_34A = {
    Vrijlating.ARTIKEL_34A: Regel(f"{PREFIX}artikel_34a", maanden=True),
    Vrijlating.ARTIKEL_34A_UREN: Regel(f"{PREFIX}artikel_34a.uren"),
}
ARTIKEL_34A_MET_AOW = Regel(f"{PREFIX}artikel_34a.aow", maximum=True)
NIET_ONDER_27 = frozenset({Vrijlating.N, Vrijlating.R})
NA_N = frozenset({Vrijlating.R, Vrijlating.Z})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdiener:
    """What decides on a disregard, about the person who earns.

    Attributes:
        kinderen: ages of the children under 18 of a single parent; empty for anybody else.
        maanden_gebruikt: months of this disregard that are over.
        n_gebruikt: the months of 25 percent are over.
    """

    leeftijd: int
    aow_leeftijd: bool = False
    kinderen: tuple[int, ...] = ()
    maanden_gebruikt: int = 0
    n_gebruikt: bool = False


def verdiener(huishouden: Huishouden, uitkering: Bijstand) -> Verdiener:
    """The facts for a disregard, out of a household and its bijstand."""
    alone = huishouden.leefvorm is Leefvorm.ALLEENSTAANDE_OUDER
    return Verdiener(
        leeftijd=huishouden.leeftijd,
        aow_leeftijd=huishouden.aow_leeftijd,
        kinderen=huishouden.kinderen if alone else (),
        maanden_gebruikt=uitkering.vrijlating_maanden_gebruikt,
        n_gebruikt=uitkering.vrijlating_n_gebruikt,
    )


def vrijlating(kind: Vrijlating, nettoloon: Cents, wie: Verdiener, on: Parameters) -> Result:
    """What of a month's net wage does not count for bijstand (eurocent).

    Participatiewet art. 31 lid 2 onder n, r, y, z, aa and lid 5 until 31 December 2026; art. 34a
    from 1 January 2027. Whether the municipality grants it, and whether somebody belongs to the
    group of y, z or aa, is not decided here.

    Raises:
        NotCalculable: this disregard does not exist on this day.
        InputContradicts: it does not go with this age, household or order.
        ParameterUnknown: an amount is not on file for this day.
    """
    plausible(netto_loon=nettoloon)
    som = Sum("vrijlating", on, netto=True)
    add_vrijlating(som, kind, nettoloon, wie)
    return som.result("gemeente")


def add_vrijlating(som: Sum, kind: Vrijlating, nettoloon: Cents, wie: Verdiener) -> Cents:
    """Put the disregard of this day into a sum, and give it; raises like `vrijlating`."""
    not_negative(vrijlating_maanden_gebruikt=wie.maanden_gebruikt)
    rule = chosen(RULES, som.on.on)
    kept = rule(som, kind, nettoloon, wie)
    som.fact("vrijgelaten", kept)
    return kept


def _artikel_31(som: Sum, kind: Vrijlating, loon: Cents, wie: Verdiener) -> Cents:
    """Participatiewet art. 31 lid 2 onder n, r, y, z, aa, and lid 5, until 31 December 2026."""
    if kind is Vrijlating.GEEN:
        return NONE
    if kind in ARTIKEL_34A:
        raise NotCalculable("vrijlating.nog_niet")
    _check_31(som, kind, wie)
    som.rests_on("participatiewet", f"31 lid 2 onder {kind}")
    som.leaves_out("vrijlating.gemeente_beslist")
    for_ever = kind is Vrijlating.N and wie.aow_leeftijd
    regel = N_MET_AOW if for_ever else ARTIKEL_31[kind]
    return add_kept(som, regel, loon, wie.maanden_gebruikt)


def _artikel_31_balans(som: Sum, kind: Vrijlating, loon: Cents, wie: Verdiener) -> Cents:
    """The same in 2026, when a municipality may already leave wage to people under 27."""
    if wie.leeftijd < som.count("participatiewet.leeftijd.jongeren"):
        som.leaves_out("vrijlating.onder_27_in_2026")
    return _artikel_31(som, kind, loon, wie)


def _artikel_34a(som: Sum, kind: Vrijlating, loon: Cents, wie: Verdiener) -> Cents:
    """Participatiewet art. 34a, from 1 January 2027: no age of 27, no maximum under the AOW age."""
    if kind is Vrijlating.GEEN:
        return NONE
    if kind not in ARTIKEL_34A:
        raise NotCalculable("vrijlating.niet_meer")
    som.rests_on("participatiewet", "34a")
    som.leaves_out("vrijlating.gemeente_beslist", "vrijlating.bufferbudget")
    with_aow = kind is Vrijlating.ARTIKEL_34A and wie.aow_leeftijd
    regel = ARTIKEL_34A_MET_AOW if with_aow else ARTIKEL_34A[kind]
    return add_kept(som, regel, loon, wie.maanden_gebruikt)


def _check_31(som: Sum, kind: Vrijlating, wie: Verdiener) -> None:
    """Lid 5 (age), r 1° (child under 12), and r 2° and z (after the months of n)."""
    young = wie.leeftijd < som.count("participatiewet.leeftijd.jongeren")
    if young and kind in NIET_ONDER_27:
        _contradict("vrijlating.onder_27", "huishouden.leeftijd")
    if kind is Vrijlating.R:
        limit = som.count(f"{PREFIX}r.leeftijd_kind")
        if not any(age < limit for age in wie.kinderen):
            _contradict("vrijlating.kind_onder_12", "huishouden.leefvorm", "huishouden.kinderen")
    if kind in NA_N and not (wie.n_gebruikt or young):
        _contradict("vrijlating.eerst_n", "uitkering.vrijlating_n_gebruikt")


def _contradict(reason: str, *fields: str) -> NoReturn:
    raise InputContradicts(reason, ("uitkering.vrijlating", *fields))


type Rule = Callable[[Sum, Vrijlating, Cents, Verdiener], Cents]

RULES: tuple[tuple[date, Rule], ...] = (
    (date.min, _artikel_31),
    (date(2026, 1, 1), _artikel_31_balans),
    (date(2027, 1, 1), _artikel_34a),
)
