"""Loonkostenvoordeel: money for an employer per hour that was paid to somebody in a group."""

from assistant.core.errors import ParameterUnknown
from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.vragen import Lkvdoelgroep, LoonkostenvoordeelVraag
from assistant.core.money import Cents
from assistant.core.parameters import Parameters

ARTICLES = {
    Lkvdoelgroep.ARBEIDSGEHANDICAPTE: ("2.6", "2.8", "2.9"),
    Lkvdoelgroep.BANENAFSPRAAK: ("2.10", "2.12", "2.13"),
    Lkvdoelgroep.HERPLAATSING: ("2.14", "2.16", "2.17"),
}


def loonkostenvoordeel(vraag: LoonkostenvoordeelVraag, on: Parameters) -> Result:
    """What an employer gets in a year for one worker, in eurocent, before tax.

    Wet tegemoetkomingen loondomein art. 2.6-2.17: an amount per verloond uur, up to a maximum a
    year; one LKV per worker, the highest (art. 4.1 lid 3). Does not decide whether the worker is in
    the group, was out of service for six months, or has a doelgroepverklaring. The LKV for an older
    worker is not offered: it ended on 31 December 2025.

    Raises:
        InputContradicts: hours below zero.
        ParameterUnknown: an amount of that year is not on file.
    """
    not_negative(verloonde_uren=vraag.verloonde_uren)
    one = Sum("loonkostenvoordeel", on, per="jaar")
    group = f"loonkostenvoordeel.{vraag.doelgroep}"
    hourly, most = one.cents(f"{group}.uurbedrag"), one.cents(f"{group}.maximum")
    earned = Cents(hourly * vraag.verloonde_uren)
    one.add("loonkostenvoordeel.uren", earned, uren=vraag.verloonde_uren, bedrag=hourly)
    if earned > most:
        one.add("loonkostenvoordeel.maximum", most - earned, maximum=most)
    _how_long(one, vraag.doelgroep)
    one.fact("doelgroep", vraag.doelgroep.value)
    one.rests_on("wet-tegemoetkomingen-loondomein", *ARTICLES[vraag.doelgroep], "4.1 lid 3")
    one.leaves_out("loonkostenvoordeel.voorwaarden", "loonkostenvoordeel.een_per_werknemer")
    return one.result("uwv", "ips_coach")


def _how_long(one: Sum, group: Lkvdoelgroep) -> None:
    """The longest time in years; where the law of that day names none: as long as the job lasts."""
    try:
        years = one.count(f"loonkostenvoordeel.{group}.jaren")
    except ParameterUnknown:
        one.explain("loonkostenvoordeel.zolang_in_dienst")
    else:
        one.explain("loonkostenvoordeel.duur", jaren=years)
