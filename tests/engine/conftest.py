"""The engine under test: one trained model, real processes, real databases, a fake app."""

import sys
from pathlib import Path
from typing import Callable, Iterator

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from assistant.nlu.engine import stand_in  # noqa: E402

stand_in.install()

from engine_process import EngineProcess, run_engine  # noqa: E402
from fake_actions import FakeActions  # noqa: E402


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of this repository's data; Rasa's cache makes a second run quick."""
    folder = tmp_path_factory.mktemp("models")
    result = run_engine("train", "--out", str(folder))
    assert result.returncode == 0, result.stderr[-2000:]
    return folder


@pytest.fixture
def actions() -> Iterator[FakeActions]:
    fake = FakeActions()
    yield fake
    fake.stop()


@pytest.fixture
def tracker_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/dialogue.db"


@pytest.fixture
def start(model: Path, tmp_path: Path) -> Iterator[Callable[..., EngineProcess]]:
    running = []

    def starter(actions: str, tracker: str, *more: str) -> EngineProcess:
        running.append(EngineProcess(model, actions, tracker, tmp_path / "engine.log", *more))
        return running[-1]

    yield starter
    for process in running:
        process.stop()


@pytest.fixture
def engine(
    start: Callable[..., EngineProcess], actions: FakeActions, tracker_url: str
) -> EngineProcess:
    return start(actions.url, tracker_url)
