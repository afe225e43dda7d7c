"""Training data, domain and rules agree with each other and with knowledge/intents.yml."""

import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
NEVER_TRAINED = {"antwoord"}
LEAST_PER_INTENT = 30
LEAST_PER_TOPIC = 60
LONGEST_SENTENCE = 20
FORBIDDEN = ("hebt recht op", "heeft recht op", "altijd eerlijk zijn", "wij adviseren")
WITHOUT_RULE = {"action_ask_guide_form_antwoord", "validate_guide_form"}


def load(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


def names(entries: list[Any]) -> set[str]:
    """Rasa writes an intent or entity as a word, or as a mapping with one key."""
    return {entry if isinstance(entry, str) else next(iter(entry)) for entry in entries}


def steps_of(rule: dict[str, Any]) -> list[dict[str, Any]]:
    """The steps of a rule or story, with every `or` unfolded."""
    return [inner for step in rule["steps"] for inner in step.get("or", [step])]


INVENTORY = load(ROOT / "knowledge" / "intents.yml")
INTENTS: dict[str, dict[str, str]] = INVENTORY["intents"]
DOMAIN = load(ROOT / "domain.yml")
RESPONSES = sorted(DOMAIN["responses"].items())
ERRORS = [(name, variants) for name, variants in RESPONSES if name.startswith("utter_fout_")]
NEXT_STEP = re.compile(r"\b(probeer|stuur|wacht|maak|typ|begin|laad|open|kies)\b")
WITHOUT_ANSWERS = {"utter_fout_geen_sessie", "utter_fout_andere_pagina"}  # nothing to keep
RULES = [
    pytest.param(rule, id=f"{path.stem}: {rule['rule']}")
    for path in sorted((ROOT / "data" / "rules").glob("*.yml"))
    for rule in load(path)["rules"]
]
NLU_FILES = {path.stem: path for path in sorted((ROOT / "data" / "nlu").glob("*.yml"))}


def examples() -> list[tuple[str, str, str]]:
    """Every example as (topic, intent, text)."""
    return [
        (topic, block["intent"], line.removeprefix("- ").strip())
        for topic, path in NLU_FILES.items()
        for block in load(path)["nlu"]
        for line in block["examples"].splitlines()
    ]


EXAMPLES = examples()


def normalised(text: str) -> str:
    words = re.sub(r"[^\w\s]", " ", text.casefold())
    return " ".join(words.split()) or text


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.!?:]\s+|\n+", text) if part.strip()]


def test_there_is_one_file_of_examples_per_topic() -> None:
    assert set(NLU_FILES) == set(INVENTORY["topics"])


def test_there_is_one_file_of_rules_per_topic() -> None:
    files = {path.stem for path in (ROOT / "data" / "rules").glob("*.yml")}
    assert files == set(INVENTORY["topics"])


def test_the_domain_lists_exactly_the_intents_of_the_inventory() -> None:
    assert names(DOMAIN["intents"]) == set(INTENTS)


@pytest.mark.parametrize("intent", sorted(set(INTENTS) - NEVER_TRAINED))
def test_an_intent_has_enough_examples_in_the_file_of_its_topic(intent: str) -> None:
    topics = Counter(topic for topic, name, _ in EXAMPLES if name == intent)
    assert set(topics) == {INTENTS[intent]["topic"]}
    assert topics.total() >= LEAST_PER_INTENT


@pytest.mark.parametrize("topic", INVENTORY["topics"])
def test_a_topic_has_enough_examples(topic: str) -> None:
    assert sum(1 for name, _, _ in EXAMPLES if name == topic) >= LEAST_PER_TOPIC


def test_a_tapped_answer_is_never_trained() -> None:
    assert not NEVER_TRAINED & {intent for _, intent, _ in EXAMPLES}


def test_no_example_stands_twice_or_under_two_intents() -> None:
    seen = defaultdict(list)
    for _, intent, text in EXAMPLES:
        seen[normalised(text)].append(intent)
    assert {text: found for text, found in seen.items() if len(found) > 1} == {}


def test_examples_carry_no_annotation() -> None:
    assert [text for _, _, text in EXAMPLES if re.search(r"[\[\]{}|]", text)] == []


def test_examples_look_like_chat_and_not_like_a_form() -> None:
    """Most people write without a capital letter and without a full stop."""
    neat = [text for _, _, text in EXAMPLES if text[0].isupper() and text.endswith((".", "?", "!"))]
    assert len(neat) < len(EXAMPLES) / 5


@pytest.mark.parametrize(("response", "variants"), RESPONSES)
def test_a_response_is_plain_dutch(response: str, variants: list[dict[str, str]]) -> None:
    assert variants
    for variant in variants:
        text = variant["text"]
        assert text.strip()
        assert text.count("?") <= 1, "one question at a time"
        assert [s for s in sentences(text) if len(s.split()) > LONGEST_SENTENCE] == []
        assert [phrase for phrase in FORBIDDEN if phrase in text.casefold()] == []


@pytest.mark.parametrize(("response", "variants"), RESPONSES)
def test_the_variants_of_a_response_take_the_same_values(
    response: str, variants: list[dict[str, str]]
) -> None:
    values = {frozenset(re.findall(r"{(\w+)}", variant["text"])) for variant in variants}
    assert len(values) == 1


@pytest.mark.parametrize(("response", "variants"), ERRORS)
def test_an_error_text_says_what_you_can_do_and_what_became_of_your_answers(
    response: str, variants: list[dict[str, str]]
) -> None:
    for variant in variants:
        text = variant["text"].casefold()
        assert NEXT_STEP.search(text), "no next step"
        assert response in WITHOUT_ANSWERS or "antwoord" in text


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_names_only_what_the_domain_knows(rule: dict[str, Any]) -> None:
    known = set(DOMAIN["actions"]) | set(DOMAIN["responses"]) | set(DOMAIN["forms"])
    for step in steps_of(rule):
        assert step.get("action") in known | {None}
        assert step.get("intent") in set(INTENTS) | {"nlu_fallback", None}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_says_whether_it_holds_inside_a_guide(rule: dict[str, Any]) -> None:
    """RulePolicy contradicts itself when one rule has this condition and its twin has none."""
    assert [set(condition) for condition in rule["condition"]] == [{"active_loop"}]


def test_every_intent_has_exactly_one_rule() -> None:
    started = Counter(
        step["intent"] for param in RULES for step in steps_of(param.values[0]) if "intent" in step
    )
    assert started == Counter([*INTENTS, "nlu_fallback"])


def test_every_action_is_reached_by_a_rule_or_by_the_form() -> None:
    reached = {step.get("action") for param in RULES for step in steps_of(param.values[0])}
    assert set(DOMAIN["actions"]) - reached == WITHOUT_RULE


def test_what_people_say_never_steers_the_dialog() -> None:
    assert DOMAIN["slots"]["antwoord"]["influence_conversation"] is False
    for entity in DOMAIN["entities"]:
        (settings,) = entity.values()
        assert settings == {"influence_conversation": False}
