"""Wajong: the published example, the table of maxima, loondispensatie, and the end of the right."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.adapters.income_files import IncomeFiles
from assistant.core.errors import InputContradicts, InputMissing, NotCalculable, ParameterUnknown
from assistant.core.income.result import Result
from assistant.core.income.situation import Maand
from assistant.core.income.uitkeringen import Wajong, Wajongregeling
from assistant.core.income.uwv.garantiebedrag import garantiebedrag_vervallen
from assistant.core.income.uwv.minimumloon import grondslag_per_dag, minimumuurloon
from assistant.core.income.uwv.wajong import wajong
from assistant.core.income.uwv.wajong_recht import recht_bij_werk, recht_na_beoordeling
from assistant.core.income.uwv.wajong_terugkeer import terugkeer
from assistant.core.income.vragen_recht import (
    GarantiebedragVraag,
    WajongBeoordelingVraag,
    WajongRechtVraag,
    WajongTerugkeerVraag,
)
from assistant.core.money import Cents
from assistant.core.parameters import cents, fraction

BOOK = IncomeFiles(Path(__file__).resolve().parents[3] / "knowledge").book
JULY = BOOK.on(date(2026, 7, 1))
W2010, OUD, W2015 = (
    Wajongregeling.WAJONG_2010,
    Wajongregeling.OUDE_WAJONG,
    Wajongregeling.WAJONG_2015,
)
# Table of maxima: day → 21+, 20, 19 and 18 years, each with and without arbeidsvermogen.
MAXIMA = {
    date(2024, 1, 1): (144858, 155205, 115886, 124164, 86915, 93123, 72429, 77603),
    date(2024, 7, 1): (149352, 160020, 119482, 128016, 89611, 96012, 74676, 80010),
    date(2025, 1, 1): (153426, 164385, 122741, 131508, 92056, 98631, 76713, 82193),
    date(2025, 7, 1): (157206, 168435, 125765, 134748, 94324, 101061, 78603, 84218),
    date(2026, 1, 1): (160608, 172080, 128486, 137664, 96365, 103248, 80304, 86040),
    date(2026, 7, 1): (163590, 175275, 130872, 140220, 98154, 105165, 81795, 87638),
}
ROWS = [
    (day, age, able, row[2 * place + (0 if able else 1)])
    for day, row in MAXIMA.items()
    for place, age in enumerate((21, 20, 19, 18))
    for able in (True, False)
]
wages = st.integers(0, 400_000).map(Cents)
worths = st.fractions(Fraction(1, 100), 1, max_denominator=10_000)


def of(loon: int = 0, leeftijd: int | None = 25, **letter: object) -> Result:
    fields = {"regeling": W2010, "arbeidsvermogen": True, **letter}
    return wajong(Wajong(**fields), Maand(leeftijd=leeftijd, loon=Cents(loon)), JULY)  # type: ignore[arg-type]


def test_500_euro_of_wage_leaves_1285_90_of_the_wajong() -> None:
    found = of(50_000)
    assert found.amount == 128_590
    assert found.facts["vakantietoeslag"] == 10_287
    assert found.facts["recht"] == "loopt"


def test_a_wage_above_the_minimum_wage_pays_nothing_and_the_right_sleeps() -> None:
    found = of(250_000)
    assert found.amount == 0
    assert found.facts["recht"] == "slaapt"


@pytest.mark.parametrize(("day", "age", "able", "expected"), ROWS)
def test_the_maximum_of_each_half_year_and_age(
    day: date, age: int, able: bool, expected: int
) -> None:
    letter = Wajong(regeling=OUD, arbeidsvermogen=able)
    assert wajong(letter, Maand(leeftijd=age), BOOK.on(day)).amount == expected


def test_the_youth_months_are_the_published_ones() -> None:
    for age, expected in ((20, 186_960), (19, 140_220), (18, 116_850)):
        share = fraction(JULY.dated(f"minimumloon.jeugd.{age}"))
        assert cents(JULY.dated("minimumloon.maand")) * share == expected


def test_the_base_per_day_is_the_month_divided_by_21_75() -> None:
    days = fraction(JULY.dated("minimumloon.dagen_per_maand"))
    assert grondslag_per_dag(Cents(233_700), days) == 10_745
    assert grondslag_per_dag(Cents(206_940), days) == 9_514


def test_the_hourly_wage_of_a_young_person_is_not_known_from_july_2026() -> None:
    assert minimumuurloon(40, JULY) == 1_499
    assert minimumuurloon(18, BOOK.on(date(2026, 6, 30))) == 736
    with pytest.raises(ParameterUnknown):
        minimumuurloon(18, JULY)


@pytest.mark.parametrize("regeling", [W2010, OUD, W2015])
def test_without_arbeidsvermogen_an_extra_euro_leaves_25_cents(regeling: Wajongregeling) -> None:
    less = of(60_000, regeling=regeling, arbeidsvermogen=False)
    more = of(60_100, regeling=regeling, arbeidsvermogen=False)
    assert less.amount - more.amount == 75


def test_loondispensatie_takes_the_first_sum_for_a_small_wage() -> None:
    # 0,7 x 2.337 - (0,62 - 0,3) / 0,62 x 500 = 1.635,90 - 258,06
    found = of(50_000, loonwaarde=Fraction("0.62"))
    assert found.amount == 137_784
    assert found.facts["aanvulling_tot_functieloon"] is False


def test_loondispensatie_takes_the_second_sum_when_that_is_higher() -> None:
    # I / LW - I = 3.000 - 1.500; the other sum is 1.635,90 - 0,4 x 1.500 = 1.035,90
    found = of(150_000, loonwaarde=Fraction(1, 2))
    assert found.amount == 150_000
    assert "wajong.aanvulling_vanaf_32_uur" in found.not_modelled


def test_other_income_beside_the_dispensated_wage_counts_in_full() -> None:
    # 0,7 x 2.337 - 0,7 x ((0,2 / 0,35) x 400 + 100) = 1.635,90 - 230
    found = of(50_000, loonwaarde=Fraction(1, 2), gedispenseerd_loon=Cents(40_000))
    assert found.amount == 140_590


def test_a_loonwaarde_below_30_percent_lets_the_wage_count_for_nothing() -> None:
    found = of(30_000, loonwaarde=Fraction(1, 4))
    assert found.amount == 163_590
    assert "wajong.compensatiefactor_onder_nul" in found.not_modelled


@given(worth=worths)
def test_at_the_wage_of_the_minimum_both_sums_end_at_the_minimum_wage(worth: Fraction) -> None:
    grondslag = 233_700
    loon = int(grondslag * worth)
    if worth >= Fraction(3, 10):
        assert abs(of(loon, loonwaarde=worth).amount + loon - grondslag) <= 3


@settings(deadline=None)
@given(loon=wages, worth=st.none() | worths, able=st.booleans())
def test_the_lines_add_up_and_work_never_lowers_the_total(
    loon: Cents, worth: Fraction | None, able: bool
) -> None:
    found = of(loon, loonwaarde=worth if able else None, arbeidsvermogen=able)
    assert sum(step.amount or 0 for step in found.steps) == found.amount >= 0
    assert found.amount + loon >= of(0, arbeidsvermogen=able).amount


def test_the_garantiebedrag_is_paid_while_the_sum_is_not_above_it() -> None:
    assert of(100_000, garantiebedrag=Cents(110_000)).amount == 110_000
    assert of(50_000, garantiebedrag=Cents(110_000)).amount == 128_590
    exact = of(50_000, garantiebedrag=Cents(128_590))
    assert exact.facts["garantiebedrag_telt"] is True


def test_a_year_without_income_ends_the_garantiebedrag_for_good() -> None:
    for until, gone in ((date(2023, 7, 24), True), (date(2023, 7, 23), False)):
        asked = GarantiebedragVraag(peildatum=JULY.on, van=date(2022, 7, 24), tot=until)
        assert garantiebedrag_vervallen(asked, JULY).facts["vervallen"] is gone


@pytest.mark.parametrize(
    ("letter", "reason"),
    [
        ({"regeling": W2015}, "wajong.2015_heeft_geen_arbeidsvermogen"),
        ({"loonwaarde": Fraction(0)}, "wajong.loonwaarde_kan_niet"),
        ({"loonwaarde": Fraction(11, 10)}, "wajong.loonwaarde_kan_niet"),
        ({"garantiebedrag": Cents(-1)}, "invoer.negatief"),
        (
            {"loonwaarde": Fraction(1, 2), "gedispenseerd_loon": Cents(1)},
            "wajong.gedispenseerd_loon_boven_loon",
        ),
        (
            {"regeling": W2015, "arbeidsvermogen": False, "garantiebedrag": Cents(1)},
            "wajong.2015_heeft_geen_garantiebedrag",
        ),
    ],
)
def test_a_letter_that_cannot_be_is_refused(letter: dict[str, object], reason: str) -> None:
    with pytest.raises(InputContradicts) as refused:
        of(**letter)  # type: ignore[arg-type]
    assert refused.value.reason == reason


def test_without_an_age_the_letter_must_give_the_minimum_wage() -> None:
    with pytest.raises(InputMissing) as missing:
        of(leeftijd=None)
    assert missing.value.fields == ("maand.leeftijd",)
    assert of(leeftijd=None, minimumloon=Cents(200_000)).amount == 140_000


def test_a_wage_that_no_month_can_hold_is_refused() -> None:
    with pytest.raises(InputContradicts) as refused:
        of(5_000_001)
    assert refused.value.reason == "invoer.te_groot"
    assert refused.value.fields == ("maand.loon",)


def test_under_18_and_after_2026_nothing_is_calculated() -> None:
    with pytest.raises(NotCalculable):
        of(leeftijd=17)
    with pytest.raises(InputContradicts):
        of(leeftijd=-1)
    letter = Wajong(regeling=W2010, arbeidsvermogen=True)
    with pytest.raises(ParameterUnknown):
        wajong(letter, Maand(leeftijd=30), BOOK.on(date(2027, 1, 1)))


def recht(regeling: Wajongregeling, years: int, share: str, aid: bool = False) -> object:
    asked = WajongRechtVraag(
        peildatum=JULY.on,
        regeling=regeling,
        jaren_gewerkt=years,
        deel_maatmaninkomen=Fraction(share),
        voorziening=aid,
        wajong_nu=Cents(0),
    )
    return recht_bij_werk(asked, JULY).facts["recht"]


@pytest.mark.parametrize(
    ("years", "share", "aid", "expected"),
    [
        (5, "0.75", False, "eindigt"),
        (4, "2", False, "slaapt"),
        (5, "0.74", False, "slaapt"),
        (9, "2", True, "slaapt"),
    ],
)
def test_the_right_ends_only_after_five_years_of_75_percent_without_an_aid(
    years: int, share: str, aid: bool, expected: str
) -> None:
    assert recht(W2010, years, share, aid) == expected
    assert recht(W2015, years, share, aid) == "slaapt"


def beoordeling(regeling: Wajongregeling, share: str, aid: bool = False) -> Result:
    asked = WajongBeoordelingVraag(
        peildatum=JULY.on, regeling=regeling, kan_verdienen=Fraction(share), voorziening=aid
    )
    return recht_na_beoordeling(asked, JULY)


def test_an_assessment_above_75_percent_ends_the_right_in_its_own_way() -> None:
    assert beoordeling(W2010, "0.8").facts == {"recht": "eindigt", "maanden_erna": 2}
    assert beoordeling(OUD, "0.8").facts == {"recht": "eindigt"}
    assert beoordeling(W2010, "0.8", aid=True).facts["recht"] == "loopt"
    assert beoordeling(W2010, "0.75").facts["recht"] == "loopt"


def terug(regeling: Wajongregeling, ended: date, own: bool, since: date | None) -> object:
    asked = WajongTerugkeerVraag(
        peildatum=JULY.on, regeling=regeling, geeindigd_op=ended, eigen_verzoek=own, sinds=since
    )
    return terugkeer(asked, JULY).facts["vanaf"]


def test_the_wajong_comes_back_without_a_time_limit_and_a_year_after_an_own_request() -> None:
    ended, again = date(2020, 2, 29), date(2026, 8, 3)
    assert terug(W2010, ended, True, None) == date(2021, 3, 1)
    assert terug(W2010, ended, False, again) == again
    assert terug(OUD, ended, False, again) == date(2026, 8, 31)
    assert terug(W2015, ended, False, None) is None
    with pytest.raises(NotCalculable):
        terug(W2010, date(2016, 1, 1), False, again)
    with pytest.raises(InputMissing):
        terug(W2010, ended, False, None)
