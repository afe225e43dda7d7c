"""Who must hear of a job, and when: one duty for each benefit and toeslag."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.core.income.huishouden.stromen import said
from assistant.core.income.result import Step
from assistant.core.income.situation import Huishouden
from assistant.core.income.uitkeringen import Uitkering
from assistant.core.parameters import Parameters, count

UWV_DAYS, TOESLAGEN_DAYS = "melden.uwv.dagen", "melden.toeslagen.dagen"
# benefit → the sentence of its duty, and the contact who must hear it
DUTIES = {
    "wajong": ("plicht.uwv_wijziging", "uwv"),
    "iva": ("plicht.uwv_wijziging", "uwv"),
    "wga": ("plicht.uwv_wijziging", "uwv"),
    "wao": ("plicht.uwv_wijziging", "uwv"),
    "waz": ("plicht.uwv_wijziging", "uwv"),
    "ziektewet": ("plicht.ziektewet", "uwv"),
    "ww": ("plicht.ww", "uwv"),
    "toeslagenwet": ("plicht.uwv_wijziging", "uwv"),
    "bijstand": ("plicht.gemeente", "gemeente"),
    "ioaw": ("plicht.gemeente", "gemeente"),
}
WITHIN_DAYS = "plicht.uwv_wijziging"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plicht:
    """One thing to report.

    Attributes:
        wie: contact id.
        uiterlijk: the last day; None when it is at once, monthly, or set by the municipality.
    """

    wie: str
    uiterlijk: date | None
    zin: Step


def plichten(
    huishouden: Huishouden, uitkeringen: tuple[Uitkering, ...], begint: date, on: Parameters
) -> tuple[Plicht, ...]:
    """What to report when this job begins, each duty once."""
    found = [*_benefits(uitkeringen, begint, on), *_toeslagen(huishouden, begint, on)]
    return tuple({one.zin.id: one for one in found}.values())


def _benefits(uitkeringen: tuple[Uitkering, ...], begint: date, on: Parameters) -> Iterator[Plicht]:
    for one in uitkeringen:
        sentence, who = DUTIES[one.soort]
        if sentence != WITHIN_DAYS:
            yield Plicht(wie=who, uiterlijk=None, zin=said(sentence))
            continue
        days = count(on.dated(UWV_DAYS))
        last = begint + timedelta(days=days)
        yield Plicht(wie=who, uiterlijk=last, zin=said(sentence, dagen=days, uiterlijk=last))


def _toeslagen(huishouden: Huishouden, begint: date, on: Parameters) -> Iterator[Plicht]:
    asks = huishouden.zorgverzekering or huishouden.kale_huur is not None or huishouden.kinderen
    if asks:
        days = count(on.dated(TOESLAGEN_DAYS))
        last = begint + timedelta(days=days)
        sentence = said("plicht.toeslagen", dagen=days, uiterlijk=last)
        yield Plicht(wie="dienst_toeslagen", uiterlijk=last, zin=sentence)
