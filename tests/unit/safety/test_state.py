"""The conversation after a hit: no repetition, no lock-out, and the guide only on request."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.safety import CALM, Answer, Level, SafetyState, Verdict, next_reply
from assistant.core.safety.choose import reactions
from assistant.core.safety.follow_up import ASK_AGAIN, FOLLOW_UP

CRISIS = Verdict("A", Level.CRISIS)
DANGER = Verdict("I", Level.DANGER)
VERDICTS = [
    CALM, CRISIS, DANGER, Verdict("F", Level.CRISIS), Verdict("H", Level.CRISIS),
    Verdict("J", Level.CRISIS, "stemmen"), Verdict("J", Level.GENTLE, "stemmen"),
    Verdict("J", Level.DANGER, "huiselijk_geweld"), Verdict("J", Level.DANGER, "geweld"),
    Verdict("J", Level.VIOLENCE, "geweld"), Verdict("J", Level.VIOLENCE, "huiselijk_geweld"),
    Verdict("J", Level.VIOLENCE, "seksueel_misbruik"),
    Verdict("J", Level.VIOLENCE, "kindermishandeling"),
    Verdict("N", Level.THIRD_PARTY, "zorg"), Verdict("N", Level.THIRD_PARTY, "rouw"),
    Verdict("L", Level.GENTLE), Verdict("O", Level.GENTLE), Verdict("C", Level.GENTLE),
    Verdict("K", Level.SOFT), Verdict("P", Level.SOFT), Verdict("O", Level.SOFT),
]  # fmt: skip


def talk(texts, *turns, region="nl"):
    replies, state = [], SafetyState()
    for verdict, message in turns:
        replies.append(next_reply(state, verdict, texts.read_answer(message), texts, region))
        state = SafetyState.from_plain(replies[-1].state.to_plain())
    return replies


def test_a_crisis_pauses_the_guide_and_shows_people_to_call(texts):
    [reply] = talk(texts, (CRISIS, ""))
    assert reply.texts == (("crisis", 0),)
    assert reply.state.paused
    assert reply.state.bar
    assert not reply.passes
    assert "zelfmoordpreventie_113" in reply.contacts


@pytest.mark.parametrize(
    ("region", "line"), [("nl", "113"), ("vl", "1813"), ("unknown", "113 (Nederland) of 1813")]
)
def test_the_crisis_line_follows_the_region(texts, region, line):
    words = texts.words("crisis", 0, region)
    assert line in words


def test_an_unknown_region_shows_both_crisis_lines(texts):
    [reply] = talk(texts, (CRISIS, ""), region="unknown")
    assert {"zelfmoordpreventie_113", "zelfmoordlijn_1813"} <= set(reply.contacts)


def test_danger_puts_112_first(texts):
    [reply] = talk(texts, (DANGER, ""))
    assert reply.contacts[0] == "noodnummer_112"


def test_after_a_crisis_we_ask_whether_somebody_is_safe(texts):
    _, contact, safe = talk(texts, (CRISIS, ""), (CALM, "nee"), (CALM, "ja"))
    assert contact.texts[0][0] == "contact_nee"
    assert "veilig" in texts.words(*contact.texts[0])
    assert safe.texts[0][0] == "veilig_ja"
    assert safe.state.paused


def test_not_safe_leads_to_112(texts):
    *_, reply = talk(texts, (CRISIS, ""), (CALM, "nu niet"), (CALM, "nee"))
    assert reply.texts[0][0] == "veilig_nee"
    assert reply.contacts[0] == "noodnummer_112"


def test_the_guide_goes_on_only_when_asked(texts):
    *_, other, resumed = talk(
        texts, (CRISIS, ""), (CALM, "nee"), (CALM, "ja"), (CALM, "hallo daar"), (CALM, "verder")
    )
    assert not other.resumes
    assert other.state.paused
    assert resumed.resumes
    assert not resumed.state.paused
    assert resumed.state.bar


def test_repeated_crisis_messages_get_other_words(texts):
    replies = talk(texts, *[(CRISIS, "")] * 4)
    assert len({reply.texts for reply in replies}) == 4


def test_somebody_who_ignores_the_questions_is_not_locked_out(texts):
    *_, last = talk(texts, (CRISIS, ""), *[(CALM, "hoeveel mag ik bijverdienen")] * 3)
    assert last.passes
    assert last.state.bar


def test_a_yes_on_the_gentle_question_is_taken_as_a_crisis(texts):
    _, reply = talk(texts, (Verdict("C", Level.GENTLE), ""), (CALM, "soms"))
    assert reply.texts[0][0] == "check_ja"
    assert reply.state.paused


def test_soft_lets_the_answer_through(texts):
    [reply] = talk(texts, (Verdict("P", Level.SOFT), ""))
    assert reply.passes
    assert reply.texts


def test_nothing_happens_on_a_calm_message(texts):
    [reply] = talk(texts, (CALM, "hoi"))
    assert reply.passes
    assert not reply.texts


@settings(deadline=None, max_examples=300)
@given(
    turns=st.lists(
        st.tuples(st.sampled_from(VERDICTS), st.sampled_from(list(Answer))), min_size=1, max_size=12
    ),
    region=st.sampled_from(["nl", "vl", "unknown"]),
)
def test_every_conversation_has_an_answer_and_the_bar_stays(texts, turns, region):
    state, bar = SafetyState(), False
    for verdict, answer in turns:
        reply = next_reply(state, verdict, answer, texts, region)
        assert reply.texts or reply.passes
        for text_id, variant in reply.texts:
            assert texts.words(text_id, variant, region)
        state = SafetyState.from_plain(reply.state.to_plain())
        assert state == reply.state
        bar = bar or verdict.level in {Level.CRISIS, Level.DANGER}
        assert state.bar >= bar


def test_every_text_is_used_and_every_used_text_exists(texts):
    used = reactions() | {text for text, _ in FOLLOW_UP.values()}
    used |= {text for text, _ in ASK_AGAIN.values()} | {"verder", "stoppen"}
    assert used == set(texts.by_id)


@pytest.mark.parametrize(
    ("message", "answer"),
    [
        ("Ja", Answer.YES),
        ("nee!", Answer.NO),
        ("Weet ik niet...", Answer.UNSURE),
        ("ik ben niet veilig", Answer.NO),
        ("ja maar eigenlijk niet", Answer.OTHER),
        ("x" * 5000, Answer.OTHER),
    ],
)
def test_short_answers_are_read(texts, message, answer):
    assert texts.read_answer(message) is answer
