"""Every kind of question gets an answer from the real rules, in the promised shape."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.income_json import IncomeLines
from assistant.adapters.income_result_schema import result_schema
from assistant.adapters.income_schema import situation_schema
from assistant.adapters.income_types import BENEFITS, QUESTIONS
from assistant.core.income import calculate
from assistant.core.income.calculate import Answer, answer

FILES = IncomeFiles(Path(__file__).resolve().parents[3] / "knowledge")
LINES = IncomeLines(FILES, answer)
SITUATION = Draft202012Validator(situation_schema())
ANSWER = Draft202012Validator(result_schema(Answer))
DAY = "2026-07-01"
ALONE = {"leefvorm": "alleenstaande", "leeftijd": 30, "kale_huur": 65000}
MAAND = {"leeftijd": 30, "loon": 60000, "netto_loon": 55000, "huishouden": ALONE}
WAJONG = {"soort": "wajong", "regeling": "wajong_2010", "arbeidsvermogen": True}
WERK = {"minuten_per_week": 720, "uurloon": 1500}
CARE = {"opvangsoort": "dagopvang", "uurprijs": 1000, "uren": 80}
GIVEN_BENEFITS = [
    WAJONG,
    {"soort": "iva", "maandloon": 200000},
    {"soort": "wga", "fase": "vervolg", "maandloon": 200000, "restverdiencapaciteit": 100000,
     "arbeidsongeschiktheid_procent": 50},
    {"soort": "wao", "dagloon": 10000, "maatmanloon": 220000,
     "arbeidsongeschiktheid_procent": 80},
    {"soort": "waz", "grondslag": 8000, "maatmanloon": 220000,
     "arbeidsongeschiktheid_procent": 80},
    {"soort": "ziektewet", "dagloon": 10000},
    {"soort": "ww", "maandloon": 200000, "maand_van_recht": 3},
    {"soort": "bijstand", "vrijlating": "n"},
    {"soort": "ioaw", "grondslag": 180000},
    {"soort": "toeslagenwet", "eigen_uitkering": 50000},
]  # fmt: skip
ASKED = [
    *({"soort": "uitkering", "uitkering": one, "maand": MAAND} for one in GIVEN_BENEFITS),
    {"soort": "bijstandsnorm", "huishouden": ALONE},
    {"soort": "zorgtoeslag", "toetsingsinkomen": 2400000},
    {"soort": "huurtoeslag", "toetsingsinkomen": 2400000, "kale_huur": 70000, "leeftijd": 30},
    {"soort": "kindgebonden_budget", "toetsingsinkomen": 2400000, "kinderen": [3, 14]},
    {"soort": "kinderopvangtoeslag", "toetsingsinkomen": 2000000, "opvang": [CARE]},
    {"soort": "belasting", "loon": 2400000},
    {"soort": "loonheffing_bijstand", "netto_bijstand": 1600000},
    {"soort": "beslagvrije_voet", "leefvorm": "alleenstaande"},
    {"soort": "loonkostenvoordeel", "doelgroep": "banenafspraak", "verloonde_uren": 1000},
    {"soort": "wajong_recht", "regeling": "wajong_2010", "jaren_gewerkt": 3,
     "deel_maatmaninkomen": "0.8", "wajong_nu": 0},
    {"soort": "wajong_beoordeling", "regeling": "wajong_2010", "kan_verdienen": "0.8"},
    {"soort": "wajong_terugkeer", "regeling": "wajong_2010", "geeindigd_op": "2024-05-01",
     "eigen_verzoek": True},
    {"soort": "garantiebedrag_vervallen", "van": "2025-01-01", "tot": "2026-03-01"},
    {"soort": "wga_duur", "jaren_voor_2016": 4, "jaren_vanaf_2016": 7},
    {"soort": "wga_einde_werk", "deel_maatmaninkomen": "0.7", "sinds": "2026-03-01"},
    {"soort": "wga_einde_beoordeling", "sinds": "2026-03-01"},
    {"soort": "wga_herleving", "geeindigd_op": "2025-03-01", "opnieuw_sinds": "2026-03-01",
     "zelfde_oorzaak": True},
    {"soort": "vijfjaarstijdvak", "regeling": "wao", "eerste_dag": "2024-03-01"},
    {"soort": "terugvordering_bijstand", "uitbetaald": 1700000, "terecht": 1500000},
    {"soort": "vermogensgrens", "leefvorm": "alleenstaande"},
    {"soort": "premie_arbeidsinschakeling", "leeftijd": 30},
    {"soort": "vrijwilligersvergoeding", "leeftijd": 30},
    {"soort": "giften"},
    {"soort": "bufferbudget", "peildatum": "2027-01-01"},
    {"soort": "huishouden", "huishouden": ALONE, "uitkeringen": [WAJONG], "werk": WERK},
    {"soort": "vergelijking", "huishouden": ALONE, "uitkeringen": [WAJONG], "straks": WERK},
]  # fmt: skip
KINDS = [one.get("uitkering", one)["soort"] for one in ASKED]


def ask(question: dict) -> dict:
    found = json.loads(LINES.answer(json.dumps({"peildatum": DAY, **question}).encode()))
    assert list(ANSWER.iter_errors(found)) == []
    return found


def test_every_kind_of_question_and_benefit_is_asked_here():
    assert set(KINDS) == {*QUESTIONS, *BENEFITS} - {"uitkering"}


def test_every_kind_of_benefit_has_a_rule():
    assert set(calculate.BENEFITS) == set(BENEFITS.values())
    both = {"huishouden", "vergelijking"}
    single = {kind for name, kind in QUESTIONS.items() if name not in both}
    assert set(calculate.QUESTIONS) == single


@pytest.mark.parametrize("question", ASKED, ids=KINDS)
def test_a_question_gets_an_answer_of_the_promised_shape(question):
    assert list(SITUATION.iter_errors({"peildatum": DAY, **question})) == []
    found = ask(question)
    assert "error" not in found, found
    assert found["soort"] == question["soort"]


SUMS = [one for one in ASKED if one["soort"] not in ("huishouden", "vergelijking")]


@pytest.mark.parametrize("question", SUMS, ids=KINDS[: len(SUMS)])
def test_the_steps_of_an_answer_add_up_and_every_source_is_resolved(question):
    found = ask(question)
    assert sum(step["amount"] or 0 for step in found["steps"]) == found["amount"]
    assert all(step["text"] for step in found["steps"])
    for one in (*found["articles"], *found["parameters"]):
        assert one["source_title"] or one["source"] == "gegeven", one
    for one in found["parameters"]:
        day = found["peildatum"]
        assert one["valid_from"] <= day <= (one["valid_until"] or day)


@pytest.mark.parametrize("day", ["2019-01-01", "2030-07-01", "0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("question", ASKED, ids=KINDS)
def test_a_day_of_which_we_know_nothing_is_refused_with_what_is_missing(question, day):
    error = ask({**question, "peildatum": day}).get("error")
    assert error is not None
    assert error["code"] in ("bedrag_niet_bekend", "kan_niet", "klopt_niet")
    assert error["message"]


@settings(deadline=None, max_examples=150)
@given(
    question=st.sampled_from(ASKED),
    data=st.data(),
)
def test_absurd_numbers_give_an_answer_or_a_reason_and_never_a_mistake(question, data):
    changed = json.loads(json.dumps(question))
    blocks = list(_blocks(changed))
    block = data.draw(st.sampled_from(blocks))
    names = [name for name, value in block.items() if type(value) is int]
    if names:
        absurd = st.sampled_from([-(10**12), -1, 0, 1, 17, 120, 10**7, 10**9, 10**12])
        block[data.draw(st.sampled_from(names))] = data.draw(absurd)
    assert ask(changed).get("error", {}).get("code") != "kapot", changed


def _blocks(data):
    if isinstance(data, dict):
        yield data
    for value in data.values() if isinstance(data, dict) else data:
        if isinstance(value, dict | list):
            yield from _blocks(value)
