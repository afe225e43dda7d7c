"""The static check: what no answer can ever reach is found before anyone meets it."""

import pytest
from guide_language import guide, question
from telling import TELLING

from assistant.core.guide.check import WHOLE_GUIDE, check

WORK = question("werk", "one_of", options=["ja", "nee", "soms"])
WHOM = question("wie", "several_of", options=["baas", "collega", "arts"])
HEAVY = question("zwaar", "matrix", rows=["thuis", "werk"], columns=["licht", "zwaar"])
MARK = question("cijfer", "scale")


def found(*questions, **more):
    return [(problem.question_id, problem.what) for problem in check(guide(*questions, **more))]


def when(**condition):
    return question("q", "free_text", when=condition)


def test_a_sound_guide_has_no_problems():
    assert check(TELLING) == ()


@pytest.mark.parametrize(
    ("questions", "what"),
    [
        ([WORK, when(question="wrek", is_one_of=["ja"])], "geen eerdere vraag"),
        ([when(question="werk", is_one_of=["ja"]), WORK], "geen eerdere vraag"),
        ([WORK, when(question="werk", is_one_of=["jaa"])], "'jaa' bestaat niet"),
        ([WORK, when(question="werk", includes_any=["ja"])], "past niet bij 'werk'"),
        ([WHOM, when(question="wie", at_least=1)], "past niet bij 'wie'"),
        ([HEAVY, when(question="zwaar", column_is_one_of=["matig"])], "'matig' bestaat niet"),
        ([HEAVY, when(question="zwaar", row="x", column_is_one_of=["licht"])], "'x' bestaat niet"),
        ([WORK, WORK], "2 keer bij questions"),
        ([question("q", "one_of", options=["a", "a"])], "2 keer bij options"),
        (
            [MARK, question("q", "matrix", rows_from={"question": "cijfer"}, columns=["a"])],
            "kiezen",
        ),
        ([question("q", "several_of", options=["a", "b"], min_choices=3)], "min_choices"),
        ([question("q", "number", minimum=5, maximum=1)], "minimum is hoger"),
        ([question("q", "date", section="weg")], ""),
    ],
)
def test_wrong_references_are_found(questions, what):
    problems = found(*questions)
    assert any(what in problem for _, problem in problems) or not what


def test_a_section_without_questions_or_a_question_without_section_is_found():
    other = [{"id": "anders", "title": "Anders"}]
    assert found(MARK, sections=other) == [
        ("cijfer", "het hoofdstuk 'deel' bestaat niet"),
        (WHOLE_GUIDE, "het hoofdstuk 'anders' heeft geen vragen"),
    ]


def test_a_question_that_contradicts_its_own_ancestors_is_never_reached():
    deeper = question("b", "free_text", when={"question": "a", "answered": True})
    child = question("a", "scale", when={"question": "werk", "is_one_of": ["ja"]})
    both = {
        "all": [{"question": "a", "answered": True}, {"question": "werk", "is_one_of": ["nee"]}]
    }
    assert found(WORK, child, deeper) == []
    problems = found(WORK, child, question("c", "free_text", when=both))
    assert problems == [("c", "deze vraag komt nooit aan de beurt")]


def test_bounds_that_no_number_meets_are_found():
    both = {"all": [{"question": "cijfer", "at_least": 8}, {"question": "cijfer", "at_most": 3}]}
    problems = found(MARK, question("q", "free_text", when=both))
    assert problems == [("q", "deze vraag komt nooit aan de beurt")]
    problems = found(MARK, when(question="cijfer", at_least=11))
    assert problems == [("q", "deze vraag komt nooit aan de beurt")]


def test_a_condition_that_always_holds_is_found():
    required = question("werk", "one_of", options=["ja", "nee"], required=True)
    problems = found(required, when(question="werk", is_one_of=["ja", "nee"]))
    assert problems == [("q", "een voorwaarde over 'werk' is altijd waar")]
    assert found(WORK, when(question="werk", is_one_of=["ja", "nee", "soms"])) == []


def test_a_part_of_a_condition_that_never_holds_is_found():
    either = {
        "any": [{"question": "werk", "answered": True}, {"question": "cijfer", "at_least": 99}]
    }
    problems = found(WORK, MARK, question("q", "free_text", when=either))
    assert problems == [("q", "een voorwaarde over 'cijfer' is nooit waar")]


def test_an_option_and_a_row_hidden_on_every_path_are_found():
    never = {
        "all": [{"question": "werk", "answered": True}, {"question": "werk", "answered": False}]
    }
    options = ["a", {"id": "b", "label": "B", "when": never}]
    rows = ["r", {"id": "s", "label": "S", "when": never}]
    problems = found(
        WORK,
        question("q", "one_of", options=options),
        question("m", "matrix", rows=rows, columns=["c"]),
    )
    assert ("q", "de optie 'b' is nooit te zien") in problems
    assert ("m", "de rij 's' is nooit te zien") in problems


def test_a_row_taken_from_chosen_options_can_be_looked_at():
    rows = question("m", "matrix", rows_from={"question": "wie"}, columns=["licht", "zwaar"])
    fine = when(question="m", row="arts", column_is_one_of=["zwaar"])
    assert found(WHOM, rows, fine) == []
    skipped = {
        "all": [
            {"not": {"question": "wie", "includes_any": ["arts"]}},
            {"question": "m", "row": "arts", "column_is_one_of": ["zwaar"]},
        ]
    }
    problems = found(WHOM, rows, question("q", "free_text", when=skipped))
    assert problems == [("q", "deze vraag komt nooit aan de beurt")]


def test_sixty_linked_questions_can_be_checked():
    questions = [question("v0", "one_of", options=["a", "b", "c"])]
    for number in range(1, 60):
        condition = {"question": f"v{number - 1}", "is_one_of": ["a"]}
        shown = condition if number % 6 else {"question": "v0", "is_one_of": ["b"]}
        questions.append(question(f"v{number}", "one_of", options=["a", "b", "c"], when=shown))
    assert found(*questions) == []


def test_conditions_that_hang_together_with_too_much_are_reported():
    many = [question(f"v{n}", "scale") for n in range(12)]
    every = {"any": [{"question": f"v{n}", "at_least": 5} for n in range(12)]}
    problems = found(*many, question("q", "free_text", when=every))
    assert problems == [
        ("q", "de voorwaarden hangen met te veel andere vragen samen om na te gaan")
    ]
