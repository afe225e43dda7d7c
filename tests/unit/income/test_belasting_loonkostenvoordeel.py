"""Loonkostenvoordeel: an amount per hour for the employer, up to a maximum."""

from datetime import date

import pytest
from toeslagen_book import THIS_YEAR, adds_up, can_be_said, ids, on

from assistant.core.errors import InputContradicts, ParameterUnknown
from assistant.core.income.vragen import Lkvdoelgroep, LoonkostenvoordeelVraag
from assistant.core.income.werkgever.loonkostenvoordeel import loonkostenvoordeel


def voordeel(groep, uren, day=THIS_YEAR):
    vraag = LoonkostenvoordeelVraag(peildatum=day, doelgroep=groep, verloonde_uren=uren)
    return loonkostenvoordeel(vraag, on(day))


@pytest.mark.parametrize(
    ("groep", "amount"),
    [
        # 1.664 hours, in the examples of the law's own amounts: 3,05 and 1,01 an hour.
        (Lkvdoelgroep.ARBEIDSGEHANDICAPTE, 507520), (Lkvdoelgroep.HERPLAATSING, 507520),
        (Lkvdoelgroep.BANENAFSPRAAK, 168064),
    ],
)  # fmt: skip
@pytest.mark.parametrize("day", [date(2024, 1, 1), date(2025, 1, 15), THIS_YEAR])
def test_the_hours_of_a_job_of_32_hours_give_this_much_a_year(groep, amount, day):
    result = voordeel(groep, 1664, day)
    assert (result.amount, result.per) == (amount, "jaar")
    assert adds_up(result)
    assert can_be_said(result)


@pytest.mark.parametrize(
    ("groep", "most"),
    [(Lkvdoelgroep.ARBEIDSGEHANDICAPTE, 600000), (Lkvdoelgroep.BANENAFSPRAAK, 200000)],
)
def test_more_hours_never_give_more_than_the_maximum(groep, most):
    result = voordeel(groep, 2080)
    assert result.amount == most
    assert adds_up(result)


def test_from_2026_the_banenafspraak_has_no_last_day():
    before = voordeel(Lkvdoelgroep.BANENAFSPRAAK, 1000, date(2025, 12, 31))
    after = voordeel(Lkvdoelgroep.BANENAFSPRAAK, 1000, date(2026, 1, 1))
    assert "loonkostenvoordeel.duur" in ids(before)
    assert "loonkostenvoordeel.zolang_in_dienst" in ids(after)


def test_hours_below_zero_are_refused():
    with pytest.raises(InputContradicts):
        voordeel(Lkvdoelgroep.BANENAFSPRAAK, -1)


def test_a_year_that_is_not_on_file_is_refused():
    with pytest.raises(ParameterUnknown):
        voordeel(Lkvdoelgroep.BANENAFSPRAAK, 100, date(2027, 1, 1))
