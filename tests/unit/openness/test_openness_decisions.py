"""The openness matrix: one row per chosen person."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.core.openness.decisions import PersonDecision, Status, openness_matrix

PERSONS = ["leidinggevende", "collega", "coach", "bedrijfsarts"]
CELLS = st.dictionaries(
    st.sampled_from([*PERSONS, "iemand"]), st.sampled_from(["niet", "gedaan", None])
)
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "richting": st.sampled_from(["vertellen", "niet_vertellen", "nog_niet", None]),
        "aan_wie": st.none() | st.lists(st.sampled_from(PERSONS)),
        "wanneer": st.none() | CELLS,
        "wanneer_sollicitatie": st.none() | CELLS,
        "wat": st.none() | CELLS,
        "status": st.none() | CELLS,
    },
)


def test_what_is_chosen_per_person_comes_together_in_one_row() -> None:
    matrix = openness_matrix(
        {
            "richting": "deels_vertellen",
            "aan_wie": ["coach", "leidinggevende"],
            "wanneer": {"leidinggevende": "aanleiding"},
            "wat": {"leidinggevende": "wat_nodig", "coach": "klachten"},
            "status": {"coach": "gedaan"},
        }
    )
    assert matrix.rows == (
        PersonDecision("coach", None, "klachten", Status.DONE),
        PersonDecision("leidinggevende", "aanleiding", "wat_nodig", Status.OPEN),
    )
    assert matrix.to_look_back_on == ("coach",)


def test_the_moments_of_an_applicant_count_as_well() -> None:
    answers = {"aan_wie": ["recruiter"], "wanneer_sollicitatie": {"recruiter": "na_aanbod"}}
    assert openness_matrix(answers).rows[0].moment == "na_aanbod"


def test_telling_nobody_is_a_full_answer() -> None:
    for direction in ("niet_vertellen", "nog_niet"):
        matrix = openness_matrix({"richting": direction, "aan_wie": ["coach"]})
        assert matrix.tells_nobody
        assert matrix.rows == ()


def test_a_moment_to_tell_with_nothing_to_tell_contradicts() -> None:
    assert PersonDecision("coach", "binnenkort", "niets", Status.OPEN).contradicts
    assert PersonDecision("coach", "niet", "klachten", Status.OPEN).contradicts


def test_what_fits_or_is_still_open_does_not_contradict() -> None:
    assert not PersonDecision("coach", "niet", "niets", Status.OPEN).contradicts
    assert not PersonDecision("coach", "binnenkort", "klachten", Status.OPEN).contradicts
    assert not PersonDecision("coach", None, "klachten", Status.OPEN).contradicts
    assert not PersonDecision("coach", "niet", None, Status.OPEN).contradicts


@given(ANSWERS)
def test_rows_are_the_chosen_persons_and_only_those(answers: dict[str, object]) -> None:
    matrix = openness_matrix(answers)
    persons = [row.person for row in matrix.rows]
    chosen = answers.get("aan_wie") or []
    assert len(persons) == len(set(persons))
    assert matrix.tells_nobody or set(persons) == set(chosen)  # type: ignore[call-overload]
    assert not (matrix.tells_nobody and persons)
