"""How each benefit comes back when the job stops, with the terms of the day."""

from collections.abc import Iterator

from assistant.core.errors import ParameterUnknown
from assistant.core.income.huishouden.stromen import said
from assistant.core.income.result import Step
from assistant.core.income.uitkeringen import Uitkering
from assistant.core.parameters import Parameters, count

# The years that the sentence of a benefit names; the rules of its right use the same values.
YEARS = {
    "iva": "wia.iva.herleving.jaren",
    "wga": "wia.herleving.jaren",
    "wao": "wao.tijdvak_jaren",
    "waz": "waz.tijdvak_jaren",
}
WITHOUT_YEARS = frozenset({"wajong", "ww", "bijstand", "ioaw"})
SOONER = "participatiewet.nieuwe_aanvraag.maanden"


def komt_terug(uitkeringen: tuple[Uitkering, ...], on: Parameters) -> Iterator[Step]:
    """What happens to each benefit when the job stops; nothing for one that we know nothing of.

    WIA art. 50 lid 1 and 57 lid 1, WAO art. 44, WAZ art. 58, Participatiewet art. 43a. Does not
    decide whether a right comes back: that takes its own question (wga_herleving and others).

    Raises:
        ParameterUnknown: a term is not on file for this day.
    """
    for one in uitkeringen:
        if one.soort in YEARS:
            yield said(f"terug.{one.soort}", jaren=count(on.dated(YEARS[one.soort])))
        elif one.soort in WITHOUT_YEARS:
            yield said(f"terug.{one.soort}")
        if one.soort == "bijstand":
            yield from _asked_again(on)


def _asked_again(on: Parameters) -> Iterator[Step]:
    """Participatiewet art. 43a, from 2026: the municipality can use what it knows already."""
    try:
        months = count(on.dated(SOONER))
    except ParameterUnknown:
        return
    yield said("terug.bijstand_opnieuw", maanden=months)
