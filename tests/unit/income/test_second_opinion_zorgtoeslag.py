"""Zorgtoeslag a second time, from published tables, limits and the beslagvrije voet.

None of these routes uses article 2 of the Wet op de zorgtoeslag as the rule does: they start at
the other end. Every number is written out here with its source, apart from our parameters.
"""

from fractions import Fraction
from itertools import pairwise

import pytest
from asking import amount
from hypothesis import given, settings
from hypothesis import strategies as st

# Dienst Toeslagen, maandbedragen zorgtoeslag 2026: income in euros a year, euros a month.
SINGLE_2026 = (
    *((29_500, 129), (30_000, 126), (30_500, 120), (31_000, 114), (31_500, 109), (32_000, 103)),
    *((32_500, 97), (33_000, 91), (33_500, 86), (34_000, 80), (34_500, 74), (35_000, 69)),
    *((35_500, 63), (36_000, 57), (36_500, 51), (37_000, 46), (37_500, 40), (38_000, 34)),
    *((38_500, 28), (39_000, 23), (39_500, 17), (40_000, 11), (40_500, 6), (41_000, 0)),
)
PARTNERS_2026 = (
    *((31_000, 232), (32_500, 215), (33_000, 209), (33_500, 203), (34_500, 192), (35_500, 180)),
    *((38_000, 152), (41_000, 118), (48_500, 32), (49_000, 26), (50_000, 15)),
)
# Dienst Toeslagen: the highest income with a right, one person and partners; the most a month.
LAST_INCOME = {
    2024: (37_496, 47_368),
    2025: (39_719, 50_206),
    2026: (40_857, 51_142),
}
MOST_A_MONTH = {2024: (123, 236), 2025: (131, 250), 2026: (129, 246)}
# Article 2 lid 3: what an extra euro above the drempelinkomen costs.
SLOPE = {2024: Fraction("0.13670"), 2025: Fraction("0.13700"), 2026: Fraction("0.13730")}
LEAST_A_YEAR = Fraction("23.5")  # AWIR article 14: 24 euro, after rounding to whole euros

incomes = st.integers(min_value=0, max_value=6_500_000)
years = st.sampled_from(sorted(SLOPE))


def asked(year: int, cents: int, partner: bool) -> int:
    """Euros a month, through the command."""
    question = {
        "soort": "zorgtoeslag",
        "peildatum": f"{year}-06-01",
        "toetsingsinkomen": cents,
        "partner": partner,
    }
    found, rest = divmod(amount(question), 100)
    assert rest == 0, "a toeslag is paid in whole euros"
    return found


def backwards_from_the_limit(year: int, cents: int, partner: bool) -> Fraction:
    """Euros a year: at the last income with a right it is 24, and it grows below that."""
    last = LAST_INCOME[year][partner]
    return LEAST_A_YEAR + SLOPE[year] * (last - Fraction(cents, 100))


@settings(deadline=None)
@given(year=years, cents=incomes, partner=st.booleans())
def test_it_agrees_with_counting_back_from_the_last_income_with_a_right(
    year: int, cents: int, partner: bool
) -> None:
    found = asked(year, cents, partner)
    a_month = backwards_from_the_limit(year, cents, partner) / 12
    expected = min(Fraction(MOST_A_MONTH[year][partner]), max(Fraction(0), a_month))
    # The published limit is a whole euro and the month a whole euro down: less than 2 off, and
    # below 24 euro a year nothing is paid.
    assert expected - 2 < found < expected + 2


@pytest.mark.parametrize(("rows", "partner"), [(SINGLE_2026, False), (PARTNERS_2026, True)])
@settings(deadline=None)
@given(data=st.data())
def test_between_two_rows_of_the_table_it_lies_between_their_amounts(
    rows: tuple[tuple[int, int], ...], partner: bool, data: st.DataObject
) -> None:
    (low, most), (high, least) = data.draw(st.sampled_from(list(pairwise(rows))))
    cents = data.draw(st.integers(min_value=low * 100, max_value=high * 100))
    found = asked(2026, cents, partner)
    assert least <= found <= most


@settings(deadline=None)
@given(data=st.data())
def test_between_two_rows_it_lies_on_a_straight_line(data: st.DataObject) -> None:
    # Not the first pair (the taper starts inside it), not the last (24 euro a year ends it).
    (low, most), (high, least) = data.draw(st.sampled_from(list(pairwise(SINGLE_2026))[1:-2]))
    cents = data.draw(st.integers(min_value=low * 100, max_value=high * 100))
    line = most - (most - least) * (Fraction(cents, 100) - low) / (high - low)
    # Both rows are rounded down to whole euros, and so is what we found.
    assert line - 1 <= asked(2026, cents, partner=False) <= line + 1


def test_the_beslagvrije_voet_of_2026_holds_the_same_standaardpremie() -> None:
    # Article 475da lid 1-3 Rv (text of 14 July 2026): the most for a single person is 95 % of the
    # bijstandsnorm, plus the standaardpremie a month less 47 euro, plus 932.93 less the basishuur.
    left = Fraction("2208.48") - Fraction("0.95") * Fraction("1419.46")
    premium = (left - (Fraction("932.93") - Fraction("202.52")) + 47) * 12
    drempel = Fraction(29_736)
    own = Fraction("0.01912") * drempel  # what a person with a low income pays of it, article 2
    a_month = (premium - own) / 12
    assert asked(2026, 0, partner=False) == int(a_month)


@settings(deadline=None)
@given(year=years, cents=incomes, partner=st.booleans())
def test_more_income_never_gives_more(year: int, cents: int, partner: bool) -> None:
    assert asked(year, cents + 10_000, partner) <= asked(year, cents, partner)
