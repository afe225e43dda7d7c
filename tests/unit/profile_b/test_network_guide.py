"""The people around somebody: one at a time, without names, and nobody is fine too."""

from assistant.core.guide.answers import Answers
from assistant.core.profile.model import Profile, Section
from assistant.core.profile.network import network
from assistant.services.cards.network_cards import NetworkCards
from tests.unit.profile_b.walking_b import (
    GUIDES,
    KNOWLEDGE,
    TEXTS,
    Sunday,
    parts_of,
    profile_after,
    started_by,
    told,
    walked,
    words_of,
)

GUIDE = GUIDES["netwerk"]
CARDS = NetworkCards(KNOWLEDGE, TEXTS, Sunday())
COLLEAGUE = {
    "iemand": "ja",
    "wie": "oud_collega",
    "rol": ["tip", "oefenen"],
    "contact": "eerst_zelf",
    "stap": "een berichtje sturen",
    "wanneer": "2026-12-01",
}
NEIGHBOUR = {"iemand": "ja", "wie": "buur", "rol": ["tip"], "contact": "nee"}


def both() -> Profile:
    one = profile_after(GUIDE, walked(GUIDE, COLLEAGUE), "netwerk-1")
    return profile_after(GUIDE, walked(GUIDE, NEIGHBOUR), "netwerk-2", one)


def test_a_walk_gives_one_person_with_roles_contact_and_a_step():
    assert told(GUIDE, walked(GUIDE, COLLEAGUE)) == [
        ("netwerk.persoon", "Een oud-collega"),
        ("netwerk.rol", "Een tip geven over werk"),
        ("netwerk.rol", "Een gesprek met mij oefenen"),
        ("netwerk.contact", "Ik vraag het eerst zelf"),
        ("netwerk.volgende", "een berichtje sturen"),
        ("netwerk.wanneer", "1 december 2026"),
    ]


def test_the_card_shows_everybody_by_role_and_what_is_open():
    parts = parts_of(CARDS.at_end(GUIDE, walked(GUIDE, NEIGHBOUR), both()))
    assert parts["Een tip geven over werk"] == ["Een oud-collega", "Een buurvrouw of buurman"]
    assert parts["Een gesprek met mij oefenen"] == ["Een oud-collega"]
    assert parts["Kleine stappen"] == ["Een oud-collega: een berichtje sturen (1 december 2026)"]
    open_ = parts["Hier is nog niemand voor. Dat hoeft ook niet nu"]
    assert "Helpen met vervoer" in open_
    assert "Een tip geven over werk" not in open_


def test_every_role_is_either_with_somebody_or_open():
    made = network(both().of(Section.NETWERK))
    roles = [option.label for option in GUIDE.question("rol").options]
    assert {role for role in roles if made.doing(role)} | set(made.missing(roles)) == set(roles)


def test_whether_the_coach_may_get_in_touch_is_in_the_persons_own_choice():
    contact = GUIDE.question("contact")
    assert [option.id for option in contact.options] == ["nee", "eerst_zelf", "ja"]
    shown = words_of(CARDS.at_end(GUIDE, walked(GUIDE, NEIGHBOUR), both()))
    assert "Een buurvrouw of buurman: Nee, mijn coach neemt geen contact op" in shown


def test_who_has_nobody_gets_ideas_and_kind_words_and_no_empty_card():
    nobody = {"iemand": "nog_niet", "idee": ["oud_collega", "buurt"]}
    answers = walked(GUIDE, nobody)
    shown = CARDS.before(GUIDE.question("idee"), GUIDE, Answers(), Profile())
    assert "Het zegt niets over jou" in words_of(shown)
    says = CARDS.at_end(GUIDE, answers, profile_after(GUIDE, answers, "netwerk-1"))
    assert parts_of(says) == {}
    assert "Je coach kan met je meezoeken" in words_of(says)
    ideas = {option.id for option in GUIDE.question("idee").options}
    assert ideas >= {"oud_collega", "vereniging", "buurt", "hulpverlener", "lotgenoten"}


def test_somebody_more_is_one_tap_away():
    assert started_by(CARDS.at_end(GUIDE, walked(GUIDE, NEIGHBOUR), both())) == ["netwerk"]
    assert GUIDE.repeats


def test_an_empty_network_has_nobody_and_every_role_open():
    made = network(())
    assert made.people == ()
    assert made.missing(["a", "b"]) == ("a", "b")


def test_no_question_asks_for_a_name():
    texts = " ".join(one.text for one in GUIDE.questions).lower()
    assert "hoe heet" not in texts
    assert "naam is niet nodig" in texts
