"""Building a guide from its file: everything understood, or refused with place and repair."""

import pytest
from guide_language import guide, mapping, question

from assistant.core.errors import GuideInvalid
from assistant.core.guide.conditions import AllOf, AnyOf, AtLeast, ColumnIsOneOf, IsOneOf, Not
from assistant.core.guide.model import Guide, Kind


def test_every_condition_of_the_guide_language_is_built():
    when = {
        "all": [
            {"question": "a", "is_one_of": ["x"]},
            {"any": [{"question": "s", "at_least": 3}, {"not": {"question": "s", "at_least": 9}}]},
            {"question": "m", "row": "r", "column_is_one_of": ["c"]},
        ]
    }
    built = guide(question("q", "free_text", when=when)).question("q").when
    assert built == AllOf(
        (
            IsOneOf("a", ("x",)),
            AnyOf((AtLeast("s", 3), Not(AtLeast("s", 9)))),
            ColumnIsOneOf("m", "r", ("c",)),
        )
    )


def test_a_question_keeps_what_its_file_says():
    built = guide(
        question("q", "ranking", options=["a", "b"], min_choices=1, max_choices=2, why="Daarom.")
    ).question("q")
    assert (built.kind, built.min_choices, built.max_choices) == (Kind.RANKING, 1, 2)
    assert (built.why, built.required) == ("Daarom.", False)


def test_what_a_file_says_beside_the_guide_is_not_ours():
    assert (
        guide(question("q", "date"), checked_on="2026-11-22", review_by="2027-05-22").id == "proef"
    )


@pytest.mark.parametrize(
    ("broken", "path", "what"),
    [
        (question("q", "datum"), "proef.questions[q]", "het soort 'datum' bestaat niet"),
        (question("q", "one_of"), "proef.questions[q]", "'options' ontbreekt"),
        (question("q", "scale", whne=True), "proef.questions[q]", "'whne' hoort hier niet"),
        (question("q", "scale", options=["a"]), "proef.questions[q]", "'options' hoort hier niet"),
        (question("q", "matrix", columns=["a"]), "proef.questions[q]", "rijen nodig"),
        (question("q", "date", required="ja"), "proef.questions[q]", "niet true of false"),
        (question("q", "number", minimum="1"), "proef.questions[q]", "geen heel getal"),
        (question("q", "date", text=12), "proef.questions[q]", "geen tekst"),
        (
            question("q", "one_of", options=[{"id": "a"}]),
            "proef.questions[q].options[a]",
            "'label' ontbreekt",
        ),
        (
            question("q", "date", when={"question": "a"}),
            "proef.questions[q].when",
            "één voorwaarde",
        ),
        (
            question("q", "date", when={"all": []}),
            "proef.questions[q].when",
            "'all' is leeg",
        ),
        (
            question("q", "matrix", columns=["a"], rows_from={"considerations": {}}),
            "proef.questions[q].rows_from",
            "hoort hier niet",
        ),
    ],
)
def test_a_broken_question_is_refused_with_its_place_and_a_repair(broken, path, what):
    with pytest.raises(GuideInvalid) as refused:
        Guide.from_mapping(mapping(broken))
    assert refused.value.path == path
    assert what in refused.value.what
    assert refused.value.mend


def test_a_guide_without_questions_is_refused():
    with pytest.raises(GuideInvalid, match="questions"):
        guide(question("q", "date"), questions=[])


def test_anything_that_is_not_a_mapping_is_refused():
    with pytest.raises(GuideInvalid):
        Guide.from_mapping({"id": "x", "questions": "geen lijst"})
