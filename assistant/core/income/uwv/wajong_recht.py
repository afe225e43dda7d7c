"""When a right to Wajong ends, sleeps and comes back. Amounts are in wajong."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from assistant.core.errors import InputContradicts, NotCalculable
from assistant.core.income.result import Article
from assistant.core.income.uitkeringen import Wajongregeling
from assistant.core.income.uwv.tijdvak import zoveel_jaar_later
from assistant.core.money import Cents
from assistant.core.parameters import Parameters, count, fraction

# Somebody whose right ended before this day falls under the old rules (art. 8:10d).
NEW_RULES = date(2016, 1, 2)
EINDE_BIJ_WERK = {
    Wajongregeling.WAJONG_2015: "1a:9",
    Wajongregeling.WAJONG_2010: "2:16",
    Wajongregeling.OUDE_WAJONG: "3:19",
}
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Werkverleden:
    """What somebody did and earns.

    Attributes:
        jaren_gewerkt: whole years of work, without sociale werkvoorziening.
        deel_maatmaninkomen: what is earned, as a share of the maatmaninkomen.
        voorziening: uses a jobcoach, a tolk or a vervoersvoorziening of UWV.
    """

    jaren_gewerkt: int
    deel_maatmaninkomen: Fraction
    voorziening: bool


@dataclass(frozen=True, slots=True)
class Wajongrecht:
    """What happens to the right.

    Attributes:
        recht: loopt, slaapt (paid € 0, the right stays) or eindigt.
        reden: an id under `steps` in knowledge/income.
        maanden_erna: months until the end; None when it does not end or UWV names the day.
    """

    recht: str
    reden: str
    maanden_erna: int | None
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Terugkeer:
    """How a right that ended comes back, on application, until the AOW age.

    Attributes:
        vanaf: the first day on which it can; None when no day is set.
        reden: an id under `steps` in knowledge/income.
    """

    vanaf: date | None
    reden: str
    articles: tuple[Article, ...]


def recht_bij_werk(
    regeling: Wajongregeling, werk: Werkverleden, uitkering: Cents, on: Parameters
) -> Wajongrecht:
    """What work does to the right.

    Wajong art. 2:16 lid 2 and 3, 3:19 lid 2 and 12: it ends only after five years of work with
    at least 75 % of the maatmaninkomen and without jobcoach, tolk or vervoer. Wajong 2015 ends
    when there are durable possibilities to participate (1a:9 a): UWV decides that, not a wage.

    Args:
        regeling: which Wajong.
        werk: the work so far.
        uitkering: what is paid now, eurocents a month; nothing means that the right sleeps.
        on: the values of a day.

    Raises:
        InputContradicts: a number below zero.
        ParameterUnknown: a value is not on file for this day.
    """
    if werk.jaren_gewerkt < 0 or werk.deel_maatmaninkomen < 0:
        raise InputContradicts("invoer.negatief", ("jaren_gewerkt", "deel_maatmaninkomen"))
    article = (Article("wajong-wet", EINDE_BIJ_WERK[regeling]),)
    if regeling is not Wajongregeling.WAJONG_2015 and _ends(werk, on):
        return Wajongrecht("eindigt", "wajong.eindigt_na_vijf_jaar_werk", None, article)
    if uitkering:
        return Wajongrecht("loopt", _reden(regeling, werk, on), None, article)
    return Wajongrecht("slaapt", _reden(regeling, werk, on), None, article)


def recht_na_beoordeling(
    regeling: Wajongregeling, kan_verdienen: Fraction, voorziening: bool, on: Parameters
) -> Wajongrecht:
    """What a new assessment by UWV does, for somebody who does not work.

    Wajong art. 2:16 lid 1 a and 3: ends two months after somebody can earn more than 75 %;
    3:19 lid 1 b: on the day that UWV names; 1a:9 a: not because of what could be earned.

    Raises:
        ParameterUnknown: a value is not on file for this day.
    """
    article = (Article("wajong-wet", EINDE_BIJ_WERK[regeling]),)
    grens = fraction(on.dated("wajong.einde.deel_maatmaninkomen"))
    if regeling is Wajongregeling.WAJONG_2015:
        return Wajongrecht("loopt", "wajong.2015_loopt_door", None, article)
    if voorziening or kan_verdienen <= grens:
        return Wajongrecht("loopt", "wajong.loopt_door", None, article)
    if regeling is Wajongregeling.OUDE_WAJONG:
        return Wajongrecht("eindigt", "wajong.eindigt_op_dag_van_uwv", None, article)
    maanden = count(on.dated("wajong.einde.maanden"))
    return Wajongrecht("eindigt", "wajong.eindigt_na_twee_maanden", maanden, article)


def terugkeer(
    regeling: Wajongregeling, geeindigd_op: date, eigen_verzoek: bool, sinds: date, on: Parameters
) -> Terugkeer:
    """How a Wajong that ended comes back, on application; no time limit until the AOW age.

    Wajong art. 1a:10, 2:17, 3:20 lid 2 and 3:21. Stopped at the own request: one year later at
    the earliest. Oude Wajong: after four weeks of incapacity.

    Args:
        regeling: which Wajong.
        geeindigd_op: the day on which the right ended.
        eigen_verzoek: it ended because the person asked for that.
        sinds: the first day on which somebody can no longer earn enough.
        on: the values of a day.

    Raises:
        NotCalculable: it ended before 2 January 2016; older rules hold (art. 8:10d).
        ParameterUnknown: a value is not on file for this day.
    """
    if geeindigd_op < NEW_RULES:
        raise NotCalculable("wajong.terug_oude_regels")
    if eigen_verzoek:
        vanaf = zoveel_jaar_later(geeindigd_op, count(on.dated("wajong.herleving.jaren")))
        article = (Article("wajong-wet", EIGEN_VERZOEK[regeling]),)
        return Terugkeer(vanaf, "wajong.terug_na_een_jaar", article)
    article = (Article("wajong-wet", TERUG[regeling]),)
    if regeling is Wajongregeling.OUDE_WAJONG:
        weken = timedelta(weeks=count(on.dated("wajong.herleving.weken")))
        return Terugkeer(sinds + weken, "wajong.terug_na_vier_weken", article)
    if regeling is Wajongregeling.WAJONG_2015:
        return Terugkeer(None, "wajong.terug_2015", article)
    return Terugkeer(sinds, "wajong.terug_2010", article)


def _ends(werk: Werkverleden, on: Parameters) -> bool:
    genoeg_jaren = werk.jaren_gewerkt >= count(on.dated("wajong.einde.jaren_arbeid"))
    genoeg_loon = werk.deel_maatmaninkomen >= fraction(on.dated("wajong.einde.deel_maatmaninkomen"))
    return genoeg_jaren and genoeg_loon and not werk.voorziening


def _reden(regeling: Wajongregeling, werk: Werkverleden, on: Parameters) -> str:
    if regeling is Wajongregeling.WAJONG_2015:
        return "wajong.2015_loopt_door"
    if werk.voorziening:
        return "wajong.loopt_door_met_voorziening"
    if werk.jaren_gewerkt < count(on.dated("wajong.einde.jaren_arbeid")):
        return "wajong.loopt_door_eerste_vijf_jaar"
    return "wajong.loopt_door"
