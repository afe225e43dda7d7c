"""The gross benefits of a household in one month: which rule belongs to which benefit."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from assistant.core.income.gemeente.ioaw import ioaw
from assistant.core.income.result import Result
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Toeslagenwet, Uitkering
from assistant.core.income.uwv.iva import iva
from assistant.core.income.uwv.toeslagenwet import toeslagenwet
from assistant.core.income.uwv.wajong import wajong
from assistant.core.income.uwv.wao import wao
from assistant.core.income.uwv.waz import waz
from assistant.core.income.uwv.wga import wga
from assistant.core.income.uwv.ww import ww
from assistant.core.income.uwv.ziektewet import ziektewet
from assistant.core.money import Cents
from assistant.core.parameters import Parameters

type Rule = Callable[[Any, Maand, Parameters], Result]

GROSS: dict[str, Rule] = {
    "wajong": wajong,
    "iva": iva,
    "wga": wga,
    "wao": wao,
    "waz": waz,
    "ziektewet": ziektewet,
    "ww": ww,
    "ioaw": ioaw,
}


def gross_benefits(
    uitkeringen: tuple[Uitkering, ...], maand: Maand, on: Parameters
) -> tuple[Result, ...]:
    """Every gross benefit, the Toeslagenwet last since it tops up the others.

    Beside a WW that is not paid there is none: we do not know whether that right is still one to
    top up (Toeslagenwet art. 2), and say so. Other rights go on at € 0.
    """
    results = [GROSS[one.soort](one, maand, on) for one in uitkeringen if one.soort in GROSS]
    for one in uitkeringen:
        if isinstance(one, Toeslagenwet):
            # The norm is without holiday pay, so holiday pay inside a benefit does not count.
            inside = sum(result.number("vakantietoeslag_inbegrepen") for result in results)
            own = Cents(sum(result.amount for result in results) - inside)
            if not unpaid_ww(results):
                results.append(toeslagenwet(replace(one, eigen_uitkering=own), maand, on))
    return tuple(results)


def unpaid_ww(results: Sequence[Result]) -> bool:
    """Whether the wage of this month stops the WW."""
    return any(one.regeling == "ww" and one.amount == 0 for one in results)


def with_holiday_pay(result: Result) -> Cents:
    """A benefit of a month with the holiday pay that it builds up."""
    return Cents(result.amount + result.number("vakantietoeslag"))
