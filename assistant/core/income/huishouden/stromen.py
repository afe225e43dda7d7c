"""What comes in: one stream for each wage, benefit and toeslag of a household."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from assistant.core.errors import CoreError
from assistant.core.income.result import Fact, Result, Step
from assistant.core.money import Cents


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroom:
    """One stream of money in a month.

    Attributes:
        id: loon, wajong, …, zorgtoeslag, aangifte, partner_loon, partner_uitkering.
        bruto: eurocent per month with holiday pay; None for what has no gross amount (toeslag).
        netto: eurocent per month, with a twelfth of the holiday pay and of the year's tax.
        result: the sum behind it; None when the amount was given.
    """

    id: str
    bruto: Cents | None
    netto: Cents
    result: Result | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NietBerekend:
    """A part that we refuse to calculate, with the reason as the error says it."""

    id: str
    waarom: CoreError


@dataclass(frozen=True, slots=True, kw_only=True)
class Maandoverzicht:
    """A month of a household, as if a whole year were like it.

    Attributes:
        toetsingsinkomen: eurocent per year, of everybody who counts for toeslagen.
        belasting: the tax sum of the person, per year.
        totaal: what the streams give together, net, eurocent per month.
        uitleg: lines about the whole, such as what was assumed.
    """

    peildatum: date
    stromen: tuple[Stroom, ...]
    niet_berekend: tuple[NietBerekend, ...]
    toetsingsinkomen: Cents
    belasting: Result
    totaal: Cents
    uitleg: tuple[Step, ...]

    def stroom(self, stream_id: str) -> Stroom | None:
        return next((one for one in self.stromen if one.id == stream_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Punt:
    """One point of the curve: hours a week, gross wage with holiday pay, and the net total."""

    uren: int
    bruto_loon: Cents
    totaal: Cents


@dataclass(frozen=True, slots=True, kw_only=True)
class Markering:
    """A stretch of the curve that deserves a word.

    Attributes:
        soort: `plateau` (more hours, hardly more money), `daling` (more hours, less money) or
            `sprong` (one hour more gives clearly more than that hour earns).
        verschil: eurocent per month between the two ends.
    """

    soort: str
    van_uren: int
    tot_uren: int
    verschil: Cents


def said(step_id: str, **values: Fact) -> Step:
    """A line of explanation that belongs to no single sum."""
    named: Mapping[str, Fact] = values
    return Step(step_id, None, named)
