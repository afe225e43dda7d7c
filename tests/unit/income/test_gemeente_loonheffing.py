"""Wage tax over net bijstand, with the worked examples of the handbook (2018)."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.errors import InputContradicts, ParameterUnknown
from assistant.core.income.gemeente.loonheffing import (
    bruto_bijstand,
    loonheffing_bijstand,
    terugvordering_bruto,
)
from assistant.core.income.vragen import LoonheffingBijstandVraag
from assistant.core.income.vragen_gemeente import TerugvorderingVraag
from assistant.core.parameters import cents, fraction
from tests.unit.income.gemeente_day import JULY, check_explained, on

IN_2018 = date(2018, 6, 1)
TARIEF = "inkomstenbelasting.schijf1.tarief"
KORTING = "inkomstenbelasting.algemene_heffingskorting.maximum"


def of_2018(net, credit):
    return LoonheffingBijstandVraag(
        peildatum=IN_2018, netto_bijstand=net, korting=credit, factor=Fraction("0.576")
    )


def of_now(net, credit=None):
    return LoonheffingBijstandVraag(peildatum=JULY, netto_bijstand=net, korting=credit)


NINE_MONTHS, TWELVE_MONTHS = of_2018(599994, 169875), of_2018(799992, 226500)


def claim(paid, right):
    return TerugvorderingVraag(
        peildatum=IN_2018,
        uitbetaald=paid.netto_bijstand,
        terecht=right.netto_bijstand,
        korting_uitbetaald=paid.korting,
        korting_terecht=right.korting,
        factor=paid.factor,
    )


@pytest.mark.parametrize(("question", "tax"), [(NINE_MONTHS, 77874), (TWELVE_MONTHS, 103831)])
def test_the_examples_of_the_handbook(question, tax):
    result = loonheffing_bijstand(question, on(IN_2018))
    assert result.amount == tax
    assert result.facts["bruto"] == question.netto_bijstand + tax
    check_explained(result)


def test_over_the_boundary_of_a_year_the_claim_is_gross():
    result = terugvordering_bruto(claim(TWELVE_MONTHS, NINE_MONTHS), on(IN_2018))
    assert result.amount == 225955  # 1999.98 net and 259.57 tax
    check_explained(result)


def test_nothing_is_claimed_when_too_little_was_paid():
    with pytest.raises(InputContradicts) as caught:
        terugvordering_bruto(claim(NINE_MONTHS, TWELVE_MONTHS), on(IN_2018))
    assert caught.value.reason == "gemeente.niets_terug"


def test_the_credit_and_rate_of_the_year_are_used_when_none_is_given():
    result = loonheffing_bijstand(of_now(1700000), on(JULY))
    rate, credit = fraction(on(JULY).dated(TARIEF)), cents(on(JULY).dated(KORTING))
    gross = Fraction(1700000 - credit) / (1 - rate)
    assert abs(result.amount - (gross - 1700000)) <= Fraction(1, 2)


def test_without_known_tax_it_refuses():
    with pytest.raises(ParameterUnknown):
        loonheffing_bijstand(of_now(1700000), on(IN_2018))


@pytest.mark.parametrize(("net", "credit"), [(-1, 0), (0, -1)])
def test_an_amount_below_zero_is_refused(net, credit):
    with pytest.raises(InputContradicts):
        loonheffing_bijstand(of_now(net, credit), on(JULY))


def test_a_low_bijstand_is_gross_as_it_is_net():
    assert bruto_bijstand(200000, 311500, on(JULY)) == 200000


@settings(deadline=None, max_examples=150)
@given(st.integers(min_value=0, max_value=2400000), st.integers(min_value=0, max_value=311500))
def test_tax_over_the_gross_amount_leaves_the_net_amount(net, credit):
    gross = bruto_bijstand(net, credit, on(JULY))
    tax = max(0, gross * fraction(on(JULY).dated(TARIEF)) - credit)
    assert abs(gross - tax - net) <= 1
    asked = loonheffing_bijstand(of_now(net, credit), on(JULY))
    assert asked.facts["bruto"] == gross
    check_explained(asked)
