"""WAO, WAZ, Ziektewet, WW and Toeslagenwet: their limits, and what they refuse."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.adapters.income_files import IncomeFiles
from assistant.core.errors import InputContradicts, InputMissing
from assistant.core.income.invoer import not_negative, plausible
from assistant.core.income.result import Result
from assistant.core.income.situation import Huishouden, Leefvorm, Maand, Partner
from assistant.core.income.uitkeringen import Toeslagenwet, Wao, Waz, Ww, Ziektewet
from assistant.core.income.uwv.tijdvak import vijfjaarstijdvak
from assistant.core.income.uwv.toeslagenwet import toeslagenwet
from assistant.core.income.uwv.wao import wao
from assistant.core.income.uwv.waz import waz
from assistant.core.income.uwv.ww import ww
from assistant.core.income.uwv.ziektewet import ziektewet
from assistant.core.income.vragen_recht import Tijdvakregeling, VijfjaarstijdvakVraag
from assistant.core.money import Cents

BOOK = IncomeFiles(Path(__file__).resolve().parents[3] / "knowledge").book
JULY = BOOK.on(date(2026, 7, 1))
SINGLE, PAIR = Leefvorm.ALLEENSTAANDE, Leefvorm.PAAR


def of_wao(loon: int, klasse: int = 80, vakantietoeslag: int = 0) -> Result:
    letter = Wao(
        dagloon=Cents(10_800), maatmanloon=Cents(200_000), arbeidsongeschiktheid_procent=klasse
    )
    month = Maand(loon=Cents(loon), vakantietoeslag=Cents(vakantietoeslag))
    return wao(letter, month, JULY)


@pytest.mark.parametrize(
    ("loon", "klasse"),
    [(40_000, 80), (40_001, 65), (70_000, 65), (110_000, 45), (170_000, 15), (170_001, 0)],
)
def test_the_lower_limit_of_a_class_belongs_to_it(loon: int, klasse: int) -> None:
    assert of_wao(loon).facts["fictieve_klasse"] == klasse


def test_the_wao_of_a_class_is_a_share_of_100_108_of_the_dagloon() -> None:
    # 50,75 % x 100 x 21,75
    assert of_wao(70_000).amount == 110_381
    assert of_wao(0).amount == 163_125
    assert of_wao(170_001).amount == 0
    assert of_wao(170_001).facts["recht"] == "slaapt"


def test_income_never_lifts_the_wao_above_its_own_class() -> None:
    assert of_wao(1_000, klasse=35).facts["fictieve_klasse"] == 35


def test_holiday_pay_counts_as_income_for_the_wao() -> None:
    assert of_wao(40_000, vakantietoeslag=3_200).facts["fictieve_klasse"] == 65
    assert "wao.vakantietoeslag_niet_opgegeven" in of_wao(40_000).not_modelled


def test_new_work_begins_a_new_five_years() -> None:
    started = date(2024, 3, 1)
    assert stretch(Tijdvakregeling.WAO, started) == (started, date(2029, 2, 28))
    again = date(2026, 5, 10)
    assert stretch(Tijdvakregeling.WAZ, started, again) == (again, date(2031, 5, 9))


def stretch(regeling: Tijdvakregeling, first: date, *other: date) -> tuple[object, object]:
    asked = VijfjaarstijdvakVraag(
        peildatum=JULY.on, regeling=regeling, eerste_dag=first, andere_arbeid=other
    )
    facts = vijfjaarstijdvak(asked, JULY).facts
    return facts["van"], facts["tot_en_met"]


def test_a_waz_pays_nothing_below_25_percent_and_knows_no_class_of_15() -> None:
    letter = Waz(
        grondslag=Cents(10_000), maatmanloon=Cents(200_000), arbeidsongeschiktheid_procent=45
    )
    assert waz(letter, Maand(loon=Cents(150_000)), JULY).amount == 45_675
    assert waz(letter, Maand(loon=Cents(150_001)), JULY).amount == 0
    with pytest.raises(InputContradicts) as refused:
        waz(
            Waz(grondslag=Cents(1), maatmanloon=Cents(1), arbeidsongeschiktheid_procent=15),
            Maand(),
            JULY,
        )
    assert refused.value.reason == "waz.klasse_bestaat_niet"


def test_a_grondslag_above_the_minimum_wage_is_refused() -> None:
    letter = Waz(grondslag=Cents(10_746), maatmanloon=Cents(1), arbeidsongeschiktheid_procent=80)
    with pytest.raises(InputContradicts) as refused:
        waz(letter, Maand(), JULY)
    assert refused.value.reason == "waz.grondslag_boven_minimumloon"


def test_ziekengeld_is_70_percent_of_the_dagloon_and_of_what_is_earned() -> None:
    letter = Ziektewet(dagloon=Cents(10_000))
    assert ziektewet(letter, Maand(), JULY).amount == 152_250
    assert ziektewet(letter, Maand(loon=Cents(100_000)), JULY).amount == 82_250
    whole = Ziektewet(dagloon=Cents(10_000), percentage=Fraction(1))
    assert ziektewet(whole, Maand(loon=Cents(100_000)), JULY).amount == 117_500


def of_ww(loon: int, month: int | None = 3, **letter: object) -> Result:
    given_ = Ww(maandloon=Cents(200_000), maand_van_recht=month, **letter)  # type: ignore[arg-type]
    return ww(given_, Maand(loon=Cents(loon)), JULY)


def test_the_ww_is_75_percent_in_two_months_and_then_70() -> None:
    assert [of_ww(50_000, month).amount for month in (1, 2, 3)] == [112_500, 112_500, 105_000]


def test_above_87_5_percent_of_the_maandloon_the_ww_pays_nothing() -> None:
    assert of_ww(175_000).amount == 17_500
    assert of_ww(175_001).amount == 0
    assert of_ww(175_001).facts["recht"] == "slaapt"


def test_another_benefit_is_settled_in_full_and_a_starter_gets_29_percent_less() -> None:
    assert of_ww(0, uitkering_ernaast=Cents(40_000)).amount == 100_000
    assert of_ww(0, uitkering_ernaast=Cents(400_000)).amount == 0
    assert of_ww(0, startersregeling=True).amount == 99_400


def test_the_ww_needs_the_month_of_the_right() -> None:
    with pytest.raises(InputMissing):
        of_ww(0, None)
    with pytest.raises(InputContradicts):
        of_ww(0, 0)


def household(leefvorm: Leefvorm = SINGLE, leeftijd: int = 40, **more: object) -> Huishouden:
    return Huishouden(leefvorm=leefvorm, leeftijd=leeftijd, **more)  # type: ignore[arg-type]


def top_up(own: int, home: Huishouden, loon: int = 0, **letter: object) -> Result:
    fields = {"eigen_uitkering": Cents(own), "uitkering_bij_geen_werk": Cents(300_000), **letter}
    month = Maand(loon=Cents(loon), huishouden=home)
    return toeslagenwet(Toeslagenwet(**fields), month, JULY)  # type: ignore[arg-type]


def test_the_toeslag_fills_up_to_the_norm() -> None:
    assert top_up(100_000, household()).amount == 166_931 - 100_000
    assert top_up(100_000, household(), woningdeler=True).amount == 108_620 - 100_000
    assert top_up(50_000, household(leeftijd=19)).amount == 95_744 - 50_000
    assert top_up(200_000, household()).facts["recht"] == "geen"


def test_a_part_of_the_wage_stays_out_for_24_months() -> None:
    # 5 % x 2.337 = 116,85; 30 % x (300 - 116,85) = 54,945
    assert top_up(100_000, household(), 30_000).facts["vrijgelaten"] == 17_180
    assert top_up(100_000, household(), 100_000).facts["vrijgelaten"] == 35_055
    over = top_up(100_000, household(), 30_000, maanden_vrijlating_gebruikt=24)
    assert over.facts["vrijgelaten"] == 0


def test_a_partner_born_after_1971_ends_the_right_unless_a_child_is_under_12() -> None:
    young = Partner(leeftijd=40, geboren_voor_1972=False)
    assert top_up(100_000, household(PAIR, partner=young)).facts["recht"] == "geen"
    with_child = household(PAIR, partner=young, kinderen=(11,))
    assert top_up(100_000, with_child).amount == 233_704 - 100_000
    old = Partner(leeftijd=60, loon=Cents(20_000), geboren_voor_1972=True)
    # Of 200 euro: 116,85 and 30 % of 83,15 stay out.
    assert top_up(100_000, household(PAIR, partner=old)).amount == 133_704 - 20_000 + 14_180


def test_the_partners_year_of_birth_is_asked_for() -> None:
    with pytest.raises(InputMissing):
        top_up(100_000, household(PAIR, partner=Partner(leeftijd=50)))


def test_a_low_dagloon_limits_the_toeslag() -> None:
    found = top_up(84_000, household(), uitkering_bij_geen_werk=Cents(120_000))
    assert found.amount == 36_000


def test_under_21_with_parents_there_is_no_toeslag() -> None:
    assert top_up(50_000, household(leeftijd=20), woont_bij_ouders=True).facts["recht"] == "geen"


@settings(deadline=None)
@given(loon=st.integers(0, 300_000), own=st.integers(0, 300_000))
def test_the_lines_of_each_sum_add_up(loon: int, own: int) -> None:
    found = [of_wao(loon), of_ww(min(loon, 200_000)), top_up(own, household(), loon)]
    for one in found:
        assert sum(step.amount or 0 for step in one.steps) == one.amount >= 0


def test_an_amount_below_zero_or_above_50000_euro_names_its_field() -> None:
    not_negative(loon=0, norm=None)
    plausible(loon=5_000_000)
    with pytest.raises(InputContradicts) as below:
        plausible(loon=-1, norm=3)
    assert (below.value.reason, below.value.fields) == ("invoer.negatief", ("loon",))
    with pytest.raises(InputContradicts) as above:
        plausible(norm=5_000_001)
    assert (above.value.reason, above.value.fields) == ("invoer.te_groot", ("norm",))
