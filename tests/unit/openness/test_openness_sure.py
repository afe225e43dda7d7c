"""Four subjects before and after, for the person alone."""

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from assistant.core.openness.sure import Certainty, CheckItem, certainty

ITEMS = tuple(
    CheckItem(name, f"vooraf_{name}", f"achteraf_{name}", f"Kijk bij {name}.", "balans")
    for name in ("keuze", "kennis", "belangrijk", "steun")
)
YES_NO = st.sampled_from(["ja", "nee", None, "anders"])
QUESTIONS = [question for item in ITEMS for question in (item.before, item.after)]
ANSWERS = st.fixed_dictionaries({}, optional=dict.fromkeys(QUESTIONS, YES_NO))


def test_a_no_afterwards_points_the_way() -> None:
    first = certainty({"vooraf_keuze": "ja", "achteraf_keuze": "nee"}, ITEMS)[0]
    assert first == Certainty("keuze", True, False, "Kijk bij keuze.", "balans")
    assert first.changed


def test_a_no_that_became_a_yes_needs_no_pointer() -> None:
    first = certainty({"vooraf_keuze": "nee", "achteraf_keuze": "ja"}, ITEMS)[0]
    assert first.pointer is None
    assert first.changed


def test_before_the_end_the_first_answer_counts() -> None:
    first = certainty({"vooraf_keuze": "nee"}, ITEMS)[0]
    assert first.pointer == "Kijk bij keuze."
    assert not first.changed


def test_what_was_skipped_is_neither_yes_nor_no() -> None:
    assert certainty({"vooraf_keuze": None}, ITEMS)[0] == Certainty("keuze", None, None, None, None)


def test_nothing_is_added_up() -> None:
    names = {field.name for field in fields(Certainty)}
    assert names == {"id", "before", "after", "pointer", "section"}


@given(ANSWERS)
def test_there_is_a_pointer_exactly_where_the_last_word_is_no(answers: dict[str, object]) -> None:
    for item, found in zip(ITEMS, certainty(answers, ITEMS), strict=True):
        words = [answers.get(item.after), answers.get(item.before)]
        last = next((word for word in words if word in {"ja", "nee"}), None)
        assert (found.pointer is not None) == (last == "nee")
