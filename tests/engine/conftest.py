"""The engine under test: one trained model, real processes, real databases, a fake app."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# In the app's runtime there is no Rasa, so there is nothing to collect here.
collect_ignore_glob = [] if sys.version_info[:2] == (3, 10) else ["test_*.py"]

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from assistant.nlu.engine import stand_in

stand_in.install()

from engine_process import EngineProcess, run_engine
from fake_actions import FakeActions


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of this repository's data; Rasa's cache makes a second run quick."""
    folder = tmp_path_factory.mktemp("models")
    result = run_engine("train", "--out", str(folder))
    assert result.returncode == 0, result.stderr[-2000:]
    return folder


@pytest.fixture(scope="session")
def shared_actions() -> Iterator[FakeActions]:
    fake = FakeActions()
    yield fake
    fake.stop()


@pytest.fixture
def actions(shared_actions: FakeActions) -> FakeActions:
    """The fake app, as new for each test."""
    shared_actions.reset()
    return shared_actions


@pytest.fixture
def tracker_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/dialogue.db"


@pytest.fixture(scope="session")
def shared_engine(
    model: Path, shared_actions: FakeActions, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[EngineProcess]:
    folder = tmp_path_factory.mktemp("shared")
    url = f"sqlite:///{folder}/dialogue.db"
    process = EngineProcess(model, shared_actions.url, url, folder / "engine.log")
    yield process
    process.stop()


@pytest.fixture
def engine(shared_engine: EngineProcess, actions: FakeActions) -> EngineProcess:
    """One engine for all tests that look only at their own conversations."""
    return shared_engine


@pytest.fixture
def start(model: Path, tmp_path: Path) -> Iterator[Callable[..., EngineProcess]]:
    """Starts an engine that a test may kill or break."""
    running = []

    def starter(actions: str, tracker: str, *more: str) -> EngineProcess:
        running.append(EngineProcess(model, actions, tracker, tmp_path / "engine.log", *more))
        return running[-1]

    yield starter
    for process in running:
        process.stop()
