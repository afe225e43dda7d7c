"""Every sentence that a sum names exists, and every sentence that exists is used."""

import dataclasses
import re
from functools import cache
from pathlib import Path

import pytest

from assistant.adapters.income_files import IncomeFiles
from assistant.adapters.income_types import classes_in
from assistant.core.income.situation import Huishouden, Maand, Partner, Werk
from assistant.core.income.uitkeringen import Uitkering
from assistant.core.income.vragen import Vraag
from assistant.core.income.words import places
from tests.unit.income.ids_in_code import ANYTHING, ROOT, ids_in_code

FILES = IncomeFiles(ROOT.parent / "knowledge")
USED = ids_in_code()
CLASSES = (*classes_in(Vraag), *classes_in(Uitkering), Maand, Huishouden, Partner, Werk)
# Two questions that one rule compares; and an amount that only a letter can give.
ARGUMENTS = {"uitbetaald", "terecht"}
FROM_A_LETTER = {"toeslagenwet.norm_per_maand"}
SECTIONS = ("steps", "not_modelled", "refusals")


@cache
def on_file(section: str) -> frozenset[str]:
    return frozenset(getattr(FILES.words, section))


def matches(pattern: str, ids: frozenset[str]) -> bool:
    return any(re.fullmatch(pattern, one) for one in ids)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_id_that_a_sum_names_has_words(section):
    missing = {
        pattern: where
        for pattern, where in USED.called[section].items()
        if not matches(pattern, on_file(section))
    }
    assert missing == {}


@pytest.mark.parametrize("section", SECTIONS)
def test_no_words_are_left_that_nothing_uses(section):
    unused = [
        name
        for name in sorted(on_file(section))
        if not any(re.fullmatch(pattern, name) for pattern in USED.loose)
    ]
    assert unused == []


def test_every_text_in_the_rules_that_looks_like_an_id_is_one():
    parameters = frozenset(one.id for one in FILES.series) | FROM_A_LETTER
    ids = parameters.union(*(on_file(one) for one in SECTIONS))
    unknown = {
        pattern: where
        for pattern, where in USED.loose.items()
        if where.startswith("assistant/core/") and pattern[0].isalpha()
        # A rule may put an id together from its parts, and names fields of the input as well.
        if not matches(rf"(.+[._])?{pattern}([._].+)?", ids) and not _is_a_field(pattern)
    }
    assert unknown == {}


def _is_a_field(pattern: str) -> bool:
    """Whether a text is a path of fields, such as maand.huishouden."""
    known = {one.name for kind in CLASSES for one in dataclasses.fields(kind)} | ARGUMENTS
    return all(part in known or part == ANYTHING for part in pattern.split("\\."))


def test_only_the_words_for_json_have_places_in_a_refusal():
    for name, one in FILES.words.refusals.items():
        if not name.startswith("json."):
            assert not places(one.text) | places(one.next_step), name


def test_the_files_of_the_sums_lie_where_the_test_looks():
    assert Path(ROOT / "core" / "income" / "result.py").is_file()
    assert len(USED.called["steps"]) > 50
