"""The command line: `baken income`, `baken upkeep`, and what they do with bad input."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
NORM = {
    "soort": "bijstandsnorm",
    "peildatum": "2026-07-01",
    "huishouden": {"leefvorm": "alleenstaande", "leeftijd": 30},
}


def baken(*arguments: str, typed: bytes = b"", **settings: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "assistant.cli", *arguments],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        check=False,
        timeout=60,
        env={**os.environ, **settings},
    )


def test_the_schemas_are_valid_and_know_every_question():
    done = baken("income", "--schema")
    assert done.returncode == 0
    both = json.loads(done.stdout)
    for one in both.values():
        Draft202012Validator.check_schema(one)
    validator = Draft202012Validator(both["situatie"])
    assert list(validator.iter_errors(NORM)) == []
    assert list(validator.iter_errors({**NORM, "peildatum": 2026})) != []


def test_every_line_gets_a_line_also_a_wrong_one():
    lines = [
        json.dumps(NORM),
        "",
        "{",
        "\x00",
        "[]",
        json.dumps({**NORM, "peildatum": "1990-01-01"}),
    ]
    done = baken("income", "--json", typed="\n".join(lines).encode())
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 0
    assert answers[0]["amount"] > 100000
    codes = [one["error"]["code"] for one in answers[1:]]
    assert codes == ["geen_json", "geen_json", "geen_object", "bedrag_niet_bekend"]
    assert b"Traceback" not in done.stdout + done.stderr


def test_a_line_is_answered_before_the_next_one_comes():
    command = [sys.executable, "-m", "assistant.cli", "income", "--json"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for _ in range(2):
            running.stdin.write(json.dumps(NORM).encode() + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["soort"] == "bijstandsnorm"
        running.stdin.close()
        assert running.wait(timeout=30) == 0


def test_a_reader_that_leaves_early_is_no_error():
    typed = (json.dumps(NORM).encode() + b"\n") * 2000
    command = f"{sys.executable} -m assistant.cli income --json | head -1"
    done = subprocess.run(
        command, shell=True, cwd=ROOT, input=typed, capture_output=True, check=False, timeout=60
    )
    assert json.loads(done.stdout)["soort"] == "bijstandsnorm"
    assert b"Traceback" not in done.stderr


def test_the_table_of_a_day_names_every_value_with_its_source():
    done = baken("income", "parameters", "--on", "2026-07-01", "--json")
    table = json.loads(done.stdout)
    assert done.returncode == 0
    assert len(table["parameters"]) > 150
    for one in table["parameters"]:
        assert one["source"]
        assert one["valid_from"] <= "2026-07-01"
    text = baken("income", "parameters", "--on", "2026-07-01").stdout.decode()
    assert f"{len(table['parameters'])} bekend" in text
    for one in (*table["parameters"], *table["unknown"]):
        assert one["id"] in text


@pytest.mark.parametrize("day", ["2023-12-31", "2040-01-01"])
def test_a_day_outside_what_is_on_file_says_so(day):
    done = baken("income", "parameters", "--on", day)
    assert done.returncode == 1
    assert f"Op {day} ken ik de bedragen niet" in done.stderr.decode()
    assert done.stdout == b""


def test_a_day_that_is_no_day_is_told_how_to_write_it():
    done = baken("income", "parameters", "--on", "morgen")
    assert done.returncode == 2
    assert "Schrijf hem als 2026-11-22" in done.stderr.decode()


def test_without_a_choice_the_command_says_what_there_is():
    done = baken("income")
    assert done.returncode == 2
    assert "--schema" in done.stderr.decode()


def test_upkeep_lists_what_runs_out_from_the_day_that_is_set():
    done = baken("upkeep", ASSISTANT_TODAY="2026-11-22")
    assert done.returncode == 0
    text = done.stdout.decode()
    assert "Onderhoud op 2026-11-22" in text
    assert "Loopt af vóór 1 januari 2027" in text
    later = baken("upkeep", ASSISTANT_TODAY="2027-01-01").stdout.decode()
    assert "Loopt af vóór 1 juli 2027" in later
    assert "Loopt af vóór 1 januari 2028" in later


def test_a_broken_parameter_file_is_reported_and_the_rest_still_calculates(tmp_path):
    copied = tmp_path / "knowledge"
    subprocess.run(["cp", "-r", str(ROOT / "knowledge"), str(copied)], check=True)
    (copied / "parameters" / "zorgtoeslag" / "standaardpremie.yml").write_text("id: [", "utf-8")
    done = baken("income", "--json", typed=json.dumps(NORM).encode(), BAKEN_KNOWLEDGE=str(copied))
    assert json.loads(done.stdout)["soort"] == "bijstandsnorm"
    assert "baken knowledge check" in done.stderr.decode()
    checked = baken("knowledge", "check", BAKEN_KNOWLEDGE=str(copied))
    assert checked.returncode == 1
    assert "knowledge/parameters/zorgtoeslag/standaardpremie.yml:1:" in checked.stdout.decode()


def test_a_reader_that_leaves_early_gets_no_traceback() -> None:
    command = f"{sys.executable} -m assistant.cli income parameters --on 2026-11-22 | head -n 1"
    run = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, capture_output=True, check=False, timeout=60
    )
    assert run.stdout.startswith(b"Bedragen op 2026-11-22")
    assert run.stderr == b""
