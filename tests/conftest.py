"""A whole Baken for the tests that talk to it: real engine, real actions, real SQLite."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.adapters.engine_process import EngineNotStarted
from assistant.bootstrap import Baken
from assistant.commands.local import local_baken

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
async def baken() -> AsyncIterator[Baken]:
    """One running Baken for all conversations of this test run."""
    try:
        async with local_baken() as running:
            yield running
    except EngineNotStarted as error:
        pytest.fail(f"De dialoogmotor startte niet: {error}. Draai eerst: make train")
