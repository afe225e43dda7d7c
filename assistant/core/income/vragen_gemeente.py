"""What can be asked about room beside bijstand: assets, premies, volunteer work, and a claim."""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any, ClassVar, Literal

from assistant.core.income.gegeven import Gegeven, niets_gegeven
from assistant.core.income.situation import SCHEMA, Leefvorm
from assistant.core.money import Cents


@dataclass(frozen=True, slots=True, kw_only=True)
class TerugvorderingVraag:
    """Wat de gemeente na een jaarwisseling bruto terugvraagt (Participatiewet 58 lid 5)."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["terugvordering_bijstand"] = "terugvordering_bijstand"
    peildatum: date
    uitbetaald: Cents
    """Netto bijstand zoals uitbetaald, eurocent over dat jaar."""
    terecht: Cents
    """Netto bijstand zoals die had moeten zijn, eurocent over dat jaar."""
    korting_uitbetaald: Cents | None = None
    """Q bij wat is uitbetaald: het vrije deel van de algemene heffingskorting; leeg: de hele."""
    korting_terecht: Cents | None = None
    """Q bij wat terecht was; leeg: de hele algemene heffingskorting van dat jaar."""
    factor: Fraction | None = None
    """E: de bruteringsfactor t / (1 - t); leeg: die van de eerste schijf van dat jaar."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class VermogensgrensVraag:
    """Wat je mag bezitten naast bijstand (Participatiewet 34)."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["vermogensgrens"] = "vermogensgrens"
    peildatum: date
    leefvorm: Leefvorm
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class PremieVraag:
    """De hoogste premie voor arbeidsinschakeling die niet meetelt, per kalenderjaar."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["premie_arbeidsinschakeling"] = "premie_arbeidsinschakeling"
    peildatum: date
    leeftijd: int
    doelgroep_loonkostensubsidie: bool = False
    """Je hoort bij de doelgroep loonkostensubsidie; telt onder 27 jaar."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijwilligersvergoedingVraag:
    """De vergoeding voor vrijwilligerswerk die niet meetelt voor de bijstand."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["vrijwilligersvergoeding"] = "vrijwilligersvergoeding"
    peildatum: date
    leeftijd: int
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftenVraag:
    """De giften die niet meetellen voor de bijstand, per jaar."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["giften"] = "giften"
    peildatum: date
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class BufferbudgetVraag:
    """Wat de gemeente kan geven als de verrekening je inkomen wisselend maakt, per jaar."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["bufferbudget"] = "bufferbudget"
    peildatum: date
    gegeven: Gegeven = field(default_factory=niets_gegeven)


type GemeenteVraag = (
    TerugvorderingVraag
    | VermogensgrensVraag
    | PremieVraag
    | VrijwilligersvergoedingVraag
    | GiftenVraag
    | BufferbudgetVraag
)
