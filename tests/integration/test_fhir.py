"""Every guide as FHIR R4: the form is valid, and every answer fits the form it answers."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaire import Questionnaire
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from random_walks import walked

from assistant.adapters.fhir_json import answers_json, questionnaire_json
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Kind

GUIDES = KnowledgeFiles(Path("knowledge")).load_guides()
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
VALUES = {"integer": "valueInteger", "quantity": "valueQuantity", "date": "valueDate",
          "text": "valueString", "choice": "valueCoding"}  # fmt: skip


def items(inside: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in inside:
        yield one
        yield from items(one.get("item", []))


@pytest.mark.parametrize("guide", GUIDES.values(), ids=list(GUIDES))
def test_every_guide_is_a_valid_questionnaire(guide: Guide) -> None:
    form = json.loads(questionnaire_json(guide))
    Questionnaire.model_validate(form)
    links = [one["linkId"] for one in items(form["item"])]
    assert len(links) == len(set(links))
    asked = {one["linkId"] for one in items(form["item"]) if one["type"] != "group"}
    assert len(asked) >= sum(1 for one in guide.questions if one.kind is not Kind.MATRIX)
    for one in items(form["item"]):
        assert all(when["question"] in links for when in one.get("enableWhen", []))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("guide", GUIDES.values(), ids=list(GUIDES))
def test_every_answer_fits_the_question_it_answers(guide: Guide, seed: int) -> None:
    bundle = json.loads(answers_json(guide, walked(guide, seed), NOW))
    Bundle.model_validate(bundle)
    response, form = (entry["resource"] for entry in bundle["entry"])
    QuestionnaireResponse.model_validate(response)
    assert response["questionnaire"] == f"{form['url']}|{form['version']}"
    assert response["status"] == "completed"
    questions = {one["linkId"]: one for one in items(form["item"])}
    told = list(items(response["item"]))
    assert told
    for one in told:
        question = questions[one["linkId"]]
        assert one["text"] == question["text"]
        for answer in one.get("answer", []):
            (name,) = answer
            assert name == VALUES[question["type"]]
            if question["type"] == "choice" and "answerOption" in question:
                assert {name: answer[name]} in question["answerOption"]


@pytest.mark.parametrize("guide", GUIDES.values(), ids=list(GUIDES))
def test_who_stopped_half_way_has_an_answer_in_progress(guide: Guide) -> None:
    answers = walked(guide, 1, steps=1)
    response = json.loads(answers_json(guide, answers, NOW))["entry"][0]["resource"]
    done = walk.current(guide, answers) is None
    assert response["status"] == ("completed" if done else "in-progress")


def test_money_is_an_exact_amount_in_euro_and_hours_are_minutes_a_week() -> None:
    guide = Guide.from_mapping(
        {"id": "g", "version": 1, "title": "G", "topic": "profile", "sources": [],
         "sections": [{"id": "s", "title": "S"}],
         "questions": [
             {"id": "loon", "section": "s", "kind": "money", "text": "Hoeveel loon?"},
             {"id": "uren", "section": "s", "kind": "hours", "text": "Hoeveel uren?"}]}
    )  # fmt: skip
    answers = Answers({"loon": 128590, "uren": 750})
    text = answers_json(guide, answers, NOW)
    first, second = json.loads(text)["entry"][0]["resource"]["item"][0]["item"]
    assert first["answer"][0]["valueQuantity"]["code"] == "EUR"
    assert first["answer"][0]["valueQuantity"]["value"] == 1285.90
    assert "1285.90" in text or "1285.9" in text
    assert second["answer"][0]["valueQuantity"] == {
        "value": 750, "unit": "minuten per week", "system": "http://unitsofmeasure.org",
        "code": "min/wk"}  # fmt: skip


def test_what_was_skipped_says_that_it_was_asked_and_not_known() -> None:
    guide = GUIDES["openheid"]
    first = guide.questions[0].id
    response = json.loads(answers_json(guide, Answers({first: None}), NOW))["entry"][0]["resource"]
    (item,) = response["item"][0]["item"]
    assert item["extension"][0]["valueCode"] == "asked-unknown"
    assert "answer" not in item


def test_nothing_says_who_answered() -> None:
    bundle = json.loads(answers_json(GUIDES["openheid"], Answers(), NOW))
    response = bundle["entry"][0]["resource"]
    assert not {"subject", "author", "source", "encounter"} & set(response)
