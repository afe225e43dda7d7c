"""Short commands, and where somebody lives."""

import pytest
from ruamel.yaml import YAML

from assistant.core.conversation import Region
from assistant.core.region import region_named
from assistant.core.steering import Steer, Steering
from assistant.settings import ROOT

PHRASES = YAML(typ="safe").load(ROOT / "knowledge" / "steering.yml")
# The words behind the buttons of the widget (widget/src/strings.nl.ts); they must never miss.
OF_THE_WIDGET = {
    "ga terug": Steer.BACK,
    "waar ben ik": Steer.PROGRESS,
    "samenvatting": Steer.SUMMARY,
    "stop": Steer.STOP,
    "sla over": Steer.SKIP,
}


@pytest.mark.parametrize(("text", "steer"), OF_THE_WIDGET.items())
def test_what_the_widget_sends_is_always_understood(text: str, steer: Steer) -> None:
    assert Steering(PHRASES, {}).exact(text) is steer


@pytest.mark.parametrize("text", ["Ga terug!", "GA TERUG", "ga terug aub", "  ga   terug. "])
def test_capitals_and_signs_do_not_matter(text: str) -> None:
    assert Steering(PHRASES, {}).exact(text) is Steer.BACK


@pytest.mark.parametrize("text", ["ik wil stoppen met mijn baan", "terug naar mijn werk", ""])
def test_a_sentence_is_no_command(text: str) -> None:
    assert Steering(PHRASES, {}).exact(text) is None


def test_every_steer_has_a_phrase_and_no_phrase_stands_twice() -> None:
    phrases = [phrase for said in PHRASES.values() for phrase in said]
    assert set(PHRASES) == {steer.value for steer in Steer}
    assert len(phrases) == len(set(phrases))


def test_an_unknown_steer_in_the_file_is_an_error() -> None:
    with pytest.raises(ValueError, match="omhoog"):
        Steering({"omhoog": ["hop"]}, {})


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Nederland", Region.NL),
        ("ik woon in België", Region.VL),
        ("vlaanderen", Region.VL),
        ("nederland of belgië", None),
        ("weet ik niet", None),
    ],
)
def test_a_region_is_heard_only_when_one_is_named(text: str, region: Region | None) -> None:
    assert region_named(text) is region
