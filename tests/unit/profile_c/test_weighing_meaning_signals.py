"""For and against paid work get equal room; the end cards mirror, and say where help is."""

import re

from assistant.core.profile.model import Profile
from tests.unit.profile_c.support_material import (
    FULL,
    cards,
    everything,
    guide,
    knowledge,
    lines,
    of_type,
    shown,
    walked,
)

WEIGH, MEANING, SIGNALS = (
    guide("voor_en_nadelen"),
    guide("waarom_werken"),
    guide("signaleringskaart"),
)
FORMS, SUPPORT = guide("begeleidingsvorm"), guide("steunplan")
DIFFERENCE = 1.15


def sizes(*questions: str) -> tuple[set[int], list[int], list[int]]:
    """Of each list of options: how many, how many words, how many letters."""
    found = [[one.label for one in WEIGH.question(name).options] for name in questions]
    words = [sum(len(text.split()) for text in one) for one in found]
    letters = [sum(len(text) for text in one) for one in found]
    return {len(one) for one in found}, words, letters


def test_eleven_for_and_eleven_against_equally_long() -> None:
    many, words, letters = sizes("voordelen", "nadelen")
    assert many == {11}
    assert max(words) <= DIFFERENCE * min(words)
    assert max(letters) <= DIFFERENCE * min(letters)


def test_the_four_lists_of_the_square_are_equally_long() -> None:
    many, words, letters = sizes(
        "tussenstap_voor", "tussenstap_tegen", "meteen_voor", "meteen_tegen"
    )
    assert many == {4}
    assert max(words) <= DIFFERENCE * min(words)
    assert max(letters) <= DIFFERENCE * min(letters)


def test_for_and_against_speak_of_what_can_happen() -> None:
    for name in ("voordelen", "nadelen"):
        assert all(" kan " in one.label for one in WEIGH.question(name).options)


def test_the_balance_shows_what_was_chosen_the_heaviest_first() -> None:
    answers = walked(WEIGH, {
        "voordelen": ["geld", "ritme", "trots"],
        "nadelen": ["stress"],
        "weeg_voordelen": {"geld": "telt_een_beetje", "ritme": "telt_heel_veel", "trots": None},
        "eigen": "Mijn hond",
    })  # fmt: skip
    (card,) = of_type(cards("voor_en_nadelen").at_end(WEIGH, answers, FULL), "balance")
    (side,) = card["sides"]
    assert [(one["text"], one["importance"]) for one in side["voor"]] == [
        ("Ik kan een vast ritme krijgen in mijn week.", 3),
        ("Ik kan meer geld hebben om van te leven.", 1),
        ("Ik kan trots zijn op wat ik doe.", "gekozen"),
    ]
    assert [one["importance"] for one in side["tegen"]] == ["gekozen"]
    assert "geen advies" in card["note"]
    assert card["note"].endswith("Mijn hond")


def test_the_square_has_two_ways_with_for_and_against() -> None:
    answers = everything(WEIGH, {"vierkant": "ja"})
    _, card = of_type(cards("voor_en_nadelen").at_end(WEIGH, answers, FULL), "balance")
    assert [len(side["voor"]) + len(side["tegen"]) for side in card["sides"]] == [8, 8]


def test_six_cards_of_what_work_may_give_each_with_a_note() -> None:
    options = MEANING.question("volgorde").options
    assert len(options) == 6
    assert all(one.note for one in options)


def test_the_own_order_is_shown_and_no_choice_is_better() -> None:
    answers = walked(MEANING, {
        "volgorde": ["ritme", "geld"],
        "nu_al": {"ritme": "mis_ik", "geld": "beetje"},
        "zou_missen": ["tempo"],
        "waar_zoek_je": "nu_niet",
    })  # fmt: skip
    says = cards("waarom_werken").at_end(MEANING, answers, FULL)
    (card,) = of_type(says, "folds")
    assert list(lines(card).values()) == [
        ["1. Ritme in mijn week", "2. Eigen geld"],
        ["Ritme in mijn week: mis ik nu", "Eigen geld: heb ik een beetje"],
        ["Mijn eigen tempo"],
        ["Nu even nergens"],
    ]
    assert "geen advies" in shown(of_type_notice(says))


def of_type_notice(says):
    return [say for say in says if say.card["type"] == "notice"]


def test_eight_forms_of_support_and_what_fits_by_name() -> None:
    rows = FORMS.question("vormen").rows
    assert len(rows) == 8
    answers = walked(FORMS, {
        "situatie": "allebei",
        "vormen": {row.id: ("past" if row.id.startswith("tussenstap") else "past_niet")
                   for row in rows},
    })  # fmt: skip
    (card,) = of_type(cards("begeleidingsvorm").at_end(FORMS, answers, FULL), "folds")
    found = lines(card)
    assert len(found["Dit past bij mij"]) == len(found["Dit past niet bij mij"]) == 4
    assert found["Dit past bij mij"][0].startswith("Een tussenstap: ")


def test_a_mentor_and_somebody_from_outside_get_equal_room() -> None:
    question = FORMS.question("binnen_of_buiten")
    (told,) = cards("begeleidingsvorm").before(question, FORMS, walked(FORMS, {}), FULL)
    mentor, outside = (len(one.split()) for one in told.card["paragraphs"])
    assert max(mentor, outside) <= DIFFERENCE * min(mentor, outside)


def test_the_signal_card_is_no_crisis_plan_and_says_where_the_numbers_are() -> None:
    says = cards("signaleringskaart").at_end(SIGNALS, walked(SIGNALS, {}), Profile())
    text = shown(says)
    assert "geen crisisplan" in text
    help_card = of_type(says, "folds")[-1]
    verified = {
        channel.value
        for contact in knowledge().contacts.values()
        for channel in contact.shown_channels
    }
    told = " ".join(line for some in lines(help_card).values() for line in some)
    numbers = set(re.findall(r"(?<![\w.])\d[\d-]{2,}", told))
    assert {"112", "113", "1813"} <= numbers <= verified


def test_a_card_that_is_kept_private_says_nothing_about_telling() -> None:
    says = cards("signaleringskaart").at_end(SIGNALS, walked(SIGNALS, {"delen": "nee"}), FULL)
    assert not any(say.buttons for say in says)


def test_a_card_that_is_shared_shows_who_sees_how_much() -> None:
    answers = walked(SIGNALS, {
        "minder_merk": ["moe"],
        "delen": "ja",
        "delen_wie": ["collega"],
        "delen_wat": {"collega": "wat_helpt"},
    })  # fmt: skip
    says = cards("signaleringskaart").at_end(SIGNALS, answers, FULL)
    mine, shared, _ = of_type(says, "folds")
    assert lines(mine) == {"Het wordt minder: dit merk ik": ["Ik ben snel moe"]}
    assert lines(shared) == {"Zoveel ziet ieder": ["Een collega die ik vertrouw: ook wat helpt"]}
    assert [b.pending for say in says for b in say.buttons] == [{"start": "openheid"}]


def calendar(start: str | None) -> dict[str, list[str]]:
    given = {"start_bekend": "ja", "start_datum": start} if start else {}
    says = cards("steunplan").at_end(SUPPORT, walked(SUPPORT, given), FULL)
    return lines(of_type(says, "folds")[-1])


def test_the_calendar_opens_on_the_first_month_and_ends_with_a_lost_job() -> None:
    answers = walked(SUPPORT, {"start_bekend": "ja", "start_datum": "2026-12-07"})
    says = cards("steunplan").before(SUPPORT.question("contact"), SUPPORT, answers, FULL)
    (card,) = of_type(says, "folds")
    assert [(part["title"], part["open"]) for part in card["parts"]] == [
        ("Voor je begint", False),
        ("De eerste maand", True),
        ("Daarna", False),
        ("Als je baan stopt", False),
    ]
    assert card["parts"][1]["lines"][0] == "9 december 2026: contact over je eerste dagen"
    assert len(card["parts"][1]["lines"]) == 5
    assert len(card["parts"][2]["lines"]) == 11


def test_without_a_start_day_the_rhythm_is_told_in_words() -> None:
    found = calendar(None)
    assert "drie dagen" in found["De eerste maand"][0]
    assert not re.search(r"\d", str(found))


def test_only_days_that_are_still_to_come_are_shown() -> None:
    found = calendar("2026-09-01")
    assert "Voor je begint" not in found
    assert "De eerste maand" not in found
    assert len(found["Daarna"]) == 10


def test_after_the_first_year_the_two_agree_it_themselves() -> None:
    assert calendar("2024-01-08")["Daarna"][0].startswith("Je eerste jaar is voorbij.")


def test_the_calendar_says_that_it_is_a_proposal() -> None:
    says = cards("steunplan").at_end(SUPPORT, walked(SUPPORT, {"contact": "minder"}), FULL)
    (told,) = of_type(says, "notice")
    assert told["title"] == "Dit is een voorstel"
    assert told["paragraphs"][0] == "Liever minder contact"
