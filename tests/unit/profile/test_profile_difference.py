"""The difference between two versions: what came, went and changed, each exactly once."""

from hypothesis import given, settings
from hypothesis import strategies as st
from profile_language import TODAY, after, draft, profiles

from assistant.core.profile.changes import removed, taken_up
from assistant.core.profile.difference import difference
from assistant.core.profile.model import Item, Profile, SaidBy, Section


def test_one_answer_that_became_another_is_changed() -> None:
    profile = after(Profile(), "arbeidsprofiel_wens", {"werkdoel": "Kok", "niet": "Haast"})
    profile = after(profile, "arbeidsprofiel_wens", {"werkdoel": "Bakker", "niet": "Haast"})
    (found,) = difference(profile, 1, 2)
    assert found.section is Section.WENS
    assert [(one.before.text, one.after.text) for one in found.changed] == [("Kok", "Bakker")]
    assert not found.added
    assert not found.gone


def test_in_a_choice_of_several_nobody_guesses_which_replaced_which() -> None:
    profile = after(Profile(), "arbeidsprofiel_sterk", {"goed_in": ["regelen", "netjes"]})
    profile = after(profile, "arbeidsprofiel_sterk", {"goed_in": ["regelen", "luisteren", "rust"]})
    (found,) = difference(profile, 1, 2)
    assert [item.text for item in found.gone] == ["Netjes en precies werken"]
    assert [item.text for item in found.added] == ["Goed luisteren", "Rustig blijven bij drukte"]
    assert not found.changed


def test_the_same_words_from_somebody_else_are_no_change() -> None:
    first = taken_up(Profile(), [draft("Dapper")], "gids", None, TODAY)
    second = taken_up(first, [draft("Dapper", said_by=SaidBy.COACH)], "gids", None, TODAY)
    (found,) = difference(second, 1, 2)
    assert not found.changed
    assert [item.said_by for item in found.added] == [SaidBy.COACH]
    assert [item.said_by for item in found.gone] == [SaidBy.IK]


def test_what_was_removed_is_not_told_as_gone() -> None:
    profile = taken_up(Profile(), [draft("Kok"), draft("Bakker")], "gids", None, TODAY)
    profile = removed(profile, profile.current[0].id, TODAY)
    assert difference(profile, 1, 2) == ()


@settings(deadline=None)
@given(profiles(), st.integers(0, 5))
def test_a_version_does_not_differ_from_itself(profile: Profile, number: int) -> None:
    assert difference(profile, number, number) == ()


@settings(deadline=None)
@given(profiles(), st.integers(0, 5), st.integers(0, 5))
def test_applying_the_difference_gives_the_other_version(
    profile: Profile, old: int, new: int
) -> None:
    items = {item.id for item in profile.at(old)}
    for one in difference(profile, old, new):
        items -= _ids(one.gone) | _ids([pair.before for pair in one.changed])
        items |= _ids(one.added) | _ids([pair.after for pair in one.changed])
    assert items == {item.id for item in profile.at(new)}


@settings(deadline=None)
@given(profiles(), st.integers(0, 5), st.integers(0, 5))
def test_the_other_way_round_says_the_opposite(profile: Profile, old: int, new: int) -> None:
    there = {one.section: one for one in difference(profile, old, new)}
    back = {one.section: one for one in difference(profile, new, old)}
    assert there.keys() == back.keys()
    for section, one in there.items():
        assert _ids(one.added) == _ids(back[section].gone)
        assert {(p.before.id, p.after.id) for p in one.changed} == {
            (p.after.id, p.before.id) for p in back[section].changed
        }


def _ids(items: list[Item] | tuple[Item, ...]) -> set[str]:
    return {item.id for item in items}
