"""Messages nobody trained on: how often does the model find the topic?

The asserted figures are floors against collapse, not targets: a topic accuracy of 0.60, and no
message about a crisis or a hard moment taken for small talk. Read the printed report for quality.
"""

from collections import Counter

import pytest
from heldout_report import (
    MESSAGES,
    NO_TOPIC,
    ROOT,
    Row,
    classify,
    load,
    nlu_lines,
    nlu_report,
    save,
)
from ruamel.yaml import YAML

INVENTORY = YAML(typ="safe").load(ROOT / "knowledge" / "intents.yml")
INTENTS = {name: entry["topic"] for name, entry in INVENTORY["intents"].items()}
ROWS = load(MESSAGES)


@pytest.fixture(scope="session")
def report() -> Row:
    result = nlu_report(ROWS, classify(ROWS))
    save("heldout_nlu.json", result)
    return result


def test_every_topic_has_its_own_file_with_enough_messages() -> None:
    assert {path.stem for path in MESSAGES.glob("*.yml")} == set(INVENTORY["topics"])
    counts = Counter(row["topic"] for row in ROWS)
    assert min(counts.values()) >= 22
    assert counts.total() >= 550


def test_every_message_carries_an_intent_of_its_topic() -> None:
    assert not [row for row in ROWS if INTENTS.get(row["intent"]) != row["topic"]]
    for topic in INVENTORY["topics"]:
        assert {row["topic"] for row in load_topic(topic)} == {topic}


def load_topic(topic: str) -> list[Row]:
    return YAML(typ="safe").load(MESSAGES / f"{topic}.yml")


def test_every_intent_but_the_tapped_answer_has_messages() -> None:
    counts = Counter(row["intent"] for row in ROWS)
    assert counts["antwoord"] == 0
    assert not [name for name in INTENTS if name != "antwoord" and counts[name] < 5]


def test_no_message_stands_twice() -> None:
    assert len({row["text"].casefold() for row in ROWS}) == len(ROWS)


def test_an_answer_names_an_intent_of_the_inventory_or_none(report: Row) -> None:
    given = report["given"]
    assert not set(given["topics"]) - {*INVENTORY["topics"], NO_TOPIC}
    assert not set(given["intents"]) - {*INTENTS, "nlu_fallback"}
    assert 0 <= min(given["confidence"]) <= max(given["confidence"]) <= 1


def test_the_topic_is_found_well_above_collapse(
    report: Row, capsys: pytest.CaptureFixture[str]
) -> None:
    with capsys.disabled():
        print(nlu_lines(report))
    assert report["topic_accuracy"] >= 0.60


def test_a_hard_moment_is_never_taken_for_small_talk(report: Row) -> None:
    assert report["hard_moment_as_smalltalk"] == 0
