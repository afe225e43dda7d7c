"""`baken knowledge check` reads every folder of knowledge/, also those with their own loader."""

import shutil
from pathlib import Path

import pytest

from assistant.commands.knowledge import check, everything

ROOT = Path(__file__).resolve().parents[3] / "knowledge"
READ = everything(ROOT).files


@pytest.mark.parametrize("folder", ["topics", "parameters", "income", "starting_tools"])
def test_every_file_of_this_folder_is_checked(folder: str) -> None:
    there = {
        f"knowledge/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / folder).rglob("*.yml")
    }
    assert there
    assert there <= set(READ)


def test_a_starting_tool_with_an_unknown_source_fails_the_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "knowledge"
    shutil.copytree(ROOT, root)
    tool = root / "starting_tools" / "proefplaatsing_uwv.yml"
    text = tool.read_text(encoding="utf-8")
    tool.write_text(text.replace("source: ", "source: niet-", 1), encoding="utf-8")
    monkeypatch.setenv("BAKEN_KNOWLEDGE", str(root))
    assert check() == 1
    assert "proefplaatsing_uwv.yml" in capsys.readouterr().out
