"""When to look again: by event or by day, and only what the person asked for."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from assistant.core.openness.followup import FollowUp, ReAsk, chosen, possible

MOMENTS = (
    ReAsk("uitnodiging", "Je gaat op gesprek.", ("solliciteren",)),
    ReAsk("twee_maanden_zoeken", "Twee maanden.", ("solliciteren",), "start", 60),
    ReAsk(
        "twee_maanden_in_dienst", "In dienst.", ("solliciteren", "aan_het_werk"), "in_dienst", 61
    ),
    ReAsk("datum", "Jouw dag.", ("solliciteren", "aan_het_werk"), "zelf_gekozen"),
)
START = date(2026, 11, 22)


def test_sixty_days_of_looking_for_work_is_a_day() -> None:
    answers = {"situatie": "solliciteren", "opnieuw_kijken": "twee_maanden_zoeken"}
    follow_up = chosen(answers, MOMENTS, {"start": START})
    assert follow_up == FollowUp("twee_maanden_zoeken", "Twee maanden.", date(2027, 1, 21))


def test_an_event_has_no_day_and_is_never_due_by_itself() -> None:
    answers = {"situatie": "solliciteren", "opnieuw_kijken": "uitnodiging"}
    follow_up = chosen(answers, MOMENTS, {"start": START})
    assert follow_up is not None
    assert follow_up.on is None
    assert not follow_up.is_due(date(2099, 1, 1))


def test_a_day_of_your_own_is_due_on_that_day_and_not_before() -> None:
    answers = {"opnieuw_kijken": "datum", "opnieuw_datum": "2027-01-10"}
    follow_up = chosen(answers, MOMENTS, {})
    assert follow_up is not None
    assert not follow_up.is_due(date(2027, 1, 9))
    assert follow_up.is_due(date(2027, 1, 10))


def test_wanting_no_moment_gives_none() -> None:
    assert chosen({"opnieuw_kijken": "niet"}, MOMENTS, {"start": START}) is None
    assert chosen({"opnieuw_kijken": None}, MOMENTS, {"start": START}) is None


def test_only_moments_that_fit_the_situation_are_possible() -> None:
    ids = [found.id for found in possible({"situatie": "aan_het_werk"}, MOMENTS, {})]
    assert ids == ["twee_maanden_in_dienst", "datum"]


def test_a_start_day_nobody_knows_leaves_the_day_open() -> None:
    answers = {"situatie": "aan_het_werk", "opnieuw_kijken": "twee_maanden_in_dienst"}
    assert chosen(answers, MOMENTS, {}) == FollowUp("twee_maanden_in_dienst", "In dienst.", None)


@given(st.dates(max_value=date(2100, 1, 1)), st.dates(max_value=date(2100, 1, 1)))
def test_days_come_in_order_and_events_last(start: date, hired: date) -> None:
    found = possible({}, MOMENTS, {"start": start, "in_dienst": hired})
    assert [one.on for one in found if one.on] == sorted(
        [start + timedelta(days=60), hired + timedelta(days=61)]
    )
    assert [one.on for one in found][2:] == [None, None]
