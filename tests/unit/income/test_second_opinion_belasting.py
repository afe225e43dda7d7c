"""Income tax a second time: net income from kink to kink, as one line of slopes.

The rule calculates tax and credits apart. Here every euro between two kinks keeps a share, and
the net income is the sum of those. Rates and kinks: Wet IB 2001 articles 2.10, 8.10 and 8.11,
texts of 2024, 2025 and 2026; written out here, apart from our parameters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import pytest
from asking import amount
from hypothesis import given, settings
from hypothesis import strategies as st

type Line = Sequence[tuple[int, str]]  # from this income (euros), this share of each next euro


@dataclass(frozen=True)
class Year:
    """Shares in percent, from an income in euros on."""

    tax: Line
    fall: Line  # how much of the algemene heffingskorting goes
    credit: int  # the highest algemene heffingskorting
    labour: Line  # arbeidskorting, over wages


YEARS = {
    2024: Year(
        tax=((0, "36.97"), (75_518, "49.50")),
        fall=((0, "0"), (24_812, "6.630"), (75_518, "0")),
        credit=3_362,
        labour=((0, "8.425"), (11_490, "31.433"), (24_820, "2.471"), (39_957, "-6.51")),
    ),
    2025: Year(
        tax=((0, "35.82"), (38_441, "37.48"), (76_817, "49.50")),
        fall=((0, "0"), (28_406, "6.337"), (76_817, "0")),
        credit=3_068,
        labour=((0, "8.053"), (12_169, "30.030"), (26_288, "2.258"), (43_071, "-6.51")),
    ),
    2026: Year(
        tax=((0, "35.75"), (38_883, "37.56"), (78_426, "49.50")),
        fall=((0, "0"), (29_736, "6.398"), (78_426, "0")),
        credit=3_115,
        labour=((0, "8.324"), (11_965, "31.009"), (25_845, "1.950"), (45_592, "-6.51")),
    ),
}
# The law caps the arbeidskorting in whole euros at each kink (996, 5.300, 5.685), and the
# algemene heffingskorting ends within a few cents of its last kink: the lines miss that.
TOLERANCE = 40

years = st.sampled_from(sorted(YEARS))
euros = st.integers(min_value=0, max_value=9_000_000)


def along(line: Line, income: Fraction) -> Fraction:
    """What the shares of a line come to, up to an income."""
    found = Fraction(0)
    ends = [Fraction(start) for start, _ in line[1:]] + [max(income, Fraction(line[-1][0]))]
    for (start, share), end in zip(line, ends, strict=True):
        found += Fraction(share) / 100 * max(Fraction(0), min(income, end) - start)
    return found


def net(year: int, wage: Fraction, benefit: Fraction) -> Fraction:
    """Euros a year that stay: nobody gets tax back that was not paid."""
    rates, income = YEARS[year], wage + benefit
    credits = rates.credit - along(rates.fall, income) + along(rates.labour, wage)
    return income - max(Fraction(0), along(rates.tax, income) - credits)


def taxed(year: int, wage: int, benefit: int, **more: object) -> int:
    """Cents of tax a year, through the command."""
    question = {"soort": "belasting", "peildatum": f"{year}-03-01"}
    return amount({**question, "loon": wage, "uitkering": benefit, **more})


@settings(deadline=None)
@given(year=years, wage=euros, benefit=st.integers(min_value=0, max_value=4_000_000))
def test_net_income_follows_the_slopes(year: int, wage: int, benefit: int) -> None:
    found = wage + benefit - taxed(year, wage, benefit)
    assert abs(found - 100 * net(year, Fraction(wage, 100), Fraction(benefit, 100))) <= TOLERANCE


@settings(deadline=None)
@given(wage=st.integers(min_value=1_196_600, max_value=2_570_000))
def test_between_11965_and_25845_euro_an_extra_hundred_of_wage_leaves_95_in_2026(wage: int) -> None:
    # 100 - 35.75 + 31.009 = 95.259 euro; each of the two sums is rounded to cents.
    kept = 10_000 - (taxed(2026, wage + 10_000, 0) - taxed(2026, wage, 0))
    assert abs(kept - 9_526) <= 2


@settings(deadline=None)
@given(year=years, total=st.integers(min_value=1_200_000, max_value=7_500_000), data=st.data())
def test_a_euro_of_wage_is_taxed_less_than_a_euro_of_benefit_by_the_arbeidskorting(
    year: int, total: int, data: st.DataObject
) -> None:
    wage = data.draw(st.integers(min_value=0, max_value=total))
    only_benefit = taxed(year, 0, total)
    labour = 100 * along(YEARS[year].labour, Fraction(wage, 100))
    expected = max(Fraction(0), only_benefit - labour)
    assert abs(taxed(year, wage, total - wage) - expected) <= TOLERANCE


@settings(deadline=None)
@given(wage=euros, benefit=st.integers(min_value=0, max_value=4_000_000))
def test_who_applies_the_credit_changes_nothing_over_a_year(wage: int, benefit: int) -> None:
    found = {
        taxed(2026, wage, benefit, loonheffingskorting_bij=payer)
        for payer in (None, "loon", "uitkering")
    }
    assert len(found) == 1


@pytest.mark.parametrize(
    ("hours", "net_a_month"),
    # Our own illustration at 14,71 an hour with 8 % holiday pay, calculated before these rules.
    [
        *((8, 55_074), (16, 108_266), (20, 134_498), (24, 160_729)),
        *((28, 186_961), (32, 211_762), (36, 229_989), (40, 246_457)),
    ],
)
def test_the_minimum_wage_of_january_2026_leaves_the_net_wage_of_the_illustration(
    hours: int, net_a_month: int
) -> None:
    gross = round(Fraction(1_471 * 52 * hours * 108, 100))
    found = Fraction(gross - taxed(2026, gross, 0), 12)
    assert abs(found - net_a_month) <= 1  # both round to cents, one a month and one a year
