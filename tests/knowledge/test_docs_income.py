"""docs/inkomen.md names every rule, refusal and folder of amounts, and its counts are true."""

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from assistant.adapters.income_files import IncomeFiles

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "assistant" / "core" / "income"
CASES = ROOT / "tests" / "unit" / "cases"
FOLDERS = ("uwv", "gemeente", "toeslagen", "belasting", "werkgever")
PAGE = (ROOT / "docs" / "inkomen.md").read_text(encoding="utf-8")
FILES = IncomeFiles(ROOT / "knowledge")
AT_LEAST = re.compile(r"ten minste (\d+) gevallen")
CASE_FILE = re.compile(r"(?:belasting|gemeente|huishouden|toeslagen|uwv|werkgever)_\w+\.yml")
IN_ALL = re.compile(r"Meer dan (\d+) gevallen")
MEND = ".venv/bin/python tools/income_page.py"


def rules() -> Iterator[str]:
    """Every public function that gives a sum, or a right and its dates, at the values of a day."""
    for path in (file for folder in FOLDERS for file in sorted((RULES / folder).glob("*.py"))):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        own = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
        for node in tree.body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
                continue
            of_a_day = any(one.arg == "on" for one in node.args.args)
            if (
                of_a_day
                and isinstance(node.returns, ast.Name)
                and node.returns.id in own | {"Result"}
            ):
                yield node.name


def counted(line: str) -> int:
    """How many cases there are in the files that this line names."""
    names = set(CASE_FILE.findall(line))
    assert names, line
    load = YAML(typ="safe").load
    return sum(len(load(CASES / name)) for name in names)


def filled() -> str:
    spec = importlib.util.spec_from_file_location("income_page", ROOT / "tools" / "income_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page: str = module.filled(PAGE, FILES)
    return page


@pytest.mark.parametrize("rule", sorted(set(rules())))
def test_every_rule_is_on_the_page(rule: str) -> None:
    assert f"`{rule}`" in PAGE


@pytest.mark.parametrize("name", sorted({*FILES.words.not_modelled, *FILES.words.refusals}))
def test_every_omission_and_refusal_is_on_the_page(name: str) -> None:
    assert f"`{name}` |" in PAGE, f"put its first word in a marker of the page, then: {MEND}"


@pytest.mark.parametrize("folder", sorted({one.id.partition(".")[0] for one in FILES.series}))
def test_every_folder_of_amounts_is_on_the_page(folder: str) -> None:
    assert f"`{folder}/`" in PAGE


def test_the_sentences_on_the_page_are_those_that_baken_says() -> None:
    assert filled() == PAGE, f"the sentences changed; run: {MEND}"


@pytest.mark.parametrize("line", [one for one in PAGE.splitlines() if AT_LEAST.search(one)])
def test_a_number_of_cases_on_the_page_is_true(line: str) -> None:
    promised = AT_LEAST.search(line)
    assert promised is not None
    assert counted(line) >= int(promised[1])


def test_the_number_of_all_cases_on_the_page_is_true() -> None:
    promised = IN_ALL.search(PAGE)
    assert promised is not None
    assert counted(" ".join(path.name for path in CASES.glob("*.yml"))) > int(promised[1])


def test_every_case_file_is_on_the_page() -> None:
    assert {path.name for path in CASES.glob("*.yml")} - set(CASE_FILE.findall(PAGE)) == set()
