"""Stories: how much of what is proposed is right, and how much of what is there is proposed.

`dev` is for who writes the rules. `heldout` was written by somebody else and is never opened: its
floors are the figures of the first measurement, less 0.05.
"""

import pytest
from score import DEV, HELD_OUT, lines, load, quiet_share, scores

PRECISION, RECALL = 0.90, 0.60
HELD_OUT_PRECISION, HELD_OUT_RECALL = 0.0, 0.0


def test_the_development_set_is_large_enough() -> None:
    rows = load(DEV)
    assert len(rows) >= 80
    assert sum(not row["proposals"] for row in rows) >= 20


def test_the_development_set_is_read_well(capsys: pytest.CaptureFixture[str]) -> None:
    rows = load(DEV)
    with capsys.disabled():
        print(lines("development", rows))
    assert scores(rows)["all"].precision >= PRECISION
    assert scores(rows)["all"].recall >= RECALL


def test_the_held_out_set_is_read_well(capsys: pytest.CaptureFixture[str]) -> None:
    rows = load(HELD_OUT)
    if not rows:
        pytest.skip("there is no held-out set here")
    with capsys.disabled():
        print(lines("held out", rows))
    assert scores(rows)["all"].precision >= HELD_OUT_PRECISION
    assert scores(rows)["all"].recall >= HELD_OUT_RECALL


def test_no_story_stands_in_both_sets() -> None:
    dev = {row["text"].casefold() for row in load(DEV)}
    assert sum(row["text"].casefold() in dev for row in load(HELD_OUT)) == 0


def test_almost_nothing_is_proposed_where_nothing_is() -> None:
    assert quiet_share(load(DEV)) >= 0.95
