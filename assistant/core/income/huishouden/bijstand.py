"""Bijstand beside the other net income of a household, and what it counts for in a year."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.core.income.gemeente.bijstand import bijstand
from assistant.core.income.gemeente.loonheffing import bruto_bijstand
from assistant.core.income.huishouden.loon import MONTHS_A_YEAR
from assistant.core.income.huishouden.netto import Netto, shared_out
from assistant.core.income.result import Result
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Bijstand, Uitkering
from assistant.core.money import NONE, Cents
from assistant.core.parameters import Parameters, count

YOUNG = "participatiewet.leeftijd.jongeren"


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """Bijstand of a month, net, and what it is in gross for a whole year (eurocent)."""

    result: Result
    bruto_jaar: Cents


def aanvulling(
    uitkeringen: tuple[Uitkering, ...],
    maand: Maand,
    eigen: Netto,
    partner: Netto | None,
    on: Parameters,
) -> Aanvulling | None:
    """What the municipality adds to the net income of this month; None without bijstand.

    Participatiewet art. 19, 31, 32. Tax that comes back counts as income too (art. 32 lid 1
    onder a). What the jonggehandicaptenkorting saves does not count (art. 31 lid 2 onder c), but
    it does under 27 (lid 5).
    """
    found = next((one for one in uitkeringen if isinstance(one, Bijstand)), None)
    if found is None:
        return None
    other = (
        found.ander_netto_inkomen + eigen.uitkering + eigen.aangifte - _left_out(eigen, maand, on)
    )
    other += partner.totaal if partner else NONE
    asked = replace(found, ander_netto_inkomen=Cents(max(other, NONE)))
    result = bijstand(asked, replace(maand, netto_loon=eigen.loon), on)
    if result.amount <= 0:
        return Aanvulling(result, NONE)
    year = result.amount * MONTHS_A_YEAR
    taxes = [eigen.belasting, *([partner.belasting] if partner else [])]
    return Aanvulling(result, gross_year(year, taxes, on))


def _left_out(eigen: Netto, maand: Maand, on: Parameters) -> Cents:
    """What the jonggehandicaptenkorting saves in a month, from 27 years; below that nothing."""
    limit = count(on.dated(YOUNG))
    old_enough = maand.leeftijd is not None and maand.leeftijd >= limit
    return eigen.jonggehandicaptenkorting if old_enough else NONE


def gross_year(netto: int, belasting: Sequence[Result], on: Parameters) -> Cents:
    """Net bijstand of a year in gross (eurocent), for one person or both partners.

    Handleiding loonheffingen over bijstandsuitkeringen 3.1: each partner has half of it, with
    the part of the own algemene heffingskorting that wage and benefits did not use.
    """
    shares = shared_out(netto, [1] * len(belasting))
    free = [Cents(one.number("onbenutte_korting")) for one in belasting]
    pairs = zip(shares, free, strict=True)
    return Cents(sum(bruto_bijstand(share, credit, on) for share, credit in pairs))
