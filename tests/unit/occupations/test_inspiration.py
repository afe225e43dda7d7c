"""Ideas for occupations: few, spread over fields, and without a score."""

from collections import Counter
from dataclasses import fields

from hypothesis import given, settings
from hypothesis import strategies as st
from small_catalogue import catalogue, profile

from assistant.core.occupations.inspiration import MOST, Idea, correlation, inspiration
from assistant.core.occupations.interests import Leaning
from assistant.core.occupations.model import Catalogue, Direction, Occupation

DOEN = [Leaning(Direction.DOEN, 3)]
MANY = catalogue(
    *((f"{level}{field}1{last}.1", profile(doen=6, helpen=last))
      for level in range(1, 10) for field in range(1, 5) for last in range(1, 4))
)  # fmt: skip


def codes(found: tuple[Idea, ...]) -> list[str]:
    return [idea.occupation.code for idea in found]


def test_there_are_at_most_twelve_from_different_fields_and_levels():
    ideas = inspiration(MANY, DOEN)
    assert len(ideas) == MOST == 12
    assert max(Counter(code[:2] for code in codes(ideas)).values()) == 1
    assert max(Counter(code[:1] for code in codes(ideas)).values()) <= 3


def test_an_idea_says_its_field_and_why_and_has_no_score():
    idea = inspiration(catalogue(("7115.1", profile(doen=6, maken=3))), DOEN)[0]
    assert (idea.field, idea.because) == ("veld 71", (Direction.DOEN,))
    assert {one.name for one in fields(Idea)} == {"occupation", "field", "because"}


def test_what_is_most_alike_comes_first():
    some = catalogue(
        ("7115.1", profile(doen=6, onderzoeken=5)), ("9112.1", profile(doen=6)),
        ("2221.1", profile(helpen=6)),
    )  # fmt: skip
    assert codes(inspiration(some, DOEN)) == ["9112.1", "7115.1"]


def test_two_directions_together_find_what_has_both():
    both = [Leaning(Direction.HELPEN, 2), Leaning(Direction.MAKEN, 2)]
    some = catalogue(
        ("2221.1", profile(helpen=6)), ("2651.1", profile(maken=6)),
        ("3230.1", profile(helpen=5, maken=5)),
    )  # fmt: skip
    assert codes(inspiration(some, both))[0] == "3230.1"


def test_in_a_field_the_occupation_with_most_names_is_taken_when_as_alike():
    same = profile(doen=6)
    known = Occupation(
        "u:known", "7115.2", "timmerman", "7115", synonyms=("bouwvakker", "schrijnwerker")
    )
    rare = Occupation("u:rare", "7115.1", "rietdekker", "7115")
    some = Catalogue(occupations=(rare, known), profiles={"u:known": same, "u:rare": same})
    assert [one.occupation.label for one in inspiration(some, DOEN)] == ["timmerman"]


def test_specialised_occupations_and_those_without_interests_are_left_out():
    some = catalogue(("7115.1.2", profile(doen=6)), ("9112.1", None))
    assert inspiration(some, DOEN) == ()


def test_nothing_picked_or_nothing_imported_gives_no_ideas():
    assert inspiration(MANY, []) == ()
    assert inspiration(Catalogue(), DOEN) == ()


def test_equal_in_all_six_directions_gives_two_of_each():
    some = catalogue(*(
        (f"{number + 1}{field}11.1", profile(**{direction.value: 6.0}))
        for number, direction in enumerate(Direction) for field in range(1, 5)
    ))  # fmt: skip
    ideas = inspiration(some, [Leaning(direction, 2) for direction in Direction])
    assert Counter(idea.because for idea in ideas) == {(one,): 2 for one in Direction}


def test_alike_is_one_the_opposite_is_minus_one_and_no_preference_is_zero():
    liking = profile(doen=5, helpen=3)
    assert round(correlation(liking, liking), 9) == 1
    opposite = {one: 8 - value for one, value in liking.items()}
    assert round(correlation(liking, opposite), 9) == -1
    assert correlation(liking, profile()) == correlation({}, liking) == 0


@settings(deadline=None, max_examples=50)
@given(st.dictionaries(st.sampled_from(list(Direction)), st.integers(1, 4)))
def test_whatever_is_picked_each_idea_has_a_reason_that_was_picked(picked):
    ideas = inspiration(MANY, [Leaning(one, count) for one, count in picked.items()])
    assert len(ideas) <= MOST
    assert all(idea.because and set(idea.because) <= set(picked) for idea in ideas)
