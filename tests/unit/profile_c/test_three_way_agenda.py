"""The agenda of a talk of three: points in order, what is private stays private."""

from datetime import date

from assistant.core.profile.model import Profile
from assistant.core.profile.three_way_agenda import Agenda, three_way_agenda
from tests.unit.profile_c.support_material import (
    FULL,
    cards,
    everything,
    guide,
    of_type,
    shown,
    walked,
)

TALK = guide("driegesprek")
START = ["kennismaken", "nodig", "leidinggevende", "coach", "afspraken"]
FOLLOW_UP = [
    "hoe", "vooruitgang", "sociaal", "aanpassingen", "nieuw", "taken", "leren", "afspraken",
]  # fmt: skip


def agenda(given: dict[str, object], whose: Profile = FULL) -> Agenda:
    return three_way_agenda(TALK, walked(TALK, given, whose), whose)


def test_a_start_talk_has_these_points_in_this_order() -> None:
    made = agenda({"soort": "start"})
    assert [one.id for one in made.points] == START
    assert made.title == "Het eerste gesprek"


def test_a_follow_up_has_these_points_in_this_order() -> None:
    assert [one.id for one in agenda({"soort": "vervolg"}).points] == FOLLOW_UP


def test_who_does_not_say_which_talk_gets_a_start_talk() -> None:
    made = agenda({})
    assert made.kind is None
    assert [one.id for one in made.points] == START


def test_own_adjustments_are_kept_raised_lowered_or_stopped() -> None:
    made = agenda({
        "soort": "vervolg",
        "welke_aanpassingen": ["i4", "i5"],
        "effect": {"i4": "minder", "i5": "houden"},
    })  # fmt: skip
    (point,) = [one for one in made.points if one.id == "aanpassingen"]
    assert point.lines[-2:] == (
        "Later beginnen: minder ervan",
        "Een vast aanspreekpunt: houden zoals het is",
    )


def test_without_adjustments_in_the_profile_there_is_no_point_about_them() -> None:
    made = agenda({"soort": "vervolg"}, Profile())
    assert "aanpassingen" not in [one.id for one in made.points]
    assert "nieuw" in [one.id for one in made.points]


def test_days_and_tasks_are_apart_from_the_points() -> None:
    made = agenda({
        "soort": "start",
        "wanneer": "2026-12-01",
        "volgende": "2027-01-12",
        "wie_doet_wat": {"plannen": "coach", "opschrijven": "ik"},
    })  # fmt: skip
    assert made.on == date(2026, 12, 1)
    assert made.next_on == date(2027, 1, 12)
    assert made.tasks == (
        "Tijd en plek regelen: mijn coach",
        "Opschrijven wat we afspreken: ik",
    )


def test_what_the_person_rather_not_talks_about_is_not_on_the_agenda() -> None:
    secret = "Mijn opname van vorig jaar"
    given = {"soort": "vervolg", "blijft_buiten": secret}
    made = agenda(given)
    assert made.private == (secret,)
    assert secret not in str(made.points) + str(made.tasks)
    says = cards("driegesprek").at_end(TALK, walked(TALK, given), FULL)
    assert secret not in shown([say for say in says if say.card["type"] == "folds"])
    (private,) = of_type(says, "notice")
    assert private["paragraphs"][0] == secret


def test_an_open_point_stays_on_the_card() -> None:
    says = cards("driegesprek").at_end(TALK, walked(TALK, {"soort": "start"}), FULL)
    (card,) = of_type(says, "folds")
    assert card["title"] == "Agenda, Het eerste gesprek"
    assert card["parts"][0]["title"] == "1. Wie ik ben en wat ik kan"
    assert card["parts"][0]["lines"] == ["Open punt: hier praten we over."]


def test_a_full_agenda_shows_every_point_once() -> None:
    answers = everything(TALK, {"soort": "vervolg"})
    (card,) = of_type(cards("driegesprek").at_end(TALK, answers, FULL), "folds")
    titles = [part["title"] for part in card["parts"]]
    assert len(titles) == len(set(titles)) == len(FOLLOW_UP) + 2


def test_at_the_start_it_says_that_a_coach_tells_something_by_itself() -> None:
    (told,) = cards("driegesprek").before(TALK.question("soort"), TALK, walked(TALK, {}), FULL)
    assert "begeleiding" in shown([told])
    assert [button.pending for button in told.buttons] == [{"start": "openheid"}]
