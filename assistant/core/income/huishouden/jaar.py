"""A calendar year in which a job begins: months differ, tax and toeslagen look at the whole."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from assistant.core.income.belasting.inkomstenbelasting import inkomstenbelasting
from assistant.core.income.huishouden.bijstand import aanvulling, gross_year
from assistant.core.income.huishouden.combinatiekorting import has_combinatiekorting
from assistant.core.income.huishouden.kalender import (
    after_months,
    months_between,
    months_of,
    with_vrijlating_used,
)
from assistant.core.income.huishouden.loon import MONTHS_A_YEAR, maandloon
from assistant.core.income.huishouden.netto import a_month
from assistant.core.income.huishouden.overzicht import (
    inkomen,
    month_of,
)
from assistant.core.income.huishouden.partner import partner_inkomen, partner_loon
from assistant.core.income.huishouden.stromen import NietBerekend, Stroom
from assistant.core.income.huishouden.toeslagen import toeslagen
from assistant.core.income.huishouden.uitkering import gross_benefits, with_holiday_pay
from assistant.core.income.result import Result
from assistant.core.income.situation import Huishouden, Maand, Werk
from assistant.core.income.uitkeringen import Bijstand, Uitkering
from assistant.core.income.vragen import BelastingVraag
from assistant.core.money import NONE, Cents
from assistant.core.parameters import Parameters

type Days = Callable[[date], Parameters]


@dataclass(frozen=True, slots=True, kw_only=True)
class Jaarmaand:
    """One month of the year in eurocent: gross wage and benefit with holiday pay, bijstand net."""

    maand: date
    loon: Cents
    uitkering: Cents
    bijstand: Cents


@dataclass(frozen=True, slots=True, kw_only=True)
class Jaaroverzicht:
    """A calendar year of a household, in eurocent.

    Attributes:
        toeslagen: what Dienst Toeslagen pays a month at the income of this whole year.
        netto: everything the household has in this year, after tax.
    """

    jaar: int
    maanden: tuple[Jaarmaand, ...]
    loon: Cents
    uitkering: Cents
    bijstand: Cents
    belasting: Result
    toetsingsinkomen: Cents
    toeslagen: tuple[Stroom, ...]
    niet_berekend: tuple[NietBerekend, ...]
    netto: Cents


@dataclass(frozen=True, slots=True, kw_only=True)
class Loopbaan:
    """Which job somebody has in which month: one until `begint`, another from then on.

    Attributes:
        peildatum: the day on which the counters of the benefits were right.
    """

    peildatum: date
    nu: Werk | None
    straks: Werk | None
    begint: date

    def werk(self, month: date) -> Werk | None:
        return self.straks if months_between(self.begint, month) >= 0 else self.nu

    def uitkeringen(self, given: tuple[Uitkering, ...], month: date) -> tuple[Uitkering, ...]:
        """The benefits with their counters as they are in this month.

        The months of a vrijlating count while somebody works: from the peildatum with the job of
        now, else from the day on which the new one begins.
        """
        moved = after_months(given, months_between(self.peildatum, month))
        since = self.peildatum if self.nu else self.begint
        return with_vrijlating_used(moved, max(0, months_between(since, month)))


def jaaroverzicht(
    huishouden: Huishouden, uitkeringen: tuple[Uitkering, ...], loopbaan: Loopbaan, days: Days
) -> Jaaroverzicht:
    """The calendar year in which the job begins, month by month.

    Months before the peildatum are taken to be like now.

    Raises:
        ParameterUnknown: the amounts of some month of that year are not known.
    """
    year = loopbaan.begint.year
    months = tuple(_months(huishouden, uitkeringen, loopbaan, days, year))
    on = days(date(year, MONTHS_A_YEAR, 1))
    wage = Cents(sum(one.loon for one in months))
    benefit = Cents(sum(one.uitkering for one in months))
    extra = Cents(sum(one.bijstand for one in months))
    tax = inkomstenbelasting(_tax(huishouden, uitkeringen, wage, benefit, on), on)
    partner = partner_inkomen(huishouden, a_month(wage), on)
    income = wage + benefit + (partner.bruto_jaar if partner else NONE)
    if extra:
        taxes = [tax, *([partner.belasting] if partner else [])]
        income += gross_year(extra, taxes, on)
    parts = toeslagen(huishouden, Cents(income), on)
    paid = tuple(part for part in parts if isinstance(part, Stroom))
    each_month = sum(one.netto for one in paid) + (partner.totaal if partner else NONE)
    return Jaaroverzicht(
        jaar=year,
        maanden=months,
        loon=wage,
        uitkering=benefit,
        bijstand=extra,
        belasting=tax,
        toetsingsinkomen=Cents(income),
        toeslagen=paid,
        niet_berekend=tuple(part for part in parts if isinstance(part, NietBerekend)),
        netto=Cents(wage + benefit - tax.amount + extra + each_month * MONTHS_A_YEAR),
    )


def _months(
    home: Huishouden,
    given: tuple[Uitkering, ...],
    career: Loopbaan,
    days: Days,
    year: int,
) -> list[Jaarmaand]:
    tops_up = any(isinstance(one, Bijstand) for one in given)
    made = []
    for first in months_of(year):
        on = days(first)
        month = month_of(home, maandloon(career.werk(first)), on)
        benefits = career.uitkeringen(given, first)
        gross = sum(with_holiday_pay(one) for one in gross_benefits(benefits, month, on))
        made.append(
            Jaarmaand(
                maand=first,
                loon=Cents(month.loon + month.vakantietoeslag),
                uitkering=Cents(gross),
                bijstand=_topped_up(benefits, month, on) if tops_up else NONE,
            )
        )
    return made


def _topped_up(benefits: tuple[Uitkering, ...], month: Maand, on: Parameters) -> Cents:
    own = inkomen(benefits, month, on)
    assert month.huishouden is not None  # noqa: S101  month_of always gives it
    partner = partner_inkomen(month.huishouden, own.loon, on)
    extra = aanvulling(benefits, month, own.netto, partner, on)
    return extra.result.amount if extra else NONE


def _tax(
    home: Huishouden,
    given: tuple[Uitkering, ...],
    wage: Cents,
    benefit: Cents,
    on: Parameters,
) -> BelastingVraag:
    return BelastingVraag(
        peildatum=on.on,
        loon=wage,
        uitkering=benefit,
        jonggehandicaptenkorting=any(one.soort == "wajong" for one in given),
        combinatiekorting=has_combinatiekorting(
            home, wage, partner_loon(home, on) * MONTHS_A_YEAR, on
        ),
    )
