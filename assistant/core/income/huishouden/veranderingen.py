"""What changes by itself after a job begins: new amounts, a share that ends, other rules."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.core.income.huishouden.kalender import first_of_month
from assistant.core.income.huishouden.stromen import said
from assistant.core.income.result import Step
from assistant.core.income.uitkeringen import (
    Bijstand,
    Ioaw,
    Toeslagenwet,
    Uitkering,
    Vrijlating,
    Wga,
    Wgafase,
    Ww,
)
from assistant.core.parameters import ParameterBook, Parameters, count

HALF_YEARS = (1, 7)  # the months in which benefits and the minimum wage are indexed
WW_FIRST_MONTHS = "ww.eerste_maanden"
WGA_FIRST_MONTHS = "wia.wga.eerste_maanden"
TOESLAG_MONTHS = "toeslagenwet.vrijlating.maanden"
# Per law: where its disregards stand, and the name of the one that takes their place.
PW, IOAW = "participatiewet.inkomstenvrijlating", "ioaw.vrijlating"
NEW_NAME = {PW: "artikel_34a", IOAW: "artikel_8a"}
ENDS = frozenset({Vrijlating.N, Vrijlating.R, Vrijlating.Z, Vrijlating.ARTIKEL_34A})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verandering:
    """Something that changes on a day."""

    op: date
    zin: Step


def veranderingen(
    uitkeringen: tuple[Uitkering, ...], begint: date, on: Parameters, book: ParameterBook
) -> tuple[Verandering, ...]:
    """What changes in the year after the first working day, in order of date.

    Args:
        uitkeringen: with their counters as they are on that day.
        begint: the first working day.
        on: the values of the day with which we calculate.
        book: every value, for a rule that begins on a later day.

    Raises:
        ParameterUnknown: the number of months of some rule is not on file.
    """
    last = first_of_month(begint, 12)
    found = [*_indexed(begint)]
    for one in uitkeringen:
        found += _of_benefit(one, begint, on, book)
    return tuple(sorted((c for c in found if begint < c.op <= last), key=lambda c: c.op))


def _indexed(begint: date) -> Iterator[Verandering]:
    for years in (0, 1):
        for month in HALF_YEARS:
            yield _change("verandering.bedragen", date(begint.year + years, month, 1))


def _of_benefit(
    uitkering: Uitkering, begint: date, on: Parameters, book: ParameterBook
) -> Iterator[Verandering]:
    if isinstance(uitkering, Bijstand | Ioaw):
        yield from _of_vrijlating(uitkering, begint, on, book)
    if isinstance(uitkering, Ww):
        yield from _high_share(uitkering, begint, count(on.dated(WW_FIRST_MONTHS)))
    if isinstance(uitkering, Wga) and uitkering.fase is Wgafase.LOONGERELATEERD:
        yield from _high_share(uitkering, begint, count(on.dated(WGA_FIRST_MONTHS)))
    if isinstance(uitkering, Toeslagenwet):
        left = count(on.dated(TOESLAG_MONTHS)) - uitkering.maanden_vrijlating_gebruikt
        yield _change("verandering.toeslag_vrijlating_stopt", _after(begint, left))


def _high_share(uitkering: Ww | Wga, begint: date, months: int) -> Iterator[Verandering]:
    """WW art. 47, WIA art. 61: the share falls after the first months of the right."""
    if uitkering.maand_van_recht is not None:
        left = months - uitkering.maand_van_recht + 1
        yield _change("verandering.naar_70_procent", _after(begint, left))


def _of_vrijlating(
    uitkering: Bijstand | Ioaw, begint: date, on: Parameters, book: ParameterBook
) -> Iterator[Verandering]:
    """When this disregard ends, and the day on which another rule takes its place."""
    law, kind = PW if isinstance(uitkering, Bijstand) else IOAW, uitkering.vrijlating
    new_rule = book.first_day(f"{law}.{NEW_NAME[law]}.deel")
    if new_rule is not None:
        yield _change("verandering.vrijlating_2027", new_rule)
    if kind not in ENDS:
        return
    name = NEW_NAME[law] if kind is Vrijlating.ARTIKEL_34A else kind.value
    left = count(on.dated(f"{law}.{name}.maanden")) - uitkering.vrijlating_maanden_gebruikt
    day = _after(begint, left)
    overtaken = new_rule is not None and begint < new_rule <= day
    if not overtaken:
        yield _change("verandering.vrijlating_stopt", day)


def _after(begint: date, months: int) -> date:
    """The first day of the month so many months later; this month when none are left."""
    return first_of_month(begint, max(0, months))


def _change(sentence: str, day: date) -> Verandering:
    return Verandering(op=day, zin=said(sentence, dag=day))
