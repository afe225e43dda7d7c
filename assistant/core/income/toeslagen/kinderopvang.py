"""Kinderopvangtoeslag, as far as it is on file: the first step of the table of percentages."""

from assistant.core.errors import NotCalculable
from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.toeslagen.jaarbedrag import MONTHS_A_YEAR, grant
from assistant.core.income.vragen import KinderopvangtoeslagVraag, Opvang
from assistant.core.money import part
from assistant.core.parameters import Parameters


def kinderopvangtoeslag(vraag: KinderopvangtoeslagVraag, on: Parameters) -> Result:
    """Kinderopvangtoeslag in eurocent per month, for a year of months like this.

    The hours (up to a maximum per child) times the price (up to a maximum per hour) times the share
    of the first step of the table. Does not decide whether both parents work, study or follow a
    route to work, and does not look at assets.

    Raises:
        InputContradicts: an amount or hours below zero.
        NotCalculable: an income above the first step; the rest of the table was not found.
        ParameterUnknown: an amount of that year is not on file.
    """
    not_negative(toetsingsinkomen=vraag.toetsingsinkomen)
    one = Sum("kinderopvangtoeslag", on, netto=True)
    most = one.cents("kinderopvangtoeslag.eerste_trede.inkomen")
    if vraag.toetsingsinkomen > most:
        raise NotCalculable("kinderopvangtoeslag.tabel")
    share = one.fraction("kinderopvangtoeslag.eerste_trede.deel")
    one.explain("toeslagen.jaarinkomen", inkomen=vraag.toetsingsinkomen)
    costs = sum(_costs(one, each) for each in vraag.opvang)
    one.explain("kinderopvangtoeslag.deel", deel=share, kosten=costs, bedrag=part(costs, share))
    one.leaves_out("toeslagen.inkomen_verandert", "kinderopvangtoeslag.werk_of_traject")
    grant(one, share * costs * MONTHS_A_YEAR)
    return one.result("dienst_toeslagen")


def _costs(one: Sum, opvang: Opvang) -> int:
    """What counts of the costs of one child, in eurocent per month."""
    not_negative(uurprijs=opvang.uurprijs, uren=opvang.uren)
    price = min(opvang.uurprijs, one.cents(f"kinderopvangtoeslag.uurprijs.{opvang.opvangsoort}"))
    hours = min(opvang.uren, one.count("kinderopvangtoeslag.uren.maximum"))
    one.explain("kinderopvangtoeslag.kosten", uren=hours, prijs=price, bedrag=price * hours)
    return price * hours
