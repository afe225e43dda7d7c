"""Without the widget a function is typed in plain chat: what was typed is kept as it is."""

from datetime import date

import pytest

from assistant.adapters.clock import SystemClock
from assistant.adapters.knowledge_yaml import read_yaml
from assistant.core.guide.answers import Answers
from assistant.core.guide.card import question_card
from assistant.core.guide.model import Guide
from assistant.core.profile.yields import drafts
from assistant.core.steering import Steering
from assistant.services.guide.guide_hearing import Hearing
from assistant.services.talk.heard import Heard
from assistant.settings import ROOT

PHRASES, _ = read_yaml(ROOT / "knowledge" / "steering.yml", "steering.yml", "steering")
HEARING = Hearing(Steering(PHRASES.data, {}), SystemClock())
DAY = date(2026, 11, 22)


def guide(suggest: str | None) -> Guide:
    question: dict[str, object] = {
        "id": "functie",
        "section": "werk",
        "kind": "free_text",
        "text": "Welk werk was het?",
        "profile": "ervaring.werk",
    }
    if suggest:
        question["suggest"] = suggest
    return Guide.from_mapping(
        {"id": "g", "version": 1, "title": "G", "topic": "profile", "intro": "Hallo.",
         "sections": [{"id": "werk", "title": "Werk"}], "questions": [question]}
    )  # fmt: skip


@pytest.mark.parametrize("suggest", ["beroep", "vaardigheid"])
@pytest.mark.parametrize(
    "typed",
    [
        "heftruc",
        "Heftruckchauffeur",
        "vakkenvuller bij de supermarkt",
        "iets met dieren",
        "IT'er",
        "hulp in de huishouding",
        "kok & afwasser",
        "manusje-van-alles",
        "SCHOONMAKER",
        "heel lang geleden: bakker, daarna kassa",
    ],
)
def test_what_was_typed_is_kept_letter_for_letter(suggest, typed):
    asked = guide(suggest)
    means = HEARING.means(asked, Answers(), Heard(typed), None)
    given = means.change(asked, Answers())
    assert given["functie"] == typed
    assert [one.text for one in drafts(asked, given, None, DAY)] == [typed]


@pytest.mark.parametrize("suggest", ["beroep", "vaardigheid", None])
def test_the_card_says_what_may_be_offered(suggest):
    asked = guide(suggest)
    assert question_card(asked, Answers(), asked.questions[0])["suggest"] == suggest
