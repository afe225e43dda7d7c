"""Whose norm of the Toeslagenwet, and who has no right to a toeslag."""

from enum import StrEnum

from assistant.core.errors import InputMissing
from assistant.core.income.result import Sum
from assistant.core.income.situation import Huishouden, Leefvorm, Partner
from assistant.core.income.uitkeringen import Toeslagenwet
from assistant.core.income.uwv.minimumloon import (
    DAGEN,
    JEUGD,
    OLDEST_YOUTH,
    YOUNGEST,
    maand_van_dag,
    minimumloon_per_maand,
)
from assistant.core.money import Cents
from assistant.core.parameters import Parameters, count


class Normsoort(StrEnum):
    """The norms of art. 2 lid 1, 2 and 7."""

    GEHUWD = "gehuwd"
    ALLEENSTAANDE = "alleenstaande"
    WONINGDELER = "woningdeler"
    JAAR_20 = "jaar_20"
    JAAR_19 = "jaar_19"
    JAAR_18 = "jaar_18"

    @property
    def begrenzing(self) -> str:
        """Which share of the minimum wage art. 8a lid 1 uses: the young belong to art. 2 lid 2."""
        is_ongehuwd = self not in {Normsoort.GEHUWD, Normsoort.WONINGDELER}
        return Normsoort.ALLEENSTAANDE.value if is_ongehuwd else self.value


def normsoort(uitkering: Toeslagenwet, huishouden: Huishouden, on: Parameters) -> Normsoort:
    """Which norm holds; somebody under 21 who is single has a norm of the age (art. 2 lid 8)."""
    if huishouden.leefvorm is Leefvorm.PAAR:
        return Normsoort.GEHUWD
    if huishouden.leeftijd in JEUGD:
        return Normsoort(f"jaar_{huishouden.leeftijd}")
    deelt = uitkering.woningdeler or huishouden.kostendelende_medebewoners > 0
    return Normsoort.WONINGDELER if deelt else Normsoort.ALLEENSTAANDE


def norm_per_maand(som: Sum, uit_brief: Cents | None, soort: Normsoort) -> Cents:
    """The norm of art. 2 as a month, eurocents: the day times 21,75, or the one from a letter.

    Raises:
        ParameterUnknown: the norm of this day was not published where we could read it.
    """
    if uit_brief is not None:
        return som.cents("toeslagenwet.norm_per_maand", uit_brief)
    dag = som.cents(f"toeslagenwet.norm.{soort}")
    return maand_van_dag(dag, som.fraction(DAGEN))


def minimumloon(som: Sum, soort: Normsoort, leeftijd: int) -> Cents:
    """The minimum wage of art. 1 lid 1 f as a month: for a couple that of somebody of 21."""
    leeftijd = OLDEST_YOUTH + 1 if soort is Normsoort.GEHUWD else leeftijd
    return minimumloon_per_maand(som, leeftijd)


def geen_recht(uitkering: Toeslagenwet, huishouden: Huishouden, on: Parameters) -> str | None:
    """Why there is no right, as an id under `steps`; None when nothing stands in the way.

    Art. 2 lid 3 (under 21 with parents), lid 5 (under 18), lid 6 (AOW) and 3 (partner).

    Raises:
        InputMissing: the partner's birth is needed.
    """
    if huishouden.leeftijd < YOUNGEST:
        return "toeslagenwet.onder_18"
    if huishouden.aow_leeftijd:
        return "toeslagenwet.aow"
    if huishouden.leefvorm is Leefvorm.PAAR:
        return _partner(huishouden, on)
    if uitkering.woont_bij_ouders and huishouden.leeftijd in JEUGD:
        return "toeslagenwet.onder_21_bij_ouders"
    return None


def _partner(huishouden: Huishouden, on: Parameters) -> str | None:
    """Art. 3: a partner born after 1971, unless a child under 12 is at home."""
    grens = count(on.dated("toeslagenwet.leeftijd_kind"))
    if any(leeftijd < grens for leeftijd in huishouden.kinderen):
        return None
    partner = _required(huishouden.partner)
    if partner.geboren_voor_1972 is None:
        raise InputMissing(("huishouden.partner.geboren_voor_1972",))
    return None if partner.geboren_voor_1972 else "toeslagenwet.partner_na_1971"


def _required(partner: Partner | None) -> Partner:
    if partner is None:
        raise InputMissing(("huishouden.partner",))
    return partner
