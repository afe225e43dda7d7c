"""The tools for starting: whom they are shown to on which day, and what the files must say."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.starting_tool_files import load_starting_tools
from assistant.core.income.starting_tools import StartingTool, ToolSource, tools_for
from assistant.core.knowledge.model import Contact, Knowledge, Source

ROOT = Path(__file__).resolve().parents[3] / "knowledge"
TODAY = date(2026, 11, 22)
LOADED = load_starting_tools(ROOT, KnowledgeFiles(ROOT).load().knowledge)
TOOLS = {tool.id: tool for tool in LOADED.tools}
BENEFITS = ("wajong", "wga", "iva", "wao", "waz", "ziektewet", "ww", "bijstand", "ioaw", "geen")
WORDS_ON_AVERAGE = 15
LONGEST_SENTENCE = 25
FORBIDDEN = ("recht op", "ik raad", "gegarandeerd", "je moet open zijn")
FORMAL = re.compile(r"\b(u|uw|uzelf)\b", re.IGNORECASE)
MONEY = re.compile(r"€|\beuro\b", re.IGNORECASE)

TOOL = StartingTool(
    id="toets",
    title="Een toets",
    what="Een hulpmiddel om te toetsen.",
    benefits=("wajong",),
    how_long="Een week.",
    who_applies="Jij.",
    employer_or_you="jij",
    valid_from=date(2026, 1, 1),
    sources=(ToolSource(source="een-wet"),),
    not_known=(),
    ask=("uwv",),
    checked_on=TODAY,
    review_by=date(2027, 1, 1),
)
GOOD = """
id: toets
title: Een toets
what: Een hulpmiddel om te toetsen.
for: [wajong]
how_long: Een week.
who_applies: Jij vraagt het aan.
employer_or_you: jij
valid_from: 2026-01-01
valid_until: 2026-12-31
sources:
  - {source: een-wet, article: "1"}
not_known: []
ask: [uwv]
checked_on: 2026-11-22
review_by: 2027-01-01
"""
KNOWN = Knowledge(
    topics={},
    contacts={"uwv": Contact("uwv", "UWV", "nl", "Voor vragen.", "verified")},
    terms={},
    sources={"een-wet": Source("een-wet", "Een wet", "Overheid.nl", "read")},
    themes={},
)


def ids(*benefits: str, leeftijd: int | None = 30, on: date = TODAY) -> set[str]:
    return {tool.id for tool in tools_for(LOADED.tools, benefits, leeftijd, on)}


def loaded(folder: Path, text: str, name: str = "toets.yml"):
    (folder / "starting_tools").mkdir()
    (folder / "starting_tools" / name).write_text(text, encoding="utf-8")
    return load_starting_tools(folder, KNOWN)


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?:])\s+", text) if re.search(r"\w", part)]


def said(tool: StartingTool) -> str:
    parts = (tool.what, tool.how_long, tool.who_applies, tool.law_versus_practice or "")
    return " ".join((*parts, *tool.not_known))


def test_a_tool_is_left_out_before_its_first_and_after_its_last_day() -> None:
    tool = replace(TOOL, valid_until=date(2026, 10, 31))
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 10, 31), date(2026, 11, 1))
    assert [bool(tools_for([tool], ["wajong"], 30, day)) for day in days] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("leeftijd", "shown"), [(26, False), (27, True), (40, True), (41, False), (None, True)]
)
def test_an_age_outside_the_limits_leaves_a_tool_out(leeftijd: int | None, shown: bool) -> None:
    tool = replace(TOOL, age_from=27, age_until=40)
    assert bool(tools_for([tool], ["wajong"], leeftijd, TODAY)) is shown


@pytest.mark.parametrize(
    ("meant_for", "has", "shown"),
    [
        ("wia", "wga", True),
        ("wia", "iva", True),
        ("wga", "wia", True),
        ("wga", "iva", False),
        ("wajong", "wga", False),
    ],
)
def test_what_is_for_the_wia_is_for_both_its_benefits(
    meant_for: str, has: str, shown: bool
) -> None:
    tool = replace(TOOL, benefits=(meant_for,))
    assert bool(tools_for([tool], [has], 30, TODAY)) is shown


def test_without_a_benefit_somebody_sees_what_goes_without_one() -> None:
    open_to_all = replace(TOOL, id="open", benefits=("geen",))
    assert tools_for([TOOL, open_to_all], [], 30, TODAY) == (open_to_all,)


def test_an_unknown_benefit_is_no_error_and_adds_nothing() -> None:
    assert tools_for([TOOL], ["studiefinanciering"], 30, TODAY) == ()


def test_two_benefits_give_the_tools_of_both_once_and_in_order() -> None:
    second = replace(TOOL, id="tweede", benefits=("ww", "wajong"))
    assert tools_for([second, TOOL], ["wajong", "ww"], 30, TODAY) == (second, TOOL)


def test_a_good_file_becomes_a_tool(tmp_path: Path) -> None:
    result = loaded(tmp_path, GOOD)
    assert result.problems == ()
    assert result.tools[0].benefits == ("wajong",)
    assert result.tools[0].valid_until == date(2026, 12, 31)
    assert result.tools[0].sources == (ToolSource(source="een-wet", article="1"),)


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("een-wet", "een-wed", "Bedoelde je 'een-wet'?"),
        ("ask: [uwv]", "ask: [uwf]", "het contact 'uwf'"),
        ("valid_until: 2026-12-31", "valid_until: 2025-12-31", "valid_until"),
        ("id: toets", "id: anders", "het bestand heet 'toets.yml'"),
        ("for: [wajong]", "for: [wajonk]", "wajonk"),
        ("how_long: Een week.", "hoe_lang: Een week.", "hoe_lang"),
        ("employer_or_you: jij", "employer_or_you: [", "geen goede YAML"),
    ],
)
def test_a_wrong_file_is_a_problem_in_words_and_never_a_tool(
    tmp_path: Path, before: str, after: str, complaint: str
) -> None:
    result = loaded(tmp_path, GOOD.replace(before, after))
    assert result.tools == ()
    assert complaint in " ".join(str(problem) for problem in result.problems)


def test_a_file_with_another_ending_is_not_passed_over(tmp_path: Path) -> None:
    assert "Noem het bestand 'toets.yml'" in str(loaded(tmp_path, GOOD, "toets.yaml").problems[0])


def test_every_tool_on_file_is_sound() -> None:
    assert [str(problem) for problem in LOADED.problems] == []
    assert len(LOADED.tools) == len(LOADED.files) == len(set(TOOLS))


@pytest.mark.parametrize("tool", LOADED.tools, ids=list(TOOLS))
def test_a_tool_reads_at_b1_and_promises_nothing(tool: StartingTool) -> None:
    counts = [len(sentence.split()) for sentence in sentences(said(tool))]
    assert sum(counts) / len(counts) <= WORDS_ON_AVERAGE
    assert max(counts) <= LONGEST_SENTENCE, max(sentences(said(tool)), key=len)
    assert not FORMAL.search(said(tool))
    assert [phrase for phrase in FORBIDDEN if phrase in said(tool).lower()] == []


@pytest.mark.parametrize("tool", LOADED.tools, ids=list(TOOLS))
def test_a_tool_that_names_an_amount_says_until_when(tool: StartingTool) -> None:
    assert not MONEY.search(said(tool)) or tool.valid_until


@pytest.mark.parametrize("benefit", BENEFITS)
def test_every_benefit_has_a_way_to_start_and_an_answer_on_studying(benefit: str) -> None:
    assert len(ids(benefit)) >= 4
    assert any(one.startswith(("studeren_", "studietoeslag")) for one in ids(benefit))
    assert benefit == "geen" or any(one.startswith("vrijwilligerswerk_") for one in ids(benefit))


def test_the_law_and_the_practice_of_a_proefplaatsing_both_stand_there() -> None:
    text = TOOLS["proefplaatsing_uwv"].law_versus_practice or ""
    assert "zes maanden" in text
    assert "twee maanden" in text


def test_the_closed_trial_is_not_offered_after_its_last_day() -> None:
    closed = "loondispensatie_proef_iva_wajong"
    assert closed in ids("iva", on=date(2026, 10, 31))
    assert closed not in ids("iva", on=date(2026, 11, 1))


def test_the_amounts_of_2026_are_not_shown_in_2027() -> None:
    in_2027 = {TOOLS[one].id for one in ids(*BENEFITS, on=date(2027, 1, 1))}
    assert not {one for one in in_2027 if MONEY.search(said(TOOLS[one]))}


def test_under_27_bijstand_has_its_own_rules() -> None:
    assert "vrijwilligerswerk_bijstand" not in ids("bijstand", leeftijd=26)
    assert "vrijwilligerswerk_bijstand_jonger_dan_27" in ids("bijstand", leeftijd=26)
    assert "studeren_bijstand" in ids("bijstand", leeftijd=27)
