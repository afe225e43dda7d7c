"""Every parameter and every sentence of the sums on file is sound; a failure names the file."""

import ast
from datetime import date
from pathlib import Path

import pytest

from assistant.adapters.income_files import IncomeFiles
from assistant.core.parameters import Seen
from tests.unit.income.ids_in_code import FILES as CODE

ROOT = Path(__file__).resolve().parents[2] / "knowledge"
FILES = IncomeFiles(ROOT)
NAMES = sorted({*FILES.names, *(one.file for one in FILES.problems)})


@pytest.mark.parametrize("name", NAMES)
def test_this_file_of_the_sums_is_sound(name):
    found = [str(problem) for problem in FILES.problems if problem.file == name]
    assert not found, "\n" + "\n".join(found)


def test_no_file_of_the_sums_is_passed_over():
    there = {
        f"knowledge/{path.relative_to(ROOT).as_posix()}"
        for folder in ("parameters", "income")
        for path in (ROOT / folder).rglob("*.y*ml")
    }
    assert there == set(NAMES)


def test_the_sources_of_every_rule_exist():
    named = {
        node.args[0].value
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "rests_on"
        and isinstance(node.args[0], ast.Constant)
    }
    assert named
    assert sorted(named - set(FILES.sources)) == []


def test_the_amounts_of_this_year_are_there():
    on = FILES.book.on(date(2026, 7, 1))
    assert len(on.known()) > 150


def test_a_value_that_we_calculated_says_how():
    for path in sorted((ROOT / "parameters").rglob("*.yml")):
        text = path.read_text(encoding="utf-8")
        if f"seen: {Seen.DERIVED}" in text:
            assert "note:" in text, path.name
