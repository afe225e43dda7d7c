"""The documents keep up with the code; no file carries a path of one machine."""

import json
import re
import subprocess
import tomllib
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parents[2]
README_LINES = 120
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
READ_OR_SET = re.compile(
    r"""environ(?:\.get|\.setdefault|\.pop)?[\[(]\s*["'](\w+)["']"""
    r"""|getenv\(\s*["'](\w+)["']"""
    r"""|["'](\w+)["']\s+(?:not\s+)?in\s+os\.environ"""
)
OUR_NAMES = re.compile(r"\b(?:BAKEN_[A-Z_]+[A-Z]|ASSISTANT_TODAY)\b")
TARGET = re.compile(r"^([a-z-]+):.*##", re.MULTILINE)
# A folder of one machine; written in pieces, so that this file does not find itself.
MACHINE = re.compile(
    rf"(?<![\w.)-])/(?:{'work'}|{'root'}|{'mnt'})/|/{'home'}/\w+/|file:/{{2}}/|\b{'bash'}_jobs\b"
)


def tracked() -> list[Path]:
    """Every file of the repository, also new ones that git does not ignore."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return sorted({ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()})


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


FILES = tracked()
PAGES = [path for path in FILES if path.suffix == ".md"]
DOCS = "\n".join(
    path.read_text(encoding="utf-8")
    for path in PAGES
    if shown(path) in {"README.md", "CONTRIBUTING.md"} or shown(path).startswith("docs/")
)
SETTINGS = (ROOT / "docs" / "instellingen.md").read_text(encoding="utf-8")


def variables() -> set[str]:
    """Every environment variable that our code or our tools read or set."""
    found: set[str] = set()
    for path in FILES:
        if path.suffix != ".py" or not shown(path).startswith(("assistant/", "tools/")):
            continue
        code = path.read_text(encoding="utf-8")
        found |= {name for groups in READ_OR_SET.findall(code) for name in groups if name}
        found |= set(OUR_NAMES.findall(code))
    return found


def packages() -> set[str]:
    """The direct dependencies of the three parts, by name."""
    app = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    engine_file = ROOT / "environments" / "dialogue" / "pyproject.toml"
    engine = tomllib.loads(engine_file.read_text(encoding="utf-8"))
    widget = json.loads((ROOT / "widget" / "package.json").read_text(encoding="utf-8"))
    stated = [*app["project"]["dependencies"], *app["dependency-groups"]["dev"]]
    stated += [*engine["project"]["dependencies"], *engine["dependency-groups"]["dev"]]
    names = {re.split(r"[\[<>=!~; ]", one)[0] for one in stated}
    return names | set(widget["dependencies"]) | set(widget["devDependencies"])


@pytest.mark.parametrize("target", TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
def test_every_make_target_is_in_the_documents(target: str) -> None:
    assert f"make {target}" in DOCS


@pytest.mark.parametrize("name", sorted(variables()))
def test_every_environment_variable_is_on_the_page_of_settings(name: str) -> None:
    assert f"`{name}`" in SETTINGS


def test_the_page_of_settings_names_no_variable_that_is_gone() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py"))
    in_tests = set(OUR_NAMES.findall(code))
    assert set(OUR_NAMES.findall(SETTINGS)) - variables() - in_tests == set()


TOPIC = json.loads((ROOT / "knowledge" / "schemas" / "topic.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("field", sorted(TOPIC["properties"]))
def test_every_field_of_a_topic_is_explained(field: str) -> None:
    page = (ROOT / "docs" / "tasks" / "onderwerp-toevoegen.md").read_text(encoding="utf-8")
    assert f"| `{field}` |" in page


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    local = [link.partition("#")[0] for link in links if "://" not in link]
    missing = [link for link in local if link and not (page.parent / unquote(link)).exists()]
    assert missing == []


@pytest.mark.parametrize("package", sorted(packages()))
def test_every_dependency_has_a_reason_in_the_readme(package: str) -> None:
    rows = [line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if "|" in line]
    names = {name.strip() for row in rows for name in row.split("|")[1].split(",")}
    assert package in names


def test_the_readme_fits_on_a_screen_or_two() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= README_LINES


def test_every_decision_has_a_row_and_its_four_parts() -> None:
    folder = ROOT / "docs" / "adr"
    table = (folder / "README.md").read_text(encoding="utf-8")
    for page in sorted(folder.glob("[0-9]*.md")):
        text = page.read_text(encoding="utf-8")
        assert f"({page.name})" in table
        for part in ("Context", "Decision", "Alternatives", "Consequences"):
            assert f"\n## {part}\n" in text, f"{page.name} has no {part}"


def test_no_file_carries_a_path_of_one_machine() -> None:
    found = []
    for path in FILES:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if MACHINE.search(text):
            found.append(shown(path))
    assert found == []
