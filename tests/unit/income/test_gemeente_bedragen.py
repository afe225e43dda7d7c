"""Assets, premies, volunteer work, gifts and the buffer: what the law leaves beside bijstand."""

from datetime import date

import pytest

from assistant.core.errors import ParameterUnknown
from assistant.core.income.gemeente.premies import (
    bufferbudget,
    giften,
    premie_arbeidsinschakeling,
    vrijwilligersvergoeding,
)
from assistant.core.income.gemeente.vermogen import vermogensgrens
from assistant.core.income.situation import Leefvorm
from assistant.core.income.vragen_gemeente import PremieVraag, VrijwilligersvergoedingVraag
from tests.unit.income.gemeente_day import JULY, NEXT_YEAR, check_explained, files, on

IN_2024, IN_2025 = date(2024, 1, 1), date(2025, 1, 1)
LAST_DAY = date(2026, 12, 31)
OURS = ("participatiewet", "ioaw", "beslag")


def premie(age, group=False):
    return PremieVraag(peildatum=JULY, leeftijd=age, doelgroep_loonkostensubsidie=group)


def volunteer(age):
    return VrijwilligersvergoedingVraag(peildatum=JULY, leeftijd=age)


@pytest.mark.parametrize(
    ("day", "alone", "together", "house"),
    [
        (IN_2024, 757500, 1515000, 6390000),
        (IN_2025, 777000, 1554000, 6550000),
        (JULY, 800000, 1600000, 6750000),
    ],
)
def test_the_limits_of_article_34(day, alone, together, house):
    result = vermogensgrens(Leefvorm.ALLEENSTAANDE, on(day))
    assert (result.amount, result.facts["woning"]) == (alone, house)
    check_explained(result)
    for leefvorm in (Leefvorm.ALLEENSTAANDE_OUDER, Leefvorm.PAAR):
        assert vermogensgrens(leefvorm, on(day)).amount == together


@pytest.mark.parametrize(("day", "amount"), [(IN_2024, 315100), (IN_2025, 326300), (JULY, 339800)])
def test_the_highest_premie_of_a_year(day, amount):
    result = premie_arbeidsinschakeling(premie(27), on(day))
    assert result.amount == amount
    check_explained(result)


def test_a_premie_under_27_is_only_for_the_group_of_loonkostensubsidie():
    assert premie_arbeidsinschakeling(premie(26), on(JULY)).amount == 0
    young = premie_arbeidsinschakeling(premie(26, group=True), on(JULY))
    assert young.amount == 339800


@pytest.mark.parametrize(
    ("day", "month", "year"), [(IN_2024, 21000, 210000), (JULY, 22000, 220000)]
)
def test_what_volunteers_may_get(day, month, year):
    result = vrijwilligersvergoeding(volunteer(27), on(day))
    assert (result.facts["per_maand"], result.amount) == (month, year)
    check_explained(result)
    assert vrijwilligersvergoeding(volunteer(26), on(day)).amount == 0


def test_gifts_have_a_limit_from_2026_only():
    assert giften(on(JULY)).amount == 120000
    check_explained(giften(on(JULY)))
    with pytest.raises(ParameterUnknown):
        giften(on(date(2025, 12, 31)))


def test_the_bufferbudget_begins_in_2027():
    assert bufferbudget(on(NEXT_YEAR)).amount == 100000
    check_explained(bufferbudget(on(NEXT_YEAR)))
    with pytest.raises(ParameterUnknown):
        bufferbudget(on(LAST_DAY))


def test_no_amount_that_changes_is_used_again_after_2026():
    amounts = [one for one in files().series if one.id.startswith(OURS) and one.unit == "eurocent"]
    assert len(amounts) > 40
    for one in amounts:
        last = one.values[-1]
        fixed_by_law = one.id == "participatiewet.giften.maximum"
        assert last.valid_until == LAST_DAY or last.valid_from >= NEXT_YEAR or fixed_by_law, one.id
