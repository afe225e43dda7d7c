"""Who lives together, what is earned in a month, and the job that somebody thinks about.

Every amount is in whole eurocents. The texts under the fields are the descriptions in the JSON
Schema (`baken income --schema`), so they are in the words of the law, in Dutch.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from assistant.core.money import NONE, Cents

SCHEMA: dict[str, Any] = {"use_attribute_docstrings": True, "extra": "forbid"}


class Leefvorm(StrEnum):
    ALLEENSTAANDE = "alleenstaande"
    ALLEENSTAANDE_OUDER = "alleenstaande_ouder"
    PAAR = "paar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """De persoon met wie je een huishouden vormt; ook je toeslagpartner."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    leeftijd: int
    """Leeftijd in jaren."""
    loon: Cents = NONE
    """Bruto loon, eurocent per maand, zonder vakantietoeslag."""
    uitkering: Cents = NONE
    """Bruto uitkering, eurocent per maand, zonder vakantietoeslag."""
    geboren_voor_1972: bool | None = None
    """Geboren op of voor 31 december 1971; telt voor de Toeslagenwet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Huishouden:
    """Met wie je woont en wat je aan huur betaalt."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    leefvorm: Leefvorm
    """alleenstaande, alleenstaande_ouder of paar."""
    leeftijd: int
    """Jouw leeftijd in jaren op de peildatum."""
    aow_leeftijd: bool = False
    """Je hebt de AOW-leeftijd bereikt."""
    partner: Partner | None = None
    """Verplicht bij leefvorm paar."""
    kinderen: tuple[int, ...] = ()
    """Leeftijden van je kinderen onder 18 voor wie je zorgt, thuiswonend."""
    kostendelende_medebewoners: int = 0
    """Huisgenoten van 27 of ouder die meetellen (Participatiewet 19a, 22a), zonder partner."""
    andere_medebewoners: int = 0
    """Andere volwassen huisgenoten: hun inkomen telt mee voor huurtoeslag en kennen we niet."""
    kale_huur: Cents | None = None
    """Kale huur, eurocent per maand, zonder servicekosten; leeg als je geen huurwoning hebt."""
    vermogen: Cents | None = None
    """Vermogen op 1 januari, eurocent; leeg: we nemen aan dat het onder de grenzen blijft."""
    zorgverzekering: bool = True
    """Je hebt een Nederlandse zorgverzekering."""
    beslag: bool = False
    """Er ligt beslag op je inkomen."""
    bewind: bool = False
    """Je hebt een bewindvoerder."""
    schuldregeling: bool = False
    """Je zit in een schuldregeling (Msnp of Wsnp)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Maand:
    """Wat iemand in een maand verdient, en wie die persoon is."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    leeftijd: int | None = None
    """Leeftijd in jaren op de peildatum."""
    loon: Cents = NONE
    """Bruto loon (sv-loon), eurocent per maand, zonder vakantietoeslag."""
    vakantietoeslag: Cents = NONE
    """Vakantietoeslag die je over dit loon opbouwt, eurocent per maand; telt bij WAO en WAZ."""
    netto_loon: Cents | None = None
    """Netto loon, eurocent per maand, met opgebouwde vakantietoeslag; telt bij de bijstand."""
    huishouden: Huishouden | None = None
    """Nodig bij bijstand, IOAW en Toeslagenwet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Werk:
    """De baan: geef een uurloon of een maandloon."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    minuten_per_week: int
    """Werktijd in minuten per week: 720 is 12 uur."""
    uurloon: Cents | None = None
    """Bruto uurloon in eurocent."""
    maandloon: Cents | None = None
    """Bruto loon, eurocent per maand, zonder vakantietoeslag."""
    begint: date | None = None
    """De eerste werkdag."""
    loonkostensubsidie: bool = False
    """De werkgever krijgt loonkostensubsidie van de gemeente (Participatiewet artikel 10d)."""
