"""One line in, one line out: what is read, what is refused, and how the answer is written."""

import io
import json
import time
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.income_json import IncomeLines, lines_of
from assistant.adapters.income_result_schema import result_schema
from assistant.adapters.income_schema import situation_schema
from assistant.adapters.income_situation import LIMIT
from assistant.core.errors import InputContradicts, InputMissing, NotCalculable, ParameterUnknown
from assistant.core.income.gegeven import parameters_on
from assistant.core.income.result import Result, Sum
from tests.unit.income.income_folder import write

ROOT = Path(__file__).resolve().parents[3]
SITUATION = Draft202012Validator(situation_schema())
ANSWER = Draft202012Validator(result_schema(Result))
ZORG = {"soort": "zorgtoeslag", "peildatum": "2026-07-01", "toetsingsinkomen": 2400000}
WAJONG = {"soort": "wajong", "regeling": "wajong_2010", "arbeidsvermogen": True}
UITKERING = {"soort": "uitkering", "peildatum": "2026-07-01", "uitkering": WAJONG}


GIVEN_WORDS = """\
refusals:
  invoer.onbekende_parameter: {text: Dit ken ik niet., next_step: Kijk na hoe het heet., ask: []}
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> IncomeFiles:
    """The small folder, with the real words for what goes wrong."""
    real = ROOT / "knowledge" / "income"
    names = ("json.yml", "invoer.yml")
    words = {f"income/{name}": (real / name).read_text(encoding="utf-8") for name in names}
    words["income/gegeven.yml"] = GIVEN_WORDS
    return write(tmp_path_factory.mktemp("sums"), words)


def rule(vraag, book):
    """Stands in for the real rules, which have tests of their own."""
    on = parameters_on(vraag.peildatum, vraag.gegeven, book)
    found = Sum("zorgtoeslag", on)
    share = found.fraction("zorgtoeslag.afbouw")
    found.add("zorg.begin", 1234, inkomen=getattr(vraag, "toetsingsinkomen", 0), deel=share)
    found.fact("recht", "loopt")
    found.fact("deel", Fraction(1, 4))
    found.rests_on("wml", "8", "8", "9")
    found.leaves_out("zorg.buitenland", "zorg.buitenland")
    return found.result("toeslagen")


def ask(files, situation, using=rule) -> dict:
    line = situation if isinstance(situation, bytes) else json.dumps(situation).encode()
    answer = json.loads(IncomeLines(files, using).answer(line))
    assert list(ANSWER.iter_errors(answer)) == []
    return answer


def refused(files, situation, using=rule) -> dict:
    return ask(files, situation, using)["error"]


def test_a_sum_is_written_with_its_sentences_sources_and_values(files):
    assert ask(files, ZORG) == {
        "soort": "zorgtoeslag",
        "peildatum": "2026-07-01",
        "regeling": "zorgtoeslag",
        "amount": 1234,
        "per": "maand",
        "netto": False,
        "facts": {"recht": "loopt", "deel": "1/4"},
        "steps": [
            {
                "id": "zorg.begin",
                "text": "Je inkomen is € 24.000,00. Daarvan telt 13,7 procent.",
                "amount": 1234,
            }
        ],
        "articles": [
            {
                "article": article,
                "source": "wml",
                "source_title": "Wet minimumloon",
                "url": "https://wetten.overheid.nl/voorbeeld",
            }
            for article in ("8", "9")
        ],
        "parameters": [
            {
                "id": "zorgtoeslag.afbouw",
                "title": "Deel dat eraf gaat",
                "unit": "fractie",
                "value": "137/1000",
                "valid_from": "2024-01-01",
                "valid_until": None,
                "article": "",
                "seen": "secundair",
                "source": "blog",
                "source_title": "Een blog",
                "url": None,
            }
        ],
        "not_modelled": [
            {
                "id": "zorg.buitenland",
                "text": "Woon je buiten Nederland? Dan is het anders.",
                "ask": [{"id": "toeslagen", "name": "Dienst Toeslagen"}],
            }
        ],
        "ask": [{"id": "toeslagen", "name": "Dienst Toeslagen"}],
    }


def test_a_given_amount_replaces_ours_and_says_so(files):
    answer = ask(files, {**ZORG, "gegeven": {"zorgtoeslag.afbouw": "1/8"}})
    used = answer["parameters"][0]
    assert (used["value"], used["source"]) == ("1/8", "gegeven")
    assert answer["steps"][0]["text"].endswith("12,5 procent.")


def test_a_given_amount_under_an_unknown_name_asks_what_was_meant(files):
    error = refused(files, {**ZORG, "gegeven": {"zorgtoeslag.afbow": "1/8"}})
    assert error["code"] == "klopt_niet"
    assert error["fields"] == ["gegeven.zorgtoeslag.afbow"]
    assert error["next_step"] == "Bedoelde je 'zorgtoeslag.afbouw'?"


WRONG = [
    (b"{", "geen_json", [], []),
    (b"hallo", "geen_json", [], []),
    (b"\xff\xfe", "geen_json", [], []),
    (b'{"a": NaN}', "geen_json", [], []),
    (b'{"\\ud800": 1}', "geen_json", [], []),
    (b"[" * 20000, "geen_json", [], []),
    (b'{"soort": ' + b"9" * 6000 + b"}", "geen_json", [], []),
    (b"[]", "geen_object", [], []),
    (b'"wajong"', "geen_object", [], []),
    (b"null", "geen_object", [], []),
    (b'{"soort":"belasting","soort":"belasting"}', "verkeerde_waarde", ["soort"], []),
    (b" " * (LIMIT + 1), "te_groot", [], []),
    ({}, "ontbreekt", [], ["soort"]),
    ({"soort": "wajong"}, "onbekende_soort", ["soort"], []),
    ({"soort": ["wajong"]}, "onbekende_soort", ["soort"], []),
    ({"soort": None}, "onbekende_soort", ["soort"], []),
    ({"soort": "zorgtoeslag"}, "ontbreekt", [], ["peildatum", "toetsingsinkomen"]),
    ({**ZORG, "toetsingsinkomen": 24000.0}, "verkeerde_waarde", ["toetsingsinkomen"], []),
    ({**ZORG, "toetsingsinkomen": "1.200,50"}, "verkeerde_waarde", ["toetsingsinkomen"], []),
    ({**ZORG, "toetsingsinkomen": "1200.50"}, "verkeerde_waarde", ["toetsingsinkomen"], []),
    ({**ZORG, "toetsingsinkomen": "120050"}, "verkeerde_waarde", ["toetsingsinkomen"], []),
    ({**ZORG, "toetsingsinkomen": "12 honderd"}, "verkeerde_waarde", ["toetsingsinkomen"], []),
    ({**ZORG, "toetsingsinkomen": True}, "verkeerde_waarde", ["toetsingsinkomen"], []),
    ({**ZORG, "toetsingsinkomen": None}, "verkeerde_waarde", ["toetsingsinkomen"], []),
    ({**ZORG, "toetsingsinkomen": 10**15}, "verkeerde_waarde", ["toetsingsinkomen"], []),
    ({**ZORG, "partner": "ja"}, "verkeerde_waarde", ["partner"], []),
    ({**ZORG, "partner": 1}, "verkeerde_waarde", ["partner"], []),
    ({**ZORG, "peildatum": "2026-02-30"}, "verkeerde_waarde", ["peildatum"], []),
    ({**ZORG, "peildatum": "1 juli 2026"}, "verkeerde_waarde", ["peildatum"], []),
    ({**ZORG, "peildatum": 20260701}, "verkeerde_waarde", ["peildatum"], []),
    ({**ZORG, "gegeven": []}, "verkeerde_waarde", ["gegeven"], []),
    ({**ZORG, "gegeven": {"a.b": "x"}}, "verkeerde_waarde", ["gegeven.a.b"], []),
    ({**ZORG, "gegeven": {"a.b": None}}, "verkeerde_waarde", ["gegeven.a.b"], []),
    ({**ZORG, "gegeven": {"a.b": True}}, "verkeerde_waarde", ["gegeven.a.b"], []),
    ({**UITKERING, "uitkering": {**WAJONG, "loonwaarde": True}}, "verkeerde_waarde",
     ["uitkering.loonwaarde"], []),
    ({**ZORG, "gegeven": {"a.b": 0.5}}, "verkeerde_waarde", ["gegeven.a.b"], []),
    ({**ZORG, "gegeven": {"a.b": "1/0"}}, "verkeerde_waarde", ["gegeven.a.b"], []),
    ({**ZORG, "gegeven": {"a.b": "1e400"}}, "verkeerde_waarde", ["gegeven.a.b"], []),
    ({**ZORG, "inkomen": 3}, "onbekend_veld", ["inkomen"], []),
    ({**UITKERING, "uitkering": {}}, "ontbreekt", [], ["uitkering.soort"]),
    ({**UITKERING, "uitkering": 3}, "verkeerde_waarde", ["uitkering"], []),
    ({**UITKERING, "uitkering": None}, "verkeerde_waarde", ["uitkering"], []),
    ({**UITKERING, "uitkering": {"soort": "wajon"}}, "onbekende_soort", ["uitkering.soort"], []),
    ({**UITKERING, "uitkering": {"soort": "iva"}}, "ontbreekt", [], ["uitkering.maandloon"]),
    ({**UITKERING, "uitkering": {**WAJONG, "regeling": "w"}}, "verkeerde_waarde",
     ["uitkering.regeling"], []),
    ({**UITKERING, "uitkering": {**WAJONG, "loonwaarde": 0.62}}, "verkeerde_waarde",
     ["uitkering.loonwaarde"], []),
    ({**UITKERING, "uitkering": {**WAJONG, "loonwaarde": "60%"}}, "verkeerde_waarde",
     ["uitkering.loonwaarde"], []),
    ({**UITKERING, "maand": {"huishouden": {"leefvorm": "paar"}}}, "ontbreekt", [],
     ["maand.huishouden.leeftijd"]),
    ({"soort": "huishouden", "peildatum": "2026-07-01",
      "huishouden": {"leefvorm": "paar", "leeftijd": 30},
      "uitkeringen": [WAJONG, {"soort": "ww", "maandlon": 1}]},
     "onbekend_veld", ["uitkeringen.1.maandlon"], ["uitkeringen.1.maandloon"]),
]  # fmt: skip


@pytest.mark.parametrize(("line", "code", "fields", "missing"), WRONG)
def test_a_line_that_cannot_be_read_is_refused_kindly(line, code, fields, missing, files):
    error = refused(files, line)
    assert (error["code"], error["fields"], error["missing"]) == (code, fields, missing)
    assert error["message"].endswith(".")
    assert error["next_step"]


def test_an_amount_as_text_is_told_how_to_write_it(files):
    error = refused(files, {**ZORG, "toetsingsinkomen": "12 honderd"})
    assert "€ 1.200,50 is 120050" in error["next_step"]
    error = refused(files, {**ZORG, "toetsingsinkomen": "1.200,50"})
    assert "eurocenten (120050)" in error["next_step"]


def test_a_misspelt_name_gets_the_right_one(files):
    assert refused(files, {**ZORG, "patner": True})["next_step"] == "Bedoelde je 'partner'?"
    wrong = {**UITKERING, "maand": {"lon": 1}}
    assert refused(files, wrong)["next_step"] == "Bedoelde je 'loon'?"
    wrong = {"soort": "zorgtoeslg"}
    assert refused(files, wrong)["next_step"] == "Bedoelde je 'zorgtoeslag'?"
    wrong = {**UITKERING, "uitkering": {**WAJONG, "garantibedrag": 1}}
    assert refused(files, wrong)["next_step"] == "Bedoelde je 'garantiebedrag'?"


def test_what_was_typed_is_never_echoed_at_length(files):
    secret = "mijn hele verhaal " * 500
    for wrong in (
        {**ZORG, secret: 1},
        {**ZORG, "toetsingsinkomen": secret},
        {"soort": secret},
        {**ZORG, "gegeven": {secret: secret}},
    ):
        assert len(json.dumps(refused(files, wrong))) < 1000


def raising(error):
    def broken(vraag, book):
        raise error

    return broken


def test_what_a_rule_declines_is_said_in_words(files):
    missing = refused(files, ZORG, raising(InputMissing(("maand.huishouden",))))
    assert (missing["code"], missing["missing"]) == ("ontbreekt", ["maand.huishouden"])
    day = ParameterUnknown("minimumloon.uur", files.series[0].values[0].valid_from)
    unknown = refused(files, ZORG, raising(day))
    assert unknown["code"] == "bedrag_niet_bekend"
    assert unknown["message"] == "Voor 1 januari 2026 ken ik dit niet: Minimumloon per uur."
    assert (unknown["parameter"], unknown["on"]) == ("minimumloon.uur", "2026-01-01")
    cannot = refused(files, ZORG, raising(NotCalculable("zorg.te_jong")))
    assert (cannot["code"], cannot["reason"]) == ("kan_niet", "zorg.te_jong")
    assert cannot["ask"] == [{"id": "toeslagen", "name": "Dienst Toeslagen"}]
    wrong = refused(files, ZORG, raising(InputContradicts("invoer.negatief", ("loon",))))
    assert (wrong["code"], wrong["fields"]) == ("klopt_niet", ["loon"])


def test_a_mistake_of_ours_costs_one_line_and_keeps_what_was_typed_to_itself(files, caplog):
    error = refused(files, ZORG, raising(RuntimeError("2400000 van mevrouw Jansen")))
    assert error["code"] == "kapot"
    assert "RuntimeError" in caplog.text
    assert "Jansen" not in caplog.text


def test_lines_are_taken_one_by_one_and_empty_ones_skipped():
    stream = io.BytesIO(b'{"a":1}\n\n   \r\n{"b":2}\r\nlast')
    assert list(lines_of(stream)) == [b'{"a":1}', b'{"b":2}', b"last"]


def test_a_line_without_end_is_cut_off_and_the_next_one_is_read(files):
    stream = io.BytesIO(b"x" * (3 * LIMIT) + b"\n{}\n")
    first, second = lines_of(stream)
    assert len(first) == LIMIT + 2
    assert refused(files, first)["code"] == "te_groot"
    assert second == b"{}"


def test_thousands_of_keys_do_not_make_it_slow(files):
    line = json.dumps({**ZORG, **{f"k{number}": 1 for number in range(18000)}}).encode()
    began = time.perf_counter()
    assert refused(files, line)["code"] == "onbekend_veld"
    assert time.perf_counter() - began < 10


def test_the_schema_takes_what_is_read_and_refuses_what_is_not(files):
    assert list(SITUATION.iter_errors(ZORG)) == []
    assert list(SITUATION.iter_errors(UITKERING)) == []
    for line, code, *_ in WRONG:
        # A day that does not exist has the right form, and 24000.0 is whole in a schema.
        alike = {**ZORG, "toetsingsinkomen": 24000.0}, {**ZORG, "peildatum": "2026-02-30"}
        if isinstance(line, dict) and line not in (*alike, {**ZORG, "peildatum": "1 juli 2026"}):
            assert list(SITUATION.iter_errors(line)), (line, code)


def test_the_schema_says_what_everything_is():
    schema = situation_schema()
    assert schema["$id"]
    assert "eurocent" in schema["description"]
    for name, one in schema["$defs"].items():
        if "soort" in one.get("properties", {}):
            assert "soort" in one["required"], name
        for field, shape in one.get("properties", {}).items():
            assert shape.get("description"), (name, field)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner,
                                                                max_size=3),
    max_leaves=8,
)  # fmt: skip


@trying(deadline=None, max_examples=60)
@given(field=st.sampled_from(["peildatum", "toetsingsinkomen", "partner", "gegeven", "soort"]),
       value=JSON_VALUES)  # fmt: skip
def test_any_value_in_any_field_gives_a_line_and_no_mistake_of_ours(field, value, files):
    answer = ask(files, {**ZORG, field: value})
    assert answer.get("error", {}).get("code") != "kapot"


@trying(deadline=None, max_examples=60)
@given(st.binary(max_size=60))
def test_any_bytes_give_a_line(files, line):
    assert "error" in ask(files, line)
