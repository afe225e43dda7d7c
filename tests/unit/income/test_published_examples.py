"""Recalculates every published example beside the repository, or says why we do not."""

from collections import Counter

import pytest
from asking import ask
from published_benefits import BENEFITS
from published_bijstand import BIJSTAND
from published_rows import EXAMPLES, Row, benefit, rows
from published_tax import TAX
from published_toeslagen import TOESLAGEN

RECALCULATED = {**BENEFITS, **BIJSTAND, **TOESLAGEN, **TAX}
OLD_ZORGTOESLAG = "zorgtoeslag 2019: the parameters of 2019 are not on file, and no row gives them"
KINDEROPVANG = "kinderopvangtoeslag: the table of percentages was not found, so there is no rule"
EXPLAINED = {
    "zt2019-wouter-1a": OLD_ZORGTOESLAG,
    "zt2019-wouter-1c": OLD_ZORGTOESLAG + "; nor is the factor of a country",
    "zt2019-wouter-2a": OLD_ZORGTOESLAG,
    "kot2026-1": KINDEROPVANG,
    "kot2026-2": KINDEROPVANG,
    "kot2026-gastouder-urenplafond": KINDEROPVANG,
    "bijstand-zvw-2019": "what the municipality pays for Zvw is no income and no sum of a person",
    "iit-noordenveld-glijdend": "a local scale of one municipality; we refer to the municipality",
    "wga-vvu-01-nvschade": "rests on the minimum wage of 2014, which is not on file or in the row",
    "wajong-14-grondslagen-2021-01": "amounts of 2021; our amounts begin on 1 January 2024",
    "wajong-16-garantiebedrag-vervalt": "a year without income is not asked; see not_modelled",
    "ww-08-mlaw-aow": "who gets WW is decided by UWV; the AOW age is refused in a household",
    "ww-10-mlaw-deeltijd": "how long WW lasts and who gets it is decided by UWV; no amount in it",
}
ALL = 137
ABSENT = f"the published examples are not beside the repository ({EXAMPLES.name})"

needs_the_file = pytest.mark.skipif(not rows(), reason=ABSENT)


def named(row: Row) -> str:
    return str(row["id"])


@pytest.mark.parametrize("row", [one for one in rows() if one["id"] not in EXPLAINED], ids=named)
def test_a_published_example_comes_out_as_published(row: Row) -> None:
    assert row["regeling"] in RECALCULATED, "neither recalculated nor explained"
    RECALCULATED[row["regeling"]](row)


@needs_the_file
def test_every_row_is_recalculated_or_explained() -> None:
    ids = {row["id"] for row in rows()}
    assert len(ids) == len(rows()) == ALL
    assert not set(EXPLAINED) - ids, "explained, but no row"
    recalculated = [row for row in rows() if row["id"] not in EXPLAINED]
    neither = [row["id"] for row in recalculated if row["regeling"] not in RECALCULATED]
    assert not neither
    print(f"\n{len(recalculated)} recalculated, {len(EXPLAINED)} explained, of {len(rows())}")
    for why, times in Counter(EXPLAINED.values()).items():
        print(f"  {times} x {why}")


def test_an_explanation_is_a_sentence() -> None:
    assert all(len(why.split()) > 5 for why in EXPLAINED.values())


def test_zorgtoeslag_of_2019_is_refused_and_not_guessed() -> None:
    question = {"soort": "zorgtoeslag", "peildatum": "2019-03-01", "toetsingsinkomen": 1900000}
    assert ask(question)["error"]["code"] == "bedrag_niet_bekend"


def test_the_benefits_of_before_2024_are_refused_and_not_guessed() -> None:
    wajong = {"soort": "wajong", "regeling": "wajong_2010", "arbeidsvermogen": True}
    wga = {"soort": "wga", "fase": "vervolg", "maandloon": 200000}
    wga |= {"restverdiencapaciteit": 100000, "arbeidsongeschiktheid_procent": 50}
    for kind, day in ((wajong, "2021-01-01"), (wga, "2014-01-01")):
        found = ask(benefit(kind, day, leeftijd=25))
        assert found["error"]["code"] == "bedrag_niet_bekend"


def test_a_garantiebedrag_says_that_it_can_lapse() -> None:
    kind = {"soort": "wajong", "regeling": "wajong_2010", "arbeidsvermogen": True}
    found = ask(benefit({**kind, "garantiebedrag": 150000}, leeftijd=25, loon=100000))
    assert any("garantie" in one["id"] for one in found["not_modelled"])
