"""IVA and WGA: the published examples, the cliff at half the capacity, and the end of the right."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.adapters.income_files import IncomeFiles
from assistant.core.errors import InputContradicts, InputMissing
from assistant.core.income.result import Result
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Iva, Wga, Wgafase
from assistant.core.income.uwv.iva import iva
from assistant.core.income.uwv.wga import wga
from assistant.core.income.uwv.wga_duur import wga_duur
from assistant.core.income.uwv.wia_recht import (
    einde_door_werk,
    einde_na_beoordeling,
    herleving_wga,
)
from assistant.core.income.vragen_recht import (
    WgaDuurVraag,
    WgaEindeBeoordelingVraag,
    WgaEindeWerkVraag,
    WgaHerlevingVraag,
)
from assistant.core.money import Cents

BOOK = IncomeFiles(Path(__file__).resolve().parents[3] / "knowledge").book
JULY = BOOK.on(date(2026, 7, 1))


def after(loon: int, maandloon: int = 200_000, **letter: object) -> Result:
    """A month after the loongerelateerde uitkering."""
    fields = {"restverdiencapaciteit": Cents(100_000), "arbeidsongeschiktheid_procent": 50}
    given_ = Wga(fase=Wgafase.VERVOLG, maandloon=Cents(maandloon), **{**fields, **letter})  # type: ignore[arg-type]
    return wga(given_, Maand(loon=Cents(loon)), JULY)


def first(loon: int, maandloon: int, month: int | None) -> Result:
    fase = Wgafase.LOONGERELATEERD
    letter = Wga(fase=fase, maandloon=Cents(maandloon), maand_van_recht=month)
    return wga(letter, Maand(loon=Cents(loon)), JULY)


def test_published_examples_of_the_loongerelateerde_uitkering() -> None:
    assert first(40_000, 120_000, 3).amount == 56_000
    assert first(50_000, 200_000, 2).amount == 112_500
    assert first(50_000, 200_000, 2).facts["soort"] == "loongerelateerd"


def test_published_examples_of_the_loonaanvulling() -> None:
    letter = {"restverdiencapaciteit": Cents(80_000), "arbeidsongeschiktheid_procent": 43}
    anneke = after(50_000, 140_000, **letter)  # type: ignore[arg-type]
    assert anneke.amount == 42_000
    assert anneke.facts["soort"] == "loonaanvulling"
    assert after(60_000).amount == 70_000


def test_without_a_percentage_the_loonaanvulling_leaves_the_minimum_out() -> None:
    found = after(60_000, arbeidsongeschiktheid_procent=None)
    assert found.amount == 70_000
    assert "wga.minimum_zonder_percentage" in found.not_modelled


def test_exactly_half_the_capacity_meets_the_inkomenseis_and_a_cent_less_does_not() -> None:
    met, missed = after(50_000), after(49_999)
    assert met.facts["soort"] == "loonaanvulling"
    assert missed.facts["soort"] == "vervolguitkering"
    assert met.facts["inkomenseis"] == missed.facts["inkomenseis"] == 50_000
    high = after(59_999, 400_000, restverdiencapaciteit=Cents(120_000))
    above = after(60_000, 400_000, restverdiencapaciteit=Cents(120_000))
    assert above.amount - high.amount == 196_000 - 81_795


@pytest.mark.parametrize(
    ("percent", "expected"),
    [(34, 0), (35, 65_436), (45, 81_795), (55, 98_154), (65, 118_603), (79, 118_603)],
)
def test_the_vervolguitkering_follows_the_class_and_ignores_the_wage(
    percent: int, expected: int
) -> None:
    letter = {"maandloon": 300_000, "arbeidsongeschiktheid_procent": percent}
    assert after(0, **letter).amount == expected  # type: ignore[arg-type]
    assert after(49_999, **letter).amount == expected  # type: ignore[arg-type]


def test_the_vervolguitkering_is_of_the_maandloon_when_that_is_lower() -> None:
    assert after(0, 150_000).amount == 52_500


def test_from_80_percent_there_is_no_inkomenseis() -> None:
    found = after(20_000, arbeidsongeschiktheid_procent=80, restverdiencapaciteit=None)
    assert found.amount == 126_000
    assert found.facts["soort"] == "loonaanvulling"
    assert "inkomenseis" not in found.facts


def test_who_earns_the_whole_capacity_has_the_wage_settled() -> None:
    assert after(100_000).amount == 70_000
    assert after(110_000).amount == 63_000


def test_the_loonaanvulling_is_never_below_the_vervolguitkering() -> None:
    # 0,7 x (2.000 - 1.800) = 140; minimum 35 % x 2.000 = 700; cap 0,7 x (2.000 - 1.000) = 700
    found = after(100_000, restverdiencapaciteit=Cents(180_000))
    assert found.amount == 70_000


@settings(deadline=None)
@given(loon=st.integers(0, 300_000), percent=st.integers(0, 100))
def test_the_lines_of_a_wga_add_up(loon: int, percent: int) -> None:
    found = after(loon, arbeidsongeschiktheid_procent=percent)
    assert sum(step.amount or 0 for step in found.steps) == found.amount >= 0


def test_iva_is_75_percent_and_only_70_percent_of_the_wage_goes_off() -> None:
    letter = Iva(maandloon=Cents(200_000))
    assert iva(letter, Maand(), JULY).amount == 150_000
    assert iva(letter, Maand(loon=Cents(50_000)), JULY).amount == 115_000
    capped = Iva(
        maandloon=Cents(600_000), dagloon=Cents(30_000), dagloon_zonder_maximum=Cents(40_000)
    )
    assert iva(capped, Maand(loon=Cents(100_000)), JULY).amount == 450_000 - 52_500


def test_the_holiday_pay_of_a_wia_is_inside_the_amount() -> None:
    found = iva(Iva(maandloon=Cents(108_000)), Maand(), JULY)
    assert found.facts["vakantietoeslag"] == 0
    assert found.facts["vakantietoeslag_inbegrepen"] == 6_000


def test_the_loongerelateerde_uitkering_needs_the_month_of_the_right() -> None:
    with pytest.raises(InputMissing) as missing:
        first(0, 200_000, None)
    assert missing.value.fields == ("uitkering.maand_van_recht",)


@pytest.mark.parametrize(
    "lacking",
    [{"restverdiencapaciteit": None}, {"arbeidsongeschiktheid_procent": None}],
)
def test_a_vervolguitkering_needs_capacity_and_percentage(lacking: dict[str, None]) -> None:
    with pytest.raises(InputMissing):
        after(0, **lacking)


def test_a_maandloon_above_the_maximum_is_refused_and_an_unknown_maximum_refuses_nothing() -> None:
    letter = Iva(maandloon=Cents(674_055))
    with pytest.raises(InputContradicts) as refused:
        iva(letter, Maand(), JULY)
    assert refused.value.reason == "maandloon.boven_maximum"
    assert iva(Iva(maandloon=Cents(674_054)), Maand(), JULY).amount == 505_541
    assert iva(letter, Maand(), BOOK.on(date(2025, 8, 1))).amount > 0


@pytest.mark.parametrize(
    ("before", "since", "months", "days"),
    [
        (0, 1, 3, 0),
        (4, 6, 10, 0),
        (0, 11, 10, 15),
        (15, 10, 20, 0),
        (30, 10, 24, 0),
        (10, 3, 11, 15),
    ],
)
def test_the_duration_of_the_loongerelateerde_uitkering(
    before: int, since: int, months: int, days: int
) -> None:
    asked = WgaDuurVraag(peildatum=JULY.on, jaren_voor_2016=before, jaren_vanaf_2016=since)
    assert wga_duur(asked, JULY).facts == {"maanden": months, "dagen": days}


def end_by_work(share: str, since: date, first_phase: date | None) -> object:
    asked = WgaEindeWerkVraag(
        peildatum=JULY.on,
        deel_maatmaninkomen=Fraction(share),
        sinds=since,
        einde_loongerelateerd=first_phase,
    )
    return einde_door_werk(asked, JULY).facts.get("op")


def test_above_65_percent_the_wga_ends_a_year_later_but_not_before_the_first_phase() -> None:
    since, late = date(2026, 3, 1), date(2027, 9, 1)
    assert end_by_work("0.65", since, None) is None
    assert end_by_work("0.66", since, None) == date(2027, 3, 1)
    assert end_by_work("1", since, late) == late
    assessed = WgaEindeBeoordelingVraag(peildatum=JULY.on, sinds=date(2025, 12, 31))
    assert einde_na_beoordeling(assessed, JULY).facts["op"] == date(2026, 2, 28)


def comes_back(again: date, same: bool) -> object:
    asked = WgaHerlevingVraag(
        peildatum=JULY.on,
        geeindigd_op=date(2026, 1, 1),
        opnieuw_sinds=again,
        zelfde_oorzaak=same,
    )
    return herleving_wga(asked, JULY).facts["herleeft"]


def test_the_wga_comes_back_in_five_years_or_four_weeks() -> None:
    assert comes_back(date(2031, 1, 1), same=True)
    assert not comes_back(date(2031, 1, 2), same=True)
    assert comes_back(date(2026, 1, 29), same=False)
    assert not comes_back(date(2026, 1, 30), same=False)
