"""Every Dutch word of law that a sum asks for or is called by has a file in knowledge/terms."""

from dataclasses import fields, is_dataclass
from types import ModuleType
from typing import Any, get_type_hints

import pytest

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.core.income import situation, uitkeringen, vragen
from assistant.core.money import Cents
from assistant.settings import ROOT

TERMS = KnowledgeFiles(ROOT / "knowledge").load().knowledge.terms
# Amounts whose name says it in ordinary words; what they are is in the schema.
PLAIN = frozenset(
    {
        "ander_netto_inkomen",
        "belastbaar_jaarinkomen",
        "dagloon_zonder_maximum",
        "eigen_uitkering",
        "korting",
        "loon",
        "netto_bijstand",
        "netto_loon",
        "netto_maandinkomen",
        "norm",
        "uitkering",
        "uitkering_bij_geen_werk",
        "uitkering_ernaast",
        "uurloon",
        "uurprijs",
        "vermogen",
    }
)
# Kinds of questions that are no word of law.
NO_LAW = frozenset({"uitkering", "belasting", "huishouden", "vergelijking", "loonheffing_bijstand"})


def inputs(module: ModuleType) -> list[Any]:
    return [
        one
        for one in vars(module).values()
        if isinstance(one, type) and is_dataclass(one) and one.__module__ == module.__name__
    ]


def is_amount(hint: object) -> bool:
    return hint is Cents or Cents in getattr(hint, "__args__", ())


def amounts() -> set[str]:
    """The names of every amount that a question can carry."""
    found: set[str] = set()
    for one in (each for module in (situation, uitkeringen, vragen) for each in inputs(module)):
        hints = get_type_hints(one)
        found |= {field.name for field in fields(one) if is_amount(hints[field.name])}
    return found


def kinds() -> set[str]:
    """Every benefit and every question, by its `soort`."""
    found = {
        str(field.default)
        for module in (uitkeringen, vragen)
        for one in inputs(module)
        for field in fields(one)
        if field.name == "soort"
    }
    return found - NO_LAW


@pytest.mark.parametrize("name", sorted((amounts() - PLAIN) | kinds()))
def test_this_word_of_a_sum_is_explained(name: str) -> None:
    assert name in TERMS, "write knowledge/terms/<name>.yml; a plain word goes in PLAIN"


def test_the_plain_words_are_still_asked() -> None:
    assert sorted(PLAIN - amounts()) == []
