"""A short answer to "what is left of my benefit when I earn this", before any plan is made.

Only what needs no letter: what a wage takes off. Where one fact decides, both answers are given.
"""

from collections.abc import Callable
from dataclasses import dataclass

from assistant.core.income.huishouden.loon import maandloon
from assistant.core.income.huishouden.overzicht import overzicht
from assistant.core.income.huishouden.stromen import said
from assistant.core.income.invoer import plausible
from assistant.core.income.result import Article, Step
from assistant.core.income.situation import Huishouden, Leefvorm, Maand, Werk
from assistant.core.income.uitkeringen import Bijstand, Vrijlating, Wajong, Wajongregeling
from assistant.core.income.uwv.minimumloon import minimumuurloon
from assistant.core.income.uwv.wajong import wajong
from assistant.core.money import NONE, Cents, part
from assistant.core.parameters import Parameters, fraction

ADULT = 27  # an age at which no youth rule applies; the answer says so
MOST_HOURLY = Cents(10_000)  # an amount up to € 100 beside hours is a wage per hour
DEDUCTED: dict[str, tuple[str, Article]] = {
    "iva": ("wia.iva.verrekening", Article("wia-wet", "52 lid 1")),
    "wga": ("wia.wga.percentage_daarna", Article("wia-wet", "61 lid 1")),
    "ww": ("ww.percentage_daarna", Article("ww-wet", "47")),
    "ziektewet": ("ziektewet.percentage", Article("ziektewet", "31 lid 2")),
}
TWO_SHARES = frozenset({"wga", "ww"})  # another share holds in the first two months


@dataclass(frozen=True, slots=True, kw_only=True)
class Kort:
    """A short sum.

    Attributes:
        regels: its lines, with amounts in eurocent per month.
        laag, hoog: what is left over of the wage, at least and at most; equal when it is sure.
        netto: whether `laag` and `hoog` are net.
    """

    loon: Cents
    regels: tuple[Step, ...]
    laag: Cents
    hoog: Cents
    netto: bool
    aannames: tuple[Step, ...]
    artikelen: tuple[Article, ...]


def gross_wage(money: Cents | None, minutes: int | None, on: Parameters) -> tuple[Cents, Step]:
    """The wage of a month from what somebody said, and the line that says how it was read.

    Hours alone are taken at the minimum wage. One of both must be given.
    """
    if minutes is None:
        loon = money or NONE
        return loon, Step("kort.loon_per_maand", loon, {"loon": loon})
    if money is not None and money > MOST_HOURLY:
        return money, Step("kort.loon_per_maand", money, {"loon": money})
    hourly = money if money is not None else minimumuurloon(ADULT, on)
    loon = maandloon(Werk(minuten_per_week=minutes, uurloon=hourly))
    which = "kort.loon_uren_minimum" if money is None else "kort.loon_uren"
    return loon, Step(which, loon, {"uren": minutes, "uurloon": hourly})


def kort(soort: str, money: Cents | None, minutes: int | None, on: Parameters) -> Kort | None:
    """The short sum for this benefit; None when it can't be given without a letter.

    Raises:
        CoreError: an amount that cannot be, or a day without amounts.
    """
    maker = MAKERS.get(soort)
    if maker is None or (money is None and minutes is None):
        return None
    loon, line = gross_wage(money, minutes, on)
    plausible(**{"maand.loon": loon})
    return maker(soort, loon, line, on)


def _wajong(_soort: str, loon: Cents, line: Step, on: Parameters) -> Kort:
    """Both kinds: with arbeidsvermogen 70 %, without 75 %; Wajong art. 2:40, 2:45, 3:8."""
    lines, left = [line, said("kort.wajong_blijft")], []
    for able in (True, False):
        benefit = Wajong(regeling=Wajongregeling.WAJONG_2010, arbeidsvermogen=able)
        without = wajong(benefit, Maand(leeftijd=ADULT), on).amount
        with_wage = wajong(benefit, Maand(leeftijd=ADULT, loon=loon), on).amount
        left.append(Cents(loon + with_wage - without))
        name = "kort.wajong_wel" if able else "kort.wajong_niet"
        lines.append(said(name, af=Cents(without - with_wage), over=left[-1]))
        if with_wage == 0:
            lines.append(said("kort.wajong_nul"))
    return Kort(
        loon=loon,
        regels=tuple(lines),
        laag=min(left),
        hoog=max(left),
        netto=False,
        aannames=(said("kort.vanaf_21"), said("kort.zonder_dispensatie")),
        artikelen=(Article("wajong-wet", "2:16"), Article("wajong-wet", "2:40"),
                   Article("wajong-wet", "2:45"), Article("wajong-wet", "3:8")),
    )  # fmt: skip


def _deducted(soort: str, loon: Cents, line: Step, on: Parameters) -> Kort:
    """A benefit from which a share of the wage goes, as long as it is higher than that."""
    parameter, article = DEDUCTED[soort]
    share = fraction(on.dated(parameter))
    off = part(loon, share)
    lines = [line, Step(f"kort.{soort}_eraf", Cents(-off), {"deel": share})]
    lines += _beside(soort, on)
    left = Cents(loon - off)
    later = (said("kort.na_twee_maanden"),) if soort in TWO_SHARES else ()
    return Kort(
        loon=loon,
        regels=tuple(lines),
        laag=left,
        hoog=left,
        netto=False,
        aannames=(said("kort.uitkering_hoog_genoeg"), *later),
        artikelen=(article,),
    )


def _beside(soort: str, on: Parameters) -> list[Step]:
    """What else decides: the other phase of the WGA, and the limit of the WW."""
    if soort == "wga":
        return [said("kort.wga_vervolg")]
    if soort == "ww":
        return [said("kort.ww_grens", grens=fraction(on.dated("ww.grens_inkomen")))]
    return []


def _bijstand(_soort: str, loon: Cents, line: Step, on: Parameters) -> Kort:
    """Somebody alone of 27 or older: without a vrijlating, and with 25 %."""
    home = Huishouden(leefvorm=Leefvorm.ALLEENSTAANDE, leeftijd=ADULT, zorgverzekering=False)
    job = Werk(minuten_per_week=0, maandloon=loon)
    now = overzicht(home, (Bijstand(),), None, on).totaal
    without = overzicht(home, (Bijstand(),), job, on)
    freed = overzicht(home, (Bijstand(vrijlating=Vrijlating.N),), job, on)
    wage = without.stroom("loon")
    low, high = Cents(without.totaal - now), Cents(freed.totaal - now)
    return Kort(
        loon=loon,
        regels=(
            line,
            said("kort.netto_loon", netto=wage.netto if wage else NONE),
            said("kort.bijstand_zonder", over=low),
            said("kort.bijstand_met_25", over=high),
        ),
        laag=low,
        hoog=high,
        netto=True,
        aannames=(said("kort.alleenstaand_27"), said("kort.gemeente_beslist")),
        artikelen=(
            Article("participatiewet", "19"),
            Article("participatiewet", "31 lid 2 onder n"),
        ),
    )


type Maker = Callable[[str, Cents, Step, Parameters], Kort]
MAKERS: dict[str, Maker] = {
    "wajong": _wajong,
    "bijstand": _bijstand,
    **dict.fromkeys(DEDUCTED, _deducted),
}
