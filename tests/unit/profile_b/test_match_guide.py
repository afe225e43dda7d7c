"""The guide that looks at one job: its rows, its profile, its card."""

import re

import pytest

from assistant.core.guide.answers import Answers
from assistant.core.profile.changes import added
from assistant.core.profile.model import Draft, Profile, Section
from assistant.services.cards.match_cards import MatchCards
from tests.unit.profile_b.walking_b import (
    GUIDES,
    KNOWLEDGE,
    TEXTS,
    TODAY,
    Sunday,
    parts_of,
    started_by,
    told,
    walked,
    words_of,
)

GUIDE = GUIDES["baan_match"]
CARDS = MatchCards(KNOWLEDGE, TEXTS, Sunday())
WRITTEN = KNOWLEDGE.parts["employer_questions"]
ROWS = [one["id"] for one in WRITTEN["dimensions"]]
CELLS = dict.fromkeys(ROWS, "past_goed") | {
    "reis": "past_niet", "omgeving": "past_een_beetje", "openheid": "weet_ik_nog_niet",
    "ontwikkeling": "past_een_beetje",
}  # fmt: skip
GIVEN = {
    "baan": "magazijnmedewerker",
    "waar": "in de stad",
    "past": CELLS,
    "wat_past": "ik werk graag met spullen",
    "wat_niet": "de bus gaat te vroeg",
    "zwaar": ["hoge_tijdsdruk"],
    "telt": ["omgeving", "taken"],
    "eigen_vragen": "mag ik muziek luisteren",
}


def test_the_rows_the_weights_and_the_flags_are_those_on_file():
    named = [(one["id"], one["title"]) for one in WRITTEN["dimensions"]]
    assert [(row.id, row.label) for row in GUIDE.question("past").rows] == named
    assert [(one.id, one.label) for one in GUIDE.question("telt").options] == named
    flags = [(one["id"], one["title"]) for one in WRITTEN["flags"]]
    assert [(one.id, one.label) for one in GUIDE.question("zwaar").options] == flags


def test_a_walk_gives_the_profile_the_job_how_it_fits_and_the_own_questions():
    given = told(GUIDE, walked(GUIDE, GIVEN))
    assert given[0] == ("werkplan.baan", "magazijnmedewerker")
    assert ("werkplan.passend", "De reis: past niet") in given
    assert ("werkplan.passend", "Wat ik vertel: weet ik nog niet") in given
    assert given[-1] == ("werkplan.vragen", "mag ik muziek luisteren")
    assert len(given) == 12


def test_the_end_has_what_fits_what_to_watch_and_what_to_ask():
    parts = parts_of(CARDS.at_end(GUIDE, walked(GUIDE, GIVEN), Profile()))
    fits, watch, ask = parts.values()
    assert list(parts) == ["Past bij jou", "Let op", "Nog uitzoeken: vraag dit"]
    assert fits[0] == "De taken, telt zwaar voor jou"
    assert "Leren en groeien, past een beetje" in fits
    assert "Jij zei: ik werk graag met spullen" in fits
    assert watch[0] == "De plek en de mensen, past een beetje, telt zwaar voor jou"
    assert "De reis, past niet" in watch
    assert any(line.startswith("Veel haast. Je kunt vragen:") for line in watch)
    assert ask[0].startswith("Wat ik vertel: Hoe gaan jullie")
    assert ask[-1] == "Jij zei: mag ik muziek luisteren"


@pytest.mark.parametrize("column", ["past_goed", "past_een_beetje", "past_niet", None])
def test_nothing_counts_adds_up_or_judges(column):
    answers = walked(GUIDE, {"baan": "kok", "past": dict.fromkeys(ROWS, column), "telt": ROWS[:4]})
    shown = words_of(CARDS.at_end(GUIDE, answers, Profile()))
    assert not re.search(r"[\d%]", shown)
    for word in ("procent", "score", "punten", "geschikt", "ongeschikt", "totaal", "match"):
        assert word not in shown.lower()
    assert "geen oordeel" in shown


def test_a_walk_in_which_everything_is_skipped_still_gives_questions_to_ask():
    parts = parts_of(CARDS.at_end(GUIDE, walked(GUIDE, {}), Profile()))
    assert list(parts) == ["Nog uitzoeken: vraag dit"]
    assert len(parts["Nog uitzoeken: vraag dit"]) == len(ROWS)


def test_the_income_plan_is_one_tap_away():
    assert started_by(CARDS.at_end(GUIDE, walked(GUIDE, GIVEN), Profile())) == ["inkomstenplan"]


def test_care_and_ict_get_a_question_and_no_advice_against():
    says = CARDS.at_end(GUIDE, walked(GUIDE, {"baan": "verpleegkundige"}), Profile())
    assert "vaste tijden" in words_of(says)
    assert all("Vraag" in one["text"] for one in WRITTEN["sectors"])


def test_what_the_own_profile_says_stands_before_the_matrix_once():
    matrix = GUIDE.question("past")
    assert CARDS.before(matrix, GUIDE, Answers(), Profile()) == []
    wish = Draft(
        section=Section.WENS, field="regio", text="Utrecht", origin="arbeidsprofiel_wens.x"
    )
    profile = added(Profile(), [wish], TODAY)
    assert "De reis. Jij zei: Utrecht." in words_of(CARDS.before(matrix, GUIDE, Answers(), profile))
    begun = Answers().answered("past", {"reis": "past_goed"})
    assert CARDS.before(matrix, GUIDE, begun, profile) == []
    assert CARDS.before(GUIDE.question("telt"), GUIDE, Answers(), profile) == []
