"""A wrong parameter file is reported with its line, what is wrong and how to mend it."""

from datetime import date
from fractions import Fraction

import pytest

from assistant.core.errors import ParameterUnknown
from assistant.core.parameters import Seen, Unit
from tests.unit.income.income_folder import FILES, SHARE, WAGE, write

# What is changed → the file, the old and the new text, the line, and words of the problem.
BROKEN = {
    "a float": (SHARE, '"0.137"', "0.137", 6, "'0.137' is een kommagetal", "aanhalingstekens"),
    "a float that is whole": (WAGE, "1450", "1450.0", 7, "kommagetal", "28500"),
    "a float with an exponent": (WAGE, "1450", "1.45e3", 7, "kommagetal", "28500"),
    "an amount as text": (WAGE, "1450", '"1450"', 7, "is geen eurocent", "zonder aanhalingstekens"),
    "an amount below zero": (WAGE, "1450", "-1", 7, "'-1' is geen eurocent", "nul of hoger"),
    "a share as number": (SHARE, '"0.137"', "1", 6, "'1' is geen deel", "0.381"),
    "a share with a comma": (SHARE, '"0.137"', '"0,137"', 6, "is geen deel", "0.381"),
    "a share by zero": (SHARE, '"0.137"', '"1/0"', 6, "is geen deel", "1/4"),
    "a misspelt key": (WAGE, "unit:", "units:", 3, "'units'", "Bedoelde je 'unit'?"),
    "a misspelt key in a value": (WAGE, "valid_until: 2026-12-31", "valid_untill: 2026-12-31", 7,
                                  "'valid_untill'", "Bedoelde je 'valid_until'?"),
    "a unit nobody knows": (WAGE, "unit: eurocent", "unit: euro", 3, "'euro'", "eurocent"),
    "a period nobody knows": (WAGE, "per: uur", "per: month", 4, "'month'", "maand"),
    "a way of seeing nobody knows": (WAGE, "seen: wet", "seen: gehoord", 6, "'gehoord'", "wet"),
    "an id of another file": (WAGE, "minimumloon.uur", "minimumloon.week", 1,
                              "'minimumloon/week.yml'", "gelijk"),
    "a gap": (WAGE, "valid_from: 2026-07-01", "valid_from: 2026-07-02", 7,
              "Van 2026-07-01 tot en met 2026-07-01 is er geen waarde", "unknown"),
    "an overlap": (WAGE, "valid_from: 2026-07-01", "valid_from: 2026-06-30", 7,
                   "Op 2026-06-30 gelden twee waarden", "2026-06-29"),
    "an open end before another": (WAGE, ", valid_until: 2026-06-30", "", 7,
                                   "Op 2026-07-01 gelden twee", "2026-06-30"),
    "newest first": (WAGE, "valid_from: 2026-07-01", "valid_from: 2025-01-01", 7, "volgorde",
                     "oudste"),
    "an end before its beginning": (WAGE, "2026-12-31", "2026-06-01", 7, "eerder dan", "Draai"),
    "a day that does not exist": (WAGE, "2026-12-31", "2026-12-32", 7, "geen echte dag",
                                  "jjjj-mm-dd"),
    "a source nobody has": (WAGE, "source: wml", "source: wmm", 6, "de bron 'wmm'",
                            "Bedoelde je 'wml'"),
    "a law without an article": (WAGE, ', article: "8"', "", 6, "heeft een artikel", "article"),
    "no value": (WAGE, FILES[WAGE].partition("values:")[2], " []\n", 5, "te kort", "oudste"),
    "tabs": (WAGE, "  - {valid_from: 2026-01", "\t- {valid_from: 2026-01", 6, "YAML", "spaties"),
    "an empty file": (WAGE, FILES[WAGE], "", 1, "leeg", "Vul het"),
    "a list": (WAGE, FILES[WAGE], "- a\n", 1, "een blok met sleutels", ""),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_is_said_with_its_line(case, tmp_path):
    name, old, new, line, what, mend = BROKEN[case]
    assert old in FILES[name]
    problems = write(tmp_path, {name: FILES[name].replace(old, new, 1)}).problems
    matching = [
        one
        for one in problems
        if one.file == f"knowledge/{name}" and one.line == line and what in one.what
    ]
    assert matching, [str(one) for one in problems]
    assert mend in matching[0].mend


@pytest.mark.parametrize("case", BROKEN)
def test_one_wrong_file_leaves_the_rest_usable(case, tmp_path):
    name, old, new, *_ = BROKEN[case]
    files = write(tmp_path, {name: FILES[name].replace(old, new, 1)})
    ids = {one.id for one in files.series}
    assert len(ids) == 1
    assert files.words.steps


def test_a_float_is_reported_once(tmp_path):
    problems = write(tmp_path, {SHARE: FILES[SHARE].replace('"0.137"', "0.137")}).problems
    assert len(problems) == 1


def test_a_sound_folder_has_no_problems_and_gives_the_values_of_a_day(tmp_path):
    files = write(tmp_path)
    assert files.problems == ()
    before, after = files.book.on(date(2026, 6, 30)), files.book.on(date(2026, 7, 1))
    assert before.dated("minimumloon.uur").value == 1400
    found = after.dated("minimumloon.uur")
    assert (found.value, found.unit, found.article, found.seen) == (
        1450, Unit.EUROCENT, "8", Seen.LAW,
    )  # fmt: skip
    share = after.dated("zorgtoeslag.afbouw")
    assert share.value == Fraction(137, 1000)
    assert share.valid_until is None


def test_outside_its_days_a_value_is_unknown(tmp_path):
    book = write(tmp_path).book
    with pytest.raises(ParameterUnknown):
        book.on(date(2027, 1, 1)).dated("minimumloon.uur")


GAP = "unknown: [{from: 2026-07-01, until: 2026-07-31, why: Nooit gepubliceerd.}]\n"


def test_a_gap_with_a_name_is_allowed_and_remembered(tmp_path):
    text = FILES[WAGE].replace("valid_from: 2026-07-01", "valid_from: 2026-08-01") + GAP
    files = write(tmp_path, {WAGE: text})
    assert files.problems == ()
    wage = next(one for one in files.series if one.id == "minimumloon.uur")
    gap = wage.gap_on(date(2026, 7, 15))
    assert gap is not None
    assert gap.why == "Nooit gepubliceerd."
    assert wage.on(date(2026, 7, 15)) is None


def test_a_name_for_half_a_gap_is_not_enough(tmp_path):
    text = FILES[WAGE].replace("valid_from: 2026-07-01", "valid_from: 2026-09-01") + GAP
    problems = write(tmp_path, {WAGE: text}).problems
    assert any("is er geen waarde" in one.what for one in problems)


def test_days_with_a_value_may_not_be_called_unknown(tmp_path):
    problems = write(tmp_path, {WAGE: FILES[WAGE] + GAP}).problems
    assert [one.line for one in problems] == [8]
    assert "onbekend, maar er is een waarde" in problems[0].what


def test_a_copy_in_another_place_is_reported(tmp_path):
    problems = write(tmp_path, {"parameters/minimumloon/dag.yml": FILES[WAGE]}).problems
    assert [one.file for one in problems] == ["knowledge/parameters/minimumloon/dag.yml"]


@pytest.mark.parametrize(
    "name", ["parameters/los.yml", "parameters/minimumloon/uur.yaml", "income/diep/in.yml"]
)
def test_a_file_in_a_wrong_place_is_not_passed_over(name, tmp_path):
    problems = write(tmp_path, {name: "a: 1\n"}).problems
    assert any(one.file == f"knowledge/{name}" for one in problems)
