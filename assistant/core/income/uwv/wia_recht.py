"""When a right to WGA ends because somebody earns enough, and when it comes back."""

from datetime import date, timedelta

from assistant.core.errors import InputContradicts
from assistant.core.income.invoer import in_order, plausible_day
from assistant.core.income.result import Result, Sum
from assistant.core.income.uwv.tijdvak import zoveel_jaar_later, zoveel_maanden_later
from assistant.core.income.vragen_recht import (
    WgaEindeBeoordelingVraag,
    WgaEindeWerkVraag,
    WgaHerlevingVraag,
)
from assistant.core.parameters import Parameters


def einde_door_werk(vraag: WgaEindeWerkVraag, on: Parameters) -> Result:
    """The end of a WGA because of earnings: more than 65 % of the maatmaninkomen per hour.

    WIA art. 56 lid 3: one year later, never before the loongerelateerde uitkering ends. No amount:
    `facts["recht"]` is loopt or eindigt, `facts["op"]` the day on which it ends.

    Raises:
        InputContradicts: a share below zero, or a day that cannot be.
        ParameterUnknown: a value is not on file for this day.
    """
    if vraag.deel_maatmaninkomen < 0:
        raise InputContradicts("invoer.negatief", ("deel_maatmaninkomen",))
    plausible_day(sinds=vraag.sinds, einde_loongerelateerd=vraag.einde_loongerelateerd)
    som = _over("wga_einde", on, "56 lid 3")
    share = som.fraction("wia.einde.deel_maatmaninkomen")
    if vraag.deel_maatmaninkomen <= share:
        som.explain("wia.loopt_door", deel=share)
        som.fact("recht", "loopt")
        return som.result("uwv")
    years = som.count("wia.einde.jaren_na_werk")
    som.explain("wia.eindigt_na_werk", deel=share, jaren=years)
    _ends(som, zoveel_jaar_later(vraag.sinds, years), vraag.einde_loongerelateerd)
    return som.result("uwv")


def einde_na_beoordeling(vraag: WgaEindeBeoordelingVraag, on: Parameters) -> Result:
    """The end of a WGA after UWV finds less than 35 %: two months later (WIA art. 56 lid 2).

    Never before the loongerelateerde uitkering ends. No amount; facts as above.

    Raises:
        InputContradicts: a day that cannot be.
        ParameterUnknown: a value is not on file for this day.
    """
    plausible_day(sinds=vraag.sinds, einde_loongerelateerd=vraag.einde_loongerelateerd)
    som = _over("wga_einde", on, "56 lid 2")
    months = som.count("wia.einde.maanden_na_beoordeling")
    som.explain("wia.eindigt_na_beoordeling", maanden=months)
    _ends(som, zoveel_maanden_later(vraag.sinds, months), vraag.einde_loongerelateerd)
    return som.result("uwv")


def herleving_wga(vraag: WgaHerlevingVraag, on: Parameters) -> Result:
    """Whether a WGA that ended comes back (WIA art. 57 lid 1); no amount.

    Within five years from the same cause, within four weeks from another one: `facts["herleeft"]`,
    with the last day in `facts["tot"]`. Does not decide who is gedeeltelijk arbeidsgeschikt, nor
    the return after an uitsluitingsgrond (lid 2 to 4).

    Raises:
        InputContradicts: a day that cannot be, or a return before the end.
        ParameterUnknown: a value is not on file for this day.
    """
    plausible_day(geeindigd_op=vraag.geeindigd_op, opnieuw_sinds=vraag.opnieuw_sinds)
    in_order(geeindigd_op=vraag.geeindigd_op, opnieuw_sinds=vraag.opnieuw_sinds)
    som = _over("wga_herleving", on, f"57 lid 1 onder {'b' if vraag.zelfde_oorzaak else 'c'}")
    if vraag.zelfde_oorzaak:
        years = som.count("wia.herleving.jaren")
        until = zoveel_jaar_later(vraag.geeindigd_op, years)
        som.explain("wia.herleeft_zelfde_oorzaak", jaren=years)
    else:
        weeks = som.count("wia.herleving.weken")
        until = vraag.geeindigd_op + timedelta(weeks=weeks)
        som.explain("wia.herleeft_andere_oorzaak", weken=weeks)
    back = vraag.opnieuw_sinds <= until
    som.explain("wia.herleeft_op_tijd" if back else "wia.herleeft_niet", tot=until)
    som.fact("herleeft", back)
    som.fact("tot", until)
    return som.result("uwv")


def _over(regeling: str, on: Parameters, article: str) -> Sum:
    som = Sum(regeling, on, per="geen")
    som.rests_on("wia-wet", article)
    som.leaves_out("recht.uwv_beslist")
    return som


def _ends(som: Sum, day: date, not_before: date | None) -> None:
    if not_before is not None and not_before > day:
        som.explain("wia.eindigt_niet_eerder", einde=not_before)
        day = not_before
    som.explain("wia.eindigt_op", op=day)
    som.fact("recht", "eindigt")
    som.fact("op", day)
