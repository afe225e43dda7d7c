"""How a Wajong that ended comes back."""

from datetime import date, timedelta

from assistant.core.errors import InputMissing, NotCalculable
from assistant.core.income.invoer import in_order, plausible_day
from assistant.core.income.result import Result, Sum
from assistant.core.income.uitkeringen import Wajongregeling
from assistant.core.income.uwv.tijdvak import zoveel_jaar_later
from assistant.core.income.vragen_recht import WajongTerugkeerVraag
from assistant.core.parameters import Parameters

# Somebody whose right ended before this day falls under the old rules (art. 8:10d).
NEW_RULES = date(2016, 1, 2)
EIGEN_VERZOEK = {
    Wajongregeling.WAJONG_2015: "1a:10 lid 3",
    Wajongregeling.WAJONG_2010: "2:17 lid 3",
    Wajongregeling.OUDE_WAJONG: "3:20 lid 2",
}
TERUG = {
    Wajongregeling.WAJONG_2015: "1a:10 lid 1",
    Wajongregeling.WAJONG_2010: "2:17 lid 1",
    Wajongregeling.OUDE_WAJONG: "3:21",
}


def terugkeer(vraag: WajongTerugkeerVraag, on: Parameters) -> Result:
    """How it comes back, on application; no amount, and no time limit until the AOW age.

    Wajong art. 1a:10, 2:17, 3:20 lid 2 and 3:21. Stopped at the own request: one year later at
    the earliest. Oude Wajong: after four weeks of incapacity. `facts["vanaf"]` is the first day
    on which it can come back; None when no day is set (Wajong 2015).

    Raises:
        InputMissing: `sinds`, when the first day depends on it.
        InputContradicts: a day that cannot be, or incapacity before the end of the right.
        NotCalculable: it ended before 2 January 2016; older rules hold (art. 8:10d).
        ParameterUnknown: a value is not on file for this day.
    """
    plausible_day(geeindigd_op=vraag.geeindigd_op, sinds=vraag.sinds)
    if vraag.geeindigd_op < NEW_RULES:
        raise NotCalculable("wajong.terug_oude_regels")
    som = Sum("wajong_terugkeer", on, per="geen")
    som.fact("vanaf", _after_request(vraag, som) if vraag.eigen_verzoek else _after_end(vraag, som))
    som.leaves_out("recht.uwv_beslist")
    return som.result("uwv", "informatiepunt_wajong")


def _after_request(vraag: WajongTerugkeerVraag, som: Sum) -> date:
    years = som.count("wajong.herleving.jaren")
    first = zoveel_jaar_later(vraag.geeindigd_op, years)
    som.explain("wajong.terug_na_eigen_verzoek", jaren=years, vanaf=first)
    som.rests_on("wajong-wet", EIGEN_VERZOEK[vraag.regeling])
    return first


def _after_end(vraag: WajongTerugkeerVraag, som: Sum) -> date | None:
    som.rests_on("wajong-wet", TERUG[vraag.regeling])
    if vraag.regeling is Wajongregeling.WAJONG_2015:
        som.explain("wajong.terug_2015")
        return None
    if vraag.sinds is None:
        raise InputMissing(("sinds",))
    in_order(geeindigd_op=vraag.geeindigd_op, sinds=vraag.sinds)
    if vraag.regeling is Wajongregeling.WAJONG_2010:
        share = som.fraction("wajong.einde.deel_maatmaninkomen")
        som.explain("wajong.terug_2010", deel=share)
        return vraag.sinds
    weeks = som.count("wajong.herleving.weken")
    first = vraag.sinds + timedelta(weeks=weeks)
    som.explain("wajong.terug_na_weken", weken=weeks, vanaf=first)
    return first
