"""Every way to decline has words in domain.yml that say what happened and what to do now."""

import pytest

from assistant.adapters.response_texts import DomainTexts, ResponseMissing
from assistant.core import errors
from assistant.core.guide.model import Guide
from assistant.core.guide.understanding.outcome import Reason
from assistant.services.guide.guide_doubt import RESPONSES
from assistant.services.guide.guide_refusals import REFUSALS, refused
from assistant.services.income.sum_words import REFUSALS as OF_SUMS
from assistant.settings import ROOT
from assistant.web.errors import ERRORS

TEXTS = DomainTexts(ROOT / "domain.yml")
# Faults of a file and not of an answer: they are told by `knowledge check`, never to a person.
# What family said without consent is dropped before it can be refused (core/profile/yields.py).
OF_FILES = {errors.GuideInvalid, errors.SectionIsMade, errors.ConsentMissing}


@pytest.mark.parametrize("code", sorted(ERRORS))
def test_every_web_error_says_what_happened_and_what_to_do(code: str) -> None:
    what, _, action = TEXTS.text(ERRORS[code].response, 0).partition(". ")
    assert what
    assert action, f"{ERRORS[code].response} does not say what to do now"


@pytest.mark.parametrize("reason", list(Reason))
def test_every_doubt_has_words(reason: Reason) -> None:
    assert TEXTS.text(RESPONSES[reason], 0)


def test_every_refusal_of_the_core_is_in_the_table() -> None:
    core = {
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.CoreError)
    }
    told = {*REFUSALS, *OF_SUMS, errors.InputMissing}
    assert core - OF_FILES - {errors.CoreError} == told


def test_a_refusal_says_its_bounds_as_the_question_does() -> None:
    question: dict[str, object] = {
        "id": "loon",
        "section": "werk",
        "kind": "money",
        "text": "Hoeveel?",
    }
    guide = Guide.from_mapping(
        {"id": "g", "version": 1, "title": "G", "topic": "profile", "sources": [],
         "sections": [{"id": "werk", "title": "Werk"}], "questions": [question]}
    )  # fmt: skip
    say = refused(guide, errors.ValueOutOfRange("loon", 99, 10000, 120050))
    assert say.values == {"minimum": "€ 100,00", "maximum": "€ 1.200,50"}


def test_a_response_that_is_missing_is_named() -> None:
    with pytest.raises(ResponseMissing, match="utter_bestaat_niet"):
        TEXTS.text("utter_bestaat_niet", 0)
