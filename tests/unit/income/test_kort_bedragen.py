"""The amounts of today under a topic: those of the day, and what is not known is said."""

import json
from datetime import date
from pathlib import Path

import pytest
from asking import ROOT, lines

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.core.errors import ParameterUnknown
from assistant.core.income.kort_bedragen import TOPIC_SUMS

TODAY = date(2026, 11, 22)


def told(name: str, day: date = TODAY) -> str:
    made = TOPIC_SUMS[name](lines().files.book.on(day))
    return "\n".join(lines().files.words.step(one) for one in made)


@pytest.mark.parametrize("name", TOPIC_SUMS)
def test_every_sum_of_a_topic_has_sentences_and_a_title(name: str) -> None:
    assert told(name)
    assert lines().files.words.steps[f"kort.bedragen.{name}"]


@pytest.mark.parametrize(
    ("name", "amounts"),
    [
        ("vrijwilligersvergoeding", ["€ 220,00 per maand", "€ 2.200,00 per jaar", "27"]),
        ("vermogensgrens", ["€ 8.000,00", "€ 16.000,00", "€ 67.500,00"]),
        ("premie", ["€ 3.398,00 per jaar", "2 keer", "27"]),
        ("minimumloon", ["€ 14,99 per uur", "€ 2.337,00 per maand"]),
    ],
)
def test_the_amounts_are_those_of_the_second_half_of_2026(name: str, amounts: list[str]) -> None:
    text = told(name)
    assert [one for one in amounts if one not in text] == []


def test_a_young_wage_is_given_when_it_is_known_and_named_when_it_is_not() -> None:
    known = told("minimumloon", date(2026, 6, 30))
    assert "Bij 18 jaar: € 7,36 per uur." in known
    assert "weet ik niet" not in known
    unknown = told("minimumloon")
    assert "Bij 18 jaar" not in unknown
    assert "Ben je 15, 16, 17, 18, 19, 20 jaar?" in unknown


@pytest.mark.parametrize("name", TOPIC_SUMS)
def test_in_2027_nothing_is_said_with_the_amounts_of_2026(name: str) -> None:
    with pytest.raises(ParameterUnknown):
        told(name, date(2027, 1, 1))


def test_every_sum_is_under_a_topic_and_the_schema_knows_them_all() -> None:
    knowledge: Path = ROOT / "knowledge"
    topics = KnowledgeFiles(knowledge).load().knowledge.topics.values()
    assert {one.sum for one in topics if one.sum} == set(TOPIC_SUMS)
    schema = json.loads((knowledge / "schemas" / "topic.json").read_text(encoding="utf-8"))
    assert schema["properties"]["sum"]["enum"] == list(TOPIC_SUMS)
