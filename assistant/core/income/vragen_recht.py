"""What can be asked about a right of UWV: whether it goes on, ends, comes back, and how long.

These questions give no amount: the answer is in the facts and the steps.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, ClassVar, Literal

from assistant.core.income.gegeven import Gegeven, niets_gegeven
from assistant.core.income.situation import SCHEMA
from assistant.core.income.uitkeringen import Wajongregeling
from assistant.core.money import Cents


class Tijdvakregeling(StrEnum):
    WAO = "wao"
    WAZ = "waz"


@dataclass(frozen=True, slots=True, kw_only=True)
class WajongRechtVraag:
    """Wat werk met het recht op Wajong doet: het loopt, slaapt (0 euro) of eindigt."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wajong_recht"] = "wajong_recht"
    peildatum: date
    regeling: Wajongregeling
    """Welke Wajong."""
    jaren_gewerkt: int
    """Hele jaren dat je werkt, zonder sociale werkvoorziening."""
    deel_maatmaninkomen: Fraction
    """Wat je verdient, als deel van het maatmaninkomen ("0.8"); dat staat in je brief van UWV."""
    voorziening: bool = False
    """Je gebruikt een jobcoach, tolk of vervoersvoorziening van UWV."""
    wajong_nu: Cents
    """Wat je nu aan Wajong krijgt, eurocent per maand; 0: het recht slaapt."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class WajongBeoordelingVraag:
    """Wat een nieuwe beoordeling door UWV met het recht op Wajong doet, als je niet werkt."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wajong_beoordeling"] = "wajong_beoordeling"
    peildatum: date
    regeling: Wajongregeling
    """Welke Wajong."""
    kan_verdienen: Fraction
    """Wat je volgens UWV kunt verdienen, als deel van het maatmaninkomen ("0.8")."""
    voorziening: bool = False
    """Je gebruikt een jobcoach, tolk of vervoersvoorziening van UWV."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class WajongTerugkeerVraag:
    """Hoe een Wajong die eindigde terugkomt, op aanvraag."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wajong_terugkeer"] = "wajong_terugkeer"
    peildatum: date
    regeling: Wajongregeling
    """Welke Wajong."""
    geeindigd_op: date
    """De dag waarop het recht eindigde."""
    eigen_verzoek: bool
    """Het recht eindigde omdat je dat zelf vroeg."""
    sinds: date | None = None
    """De eerste dag waarop je weer te weinig kunt verdienen; niet nodig na een eigen verzoek."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class GarantiebedragVraag:
    """Of het garantiebedrag van de Wajong voorgoed vervallen is."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["garantiebedrag_vervallen"] = "garantiebedrag_vervallen"
    peildatum: date
    van: date
    """De eerste dag zonder inkomen, of met een gewone Wajong boven het garantiebedrag."""
    tot: date
    """De eerste dag waarop dat niet meer zo was, of vandaag."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class WgaDuurVraag:
    """Hoe lang de loongerelateerde WGA-uitkering duurt."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wga_duur"] = "wga_duur"
    peildatum: date
    jaren_voor_2016: int
    """Hele kalenderjaren arbeidsverleden voor 2016."""
    jaren_vanaf_2016: int
    """Hele kalenderjaren arbeidsverleden vanaf 2016."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class WgaEindeWerkVraag:
    """Of en wanneer de WGA eindigt doordat je genoeg verdient."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wga_einde_werk"] = "wga_einde_werk"
    peildatum: date
    deel_maatmaninkomen: Fraction
    """Wat je per uur verdient, als deel van het maatmaninkomen per uur ("0.7")."""
    sinds: date
    """De eerste dag waarop je zoveel verdient."""
    einde_loongerelateerd: date | None = None
    """De dag waarop de loongerelateerde uitkering eindigt; leeg: die is al voorbij."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class WgaEindeBeoordelingVraag:
    """Wanneer de WGA eindigt als UWV je minder dan 35 procent arbeidsongeschikt vindt."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wga_einde_beoordeling"] = "wga_einde_beoordeling"
    peildatum: date
    sinds: date
    """De dag waarop je volgens UWV niet meer gedeeltelijk arbeidsgeschikt bent."""
    einde_loongerelateerd: date | None = None
    """De dag waarop de loongerelateerde uitkering eindigt; leeg: die is al voorbij."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class WgaHerlevingVraag:
    """Of een WGA die eindigde terugkomt."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["wga_herleving"] = "wga_herleving"
    peildatum: date
    geeindigd_op: date
    """De dag waarop de WGA eindigde."""
    opnieuw_sinds: date
    """De dag waarop je weer gedeeltelijk arbeidsgeschikt bent volgens UWV."""
    zelfde_oorzaak: bool
    """Het komt door dezelfde oorzaak als eerst."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class VijfjaarstijdvakVraag:
    """De jaren waarin werk de klasse van een WAO of WAZ niet verandert."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["vijfjaarstijdvak"] = "vijfjaarstijdvak"
    peildatum: date
    regeling: Tijdvakregeling
    """wao of waz."""
    eerste_dag: date
    """De eerste dag waarop UWV je loon verrekende (WAO artikel 44, WAZ artikel 58)."""
    andere_arbeid: tuple[date, ...] = ()
    """De eerste dagen waarop UWV loon uit ander, nieuw werk verrekende."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


type RechtVraag = (
    WajongRechtVraag
    | WajongBeoordelingVraag
    | WajongTerugkeerVraag
    | GarantiebedragVraag
    | WgaDuurVraag
    | WgaEindeWerkVraag
    | WgaEindeBeoordelingVraag
    | WgaHerlevingVraag
    | VijfjaarstijdvakVraag
)
