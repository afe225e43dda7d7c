"""One question in, one answer out: finds the rule for each kind of question and benefit."""

from collections.abc import Callable
from typing import Any

from assistant.core.errors import InputContradicts
from assistant.core.income.belasting.inkomstenbelasting import inkomstenbelasting
from assistant.core.income.gegeven import parameters_on
from assistant.core.income.gemeente.beslagvrije_voet import beslagvrije_voet
from assistant.core.income.gemeente.bijstand import bijstand
from assistant.core.income.gemeente.ioaw import ioaw
from assistant.core.income.gemeente.loonheffing import loonheffing_bijstand, terugvordering_bruto
from assistant.core.income.gemeente.norm import bijstandsnorm
from assistant.core.income.gemeente.premies import (
    bufferbudget,
    giften,
    premie_arbeidsinschakeling,
    vrijwilligersvergoeding,
)
from assistant.core.income.gemeente.vermogen import vermogensgrens
from assistant.core.income.huishouden.overzicht import maandoverzicht
from assistant.core.income.huishouden.stromen import Maandoverzicht
from assistant.core.income.huishouden.vergelijking import Vergelijking, vergelijk
from assistant.core.income.result import Result
from assistant.core.income.situation import Maand
from assistant.core.income.toeslagen.huurtoeslag import huurtoeslag
from assistant.core.income.toeslagen.kinderopvang import kinderopvangtoeslag
from assistant.core.income.toeslagen.kindgebonden_budget import kindgebonden_budget
from assistant.core.income.toeslagen.zorgtoeslag import zorgtoeslag
from assistant.core.income.uitkeringen import (
    Bijstand,
    Ioaw,
    Iva,
    Toeslagenwet,
    Uitkering,
    Wajong,
    Wao,
    Waz,
    Wga,
    Ww,
    Ziektewet,
)
from assistant.core.income.uwv.garantiebedrag import garantiebedrag_vervallen
from assistant.core.income.uwv.iva import iva
from assistant.core.income.uwv.tijdvak import vijfjaarstijdvak
from assistant.core.income.uwv.toeslagenwet import toeslagenwet
from assistant.core.income.uwv.wajong import wajong
from assistant.core.income.uwv.wajong_recht import recht_bij_werk, recht_na_beoordeling
from assistant.core.income.uwv.wajong_terugkeer import terugkeer
from assistant.core.income.uwv.wao import wao
from assistant.core.income.uwv.waz import waz
from assistant.core.income.uwv.wga import wga
from assistant.core.income.uwv.wga_duur import wga_duur
from assistant.core.income.uwv.wia_recht import (
    einde_door_werk,
    einde_na_beoordeling,
    herleving_wga,
)
from assistant.core.income.uwv.ww import ww
from assistant.core.income.uwv.ziektewet import ziektewet
from assistant.core.income.vragen import (
    BelastingVraag,
    BeslagvrijeVoetVraag,
    BijstandsnormVraag,
    Enkel,
    HuishoudenVraag,
    HuurtoeslagVraag,
    KinderopvangtoeslagVraag,
    KindgebondenBudgetVraag,
    LoonheffingBijstandVraag,
    LoonkostenvoordeelVraag,
    UitkeringVraag,
    VergelijkingVraag,
    Vraag,
    ZorgtoeslagVraag,
)
from assistant.core.income.vragen_gemeente import (
    BufferbudgetVraag,
    GiftenVraag,
    PremieVraag,
    TerugvorderingVraag,
    VermogensgrensVraag,
    VrijwilligersvergoedingVraag,
)
from assistant.core.income.vragen_recht import (
    GarantiebedragVraag,
    VijfjaarstijdvakVraag,
    WajongBeoordelingVraag,
    WajongRechtVraag,
    WajongTerugkeerVraag,
    WgaDuurVraag,
    WgaEindeBeoordelingVraag,
    WgaEindeWerkVraag,
    WgaHerlevingVraag,
)
from assistant.core.income.werkgever.loonkostenvoordeel import loonkostenvoordeel
from assistant.core.parameters import ParameterBook, Parameters

type Answer = Result | Maandoverzicht | Vergelijking

# Each function takes exactly the class beside it; a table cannot say that to the type checker.
BENEFITS: dict[type, Callable[[Any, Maand, Parameters], Result]] = {
    Wajong: wajong,
    Iva: iva,
    Wga: wga,
    Wao: wao,
    Waz: waz,
    Ziektewet: ziektewet,
    Ww: ww,
    Bijstand: bijstand,
    Ioaw: ioaw,
    Toeslagenwet: toeslagenwet,
}
QUESTIONS: dict[type, Callable[[Any, Parameters], Result]] = {
    UitkeringVraag: lambda asked, on: benefit(asked.uitkering, asked.maand, on),
    BijstandsnormVraag: lambda asked, on: bijstandsnorm(asked.huishouden, on),
    ZorgtoeslagVraag: zorgtoeslag,
    HuurtoeslagVraag: huurtoeslag,
    KindgebondenBudgetVraag: kindgebonden_budget,
    KinderopvangtoeslagVraag: kinderopvangtoeslag,
    BelastingVraag: inkomstenbelasting,
    LoonheffingBijstandVraag: loonheffing_bijstand,
    BeslagvrijeVoetVraag: beslagvrije_voet,
    LoonkostenvoordeelVraag: loonkostenvoordeel,
    WajongRechtVraag: recht_bij_werk,
    WajongBeoordelingVraag: recht_na_beoordeling,
    WajongTerugkeerVraag: terugkeer,
    GarantiebedragVraag: garantiebedrag_vervallen,
    WgaDuurVraag: wga_duur,
    WgaEindeWerkVraag: einde_door_werk,
    WgaEindeBeoordelingVraag: einde_na_beoordeling,
    WgaHerlevingVraag: herleving_wga,
    VijfjaarstijdvakVraag: vijfjaarstijdvak,
    TerugvorderingVraag: terugvordering_bruto,
    VermogensgrensVraag: lambda asked, on: vermogensgrens(asked.leefvorm, on),
    PremieVraag: premie_arbeidsinschakeling,
    VrijwilligersvergoedingVraag: vrijwilligersvergoeding,
    GiftenVraag: lambda _, on: giften(on),
    BufferbudgetVraag: lambda _, on: bufferbudget(on),
}


def benefit(uitkering: Uitkering, maand: Maand, on: Parameters) -> Result:
    """One benefit in one month, gross or net as its law pays it (eurocent per month).

    Raises:
        InputMissing, InputContradicts, NotCalculable, ParameterUnknown.
    """
    return BENEFITS[type(uitkering)](uitkering, maand, on)


def calculate(vraag: Enkel, book: ParameterBook) -> Result:
    """One sum, at the values of its peildatum and with what was given from a letter.

    Raises:
        InputMissing, InputContradicts, NotCalculable, ParameterUnknown.
    """
    _within_what_is_known(vraag, book)
    on = parameters_on(vraag.peildatum, vraag.gegeven, book)
    return QUESTIONS[type(vraag)](vraag, on)


def answer(vraag: Vraag, book: ParameterBook) -> Answer:
    """Any question: one sum, a month of a household, or now beside then.

    Raises:
        InputMissing, InputContradicts, NotCalculable, ParameterUnknown.
    """
    _within_what_is_known(vraag, book)
    if isinstance(vraag, HuishoudenVraag):
        return maandoverzicht(vraag, book)
    if isinstance(vraag, VergelijkingVraag):
        return vergelijk(vraag, book)
    return calculate(vraag, book)


def _within_what_is_known(vraag: Vraag, book: ParameterBook) -> None:
    """Refuse a day after every amount on file: shares without an end say nothing of that day."""
    if book.last_day is not None and vraag.peildatum > book.last_day:
        raise InputContradicts("invoer.dag_te_ver_weg", ("peildatum",))
