"""How long the loongerelateerde WGA-uitkering lasts."""

from fractions import Fraction

from assistant.core.errors import InputContradicts
from assistant.core.income.result import Result, Sum
from assistant.core.income.vragen_recht import WgaDuurVraag
from assistant.core.parameters import Parameters

DUUR = "wia.wga.duur"


def wga_duur(vraag: WgaDuurVraag, on: Parameters) -> Result:
    """The duration from the arbeidsverleden: `facts["maanden"]` and, for a half, `["dagen"]`.

    WIA art. 59 lid 1 and 2: a month for each of the first ten calendar years; above that a month
    for a year before 2016 and half a month for a later one. At least three months, at most 24.
    The first ten years are the oldest ones. Does not decide: what counts as a year, the cuts of
    lid 5 and 6 (earlier IVA or WW) and the extension of lid 7.

    Raises:
        InputContradicts: a number of years below zero.
        ParameterUnknown: a value is not on file for this day.
    """
    if vraag.jaren_voor_2016 < 0 or vraag.jaren_vanaf_2016 < 0:
        raise InputContradicts("wia.arbeidsverleden", ("jaren_voor_2016", "jaren_vanaf_2016"))
    som = Sum("wga_duur", on, per="geen")
    months = _months(vraag, som)
    shortest, longest = som.count(f"{DUUR}.minimum"), som.count(f"{DUUR}.maximum")
    bounded = min(max(months, Fraction(shortest)), Fraction(longest))
    days = som.count(f"{DUUR}.dagen_halve_maand") if bounded.denominator > 1 else 0
    som.explain("wia.duur_van_tot", minimum=shortest, maximum=longest)
    _said(som, int(bounded), days)
    som.rests_on("wia-wet", "59 lid 1", "59 lid 2")
    som.leaves_out("wia.duur_verschilt")
    return som.result("uwv")


def _months(vraag: WgaDuurVraag, som: Sum) -> Fraction:
    """The months before the shortest and longest duration, and how they are counted."""
    before, since = vraag.jaren_voor_2016, vraag.jaren_vanaf_2016
    first = som.count(f"{DUUR}.eerste_jaren")
    half = som.fraction(f"{DUUR}.maand_per_jaar_vanaf_2016")
    above_before = max(before - first, 0)
    above_since = max(before + since - first, 0) - above_before
    whole = min(before + since, first) + above_before
    som.explain("wia.duur_hele_maanden", jaren=whole)
    if above_since:
        som.explain("wia.duur_deel_maanden", jaren=above_since, deel=half)
    return whole + above_since * half


def _said(som: Sum, months: int, days: int) -> None:
    som.fact("maanden", months)
    som.fact("dagen", days)
    if days:
        som.explain("wia.duur_met_dagen", maanden=months, dagen=days)
    else:
        som.explain("wia.duur", maanden=months)
