"""What can be asked for one sum: a benefit, a toeslag, a tax sum, a whole household.

The field `gegeven` replaces any parameter by an amount from a letter or an older table, so that
a published example of any year can be recalculated: parameter id → eurocents or a fraction.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, ClassVar, Literal

from assistant.core.income.gegeven import Gegeven, niets_gegeven
from assistant.core.income.situation import SCHEMA, Huishouden, Leefvorm, Maand, Werk
from assistant.core.income.uitkeringen import Uitkering
from assistant.core.income.vragen_gemeente import GemeenteVraag
from assistant.core.income.vragen_recht import RechtVraag
from assistant.core.money import NONE, Cents


class Betaler(StrEnum):
    LOON = "loon"
    UITKERING = "uitkering"


class Opvangsoort(StrEnum):
    DAGOPVANG = "dagopvang"
    BSO = "bso"
    GASTOUDER = "gastouder"


class Lkvdoelgroep(StrEnum):
    ARBEIDSGEHANDICAPTE = "arbeidsgehandicapte"
    HERPLAATSING = "herplaatsing"
    BANENAFSPRAAK = "banenafspraak"


@dataclass(frozen=True, slots=True, kw_only=True)
class UitkeringVraag:
    """Een uitkering in een maand."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["uitkering"] = "uitkering"
    peildatum: date
    uitkering: Uitkering
    maand: Maand = field(default_factory=Maand)
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class BijstandsnormVraag:
    """De norm van artikel 20-22a Participatiewet, netto per maand met vakantietoeslag."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["bijstandsnorm"] = "bijstandsnorm"
    peildatum: date
    huishouden: Huishouden
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class ZorgtoeslagVraag:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["zorgtoeslag"] = "zorgtoeslag"
    peildatum: date
    toetsingsinkomen: Cents
    """Van jou en je toeslagpartner samen, eurocent per jaar."""
    partner: bool = False
    """Je hebt een toeslagpartner, ook verzekerd."""
    leeftijd: int | None = None
    vermogen: Cents | None = None
    """Vermogen op 1 januari, eurocent, samen met je toeslagpartner."""
    drempelinkomen: Cents | None = None
    standaardpremie: Cents | None = None
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class HuurtoeslagVraag:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["huurtoeslag"] = "huurtoeslag"
    peildatum: date
    kale_huur: Cents
    """Kale huur, eurocent per maand."""
    toetsingsinkomen: Cents
    """Van iedereen in huis samen, eurocent per jaar."""
    personen: int = 1
    """Aantal mensen in het huishouden."""
    leeftijd: int
    """Leeftijd van de oudste van aanvrager en partner; onder 21 telt een lagere huur."""
    partner: bool = False
    kind_of_aanpassing: bool = False
    """Er woont een kind, of de woning is aangepast voor een handicap."""
    vermogen: Cents | None = None
    """Vermogen op 1 januari, eurocent, samen met je toeslagpartner."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class KindgebondenBudgetVraag:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["kindgebonden_budget"] = "kindgebonden_budget"
    peildatum: date
    kinderen: tuple[int, ...]
    """Leeftijden van de kinderen onder 18."""
    toetsingsinkomen: Cents
    partner: bool = False
    vermogen: Cents | None = None
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opvang:
    """Kinderopvang van een kind."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    opvangsoort: Opvangsoort
    """dagopvang, bso of gastouder."""
    uurprijs: Cents
    """Eurocent per uur."""
    uren: int
    """Uren per maand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KinderopvangtoeslagVraag:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["kinderopvangtoeslag"] = "kinderopvangtoeslag"
    peildatum: date
    toetsingsinkomen: Cents
    """Van jou en je toeslagpartner samen, eurocent per jaar."""
    opvang: tuple[Opvang, ...]
    """Een regel per kind."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class BelastingVraag:
    """Inkomstenbelasting over een jaar, box 1, onder de AOW-leeftijd."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["belasting"] = "belasting"
    peildatum: date
    loon: Cents = NONE
    """Bruto loon, eurocent per jaar, met vakantietoeslag."""
    uitkering: Cents = NONE
    """Bruto uitkering, eurocent per jaar, met vakantietoeslag; geeft geen arbeidskorting."""
    jonggehandicaptenkorting: bool = False
    """Je hebt dit jaar Wajong, ook als die 0 euro is."""
    combinatiekorting: bool = False
    """Inkomensafhankelijke combinatiekorting: kind onder 12, en alleenstaand of minstverdienend."""
    loonheffingskorting_bij: Betaler | None = None
    """Wie de korting toepast; leeg: de betaler met het hoogste bedrag."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoonheffingBijstandVraag:
    """Loonheffing over netto bijstand (handleiding loonheffingen over bijstandsuitkeringen)."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["loonheffing_bijstand"] = "loonheffing_bijstand"
    peildatum: date
    netto_bijstand: Cents
    """Eurocent per jaar, of over het deel van het jaar waar `korting` over gaat."""
    korting: Cents | None = None
    """Q: het deel van de algemene heffingskorting dat nog vrij is; leeg: de hele van dat jaar."""
    factor: Fraction | None = None
    """E: de bruteringsfactor t / (1 - t); leeg: die van de eerste schijf van dat jaar."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class BeslagvrijeVoetVraag:
    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["beslagvrije_voet"] = "beslagvrije_voet"
    peildatum: date
    leefvorm: Leefvorm
    kinderen: bool = False
    """Er is een kind onder 18; alleen bij een paar."""
    belastbaar_jaarinkomen: Cents | None = None
    """Eurocent per jaar, samen met de partner; leeg: alleen het maximum."""
    netto_maandinkomen: Cents | None = None
    """Met vakantietoeslag; voor de 5 procent die altijd beschikbaar blijft voor schulden."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoonkostenvoordeelVraag:
    """Voordeel voor de werkgever, per jaar."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["loonkostenvoordeel"] = "loonkostenvoordeel"
    peildatum: date
    doelgroep: Lkvdoelgroep
    verloonde_uren: int
    """Verloonde uren in het jaar."""
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class HuishoudenVraag:
    """Alles wat een huishouden in een maand krijgt; belasting en toeslagen als een heel jaar zo."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["huishouden"] = "huishouden"
    peildatum: date
    huishouden: Huishouden
    uitkeringen: tuple[Uitkering, ...] = ()
    werk: Werk | None = None
    gegeven: Gegeven = field(default_factory=niets_gegeven)


@dataclass(frozen=True, slots=True, kw_only=True)
class VergelijkingVraag:
    """Nu naast straks, met een lijn over 0 tot en met 40 uur en het jaar waarin de baan begint."""

    __pydantic_config__: ClassVar[Any] = SCHEMA

    soort: Literal["vergelijking"] = "vergelijking"
    peildatum: date
    huishouden: Huishouden
    uitkeringen: tuple[Uitkering, ...] = ()
    nu: Werk | None = None
    """Het werk dat je nu al hebt."""
    straks: Werk
    gegeven: Gegeven = field(default_factory=niets_gegeven)


type Enkel = (
    UitkeringVraag
    | BijstandsnormVraag
    | ZorgtoeslagVraag
    | HuurtoeslagVraag
    | KindgebondenBudgetVraag
    | KinderopvangtoeslagVraag
    | BelastingVraag
    | LoonheffingBijstandVraag
    | BeslagvrijeVoetVraag
    | LoonkostenvoordeelVraag
    | RechtVraag
    | GemeenteVraag
)
type Vraag = Enkel | HuishoudenVraag | VergelijkingVraag
