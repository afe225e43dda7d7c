"""Kinderopvangtoeslag: the first step of the table is calculated, the rest is refused."""

from datetime import date

import pytest
from toeslagen_book import THIS_YEAR, adds_up, can_be_said, on

from assistant.core.errors import NotCalculable, ParameterUnknown
from assistant.core.income.toeslagen.kinderopvang import kinderopvangtoeslag
from assistant.core.income.vragen import KinderopvangtoeslagVraag, Opvang, Opvangsoort


def asked(inkomen, *opvang, day=THIS_YEAR):
    vraag = KinderopvangtoeslagVraag(
        peildatum=day,
        toetsingsinkomen=inkomen * 100,
        opvang=tuple(Opvang(opvangsoort=kind, uurprijs=p, uren=h) for kind, p, h in opvang),
    )
    return kinderopvangtoeslag(vraag, on(day))


def test_hours_above_230_do_not_count_in_the_published_example():
    # Dienst Toeslagen, berekening kinderopvangtoeslag 2026: 240 hours for 8,25, income 40.000.
    result = asked(40000, (Opvangsoort.GASTOUDER, 825, 240))
    assert result.amount == 182100
    assert adds_up(result)
    assert can_be_said(result)


@pytest.mark.parametrize(
    ("kind", "most"),
    [(Opvangsoort.DAGOPVANG, 1123), (Opvangsoort.BSO, 998), (Opvangsoort.GASTOUDER, 849)],
)
def test_a_price_above_the_maximum_does_not_count(kind, most):
    assert asked(30000, (kind, 2000, 100)).amount == asked(30000, (kind, most, 100)).amount


def test_above_the_first_step_the_table_is_missing_and_we_say_so():
    assert asked(56412, (Opvangsoort.BSO, 900, 40)).amount > 0
    with pytest.raises(NotCalculable) as refused:
        asked(56413, (Opvangsoort.BSO, 900, 40))
    assert refused.value.reason == "kinderopvangtoeslag.tabel"


def test_a_year_without_a_known_step_is_refused():
    with pytest.raises(ParameterUnknown):
        asked(30000, (Opvangsoort.BSO, 900, 40), day=date(2024, 5, 1))
