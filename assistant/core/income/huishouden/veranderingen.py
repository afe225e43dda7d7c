"""What changes by itself after a job begins: new amounts, a share that ends, other rules."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.core.income.huishouden.kalender import first_of_month
from assistant.core.income.huishouden.stromen import said
from assistant.core.income.result import Step
from assistant.core.income.uitkeringen import Bijstand, Uitkering, Vrijlating, Wga, Wgafase, Ww
from assistant.core.parameters import Parameters, count

HALF_YEARS = (1, 7)  # the months in which benefits and the minimum wage are indexed
FIRST_MONTHS = 2  # months of the high share: WW art. 47, WIA art. 61
MONTHS_OF = {
    Vrijlating.N: "participatiewet.inkomstenvrijlating.n.maanden",
    Vrijlating.R: "participatiewet.inkomstenvrijlating.r.maanden",
    Vrijlating.Z: "participatiewet.inkomstenvrijlating.z.maanden",
    Vrijlating.ARTIKEL_34A: "participatiewet.inkomstenvrijlating.artikel_34a.maanden",
}
NEW_VRIJLATING = date(2027, 1, 1)  # Participatiewet art. 34a; Wet Participatiewet in balans


@dataclass(frozen=True, slots=True, kw_only=True)
class Verandering:
    """Something that changes on a day."""

    op: date
    zin: Step


def veranderingen(
    uitkeringen: tuple[Uitkering, ...], begint: date, on: Parameters
) -> tuple[Verandering, ...]:
    """What changes in the year after the first working day, in order of date."""
    last = first_of_month(begint, 12)
    found = [*_indexed(begint)]
    for one in uitkeringen:
        found += _of_benefit(one, begint, on)
    return tuple(sorted((c for c in found if begint < c.op <= last), key=lambda c: c.op))


def _indexed(begint: date) -> Iterator[Verandering]:
    for years in (0, 1):
        for month in HALF_YEARS:
            day = date(begint.year + years, month, 1)
            yield Verandering(op=day, zin=said("verandering.bedragen", dag=day))


def _of_benefit(uitkering: Uitkering, begint: date, on: Parameters) -> Iterator[Verandering]:
    if isinstance(uitkering, Bijstand):
        yield from _of_bijstand(uitkering, begint, on)
    if _has_high_share(uitkering):
        assert isinstance(uitkering, Ww | Wga)  # noqa: S101  what _has_high_share looks for
        left = FIRST_MONTHS - (uitkering.maand_van_recht or 1) + 1
        day = first_of_month(begint, left)
        yield Verandering(op=day, zin=said("verandering.naar_70_procent", dag=day))


def _has_high_share(uitkering: Uitkering) -> bool:
    counted = isinstance(uitkering, Ww) or (
        isinstance(uitkering, Wga) and uitkering.fase is Wgafase.LOONGERELATEERD
    )
    month = getattr(uitkering, "maand_van_recht", None)
    return counted and month is not None and month <= FIRST_MONTHS


def _of_bijstand(uitkering: Bijstand, begint: date, on: Parameters) -> Iterator[Verandering]:
    parameter = MONTHS_OF.get(uitkering.vrijlating)
    if parameter is not None:
        left = count(on.dated(parameter)) - uitkering.vrijlating_maanden_gebruikt
        day = first_of_month(begint, max(0, left))
        yield Verandering(op=day, zin=said("verandering.vrijlating_stopt", dag=day))
    yield Verandering(
        op=NEW_VRIJLATING, zin=said("verandering.vrijlating_2027", dag=NEW_VRIJLATING)
    )
