"""When a right to WGA ends because somebody earns enough, and when it comes back."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from assistant.core.errors import InputContradicts
from assistant.core.income.result import Article
from assistant.core.income.uwv.tijdvak import zoveel_jaar_later, zoveel_maanden_later
from assistant.core.parameters import Parameters, count, fraction


@dataclass(frozen=True, slots=True)
class EindeWga:
    """When the right ends.

    Attributes:
        eindigt: False while more than 35 percent of arbeidsongeschiktheid remains.
        op: the day on which the right ends; None when it does not.
        reden: an id under `steps` in knowledge/income.
    """

    eindigt: bool
    op: date | None
    reden: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Herleving:
    """Whether a right that ended comes back.

    Attributes:
        tot: the last day on which it still does, for this cause.
    """

    herleeft: bool
    tot: date
    reden: str
    articles: tuple[Article, ...]


def einde_door_werk(
    deel_maatmaninkomen: Fraction, sinds: date, einde_loongerelateerd: date | None, on: Parameters
) -> EindeWga:
    """The end of a WGA because of earnings: more than 65 % of the maatmaninkomen per hour.

    WIA art. 56 lid 3: one year later, never before the loongerelateerde uitkering ends.

    Args:
        deel_maatmaninkomen: what is earned per hour, as a share of the maatmaninkomen per hour.
        sinds: the day since which it is above the limit.
        einde_loongerelateerd: the day on which that benefit ends; None when it already did.
        on: the values of a day.

    Raises:
        InputContradicts: a share below zero.
        ParameterUnknown: a value is not on file for this day.
    """
    if deel_maatmaninkomen < 0:
        raise InputContradicts("invoer.negatief", ("deel_maatmaninkomen",))
    if deel_maatmaninkomen <= fraction(on.dated("wia.einde.deel_maatmaninkomen")):
        return EindeWga(False, None, "wia.loopt_door", (Article("wia-wet", "56"),))
    dag = zoveel_jaar_later(sinds, count(on.dated("wia.einde.jaren_na_werk")))
    return _einde(dag, einde_loongerelateerd, "wia.eindigt_na_een_jaar", "56 lid 3")


def einde_na_beoordeling(
    sinds: date, einde_loongerelateerd: date | None, on: Parameters
) -> EindeWga:
    """The end of a WGA after UWV finds less than 35 %: two months later (WIA art. 56 lid 2).

    Never before the loongerelateerde uitkering ends.

    Raises:
        ParameterUnknown: a value is not on file for this day.
    """
    dag = zoveel_maanden_later(sinds, count(on.dated("wia.einde.maanden_na_beoordeling")))
    return _einde(dag, einde_loongerelateerd, "wia.eindigt_na_twee_maanden", "56 lid 2")


def herleving_wga(
    geeindigd_op: date, opnieuw_sinds: date, zelfde_oorzaak: bool, on: Parameters
) -> Herleving:
    """Whether a WGA that ended comes back (WIA art. 57 lid 1).

    Within five years from the same cause, within four weeks from another one. Does not decide
    who is gedeeltelijk arbeidsgeschikt, nor the return after an uitsluitingsgrond (lid 2 to 4).

    Raises:
        ParameterUnknown: a value is not on file for this day.
    """
    if zelfde_oorzaak:
        tot = zoveel_jaar_later(geeindigd_op, count(on.dated("wia.herleving.jaren")))
        article, reden = "57 lid 1 onder b", "wia.herleeft_binnen_vijf_jaar"
    else:
        tot = geeindigd_op + timedelta(weeks=count(on.dated("wia.herleving.weken")))
        article, reden = "57 lid 1 onder c", "wia.herleeft_binnen_vier_weken"
    herleeft = geeindigd_op <= opnieuw_sinds <= tot
    reden = reden if herleeft else "wia.herleeft_niet"
    return Herleving(herleeft, tot, reden, (Article("wia-wet", article),))


def _einde(dag: date, niet_eerder: date | None, reden: str, article: str) -> EindeWga:
    op = dag if niet_eerder is None else max(dag, niet_eerder)
    return EindeWga(True, op, reden, (Article("wia-wet", article),))
