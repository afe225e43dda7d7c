"""From gross to net in a household: the tax of a year, spread over its months and its payers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assistant.core.income.belasting.inkomstenbelasting import inkomstenbelasting
from assistant.core.income.huishouden.loon import MONTHS_A_YEAR
from assistant.core.income.result import Result
from assistant.core.income.vragen import BelastingVraag
from assistant.core.money import Cents, quotient
from assistant.core.parameters import Parameters


@dataclass(frozen=True, slots=True)
class Netto:
    """Net amounts of a month that is like every month of its year, in eurocent.

    Attributes:
        loon, uitkering: after what each payer withholds.
        aangifte: a twelfth of what comes back after the tax return (below zero: is paid then).
        bruto_jaar: wage and benefit of the year, before tax.
        jonggehandicaptenkorting: a twelfth of what this credit saves in tax.
        belasting: the tax sum of the year.
    """

    loon: Cents
    uitkering: Cents
    aangifte: Cents
    bruto_jaar: Cents
    jonggehandicaptenkorting: Cents
    belasting: Result

    @property
    def totaal(self) -> Cents:
        return Cents(self.loon + self.uitkering + self.aangifte)


def netto(  # noqa: PLR0913  the facts a tax sum needs
    peildatum: date,
    on: Parameters,
    *,
    loon: int,
    uitkering: int,
    jonggehandicapt: bool = False,
    combinatiekorting: bool = False,
) -> Netto:
    """Net of a month with this gross wage and benefit, both with holiday pay (eurocent a month)."""
    vraag = BelastingVraag(
        peildatum=peildatum,
        loon=Cents(loon * MONTHS_A_YEAR),
        uitkering=Cents(uitkering * MONTHS_A_YEAR),
        jonggehandicaptenkorting=jonggehandicapt,
        combinatiekorting=combinatiekorting,
    )
    tax = inkomstenbelasting(vraag, on)
    return Netto(
        loon=a_month(vraag.loon - tax.number("loonheffing_loon")),
        uitkering=a_month(vraag.uitkering - tax.number("loonheffing_uitkering")),
        aangifte=a_month(tax.number("bij_aangifte")),
        bruto_jaar=Cents(vraag.loon + vraag.uitkering),
        jonggehandicaptenkorting=a_month(tax.number("jonggehandicaptenkorting_gebruikt")),
        belasting=tax,
    )


def a_month(year: int) -> Cents:
    """A twelfth of an amount of a year."""
    return quotient(year, MONTHS_A_YEAR)


def shared_out(total: int, weights: Sequence[int]) -> list[Cents]:
    """Divide an amount in proportion; the last takes what rounding leaves."""
    whole = sum(weights)
    if whole == 0:
        return [Cents(0) for _ in weights]
    shares = [quotient(total * weight, whole) for weight in weights]
    shares[-1] = Cents(shares[-1] + total - sum(shares))
    return shares
