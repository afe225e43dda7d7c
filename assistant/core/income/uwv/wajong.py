"""Wajong in one month: which of the three, with or without arbeidsvermogen."""

from fractions import Fraction

from assistant.core.errors import InputContradicts, InputMissing, NotCalculable
from assistant.core.income.invoer import not_negative, plausible
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Wajong, Wajongregeling
from assistant.core.income.uwv.afsluiting import uitkomst, vakantietoeslag_erbovenop
from assistant.core.income.uwv.garantiebedrag import met_garantiebedrag
from assistant.core.income.uwv.minimumloon import YOUNGEST, minimumloon_per_maand
from assistant.core.income.uwv.wajong_loondispensatie import loondispensatie
from assistant.core.money import Cents, part
from assistant.core.parameters import Parameters

SOURCE = "wajong-wet"
# Articles of the amount and of the holiday pay: with arbeidsvermogen, and without.
MET = {Wajongregeling.WAJONG_2010: ("2:40", "2:53"), Wajongregeling.OUDE_WAJONG: ("3:8", "3:25")}
ZONDER = {
    Wajongregeling.WAJONG_2015: ("1a:4", "1a:12 lid 1 onder g", "3:25"),
    Wajongregeling.WAJONG_2010: ("2:45", "2:46", "2:53"),
    Wajongregeling.OUDE_WAJONG: ("3:8a", "3:8b", "3:25"),
}


def wajong(uitkering: Wajong, maand: Maand, on: Parameters) -> Result:
    """Gross Wajong of a month, in eurocents, without holiday pay.

    Wajong art. 1a:4, 2:40, 2:46, 3:8 and 3:8b: 75 % (no arbeidsvermogen) or 70 % of what is left
    of the minimum wage after the wage; with loondispensatie the higher of two sums; never below
    the garantiebedrag (8:8). UWV decides about arbeidsvermogen, loonwaarde and garantiebedrag:
    they are read from the letter. Does not decide: hulpbehoevendheid, the tegemoetkoming under
    21, and whether the right ends (see wajong_recht).

    Raises:
        InputMissing: the age, or the loonwaarde beside a gedispenseerd loon.
        InputContradicts, NotCalculable: the letter and the person do not fit a Wajong rule.
        ParameterUnknown: the minimum wage of the day is not on file.
    """
    _check_letter(uitkering)
    _check_month(uitkering, maand)
    som = Sum("wajong", on)
    grondslag = minimumloon_per_maand(som, maand.leeftijd, uitkering.minimumloon)
    if uitkering.loonwaarde is not None:
        loondispensatie(som, uitkering, maand.loon, grondslag)
    else:
        _settled(som, uitkering.arbeidsvermogen, maand.loon, grondslag)
    if uitkering.garantiebedrag is not None:
        met_garantiebedrag(som, uitkering.garantiebedrag, maand.loon)
    som.fact("soort", uitkering.regeling.value)
    table = MET if uitkering.arbeidsvermogen else ZONDER
    som.rests_on(SOURCE, "1:1 lid 1 onder m", *table[uitkering.regeling])
    vakantietoeslag_erbovenop(som, "wajong.vakantietoeslag")
    som.leaves_out(
        "uwv.rondt_per_dag_af", "uwv.hulpbehoevendheid", "wajong.vakantiegeld_van_je_werkgever"
    )
    return uitkomst(som, "informatiepunt_wajong")


def _settled(som: Sum, arbeidsvermogen: bool, loon: Cents, grondslag: Cents) -> None:
    """(G - I) times the share: art. 1a:4 lid 2, 2:40 lid 1 b, 2:46, 3:8 lid 1 b, 3:8b."""
    which = "met" if arbeidsvermogen else "zonder"
    deel = som.fraction(f"wajong.percentage.{which}_arbeidsvermogen")
    som.fact("percentage", deel)
    vol = part(grondslag, deel)
    som.add(f"wajong.{which}_arbeidsvermogen", vol, minimumloon=grondslag, deel=deel)
    if loon:
        over = part(max(grondslag - loon, 0), deel)
        som.add("wajong.van_je_loon_gaat_af", over - vol, loon=loon, deel=deel)


def _check_letter(uitkering: Wajong) -> None:
    nieuw = uitkering.regeling is Wajongregeling.WAJONG_2015
    if nieuw and uitkering.arbeidsvermogen:
        fields = ("uitkering.regeling", "uitkering.arbeidsvermogen")
        raise InputContradicts("wajong.2015_heeft_geen_arbeidsvermogen", fields)
    if nieuw and uitkering.garantiebedrag is not None:
        fields = ("uitkering.regeling", "uitkering.garantiebedrag")
        raise InputContradicts("wajong.2015_heeft_geen_garantiebedrag", fields)
    if uitkering.loonwaarde is None:
        if uitkering.gedispenseerd_loon is not None:
            raise InputMissing(("uitkering.loonwaarde",))
        return
    _check_loonwaarde(uitkering.loonwaarde, uitkering.arbeidsvermogen)


def _check_loonwaarde(loonwaarde: Fraction, arbeidsvermogen: bool) -> None:
    """A share above 0 and up to 1; without arbeidsvermogen only old and trial cases have one."""
    if not 0 < loonwaarde <= 1:
        raise InputContradicts("wajong.loonwaarde_kan_niet", ("uitkering.loonwaarde",))
    if not arbeidsvermogen:
        raise NotCalculable("wajong.loondispensatie_zonder_arbeidsvermogen")


def _check_month(uitkering: Wajong, maand: Maand) -> None:
    not_negative(**{"maand.leeftijd": maand.leeftijd})
    plausible(
        **{
            "maand.loon": maand.loon,
            "uitkering.gedispenseerd_loon": uitkering.gedispenseerd_loon,
            "uitkering.garantiebedrag": uitkering.garantiebedrag,
            "uitkering.minimumloon": uitkering.minimumloon,
        }
    )
    if maand.leeftijd is not None and maand.leeftijd < YOUNGEST:
        raise NotCalculable("wajong.onder_18")
    if uitkering.gedispenseerd_loon is not None and uitkering.gedispenseerd_loon > maand.loon:
        fields = ("uitkering.gedispenseerd_loon", "maand.loon")
        raise InputContradicts("wajong.gedispenseerd_loon_boven_loon", fields)
