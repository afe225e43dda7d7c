"""How a benefit comes back when the job stops: the terms come from the law of the day."""

from dataclasses import replace
from datetime import date

import pytest
from asking import ask, lines
from household_asking import BIJSTAND, IVA, WAO, WGA, comparison, home, job

from assistant.core.income.huishouden.terug import YEARS, komt_terug
from assistant.core.income.uitkeringen import Bijstand, Iva, Uitkering, Wao, Waz, Wga, Wgafase
from assistant.core.money import Cents
from assistant.core.parameters import Parameters

DAY = date(2026, 7, 1)
SOONER = "participatiewet.nieuwe_aanvraag.maanden"
LETTERS: dict[str, Uitkering] = {
    "iva": Iva(maandloon=Cents(200_000)),
    "wga": Wga(fase=Wgafase.VERVOLG, maandloon=Cents(200_000)),
    "wao": Wao(dagloon=Cents(9_000), maatmanloon=Cents(200_000), arbeidsongeschiktheid_procent=80),
    "waz": Waz(
        grondslag=Cents(9_000), maatmanloon=Cents(200_000), arbeidsongeschiktheid_procent=80
    ),
}


def on(day: date = DAY) -> Parameters:
    return lines().files.book.on(day)


def told(benefit: dict) -> list[str]:
    found = comparison(home(), [benefit], job(12), day="2026-07-01")["terug"]
    return [one["text"] for one in found]


def test_the_term_of_the_wga_in_the_comparison_is_that_of_the_question_whether_it_comes_back() -> (
    None
):
    asked = {"soort": "wga_herleving", "peildatum": "2026-07-01", "zelfde_oorzaak": True,
             "geeindigd_op": "2026-01-01", "opnieuw_sinds": "2026-03-01"}  # fmt: skip
    assert ask(asked)["facts"]["tot"] == "2031-01-01"
    assert "binnen 5 jaar" in told(WGA)[0]
    assert "binnen 5 jaar" in told(IVA)[0]
    assert "eerste 5 jaar" in told(WAO)[0]


@pytest.mark.parametrize("kind", sorted(YEARS))
def test_another_term_on_file_gives_another_sentence(kind: str) -> None:
    changed = replace(on().dated(YEARS[kind]), value=7)
    seven = on().with_given({YEARS[kind]: changed})
    (step,) = komt_terug((LETTERS[kind],), seven)
    assert step.values == {"jaren": 7}
    assert "7 jaar" in lines().files.words.step(step)


def test_bijstand_can_be_asked_again_more_easily_from_2026() -> None:
    assert on().dated(SOONER).article == "43a lid 1"
    assert "Binnen 12 maanden" in told(BIJSTAND)[1]
    for day, sentences in ((date(2026, 1, 1), 2), (date(2025, 12, 31), 1)):
        assert len(tuple(komt_terug((Bijstand(),), on(day)))) == sentences
