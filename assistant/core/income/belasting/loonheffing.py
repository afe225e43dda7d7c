"""What each payer withholds in a year; only one of them applies the loonheffingskorting."""

from typing import NamedTuple

from assistant.core.income.belasting.heffingskortingen import (
    Afbouw,
    Arbeidskorting,
    algemene_heffingskorting,
    arbeidskorting,
)
from assistant.core.income.belasting.schijven import Schijf, belasting
from assistant.core.income.vragen import BelastingVraag, Betaler


class Tabel(NamedTuple):
    """What both payers look up: the brackets and the credits of a year."""

    schijven: tuple[Schijf, ...]
    algemeen: Afbouw
    arbeid: Arbeidskorting


class Loonheffing(NamedTuple):
    """Withheld in a year, in eurocent, and who applied the credit."""

    loon: int
    uitkering: int
    korting_bij: Betaler


def loonheffing(vraag: BelastingVraag, jonggehandicapt: int, tabel: Tabel) -> Loonheffing:
    """What the employer and the payer of the benefit withhold, as if the year were one period.

    Wet op de loonbelasting 1964 art. 20a (brackets), 21c (algemene heffingskorting and
    arbeidskorting are one loonheffingskorting), 22a (arbeidskorting over wage only), 23 lid 2 (with
    one payer) and lid 4 (the jonggehandicaptenkorting always with the payer of the Wajong). Each
    payer starts in the first bracket: two payers together can withhold too little. Does not know
    the tables per month, the rate for holiday pay, or the method for net bijstand.

    Args:
        vraag: wage and benefit of the year.
        jonggehandicapt: the jonggehandicaptenkorting of the year in eurocent, or 0.
        tabel: brackets and credits of the year.
    """
    payer = vraag.loonheffingskorting_bij or _highest(vraag)
    wage = belasting(vraag.loon, tabel.schijven)
    benefit = belasting(vraag.uitkering, tabel.schijven) - jonggehandicapt
    if payer is Betaler.LOON:
        wage -= algemene_heffingskorting(vraag.loon, tabel.algemeen)
        wage -= arbeidskorting(vraag.loon, tabel.arbeid)
    else:
        benefit -= algemene_heffingskorting(vraag.uitkering, tabel.algemeen)
    return Loonheffing(max(wage, 0), max(benefit, 0), payer)


def _highest(vraag: BelastingVraag) -> Betaler:
    return Betaler.UITKERING if vraag.uitkering > vraag.loon else Betaler.LOON
