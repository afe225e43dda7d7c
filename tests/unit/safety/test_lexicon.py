"""A mistake in the lexicon or the texts is refused with words that help to mend it."""

import copy
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from assistant.core.safety import Lexicon, LexiconError, Texts
from assistant.core.safety.distance import within

KNOWLEDGE = Path(__file__).parents[3] / "knowledge" / "safety"


def read(name):
    return YAML(typ="safe").load((KNOWLEDGE / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def data():
    return read("lexicon.yml")


def broken(data, change):
    changed = copy.deepcopy(data)
    change(changed)
    return changed


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d.pop("sets"), "sets"),
        (lambda d: d["signals"][0].pop("id"), "id"),
        (lambda d: d["signals"][0].update(level="loud"), "loud"),
        (lambda d: d["signals"][0].update(firm="yes"), "firm"),
        (lambda d: d["signals"][0]["patterns"].append("@nergens"), "nergens"),
        (lambda d: d["signals"][0]["patterns"].append("(ik wil"), "parentheses"),
        (lambda d: d["signals"][0]["patterns"].append("ik?"), "fixed word"),
        (lambda d: d["signals"][0]["patterns"].append("ik wil __"), "gap"),
        (lambda d: d["signals"][0]["patterns"].append(5), "quotes"),
        (lambda d: d["variants"].update(jij=["k"]), "two words"),
        (lambda d: d.update(guards={}), "guards"),
    ],
)
def test_a_mistake_is_named(data, change, words):
    with pytest.raises(LexiconError, match=words):
        Lexicon.from_mapping(broken(data, change))


def test_a_text_with_an_unknown_button_is_refused():
    texts = read("texts.yml")
    texts["texts"][0]["buttons"] = ["weg_ermee"]
    with pytest.raises(LexiconError, match="weg_ermee"):
        Texts.from_mapping(texts)


@pytest.mark.parametrize(
    ("left", "right", "limit", "close"),
    [
        ("zelfmoord", "zelfmoord", 0, True),
        ("zefmoord", "zelfmoord", 1, True),
        ("zelmfoord", "zelfmoord", 1, True),
        ("zelfmort", "zelfmoord", 2, True),
        ("zelfmort", "zelfmoord", 1, False),
        ("lezen", "leven", 0, False),
        ("", "abc", 2, False),
    ],
)
def test_typing_errors_are_counted(left, right, limit, close):
    assert within(left, right, limit) is close
