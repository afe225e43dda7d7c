"""A job beside a person: a mirror in the person's own order, without any number."""

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.profile.match import Fit, Subject, in_sector, match, said_about
from assistant.core.profile.model import Profile
from tests.unit.profile_b.walking_b import KNOWLEDGE

WRITTEN = KNOWLEDGE.parts["employer_questions"]
SUBJECTS = tuple(Subject.of(one) for one in WRITTEN["dimensions"])
IDS = [one.id for one in SUBJECTS]
cells = st.dictionaries(st.sampled_from(IDS), st.sampled_from([*(str(f) for f in Fit), None]))
weights = st.lists(st.sampled_from(IDS), unique=True, max_size=4)
settings.register_profile("profile_b", deadline=None)
settings.load_profile("profile_b")


@given(cells, weights)
def test_every_part_is_in_exactly_one_group(judged, heavy):
    made = match(SUBJECTS, judged, heavy)
    found = [one.subject.id for one in (*made.fits, *made.watch, *made.unknown)]
    assert sorted(found) == sorted(IDS)


@given(cells, weights)
def test_each_group_follows_the_persons_own_weights(judged, heavy):
    made = match(SUBJECTS, judged, heavy)
    for group in (made.fits, made.watch, made.unknown):
        places = [heavy.index(one.subject.id) for one in group if one.heavy]
        assert places == sorted(places)
        assert [one.heavy for one in group] == sorted((one.heavy for one in group), reverse=True)
        others = [IDS.index(one.subject.id) for one in group if not one.heavy]
        assert others == sorted(others)


@given(cells, weights)
def test_what_is_unknown_always_gives_a_question(judged, heavy):
    made = match(SUBJECTS, judged, heavy)
    not_judged = {one for one in IDS if judged.get(one) in {None, "weet_ik_nog_niet"}}
    assert {one.subject.id for one in made.unknown} == not_judged
    assert all(one.to_ask and all(one.to_ask) for one in made.unknown)


@given(cells, weights)
def test_what_does_not_fit_is_never_among_what_fits(judged, heavy):
    made = match(SUBJECTS, judged, heavy)
    assert all(one.fit in {Fit.GOOD, Fit.PARTLY} for one in made.fits)
    assert not any(one.fit is Fit.PARTLY and one.heavy for one in made.fits)


def test_partly_is_something_to_watch_only_when_it_counts_heavily():
    assert match(SUBJECTS, {"reis": "past_een_beetje"}, []).watch == ()
    watched = match(SUBJECTS, {"reis": "past_een_beetje"}, ["reis"]).watch
    assert [one.subject.id for one in watched] == ["reis"]


def test_what_counts_most_gets_all_its_questions():
    light = match(SUBJECTS, {}, []).unknown
    heavy = match(SUBJECTS, {}, ["tijden_en_uren"]).unknown[0]
    assert heavy.to_ask == heavy.subject.questions
    assert all(len(one.to_ask) == 1 for one in light)


def test_an_empty_profile_says_nothing_about_any_part():
    assert all(said_about(one, Profile()) == () for one in SUBJECTS)


def test_a_sector_is_known_by_the_beginning_of_a_word():
    assert in_sector("Medewerker thuiszorg", ("zorg", "thuiszorg"))
    assert not in_sector("bezorger", ("zorg", "thuiszorg"))
    assert not in_sector("", ("zorg",))


def test_the_places_of_the_profile_that_are_named_exist():
    sections = KNOWLEDGE.parts["profile"]["sections"]
    for one in SUBJECTS:
        for place in one.profile:
            section, _, field = place.partition(".")
            assert field in sections[section]["fields"], place
