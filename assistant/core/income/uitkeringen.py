"""The benefits that somebody can have, each with what a sum needs to know of it.

What stands on the letter of UWV or the municipality is a field here and never derived. Every
amount is in whole eurocents. The texts under the fields are the descriptions in the JSON Schema.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any, ClassVar, Literal

from assistant.core.income.situation import SCHEMA
from assistant.core.money import NONE, Cents


class Wajongregeling(StrEnum):
    WAJONG_2015 = "wajong_2015"
    WAJONG_2010 = "wajong_2010"
    OUDE_WAJONG = "oude_wajong"


class Wgafase(StrEnum):
    LOONGERELATEERD = "loongerelateerd"
    VERVOLG = "vervolg"  # loonaanvulling or vervolguitkering: the month's wage decides


class Vrijlating(StrEnum):
    """Which disregard the municipality granted; the letters are those of art. 31 lid 2 Pw."""

    GEEN = "geen"
    N = "n"  # 25 %, 6 months
    R = "r"  # 12,5 %, single parent, child under 12, 30 months
    Y = "y"  # 15 %, medisch urenbeperkt
    Z = "z"  # 15 %, job with loonkostensubsidie, 12 months
    AA = "aa"  # 15 %, after z
    ARTIKEL_34A = "34a"  # from 1 January 2027: 15 %, 12 months
    ARTIKEL_34A_UREN = "34a_uren"  # from 1 January 2027: medisch urenbeperkt


@dataclass(frozen=True, slots=True, kw_only=True)
class Wajong:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wajong"] = "wajong"
    regeling: Wajongregeling
    """Welke Wajong; wajong_2015 betekent altijd: geen arbeidsvermogen."""
    arbeidsvermogen: bool
    """Staat in je brief van UWV: je hebt wel of geen arbeidsvermogen."""
    loonwaarde: Fraction | None = None
    """Met loondispensatie: je loonwaarde van UWV als breuk of getal ("0.62", "3/5")."""
    gedispenseerd_loon: Cents | None = None
    """Het deel van het loon met loondispensatie; leeg: het hele loon."""
    garantiebedrag: Cents | None = None
    """Bruto garantiebedrag uit je brief, eurocent per maand."""
    minimumloon: Cents | None = None
    """Minimumloon per maand voor jouw leeftijd, uit je brief; leeg: dat van de peildatum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Iva:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["iva"] = "iva"
    maandloon: Cents
    """WIA-maandloon uit je brief, eurocent per maand."""
    dagloon: Cents | None = None
    """Dagloon uit je brief; alleen nodig als je oude loon boven het maximum lag."""
    dagloon_zonder_maximum: Cents | None = None
    """Het dagloon zonder maximum; alleen nodig als je oude loon boven het maximum lag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wga:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wga"] = "wga"
    fase: Wgafase
    """loongerelateerd, of vervolg (loonaanvulling of vervolguitkering)."""
    maandloon: Cents
    """WIA-maandloon uit je brief, eurocent per maand."""
    maand_van_recht: int | None = None
    """De hoeveelste maand van de loongerelateerde uitkering dit is: 1, 2, 3 …"""
    restverdiencapaciteit: Cents | None = None
    """Restverdiencapaciteit uit je brief, eurocent per maand."""
    arbeidsongeschiktheid_procent: int | None = None
    """Je percentage arbeidsongeschiktheid uit je brief, heel getal."""
    dagloon: Cents | None = None
    """Dagloon uit je brief; alleen nodig als je oude loon boven het maximum lag."""
    dagloon_zonder_maximum: Cents | None = None
    """Het dagloon zonder maximum; alleen nodig als je oude loon boven het maximum lag."""
    minimumloon: Cents | None = None
    """Minimumloon per maand uit je brief; leeg: dat van de peildatum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wao:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wao"] = "wao"
    dagloon: Cents
    """WAO-dagloon uit je brief, met vakantietoeslag."""
    maatmanloon: Cents
    """Geïndexeerd maatmanloon uit je brief, eurocent per maand, met vakantietoeslag."""
    arbeidsongeschiktheid_procent: int
    """Ondergrens van je eigen klasse: 15, 25, 35, 45, 55, 65 of 80."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waz:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["waz"] = "waz"
    grondslag: Cents
    """Grondslag per dag uit je brief, eurocent."""
    maatmanloon: Cents
    """Geïndexeerd maatmaninkomen uit je brief, eurocent per maand, met vakantietoeslag."""
    arbeidsongeschiktheid_procent: int
    """Ondergrens van je eigen klasse: 25, 35, 45, 55, 65 of 80."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ziektewet:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["ziektewet"] = "ziektewet"
    dagloon: Cents
    """Dagloon uit je brief, eurocent."""
    percentage: Fraction | None = None
    """Deel van het dagloon als breuk of getal; leeg: 70 procent."""
    dagloon_zonder_maximum: Cents | None = None
    """Het dagloon zonder maximum; alleen nodig als je oude loon boven het maximum lag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ww:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["ww"] = "ww"
    maandloon: Cents
    """WW-maandloon uit je brief, eurocent per maand."""
    maand_van_recht: int | None = None
    """De hoeveelste maand WW dit is: 1, 2, 3 …"""
    uitkering_ernaast: Cents = NONE
    """Bruto uitkering of pensioen uit werk, eurocent per maand; gaat er helemaal af."""
    startersregeling: bool = False
    """UWV gaf toestemming om als zelfstandige te starten met behoud van WW."""
    dagloon: Cents | None = None
    """Dagloon uit je brief; alleen nodig als je oude loon boven het maximum lag."""
    dagloon_zonder_maximum: Cents | None = None
    """Het dagloon zonder maximum; alleen nodig als je oude loon boven het maximum lag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bijstand:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["bijstand"] = "bijstand"
    vrijlating: Vrijlating = Vrijlating.GEEN
    """Welke inkomstenvrijlating de gemeente geeft; dat beslist de gemeente."""
    vrijlating_maanden_gebruikt: int = 0
    """Hoeveel maanden van die vrijlating al voorbij zijn."""
    vrijlating_n_gebruikt: bool = False
    """De zes maanden van 25 procent zijn op; voorwaarde voor r en z."""
    ander_netto_inkomen: Cents = NONE
    """Ander netto inkomen dat meetelt (uitkering, loon partner, alimentatie), per maand."""
    norm: Cents | None = None
    """Norm uit je brief, netto met vakantietoeslag, per maand; leeg: die van de peildatum."""
    in_instelling: bool = False
    """Je verblijft in een instelling (artikel 23)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ioaw:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["ioaw"] = "ioaw"
    grondslag: Cents | None = None
    """Bruto grondslag uit je brief, eurocent per maand, met vakantietoeslag."""
    vrijlating: Vrijlating = Vrijlating.GEEN
    """Welke vrijlating de gemeente geeft (IOAW artikel 8); dat beslist de gemeente."""
    vrijlating_maanden_gebruikt: int = 0
    """Hoeveel maanden van die vrijlating al voorbij zijn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Toeslagenwet:
    """Aanvulling van UWV op een andere uitkering van UWV."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["toeslagenwet"] = "toeslagenwet"
    eigen_uitkering: Cents | None = None
    """Bruto uitkering van UWV, eurocent per maand; in een huishouden vult Baken die in."""
    uitkering_bij_geen_werk: Cents | None = None
    """Dagloon of grondslag als maandbedrag; begrenst de toeslag onder het minimumloon."""
    maanden_vrijlating_gebruikt: int = 0
    """Hoeveel maanden een deel van je loon al niet meetelde; hoogstens 24."""
    woont_bij_ouders: bool = False
    woningdeler: bool = False
    """Je deelt je woning met een of meer volwassenen (kostendelersnorm van de Toeslagenwet)."""
    norm: Cents | None = None
    """Norm uit je brief, eurocent per maand; leeg: die van de peildatum."""


type Uitkering = Wajong | Iva | Wga | Wao | Waz | Ziektewet | Ww | Bijstand | Ioaw | Toeslagenwet
