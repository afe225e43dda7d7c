"""The toeslagen of a household at one yearly income; a part we can't calculate is named."""

from collections.abc import Callable, Iterator
from datetime import date

from assistant.core.errors import CoreError, NotCalculable
from assistant.core.income.huishouden.stromen import NietBerekend, Stroom
from assistant.core.income.result import Result
from assistant.core.income.situation import Huishouden
from assistant.core.income.toeslagen.huurtoeslag import huurtoeslag
from assistant.core.income.toeslagen.kindgebonden_budget import kindgebonden_budget
from assistant.core.income.toeslagen.zorgtoeslag import zorgtoeslag
from assistant.core.income.vragen import HuurtoeslagVraag, KindgebondenBudgetVraag, ZorgtoeslagVraag
from assistant.core.money import Cents
from assistant.core.parameters import Parameters

type Part = Stroom | NietBerekend


def toeslagen(huishouden: Huishouden, toetsingsinkomen: Cents, on: Parameters) -> tuple[Part, ...]:
    """Each toeslag that this household may ask for, per month, at this income of a whole year."""
    return tuple(_asked(huishouden, toetsingsinkomen, on.on, on))


def _asked(home: Huishouden, income: Cents, day: date, on: Parameters) -> Iterator[Part]:
    if home.zorgverzekering:
        yield _part("zorgtoeslag", lambda: zorgtoeslag(_zorg(home, income, day), on))
    if home.kale_huur is not None:
        yield _part("huurtoeslag", lambda: huurtoeslag(_huur(home, income, day), on))
    if home.kinderen:
        yield _part("kindgebonden_budget", lambda: kindgebonden_budget(_kgb(home, income, day), on))


def _part(stream_id: str, sum_of: Callable[[], Result]) -> Part:
    try:
        result = sum_of()
    except CoreError as why:
        return NietBerekend(id=stream_id, waarom=why)
    return Stroom(id=stream_id, bruto=None, netto=result.amount, result=result)


def _zorg(home: Huishouden, income: Cents, day: date) -> ZorgtoeslagVraag:
    return ZorgtoeslagVraag(
        peildatum=day,
        toetsingsinkomen=income,
        partner=home.partner is not None,
        leeftijd=home.leeftijd,
        vermogen=home.vermogen,
    )


def _huur(home: Huishouden, income: Cents, day: date) -> HuurtoeslagVraag:
    if home.andere_medebewoners or home.kostendelende_medebewoners:
        raise NotCalculable("huurtoeslag.medebewoners")
    assert home.kale_huur is not None  # noqa: S101  asked only with a rent
    partner = home.partner.leeftijd if home.partner else home.leeftijd
    return HuurtoeslagVraag(
        peildatum=day,
        kale_huur=home.kale_huur,
        toetsingsinkomen=income,
        personen=1 + (home.partner is not None) + len(home.kinderen),
        leeftijd=max(home.leeftijd, partner),
        partner=home.partner is not None,
        kind_of_aanpassing=bool(home.kinderen),
        vermogen=home.vermogen,
    )


def _kgb(home: Huishouden, income: Cents, day: date) -> KindgebondenBudgetVraag:
    return KindgebondenBudgetVraag(
        peildatum=day,
        kinderen=home.kinderen,
        toetsingsinkomen=income,
        partner=home.partner is not None,
        vermogen=home.vermogen,
    )
