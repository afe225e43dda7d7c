"""A question gets one topic, a choice between a few, or an honest nothing."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.adapters.knowledge_index import SqlKnowledgeIndex
from assistant.core.knowledge.model import Knowledge, Region, Topic
from assistant.services.knowledge.guidance import Choose, Guidance, Known, Unknown

TODAY = date(2026, 11, 22)


class FixedClock:
    def __init__(self, today: date = TODAY):
        self._today = today

    def now(self) -> datetime:
        raise NotImplementedError

    def today(self) -> date:
        return self._today


def topic(name: str, intent: str, questions: Sequence[str], region: Region = "nl", **more) -> Topic:
    words = name.replace("_", " ")
    return Topic(
        id=name,
        title=more.pop("title", f"Uitleg over {words}"),
        topic=more.pop("group", "rights_privacy"),
        region=region,
        intents=(intent,),
        questions=tuple(questions),
        answer=more.pop("answer", f"Dit gaat over {words}."),
        next_step="Praat met je coach.",
        evidence="wet",
        checked_on=date(2026, 5, 1),
        review_by=date(2027, 5, 1),
    )


TOPICS = (
    topic("keuring", "vraag_keuring", ["moet ik naar een aanstellingskeuring", "keuring bij baan"]),
    topic("wajong", "vraag_wajong", ["wat gebeurt er met mijn wajong", "werken met wajong"],
          group="income_wajong"),
    topic("ziekmelden_nl", "vraag_ziekmelden", ["hoe meld ik me ziek", "wat zeg ik bij ziekte"]),
    topic("ziekmelden_vl", "vraag_ziekmelden", ["hoe meld ik me ziek", "wat zeg ik bij ziekte"],
          region="vl"),
    topic("vdab_stage", "vraag_stage", ["hoe vraag ik een stage bij vdab"], region="vl"),
    topic("collega_vertellen", "vraag_vertellen", ["vertel ik het mijn collega", "collega weet"]),
    topic("baas_vertellen", "vraag_vertellen", ["vertel ik het mijn baas", "baas weet het"]),
)  # fmt: skip


def guidance(topics: Sequence[Topic] = TOPICS, today: date = TODAY) -> Guidance:
    knowledge = Knowledge(topics={one.id: one for one in topics})
    return Guidance(knowledge, SqlKnowledgeIndex.in_memory(), FixedClock(today))


HOUSE = guidance()


def test_an_intent_with_one_topic_answers_whatever_the_words():
    answer = HOUSE.answer("vraag_wajong", "en hoe zit dat dan", "nl")
    assert isinstance(answer, Known)
    assert answer.topic.id == "wajong"


def test_words_choose_between_topics_of_one_intent():
    answer = HOUSE.answer("vraag_vertellen", "moet mijn baas dit weten", "nl")
    assert isinstance(answer, Known)
    assert answer.topic.id == "baas_vertellen"


def test_a_bare_question_goes_to_the_topic_that_is_about_nothing_else():
    main = topic("vraag_van_baas", "vraag_mag", ["mag mijn baas vragen wat ik heb"])
    side = replace(
        topic("ziek_thuis", "vraag_mag", ["mag mijn baas mij thuis bellen"]),
        intents=("vraag_ziekmelden", "vraag_mag"),
    )
    house = guidance((side, main))
    bare = house.answer("vraag_mag", "mag dat", "nl")
    clear = house.answer("vraag_mag", "mag mijn baas mij thuis bellen", "nl")
    assert [one.id for one in _topics(bare)] == ["vraag_van_baas"]
    assert [one.id for one in _topics(clear)] == ["ziek_thuis"]


def test_near_equals_become_a_choice():
    answer = HOUSE.answer("vraag_vertellen", "vertellen of niet", "nl")
    assert isinstance(answer, Choose)
    assert {one.id for one in answer.topics} == {"collega_vertellen", "baas_vertellen"}


def test_without_an_intent_convincing_words_are_enough():
    answer = HOUSE.answer(None, "wat gebeurt er met mijn wajong als ik werk", "nl")
    assert isinstance(answer, Known)
    assert answer.topic.id == "wajong"


@pytest.mark.parametrize("typed", ["werken met wajog", "WERKEN met Wajongg", "wreken met wajong"])
def test_typing_errors_are_forgiven(typed):
    assert HOUSE.find(typed, "nl")[0].topic.id == "wajong"


@pytest.mark.parametrize("typed", ["wie wint de tour", "", "?!", "12345", "' OR 1=1 --", '"'])
def test_what_is_not_on_file_is_unknown(typed):
    assert isinstance(HOUSE.answer(None, typed, "nl"), Unknown)


@pytest.mark.parametrize(("region", "best"), [("nl", "ziekmelden_nl"), ("vl", "ziekmelden_vl")])
def test_the_own_region_answers(region, best):
    answer = HOUSE.answer("vraag_ziekmelden", "hoe meld ik me ziek", region)
    assert isinstance(answer, Known)
    assert answer.topic.id == best
    assert not answer.found.other_region


def test_without_a_region_both_are_offered():
    answer = HOUSE.answer("vraag_ziekmelden", "hoe meld ik me ziek", None)
    assert isinstance(answer, Choose)
    assert {one.id for one in answer.topics} == {"ziekmelden_nl", "ziekmelden_vl"}


def test_only_the_other_region_has_it_and_that_is_said():
    answer = HOUSE.answer("vraag_stage", "hoe vraag ik een stage", "nl")
    assert isinstance(answer, Known)
    assert answer.found.other_region


def test_a_topic_past_its_review_date_is_marked_from_the_day_after():
    on_the_day = guidance(today=date(2027, 5, 1)).answer("vraag_wajong", "wajong", "nl")
    after = guidance(today=date(2027, 5, 2)).answer("vraag_wajong", "wajong", "nl")
    assert isinstance(on_the_day, Known)
    assert isinstance(after, Known)
    assert (on_the_day.found.overdue, after.found.overdue) == (False, True)


def test_groups_narrow_the_search():
    found = HOUSE.find("wat gebeurt er", "nl", topics=["income_wajong"])
    assert [one.topic.id for one in found] == ["wajong"]


def test_vectors_find_what_words_do_not():
    class Meanings:
        def encode(self, texts):
            return [[1.0, 0.0] if "wajong" in one or "geld" in one else [0.0, 1.0]
                    for one in texts]  # fmt: skip

    knowledge = Knowledge(topics={one.id: one for one in TOPICS})
    index = SqlKnowledgeIndex.in_memory()
    house = Guidance(knowledge, index, FixedClock(), Meanings())
    assert house.find("geld", "nl")[0].topic.id == "wajong"


def test_vectors_can_be_learned_later_from_an_engine_that_had_to_start():
    async def encode(texts):
        return [[1.0, 0.0] if "wajong" in one else [0.0, 1.0] for one in texts]

    house = guidance()
    before = house.answer(None, "geld", "nl", vector=[1.0, 0.0])
    asyncio.run(house.learn(encode))
    after = house.find("geld", "nl")
    answer = house.answer(None, "werken", "nl", vector=[1.0, 0.0])
    assert isinstance(before, Unknown)
    assert all(one.score < 1 for one in after)
    assert isinstance(answer, Known | Choose)
    assert "wajong" in {one.id for one in _topics(answer)}


def _topics(answer):
    return (answer.topic,) if isinstance(answer, Known) else answer.topics


def test_an_encoder_that_is_away_leaves_the_words():
    class Away:
        def encode(self, texts):
            return None

    knowledge = Knowledge(topics={one.id: one for one in TOPICS})
    index = SqlKnowledgeIndex.in_memory()
    house = Guidance(knowledge, index, FixedClock(), Away())
    assert house.find("werken met wajong", "nl")[0].topic.id == "wajong"


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=200), st.sampled_from(["nl", "vl", None]))
def test_any_text_gets_an_answer_with_scores_between_0_and_1(typed, region):
    assert isinstance(HOUSE.answer(None, typed, region), Known | Choose | Unknown)
    assert all(0.0 <= one.score <= 1.0 for one in HOUSE.find(typed, region))


def test_no_topics_at_all_is_unknown():
    assert guidance(()).answer("vraag_wajong", "wajong", "nl") == Unknown()


def test_a_misspelt_word_finds_its_topic_among_two_hundred():
    many = [
        topic(f"onderwerp_{n}", f"vraag_{n}", [f"hoe zit het met regel {n}", f"mag ik werk {n}"])
        for n in range(200)
    ]
    found = guidance(many).find("hoe zit het met regelng 17 op mijn werk", "nl")
    assert found[0].topic.id == "onderwerp_17"
