"""What the tests of the openness aid share."""

import pytest
from hypothesis import settings

from assistant.core.knowledge.model import Consideration
from tests.unit.openness.material import SIDES, consideration

settings.register_profile("baken", deadline=None)
settings.load_profile("baken")


@pytest.fixture
def considerations() -> tuple[Consideration, ...]:
    return tuple(
        consideration(side, number, theme)
        for theme in ("aanpassing", "steun")
        for side in SIDES
        for number in (1, 2, 3)
    )
