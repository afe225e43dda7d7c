"""The curve over 0 to 40 hours a week, with the stretches that deserve a word."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from assistant.core.income.huishouden.loon import maandloon, vakantietoeslag, with_hours
from assistant.core.income.huishouden.overzicht import overzicht
from assistant.core.income.huishouden.stromen import Markering, Punt
from assistant.core.income.situation import Huishouden, Werk
from assistant.core.income.uitkeringen import Uitkering
from assistant.core.money import Cents
from assistant.core.parameters import Parameters

MOST_HOURS = 40
# An hour that leaves less than this share of its gross wage is flat: our choice of words, no law.
FLAT = Fraction(1, 10)
SHORTEST_PLATEAU = 2  # hours
ROUNDING = Cents(100)  # toeslagen are whole euros: up to this nothing really falls


def lijn(
    huishouden: Huishouden, uitkeringen: tuple[Uitkering, ...], werk: Werk, on: Parameters
) -> tuple[Punt, ...]:
    """What a month gives at every whole number of hours, with the hourly wage of this job."""
    points = []
    for hours in range(MOST_HOURS + 1):
        job = with_hours(werk, hours)
        month = overzicht(huishouden, uitkeringen, job, on)
        wage = maandloon(job)
        gross = Cents(wage + vakantietoeslag(wage, on))
        points.append(Punt(uren=hours, bruto_loon=gross, totaal=month.totaal))
    return tuple(points)


def markeringen(punten: Sequence[Punt]) -> tuple[Markering, ...]:
    """Plateaus, and the hours at which the total drops or jumps."""
    return tuple(sorted((*_steps(punten), *_plateaus(punten)), key=lambda one: one.van_uren))


def _steps(points: Sequence[Punt]) -> Iterator[Markering]:
    hours = list(pairwise(points))
    jumps = [False, *(_jumps(before, after) for before, after in hours), False]
    for number, (before, after) in enumerate(hours, start=1):
        if before.totaal - after.totaal > ROUNDING:
            yield _mark("daling", before, after)
        elif jumps[number] and not jumps[number - 1] and not jumps[number + 1]:
            yield _mark("sprong", before, after)


def _jumps(before: Punt, after: Punt) -> bool:
    """One hour that gives clearly more than it earns; a row of those is a slope and no jump."""
    earned = after.bruto_loon - before.bruto_loon
    return after.totaal - before.totaal > earned * (1 + FLAT)


def _plateaus(points: Sequence[Punt]) -> Iterator[Markering]:
    start = points[0]
    for before, after in pairwise(points):
        if not _is_flat(before, after):
            yield from _long_enough(start, before)
            start = after
    yield from _long_enough(start, points[-1])


def _is_flat(before: Punt, after: Punt) -> bool:
    earned = after.bruto_loon - before.bruto_loon
    return -ROUNDING <= after.totaal - before.totaal < earned * FLAT


def _long_enough(first: Punt, last: Punt) -> Iterator[Markering]:
    if last.uren - first.uren >= SHORTEST_PLATEAU:
        yield _mark("plateau", first, last)


def _mark(kind: str, first: Punt, last: Punt) -> Markering:
    return Markering(
        soort=kind,
        van_uren=first.uren,
        tot_uren=last.uren,
        verschil=Cents(last.totaal - first.totaal),
    )
