"""The card for an employer holds what was ticked and written, and nothing else."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from assistant.core.profile.changes import added, removed
from assistant.core.profile.employer_card import EmployerCard, employer_card
from assistant.core.profile.model import MADE, Draft, Item, Profile, Section
from assistant.core.profile.personal import for_person
from tests.unit.profile_c.support_material import (
    FULL,
    TODAY,
    cards,
    guide,
    lines,
    of_type,
    profile,
    shown,
    walked,
)

CARD = guide("gesprekskaart")
ALLOWED = {
    Section.STERKE_KANTEN, Section.VAARDIGHEDEN, Section.VOORKEUREN, Section.AANPASSINGEN,
    Section.WENS,
}  # fmt: skip
TICKED = {
    "voor_wie": "leidinggevende",
    "wanneer": "voor_start",
    "goed_in": ["i1"],
    "aanpassingen": ["i5"],
    "eigen_zin": "Zeg het gerust als iets beter kan",
    "geldig_tot": "2027-03-01",
}


def on_it(card: EmployerCard) -> list[str]:
    return [line for group in card.groups for line in group.lines]


DRAFTS = st.lists(
    st.builds(
        lambda section, number: Draft(
            section=section, field="iets", text=f"{section} nummer {number}", origin="verhaal"
        ),
        st.sampled_from([one for one in Section if one not in MADE]),
        st.integers(0, 5),
    ),
    unique_by=lambda one: one.text,
)


@st.composite
def ticks(draw: st.DrawFn) -> tuple[Profile, dict[str, object], set[str]]:
    """Any profile, any ticks of what the guide offers for it; and what was ticked."""
    whose = added(Profile(), draw(DRAFTS), TODAY)
    given_answers: dict[str, object] = {}
    ticked: set[str] = set()
    for question in for_person(CARD, whose).questions:
        ids = [one.id for one in question.options]
        if question.from_profile and ids:
            chosen = draw(st.lists(st.sampled_from(ids), unique=True))
            given_answers[question.id] = chosen
            ticked |= set(chosen)
    return whose, given_answers, ticked


@given(ticks())
def test_the_card_holds_exactly_what_was_ticked(
    case: tuple[Profile, dict[str, object], set[str]],
) -> None:
    whose, given_answers, ticked = case
    card = employer_card(CARD, walked(CARD, given_answers, whose), whose)
    assert set(card.items) == ticked
    assert len(card.items) == len(ticked)
    texts = {one.id: one.text for one in whose.current}
    assert sorted(on_it(card)) == sorted(texts[one] for one in ticked)


@given(ticks())
def test_only_five_sections_can_ever_be_on_it(
    case: tuple[Profile, dict[str, object], set[str]],
) -> None:
    whose, given_answers, _ = case
    held: dict[str, Item] = {one.id: one for one in whose.current}
    card = employer_card(CARD, walked(CARD, given_answers, whose), whose)
    assert {held[one].section for one in card.items} <= ALLOWED


@given(ticks())
def test_the_end_card_shows_no_item_that_was_not_ticked(
    case: tuple[Profile, dict[str, object], set[str]],
) -> None:
    whose, given_answers, ticked = case
    says = cards("gesprekskaart").at_end(CARD, walked(CARD, given_answers, whose), whose)
    told = shown(says)
    assert not [one.text for one in whose.current if one.id not in ticked and one.text in told]


def test_the_card_in_its_groups() -> None:
    card = employer_card(CARD, walked(CARD, TICKED), FULL)
    assert card.audience == "Mijn leidinggevende"
    assert card.until == date(2027, 3, 1)
    assert [(one.title, one.lines) for one in card.groups] == [
        ("Wat ik goed kan", ("Rustig blijven",)),
        ("Wat mij helpt op het werk", ("Een vast aanspreekpunt",)),
    ]
    assert card.sentence == "Zeg het gerust als iets beter kan"
    assert card.items == ("i1", "i5")


def test_what_is_struck_from_the_profile_is_struck_from_the_card() -> None:
    answers = walked(CARD, TICKED)
    card = employer_card(CARD, answers, removed(FULL, "i5", TODAY))
    assert on_it(card) == ["Rustig blijven"]


def test_the_end_shows_the_card_and_says_what_is_not_on_it() -> None:
    says = cards("gesprekskaart").at_end(CARD, walked(CARD, TICKED), FULL)
    (card,) = of_type(says, "folds")
    assert card["title"] == "De kaart is voor: Mijn leidinggevende"
    assert lines(card) == {
        "Wat ik goed kan": ["Rustig blijven"],
        "Wat mij helpt op het werk": ["Een vast aanspreekpunt"],
        "In mijn eigen woorden": ["Zeg het gerust als iets beter kan"],
        "Geldig tot en met": ["1 maart 2027"],
    }
    (left_out,) = of_type(says, "notice")
    assert left_out["title"] == "Dit staat er niet op"
    assert "diagnose" in left_out["paragraphs"][0]


def test_a_day_that_has_passed_is_said() -> None:
    answers = walked(CARD, {**TICKED, "geldig_tot": "2026-11-01"})
    assert "al voorbij" in shown(cards("gesprekskaart").at_end(CARD, answers, FULL))


def test_nothing_is_ticked_beforehand() -> None:
    card = employer_card(CARD, walked(CARD, {}), FULL)
    assert card.is_empty
    assert card.items == ()


def test_an_empty_profile_is_said_and_the_parts_are_offered() -> None:
    its_cards = cards("gesprekskaart")
    first = CARD.question("voor_wie")
    (told,) = its_cards.before(first, CARD, walked(CARD, {}, Profile()), Profile())
    assert "nog niets" in told.card["title"]
    offered = {button.pending["start"] for button in told.buttons}
    assert offered <= {
        "arbeidsprofiel_sterk", "arbeidsprofiel_wens", "arbeidsprofiel_voorkeuren",
        "werkaanpassingen",
    }  # fmt: skip


def test_a_profile_with_only_health_in_it_offers_nothing_to_tick() -> None:
    whose = profile(("functioneren.medicatie", "Suf in de ochtend"))
    (told,) = cards("gesprekskaart").before(
        CARD.question("voor_wie"), CARD, walked(CARD, {}, whose), whose
    )
    assert "Suf" not in shown([told])
    questions = for_person(CARD, whose).questions
    assert not any(one.options for one in questions if one.from_profile)


def test_a_full_profile_gets_no_notice_at_the_start() -> None:
    first = CARD.question("voor_wie")
    assert cards("gesprekskaart").before(first, CARD, walked(CARD, {}), FULL) == []
