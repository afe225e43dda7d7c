"""When a right to Wajong goes on, sleeps or ends. Amounts are in wajong, the way back beside."""

from assistant.core.errors import InputContradicts
from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.uitkeringen import Wajongregeling
from assistant.core.income.vragen_recht import WajongBeoordelingVraag, WajongRechtVraag
from assistant.core.parameters import Parameters

DEEL, JAREN = "wajong.einde.deel_maatmaninkomen", "wajong.einde.jaren_arbeid"
ASK = ("uwv", "informatiepunt_wajong")
EINDE = {
    Wajongregeling.WAJONG_2015: "1a:9",
    Wajongregeling.WAJONG_2010: "2:16",
    Wajongregeling.OUDE_WAJONG: "3:19",
}


def recht_bij_werk(vraag: WajongRechtVraag, on: Parameters) -> Result:
    """What work does to the right; no amount. `facts["recht"]` is loopt, slaapt or eindigt.

    Wajong art. 2:16 lid 2 and 3, 3:19 lid 2 and 12: it ends only after five years of work with
    at least 75 % of the maatmaninkomen and without jobcoach, tolk or vervoer. Wajong 2015 ends
    when there are durable possibilities to participate (1a:9 a): UWV decides that, not a wage.

    Raises:
        InputContradicts: a number below zero.
        ParameterUnknown: a value is not on file for this day.
    """
    not_negative(jaren_gewerkt=vraag.jaren_gewerkt, wajong_nu=vraag.wajong_nu)
    if vraag.deel_maatmaninkomen < 0:
        raise InputContradicts("invoer.negatief", ("deel_maatmaninkomen",))
    som = _over(vraag.regeling, on)
    if _ends_by_work(vraag, som):
        som.fact("recht", "eindigt")
        return som.result(*ASK)
    som.fact("recht", "loopt" if vraag.wajong_nu else "slaapt")
    if not vraag.wajong_nu:
        som.explain("uwv.recht_slaapt")
    return som.result(*ASK)


def recht_na_beoordeling(vraag: WajongBeoordelingVraag, on: Parameters) -> Result:
    """What a new assessment by UWV does, for somebody who does not work; no amount.

    Wajong art. 2:16 lid 1 a and 3: ends two months after somebody can earn more than 75 %;
    3:19 lid 1 b: on the day that UWV names; 1a:9 a: not because of what could be earned.
    `facts["maanden_erna"]` are the months until the end, where the law sets them.

    Raises:
        InputContradicts: a share below zero.
        ParameterUnknown: a value is not on file for this day.
    """
    if vraag.kan_verdienen < 0:
        raise InputContradicts("invoer.negatief", ("kan_verdienen",))
    som = _over(vraag.regeling, on)
    ends = _ends_by_assessment(vraag, som)
    som.fact("recht", "eindigt" if ends else "loopt")
    return som.result(*ASK)


def _over(regeling: Wajongregeling, on: Parameters) -> Sum:
    som = Sum("wajong_recht", on, per="geen")
    som.rests_on("wajong-wet", EINDE[regeling])
    som.leaves_out("recht.uwv_beslist")
    return som


def _ends_by_work(vraag: WajongRechtVraag, som: Sum) -> bool:
    """Say why the right goes on or ends; True when it ends."""
    years, share = som.count(JAREN), som.fraction(DEEL)
    if vraag.regeling is Wajongregeling.WAJONG_2015:
        som.explain("wajong.2015_loopt_door")
    elif vraag.voorziening:
        som.explain("wajong.loopt_door_met_voorziening")
    elif vraag.jaren_gewerkt < years:
        som.explain("wajong.loopt_door_eerste_jaren", jaren=years)
    elif vraag.deel_maatmaninkomen < share:
        som.explain("wajong.loopt_door_onder_grens", deel=share)
    else:
        som.explain("wajong.eindigt_na_jaren_werk", jaren=years, deel=share)
        return True
    return False


def _ends_by_assessment(vraag: WajongBeoordelingVraag, som: Sum) -> bool:
    """Say what the assessment does; True when the right ends."""
    share = som.fraction(DEEL)
    if vraag.regeling is Wajongregeling.WAJONG_2015:
        som.explain("wajong.2015_loopt_door")
    elif vraag.voorziening:
        som.explain("wajong.loopt_door_met_voorziening")
    elif vraag.kan_verdienen <= share:
        som.explain("wajong.loopt_door_na_beoordeling", deel=share)
    elif vraag.regeling is Wajongregeling.OUDE_WAJONG:
        som.explain("wajong.eindigt_op_dag_van_uwv", deel=share)
        return True
    else:
        months = som.count("wajong.einde.maanden")
        som.explain("wajong.eindigt_na_maanden", deel=share, maanden=months)
        som.fact("maanden_erna", months)
        return True
    return False
