"""What a guide declines, and how it reports where somebody is."""

import pytest
from guide_language import Talk, guide, question
from telling import TELLING, fully_answered

from assistant.core import errors
from assistant.core.guide import walk
from assistant.core.guide.progress import State, progress
from assistant.core.guide.summary import summary


def test_progress_names_where_somebody_is():
    now = progress(TELLING, Talk(TELLING).choose("werken").answers)
    assert (now.done, now.section_id) == (1, "werk")
    assert [section.state for section in now.sections] == [State.DONE, State.NOW, State.TODO]


def test_summary_tells_each_section_in_words():
    told = [
        (item.question_id, item.answer)
        for section in summary(TELLING, fully_answered().answers)
        for item in section.items
    ]
    assert told == [
        ("situatie", "Werken"),
        ("baas", "7 van 10"),
        ("aan_wie", "Baas, Arts"),
        ("hoe_zwaar", "- Baas: Zwaar\n- Arts: Licht"),
        ("hulp", "Iemand die meegaat."),
        ("loon", "€ 1.450,00"),
    ]


@pytest.mark.parametrize(
    ("question_id", "value", "error"),
    [
        ("niets", "x", errors.UnknownQuestion),
        ("baas", 11, errors.ValueOutOfRange),
        ("baas", True, errors.WrongKindOfValue),
        ("baas", "7", errors.WrongKindOfValue),
        ("situatie", "rusten", errors.UnknownOption),
        ("situatie", None, errors.AnswerRequired),
        ("aan_wie", ["buur"], errors.UnknownOption),
        ("aan_wie", "baas", errors.WrongKindOfValue),
        ("hoe_zwaar", {"collega": "licht"}, errors.UnknownRow),
        ("hoe_zwaar", {"baas": "loodzwaar"}, errors.UnknownColumn),
        ("hulp", "   ", errors.TextEmpty),
        ("hulp", "x" * 2001, errors.TextTooLong),
        ("loon", -1, errors.ValueOutOfRange),
    ],
)
def test_a_value_that_does_not_fit_is_declined_with_the_reason(question_id, value, error):
    with pytest.raises(error):
        walk.put(TELLING, fully_answered().answers, question_id, value)


def test_a_question_off_the_path_cannot_be_answered():
    answers = Talk(TELLING).choose("solliciteren").answers
    with pytest.raises(errors.QuestionNotOnPath):
        walk.put(TELLING, answers, "baas", 7)


def test_too_few_and_too_many_choices_are_declined():
    flow = guide(question("q", "several_of", options=["a", "b", "c"], min_choices=1, max_choices=2))
    with pytest.raises(errors.TooFewChoices):
        Talk(flow).choose([])
    with pytest.raises(errors.TooManyChoices):
        Talk(flow).choose(["a", "b", "c"])


def test_an_error_never_shows_what_somebody_filled_in():
    assert "geheim" not in str(errors.UnknownOption("situatie", "geheim"))
