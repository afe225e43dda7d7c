"""Set-up on a machine without the right Python says how to get it."""

import importlib.util
from types import ModuleType

import pytest

from assistant.settings import ROOT


@pytest.fixture
def setup_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("setup_script", ROOT / "tools" / "setup.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("version", ["3.10", "3.12"])
def test_a_missing_python_says_how_to_get_it(
    setup_script: ModuleType,
    version: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(setup_script, "runs", lambda _place, asked: asked != version)
    assert setup_script.main() == 1
    said = capsys.readouterr().err
    assert f"uv python install {version}" in said
    assert f"pyenv install {version}" in said


def test_a_python_of_another_version_is_not_taken(setup_script: ModuleType) -> None:
    import sys
    from pathlib import Path

    assert setup_script.runs(Path(sys.executable), "3.12")
    assert not setup_script.runs(Path(sys.executable), "3.10")
    assert not setup_script.runs(Path("/bestaat/niet"), "3.12")
