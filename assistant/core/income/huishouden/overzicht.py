"""Everything a household gets in a month, as if a whole year were like this month."""

from dataclasses import dataclass

from assistant.core.income.gegeven import parameters_on
from assistant.core.income.gemeente.norm import bijstandsnorm
from assistant.core.income.huishouden.bijstand import Aanvulling, aanvulling
from assistant.core.income.huishouden.combinatiekorting import has_combinatiekorting
from assistant.core.income.huishouden.combinations import check
from assistant.core.income.huishouden.loon import MONTHS_A_YEAR, maandloon, vakantietoeslag
from assistant.core.income.huishouden.netto import Netto, a_month, netto, shared_out
from assistant.core.income.huishouden.partner import (
    partner_inkomen,
    partner_loon,
    partner_streams,
)
from assistant.core.income.huishouden.stromen import (
    Maandoverzicht,
    NietBerekend,
    Stroom,
    said,
)
from assistant.core.income.huishouden.toeslagen import toeslagen
from assistant.core.income.huishouden.uitkering import gross_benefits, unpaid_ww, with_holiday_pay
from assistant.core.income.result import Result, Step
from assistant.core.income.situation import Huishouden, Maand, Werk
from assistant.core.income.uitkeringen import Uitkering
from assistant.core.income.vragen import HuishoudenVraag
from assistant.core.money import Cents
from assistant.core.parameters import ParameterBook, Parameters


@dataclass(frozen=True, slots=True)
class Inkomen:
    """The income of one person in a month, before bijstand and toeslagen (eurocent)."""

    loon: Cents
    uitkeringen: tuple[Result, ...]
    netto: Netto


def maandoverzicht(vraag: HuishoudenVraag, book: ParameterBook) -> Maandoverzicht:
    """Every stream of a household in a month, gross and net, with the sum behind each.

    Tax and toeslagen look at a whole year: they are counted as if every month were like this one.

    Raises:
        InputMissing, InputContradicts, NotCalculable, ParameterUnknown.
    """
    check(vraag.huishouden, vraag.uitkeringen)
    on = parameters_on(vraag.peildatum, vraag.gegeven, book)
    return overzicht(vraag.huishouden, vraag.uitkeringen, vraag.werk, on)


def overzicht(
    huishouden: Huishouden,
    uitkeringen: tuple[Uitkering, ...],
    werk: Werk | None,
    on: Parameters,
) -> Maandoverzicht:
    """The same for a household that was checked, with the parameters of the day."""
    month = month_of(huishouden, maandloon(werk), on)
    own = inkomen(uitkeringen, month, on)
    partner = partner_inkomen(huishouden, own.loon, on)
    extra = aanvulling(uitkeringen, month, own.netto, partner, on)
    income = _toetsingsinkomen(own, partner, extra)
    parts = toeslagen(huishouden, income, on)
    streams = (
        *_own_streams(own),
        *_bijstand_streams(extra),
        *partner_streams(huishouden, partner, on),
        *(part for part in parts if isinstance(part, Stroom)),
    )
    return Maandoverzicht(
        peildatum=on.on,
        stromen=streams,
        niet_berekend=tuple(part for part in parts if isinstance(part, NietBerekend)),
        toetsingsinkomen=income,
        belasting=own.netto.belasting,
        totaal=Cents(sum(stream.netto for stream in streams)),
        uitleg=_remarks(month, uitkeringen, own, extra, on),
    )


def month_of(huishouden: Huishouden, loon: Cents, on: Parameters) -> Maand:
    """What is earned in a month, and by whom."""
    return Maand(
        leeftijd=huishouden.leeftijd,
        loon=loon,
        vakantietoeslag=vakantietoeslag(loon, on),
        huishouden=huishouden,
    )


def inkomen(uitkeringen: tuple[Uitkering, ...], month: Maand, on: Parameters) -> Inkomen:
    """Gross benefits beside this wage, and what is left of both after tax."""
    benefits = gross_benefits(uitkeringen, month, on)
    home = month.huishouden
    assert home is not None  # noqa: S101  month_of always gives it
    wage = Cents(month.loon + month.vakantietoeslag)
    net = netto(
        on.on,
        on,
        loon=wage,
        uitkering=sum(with_holiday_pay(one) for one in benefits),
        jonggehandicapt=any(one.soort == "wajong" for one in uitkeringen),
        combinatiekorting=has_combinatiekorting(home, wage, partner_loon(home, on), on),
    )
    return Inkomen(wage, benefits, net)


def _toetsingsinkomen(own: Inkomen, partner: Netto | None, extra: Aanvulling | None) -> Cents:
    """Gross income of the year of everybody who counts; bijstand counts in gross as well."""
    benefits = sum(with_holiday_pay(one) for one in own.uitkeringen)
    year = (own.loon + benefits) * MONTHS_A_YEAR
    if extra is not None:
        year += extra.bruto_jaar
    if partner is not None:
        year += partner.bruto_jaar
    return Cents(year)


def _own_streams(own: Inkomen) -> tuple[Stroom, ...]:
    streams = []
    if own.loon:
        streams.append(Stroom(id="loon", bruto=own.loon, netto=own.netto.loon))
    gross = [with_holiday_pay(one) for one in own.uitkeringen]
    net = shared_out(own.netto.uitkering, gross)
    for result, before, after in zip(own.uitkeringen, gross, net, strict=True):
        streams.append(Stroom(id=result.regeling, bruto=before, netto=after, result=result))
    if own.netto.aangifte:
        streams.append(Stroom(id="aangifte", bruto=None, netto=own.netto.aangifte))
    return tuple(streams)


def _bijstand_streams(extra: Aanvulling | None) -> tuple[Stroom, ...]:
    if extra is None:
        return ()
    gross = a_month(extra.bruto_jaar)
    return (Stroom(id="bijstand", bruto=gross, netto=extra.result.amount, result=extra.result),)


def _remarks(
    month: Maand,
    given: tuple[Uitkering, ...],
    own: Inkomen,
    extra: Aanvulling | None,
    on: Parameters,
) -> tuple[Step, ...]:
    home = month.huishouden
    assert home is not None  # noqa: S101  month_of always gives it
    lines = [said("overzicht.heel_jaar"), said("overzicht.vakantiegeld_per_maand")]
    if home.vermogen is None:
        lines.append(said("overzicht.vermogen_niet_gevraagd"))
    elif extra is not None:
        lines.append(said("overzicht.vermogen_bijstand"))
    if own.netto.aangifte:
        lines.append(said("overzicht.aangifte"))
    topped_up = extra is not None or any(one.soort == "toeslagenwet" for one in given)
    if topped_up and extra is None and unpaid_ww(own.uitkeringen):
        lines.append(said("overzicht.toeslag_bij_nul"))
    if not topped_up and home.partner is None and _is_below_norm(home, own, on):
        lines.append(said("overzicht.misschien_aanvulling"))
    return tuple(lines)


def _is_below_norm(home: Huishouden, own: Inkomen, on: Parameters) -> bool:
    """Whether the net income is below the bijstandsnorm, so that a supplement may be possible."""
    return own.netto.totaal < bijstandsnorm(home, on).amount
