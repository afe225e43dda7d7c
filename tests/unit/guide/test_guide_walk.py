"""Walking a guide: asking, answering, going back, changing, leaving open."""

import pytest
from guide_language import Talk, guide, question
from telling import FULL, TELLING, fully_answered

from assistant.core import errors
from assistant.core.guide import walk
from assistant.core.guide.answers import Answers


def test_questions_come_in_order_and_only_when_they_apply():
    talk = Talk(TELLING).asked("situatie").say("solliciteren").asked("aan_wie").say("niemand")
    talk.asked("loon").say("1450 euro").is_done()


def test_a_matrix_is_asked_row_by_row_for_what_was_chosen():
    talk = Talk(TELLING).say("werken").say("een zeven").say("baas en arts")
    talk = talk.asked("hoe_zwaar", row="baas").say("zwaar").asked("hoe_zwaar", row="arts")
    talk.say("licht").asked("hulp").say("Iemand die meegaat.").say("€ 1.450").is_done().knows(
        **FULL
    )


def test_a_matrix_without_rows_is_not_asked():
    Talk(TELLING).say("solliciteren").say("geen").asked("loon")


def test_verder_leaves_open_rows_open_and_never_asks_them_again():
    talk = Talk(TELLING).choose("solliciteren").choose(["collega", "arts"]).choose("licht")
    talk.further().asked("loon").knows(
        situatie="solliciteren", aan_wie=["collega", "arts"], hoe_zwaar={"collega": "licht"}
    )


def test_a_row_can_be_skipped_by_itself():
    talk = Talk(TELLING).choose("solliciteren").choose(["collega", "arts"])
    answers = walk.put_row(TELLING, talk.answers, "hoe_zwaar", "collega", None)
    pending = walk.pending_row(TELLING, TELLING.question("hoe_zwaar"), answers)
    assert pending is not None
    assert pending.id == "arts"


def test_weet_ik_niet_goes_on_and_is_remembered_as_skipped():
    talk = Talk(TELLING).say("werken").say("weet ik niet").asked("aan_wie")
    talk.knows(situatie="werken", baas=None)


def test_a_required_question_cannot_be_skipped():
    with pytest.raises(errors.AnswerRequired):
        Talk(TELLING).skip()


def test_back_asks_the_last_question_again_with_its_old_answer_as_suggestion():
    talk = Talk(TELLING).choose("werken").choose(7).back()
    talk.asked("baas").suggests(7).never_mind().asked("aan_wie").knows(situatie="werken", baas=7)


def test_back_twice_reaches_the_question_before():
    Talk(TELLING).choose("werken").choose(7).back().back().asked("situatie").suggests("werken")


def test_back_inside_a_matrix_is_one_row():
    talk = Talk(TELLING).choose("werken").choose(7).choose(["baas", "arts"]).choose("zwaar")
    before = talk.answers
    talk = talk.back().asked("hoe_zwaar", row="baas").suggests({"baas": "zwaar"})
    assert talk.choose("zwaar").answers == before


def test_back_at_the_start_declines():
    with pytest.raises(errors.NothingToGoBackTo):
        Talk(TELLING).back()


def test_never_mind_without_anything_reopened_declines():
    with pytest.raises(errors.NothingToRestore):
        Talk(TELLING).never_mind()


def test_changing_an_early_answer_keeps_the_others():
    talk = fully_answered().reopen("baas").asked("baas").suggests(7).choose(3).is_done()
    talk.knows(**(FULL | {"baas": 3}))


def test_answers_off_the_path_sleep_and_come_back():
    talk = fully_answered().reopen("situatie").choose("solliciteren").is_done()
    assert "baas" not in walk.values(TELLING, talk.answers)
    talk.reopen("situatie").choose("werken").is_done().knows(**FULL)


def test_matrix_rows_off_the_path_sleep_and_come_back_too():
    talk = fully_answered().reopen("aan_wie").choose(["arts"]).is_done()
    assert walk.values(TELLING, talk.answers)["hoe_zwaar"] == {"arts": "licht"}
    talk = talk.reopen("hoe_zwaar").choose("zwaar").is_done()
    talk = talk.reopen("aan_wie").choose(["baas", "arts"]).is_done()
    assert walk.values(TELLING, talk.answers)["hoe_zwaar"] == {"baas": "zwaar", "arts": "zwaar"}


def test_a_row_that_becomes_visible_is_asked():
    talk = fully_answered().reopen("aan_wie").choose(["baas", "collega", "arts"])
    talk.asked("hoe_zwaar", row="collega")


def test_a_withdrawn_answer_that_no_longer_fits_is_not_put_back():
    when_yes = {"question": "ja", "is_one_of": ["wel"]}
    flow = guide(
        question("ja", "one_of", options=["wel", "niet"]),
        question(
            "hoe",
            "one_of",
            options=["altijd", {"id": "nu", "label": "Nu", "when": when_yes}],
        ),
    )
    talk = Talk(flow).choose("wel").choose("nu").reopen("hoe").reopen("ja").choose("niet")
    with pytest.raises(errors.NothingToRestore):
        talk.asked("hoe").never_mind()


def test_answers_survive_being_stored():
    answers = fully_answered().back().answers
    assert Answers.from_json(answers.as_json()) == answers


def test_stored_answers_cannot_be_changed_from_outside():
    chosen = ["baas"]
    answers = Answers().answered("aan_wie", chosen)
    chosen.append("arts")
    assert answers["aan_wie"] == ["baas"]


def test_restart_keeps_nothing():
    assert walk.restart() == Answers()
