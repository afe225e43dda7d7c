"""Sentences of the sums: how values are written, and what a wrong sentence file says."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.core.income.result import Step
from assistant.core.income.words import filled, wrong_places
from assistant.core.money import NONE
from tests.unit.income.income_folder import FILES, WORDS, write

WRITTEN = [
    ("{x:euro}", 128590, "€ 1.285,90"),
    ("{x:euro}", -5, "-€ 0,05"),
    ("{x:procent}", Fraction(7, 10), "70 procent"),
    ("{x:procent}", Fraction("0.0629"), "6,29 procent"),
    ("{x:procent}", Fraction(1, 3), "33,333 procent"),
    ("{x:procent}", Fraction(1, 8), "12,5 procent"),
    ("{x:procent}", 80, "80 procent"),
    ("{x:procent}", Fraction(1), "100 procent"),
    ("{x:getal}", 1234, "1.234"),
    ("{x:getal}", Fraction("21.75"), "21,75"),
    ("{x:getal}", Fraction("-1234.5"), "-1.234,5"),
    ("{x:datum}", date(2026, 7, 1), "1 juli 2026"),
    ("{x:uren}", 720, "12 uur"),
    ("{x:uren}", 750, "12,5 uur"),
    ("{x}", "Wajong", "Wajong"),
    ("{x}", 3, "3"),
    ("{x}", date(2026, 7, 1), "1 juli 2026"),
]


@pytest.mark.parametrize(("template", "value", "written"), WRITTEN)
def test_a_value_is_written_as_people_write_it(template, value, written):
    assert filled(template, {"x": value}) == written


WRONG = [("{x:euro}", Fraction(1, 2)), ("{x:euro}", True), ("{x:datum}", 3), ("{x:uren}", "12"),
         ("{x}", None), ("{x}", Fraction(1, 2)), ("{x:procent}", "70")]  # fmt: skip


@pytest.mark.parametrize(("template", "value"), WRONG)
def test_a_value_of_another_kind_is_a_mistake(template, value):
    with pytest.raises(TypeError):
        filled(template, {"x": value})


def test_a_value_that_is_missing_is_a_mistake():
    with pytest.raises(KeyError):
        filled("{bedrag:euro}", {"loon": 1})


@given(st.fractions(min_value=-1000, max_value=1000, max_denominator=1000))
def test_a_number_keeps_its_value_to_three_decimals(value):
    read = Fraction(filled("{x:getal}", {"x": value}).replace(".", "").replace(",", "."))
    assert abs(read - value) <= Fraction(1, 2000)


def test_a_step_becomes_a_sentence(tmp_path):
    words = write(tmp_path).words
    step = Step("zorg.begin", NONE, {"inkomen": 2400000, "deel": Fraction("0.137")})
    assert words.step(step) == "Je inkomen is € 24.000,00. Daarvan telt 13,7 procent."


def test_notes_and_refusals_keep_who_to_ask(tmp_path):
    words = write(tmp_path).words
    assert words.not_modelled["zorg.buitenland"].ask == ("toeslagen",)
    assert words.refusal("zorg.te_jong").next_step == "Vraag het je ouders."


@pytest.mark.parametrize("text", ["{x:euros}", "{}", "{x", "x}", "{X}", "{x:}}", "{x!r}", "{x.y}"])
def test_a_place_that_nothing_can_fill_is_found(text):
    assert list(wrong_places(text))


BROKEN = {
    "a format nobody knows": ("{deel:procent}", "{deel:procenten}", 2, "{deel:procenten}",
                              "procent"),
    "half a place": ("{inkomen:euro}", "{inkomen:euro", 2, "niet invullen", "Kies uit"),
    "a contact nobody has": ("anders., ask: [toeslagen]", "anders., ask: [toeslag]", 4,
                             "het contact 'toeslag'", "Bedoelde je 'toeslagen'"),
    "no next step": (", next_step: Vraag het je ouders.", "", 6, "'next_step' ontbreekt", ""),
    "an unknown section": ("steps:", "step:", 1, "'step'", "Bedoelde je 'steps'"),
    "an id without a dot": ("zorg.begin:", "begin:", 2, "de goede vorm", "wajong."),
    "an id twice in one file": ("zorg.te_jong:", "zorg.begin:", 6, "bestaat al", "andere id"),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_in_the_words_is_said_with_its_line(case, tmp_path):
    old, new, line, what, mend = BROKEN[case]
    assert old in FILES[WORDS]
    problems = write(tmp_path, {WORDS: FILES[WORDS].replace(old, new, 1)}).problems
    matching = [one for one in problems if one.line == line and what in one.what]
    assert matching, [str(one) for one in problems]
    assert mend in matching[0].mend


def test_an_id_in_two_files_is_reported_in_the_second(tmp_path):
    problems = write(tmp_path, {"income/zz.yml": 'steps:\n  zorg.begin: "Nog eens."\n'}).problems
    assert [one.file for one in problems] == ["knowledge/income/zz.yml"]
    assert "knowledge/income/zorg.yml op regel 2" in problems[0].what
