"""The check counts, dates and judges what the files show, and never takes a claim for proof."""

import copy
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.knowledge_places import documents
from assistant.core.ipdas.aid import Aid, Status
from assistant.core.ipdas.judge import judge, scores
from assistant.core.knowledge.files import Loaded
from assistant.core.knowledge.readability import measure
from assistant.services.knowledge.knowledge_check import check, render
from tests.unit.knowledge.tree import FILES, write

REPOSITORY = Path(__file__).resolve().parents[3]
TODAY = date(2026, 11, 22)
TOPIC = "topics/mag_werkgever_vragen.yml"


def loaded(root: Path, changes: dict[str, str | None] | None = None) -> Loaded:
    return KnowledgeFiles(write(root, changes)).load()


@cache
def real() -> Loaded:
    return KnowledgeFiles(REPOSITORY / "knowledge").load()


def judged(part: str, change: Any, today: date = TODAY) -> dict[str, Status]:
    """The real aid with one part changed, judged."""
    knowledge = real().knowledge
    data = copy.deepcopy(dict(knowledge.parts[f"openness_{part}"]))
    change(data)
    parts = {**knowledge.parts, f"openness_{part}": data}
    aid = Aid(replace(knowledge, parts=parts), today, documents=documents(REPOSITORY))
    return {one.id: one.status for one in judge(aid)}


def test_a_sound_folder_passes_and_counts(tmp_path):
    report = check(loaded(tmp_path), TODAY)
    assert report.exit_status == 0
    assert report.counts == {("rights_privacy", "nl"): 1}
    assert report.unverified == ("juridisch_loket",)


def test_one_wrong_file_makes_the_exit_status_1_and_is_told(tmp_path):
    wrong = FILES[TOPIC].replace("region: nl", "region: be")
    report = check(loaded(tmp_path, {TOPIC: wrong}), TODAY)
    assert report.exit_status == 1
    assert f"knowledge/{TOPIC}:4:" in render(report)


def test_an_intent_without_a_topic_is_told_per_region(tmp_path):
    report = check(loaded(tmp_path), TODAY)
    assert report.unanswered == {"vraag_mag_werkgever_vragen": ("vl",)}
    assert "vraag_mag_werkgever_vragen: niet voor vl" in render(report)


@pytest.mark.parametrize(
    ("today", "late", "soon"),
    [
        (date(2027, 3, 22), 0, 0),
        (date(2027, 3, 23), 0, 1),
        (date(2027, 5, 22), 0, 1),
        (date(2027, 5, 23), 1, 0),
    ],
)
def test_what_is_due_is_told_from_60_days_before(tmp_path, today, late, soon):
    report = check(loaded(tmp_path), today)
    assert (len(report.overdue), len(report.due_soon)) == (late, soon)
    assert report.exit_status == 0


def test_nobody_checks_in_the_future(tmp_path):
    report = check(loaded(tmp_path), date(2026, 11, 21))
    assert [one.what for one in report.problems] == [
        "checked_on (2026-11-22) ligt in de toekomst."
    ]  # fmt: skip


def test_without_the_files_of_an_aid_no_criterion_is_met(tmp_path):
    met = [one.id for one in check(loaded(tmp_path), TODAY).ipdas if one.status is Status.MET]
    assert met == []


def test_the_real_aid_is_a_decision_aid_and_says_what_people_must_still_do():
    report = check(real(), TODAY, documents(REPOSITORY))
    status = {one.id: one.status for one in report.ipdas}
    assert scores(report.ipdas)["qualifying"] == (6, 6)
    assert [scores(report.ipdas)[name][1] for name in ("certification", "quality")] == [6, 23]
    for study in ("K14", "K15", "K16", "K17", "K22", "K23"):
        assert status[study] is Status.NOT_DONE


LIES = {
    "Q1": ("options", lambda data: data.pop("situatie")),
    "Q2": ("options", lambda data: data.update(decision="Je kiest zelf.")),
    "Q3": ("options", lambda data: data["options"].pop(1)),
    "Q4": ("options", lambda data: data["options"][0]["voor"].clear()),
    "Q5": ("options", lambda data: data["options"][0]["tegen"].clear()),
    "Q6": ("experiences", lambda data: data["experiences"].pop()),
    "C1": ("options", lambda data: data["options"][0]["voor"].pop()),
    "C2": ("options", lambda data: data["options"][0]["voor"][0].update(sources=["niets"])),
    "C3": ("about", lambda data: data.update(datum="2027-01-01")),
    "C4": ("about", lambda data: data.update(herzien_voor="2026-11-21")),
    "C5": ("statistics", lambda data: data["statistics"][0].update(uncertainty="")),
    "C6": ("about", lambda data: data["funding"].update(confirmed_by_owner=False)),
    "K1": ("options", lambda data: data.pop("if_you_do_nothing")),
    "K2": ("options", lambda data: data["options"][0]["voor"].pop()),
    "K3": ("statistics", lambda data: data["statistics"].clear()),
    "K4": ("statistics", lambda data: data["statistics"][0].update(group="")),
    "K5": ("statistics", lambda data: data["statistics"][0].update(of_100=None)),
    "K6": ("statistics", lambda data: data["statistics"][0].update(period="Ooit.")),
    "K7": ("statistics", lambda data: data["statistics"][0].update(text="Bijna iedereen.")),
    "K11": ("message_elements", lambda data: data["elements"][0].update(question="geen")),
    "K18": ("about", lambda data: data["evidence_selection"].update(docs="docs/geen.md")),
    "K19": ("about", lambda data: data["evidence_levels"].pop("rct")),
    "K20": ("about", lambda data: data["authors"].update(credentials=None)),
    "K21": ("about", lambda data: data["readability"].update(average_words_per_sentence=3)),
}


@pytest.mark.parametrize("name", LIES)
def test_this_criterion_is_not_met_when_the_files_do_not_show_it(name):
    part, change = LIES[name]
    assert judged(part, change)[name] is Status.NOT_DONE


def test_a_text_that_pushes_to_one_side_breaks_equal_detail():
    def push(data):
        data["options"][0]["voor"][0]["text"] = "Dit is de beste keuze voor je werk."

    assert judged("options", push)["C1"] is Status.NOT_DONE


def test_claiming_more_than_the_files_show_is_a_problem():
    knowledge = real().knowledge
    claims = copy.deepcopy(dict(knowledge.parts["openness_ipdas"]))
    for claim in claims["criteria"]:
        claim["status"] = "met"
    parts = {**knowledge.parts, "openness_ipdas": claims}
    report = check(Loaded(replace(knowledge, parts=parts), ()), TODAY, documents(REPOSITORY))
    told = [one.what for one in report.problems]
    assert any(one.startswith("K14 zegt 'met'") for one in told)


def test_readability_counts_sentences_words_and_syllables():
    found = measure(["Je werkt. Je belt de bedrijfsarts!", "Mag dat?"])
    assert (found.sentences, found.words, found.syllables) == (3, 8, 10)
    assert found.words_per_sentence == pytest.approx(8 / 3)
    assert found.ease == pytest.approx(206.84 - 0.93 * 8 / 3 - 77 * 10 / 8)


@pytest.mark.parametrize("text", ["", "...", "1 2 3"])
def test_a_text_without_words_has_no_figures(text):
    assert measure([text]).words_per_sentence == 0
    assert measure([text]).ease == 0
