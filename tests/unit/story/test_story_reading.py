"""A story gives only what the person says of the own life; what is doubtful gives nothing."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.adapters.story_files import OccupationNames, story_words
from assistant.core.occupations.search import Found
from assistant.core.story.proposal import Kind, Proposal
from assistant.core.story.read import read
from assistant.nlu.entities import find_entities
from assistant.settings import ROOT

WORDS = story_words(ROOT / "knowledge")
PARTS = [
    "Ik", "ik", "mijn broer", "werkte", "heb gewerkt", "bij een bouwmarkt", "als kok", "vier jaar",
    "maar", "en", ",", ".", "?", "niet", "de drukte", "kon ik niet aan", "te lange dagen", "dat",
    "hielp", "ontslagen", "mbo 3 zorg", "afgemaakt", "wil", "20 uur", "per week", "toen", "hij",
]  # fmt: skip


def kinds(text: str) -> list[str]:
    return [str(one.kind) for one in read(text, WORDS)]


def test_the_story_of_the_brief_gives_three_proposals_in_order() -> None:
    story = "Ik heb vier jaar bij een bouwmarkt gewerkt maar die lange dagen nekten me"
    job, hard, help_ = read(story, WORDS)
    assert (job.waar, job.plek, job.maanden) == ("bouwmarkt", "bij een bouwmarkt", 48)
    assert (hard.kind, hard.id) == (Kind.MOEILIJK, "lange_dagen")
    assert (help_.kind, help_.id) == (Kind.AANPASSING, "kortere_dagen")


@pytest.mark.parametrize(
    ("said", "months"),
    [
        ("vier jaar", 48),
        ("4 jr", 48),
        ("anderhalf jaar", 18),
        ("een half jaar", 6),
        ("een halfjaar", 6),
        ("2,5 jaar", 30),
        ("tweeënhalf jaar", 30),
        ("1 jaar en 3 mnd", 15),
        ("een jaar of vier", 48),
        ("8 weken", 2),
        ("van 2015 tot 2018", 36),
        ("2015-2018", 36),
        ("van maart 2019 tot juni 2020", 15),
        ("een paar maanden", None),
        ("twee tot drie jaar", None),
        ("jarenlang", None),
        ("twee jaar geleden", None),
        ("3 weken", None),
    ],
)
def test_how_long_is_in_whole_months_or_not_said(said: str, months: int | None) -> None:
    (job,) = read(f"Ik heb {said} bij een bouwmarkt gewerkt", WORDS)
    assert job.maanden == months


def test_an_age_is_not_how_long_somebody_worked() -> None:
    (job,) = read("Ik was 17 jaar toen ik bij de Lidl werkte", WORDS)
    assert job.maanden is None


def test_what_the_nlu_hears_as_a_rate_is_not_how_long_somebody_worked() -> None:
    text = "Ik werkte bij de Lidl, drie weken per maand"
    periods = [(one.start, one.end) for one in find_entities(text) if one.kind == "period"]
    (job,) = read(text, WORDS, periods)
    assert job.maanden is None


@pytest.mark.parametrize(
    "text",
    [
        "IK HEB VIER JAAR BIJ EEN BOUWMARKT GEWERKT",
        "ik heb vier jaar bij een bouwmarkt gewerkt",
        "'k heb 4 jr bij een bouwmarkt gewerkt",
        "ik heb vier jaar bij een boumarkt gewerk",
        "twas leuk hoor ik heb vier jaar bij een bouwmarkt gewerkt",
        "ik heb\nvier jaar bij een bouwmarkt gewerkt",
    ],
)
def test_capitals_slips_and_short_forms_do_not_matter(text: str) -> None:
    (job,) = read(text, WORDS)
    assert (job.kind, job.waar, job.maanden) == (Kind.ERVARING, "bouwmarkt", 48)


@pytest.mark.parametrize("word", ["contact", "drukke", "gedaald"])
def test_an_ordinary_word_is_not_put_right_into_another(word: str) -> None:
    assert WORDS.spelling.read(word) == (word,)


def test_no_more_is_proposed_than_somebody_can_be_asked() -> None:
    story = (
        "Ik werkte bij de Lidl, de Aldi niet. Ik werkte bij de Hema. Ik werkte bij de Etos. " * 3
    )
    more = "Ik kon de werkdruk niet aan. Ik vond het saai. Ik werd ontslagen. Ik was op tijd."
    assert len(read(story + more, WORDS)) == 6


def test_the_same_thing_is_proposed_once() -> None:
    assert kinds("Ik werd ontslagen. Ja, ik werd ontslagen.") == ["gestopt"]


def test_a_reason_takes_the_place_of_having_stopped() -> None:
    (stop,) = read("Door een burn-out ben ik gestopt", WORDS)
    assert stop.id == "ziek"


class KnowsOne:
    """A list of occupations with one name."""

    def knows(self, name: str) -> bool:
        return name == "noten kraken"


def test_a_function_may_come_from_a_list_of_occupations() -> None:
    text = "Ik heb als noten kraken gewerkt"
    assert read(text, WORDS) == ()
    (job,) = read(text, WORDS, names=KnowsOne())
    assert job.functie == "noten kraken"


class Nothing:
    """No occupations were imported."""

    def search(self, _text: str, _limit: int = 10) -> Found:
        return Found(imported=False)


def test_without_an_import_no_occupation_is_known() -> None:
    assert not OccupationNames(Nothing()).knows("kok")


def test_a_proposal_can_be_kept_as_plain_data() -> None:
    for one in read("Ik heb mijn vmbo gehaald en werkte twee jaar als kok bij Van der Valk", WORDS):
        assert Proposal.from_json(one.as_json()).same == one.same


@given(st.text(max_size=400))
@settings(deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    assert len(read(text, WORDS)) <= 6


@given(st.lists(st.sampled_from(PARTS), max_size=40))
@settings(deadline=None)
def test_any_row_of_words_can_be_read(parts: list[str]) -> None:
    found = read(" ".join(parts), WORDS)
    assert len(found) <= 6
    assert [one.at for one in found] == sorted(one.at for one in found)


@given(st.lists(st.sampled_from([one for one in PARTS if "ik" not in one.lower().split()
                                 and "mijn" not in one.split()]), max_size=40))  # fmt: skip
@settings(deadline=None)
def test_without_a_first_person_nothing_is_proposed(parts: list[str]) -> None:
    assert read(" ".join(parts), WORDS) == ()


@pytest.mark.parametrize(
    "part",
    [
        "Ik heb vier jaar bij een bouwmarkt gewerkt maar die lange dagen nekten me. ",
        "ik ",
        "niet ",
        "bij een grote ",
        "kon niet ",
        "en en ik als ",
        "vier jaar ",
        "ik vond de drukte te zwaar en dat trok ik niet ",
        "a",
        "gewrkt bowmarkt zwaaar ",
        "mbo mbo ",
        "2015 - ",
    ],
)
def test_twenty_thousand_characters_are_read_in_linear_time(part: str) -> None:
    text = ("ik " + part * 20_000)[:20_000]
    half = min(_seconds(text[:10_000]) for _ in range(2))
    whole = min(_seconds(text) for _ in range(2))
    # Measured: 15 to 60 ms on a quiet machine; this leaves room for a busy one.
    assert whole < 0.4
    assert whole < 4 * half + 0.05


def _seconds(text: str) -> float:
    started = time.perf_counter()
    read(text, WORDS)
    return time.perf_counter() - started
