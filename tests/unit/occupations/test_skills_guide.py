"""The guide of skills: own words first, and a list to tick when somebody imported it."""

from datetime import date
from pathlib import Path

import pytest
from fake_source import BrokenSource, FakeSource

from assistant.adapters.esco_files import read_esco
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.core.guide.answers import Answers
from assistant.core.guide.build import guide as built
from assistant.core.guide.check import check
from assistant.core.guide.model import Option
from assistant.core.guide.view import path
from assistant.core.occupations.model import About, Catalogue, Occupation, Skill
from assistant.core.occupations.skills import named, picklist
from assistant.core.profile.model import Profile
from assistant.core.profile.personal import for_person
from assistant.core.profile.yields import drafts
from assistant.services.cards.skill_cards import SkillCards
from assistant.services.knowledge.occupations import Occupations
from assistant.settings import ROOT

OFFICIAL = ROOT.parent / "shared" / "data" / "esco"
FILES = KnowledgeFiles(ROOT / "knowledge")
KNOWLEDGE = FILES.load().knowledge
GUIDE = FILES.load_guides()["vaardigheden"]
DAY = date(2026, 11, 22)
PLAN = Skill("http://data.europa.eu/esco/skill/a-1", "plannen", "", ("plannen en organiseren",))
TIME = Skill("http://data.europa.eu/esco/skill/a-2", "tijd beheren", "", ("efficiënt werken",))
SMALL = Catalogue(
    about=About(esco="1.2", changed_on=date(2025, 12, 15)),
    occupations=(Occupation("u:kok", "5120.1", "kok", "5120"),),
    skills=(PLAN, TIME),
)
OPENED = Answers({"eigen_kan": "Koken", "eigen_leren": None, "groepen": ["werken", "mensen"]})


class Always:
    async def allows(self, _who: str) -> bool:
        return True


def options(source) -> dict[str, tuple[Option, ...]]:
    return dict(Occupations(source, KNOWLEDGE, Always()).skill_options())


def asked(guide, answers=OPENED) -> list[str]:
    return [step.question.id for step in path(guide, answers)]


def test_own_words_come_first():
    assert [one.id for one in GUIDE.questions][:3] == ["eigen_kan", "eigen_leren", "groepen"]


def test_an_opened_group_asks_what_somebody_can_and_wants_to_learn():
    guide = for_person(GUIDE, Profile(), options(FakeSource(SMALL)))
    assert asked(guide) == ["eigen_kan", "eigen_leren", "groepen", "werken_kan", "werken_leren"]
    offered = [one.label for one in guide.question("werken_kan").options]
    assert offered == ["tijd beheren", "plannen"]


def test_nothing_opened_means_nothing_more_to_tick():
    guide = for_person(GUIDE, Profile(), options(FakeSource(SMALL)))
    closed = Answers({**OPENED, "groepen": None})
    assert asked(guide, closed) == ["eigen_kan", "eigen_leren", "groepen"]


@pytest.mark.parametrize("source", [FakeSource(), BrokenSource()])
def test_without_an_import_only_own_words_are_asked(source):
    assert asked(for_person(GUIDE, Profile(), options(source))) == ["eigen_kan", "eigen_leren"]
    assert asked(for_person(GUIDE, Profile())) == ["eigen_kan", "eigen_leren"]


def test_what_was_ticked_comes_in_the_profile_in_words():
    guide = for_person(GUIDE, Profile(), options(FakeSource(SMALL)))
    given = OPENED.answered("werken_kan", ["a-1"]).answered("werken_leren", ["a-2"])
    kept = [(one.field, one.text) for one in drafts(guide, given, None, DAY)]
    assert kept == [("kan", "Koken"), ("kan", "plannen"), ("leren", "tijd beheren")]


def test_a_skill_that_a_new_import_no_longer_has_falls_away_without_an_error():
    guide = for_person(GUIDE, Profile(), options(FakeSource(SMALL)))
    given = OPENED.answered("werken_kan", ["a-1", "weg"])
    assert [one.text for one in drafts(guide, given, None, DAY)] == ["Koken", "plannen"]


def test_a_guide_without_such_questions_stays_the_same_guide():
    guide = FILES.load_guides()["openheid"]
    assert for_person(guide, Profile(), options(FakeSource(SMALL))) is guide


def test_the_makers_of_the_names_are_told_before_the_list_and_only_there():
    cards = SkillCards(KNOWLEDGE, FakeSource(SMALL))
    groups, own = GUIDE.question("groepen"), GUIDE.question("eigen_kan")
    (credit,) = cards.before(groups, GUIDE, Answers(), Profile())
    assert "Europese Commissie" in credit.text
    assert cards.before(own, GUIDE, Answers(), Profile()) == []
    for source in (FakeSource(), BrokenSource()):
        assert SkillCards(KNOWLEDGE, source).before(groups, GUIDE, Answers(), Profile()) == []
    assert cards.at_end(GUIDE, OPENED, Profile()) == []


def test_the_check_of_guides_knows_that_skills_come_later():
    question = {"id": "kan", "section": "s", "kind": "several_of", "text": "Wat?",
                "options_from": {"skills": ["efficiënt werken"]}}  # fmt: skip
    mapping = {"id": "g", "version": 1, "title": "G", "topic": "profile", "intro": "Hallo.",
               "sections": [{"id": "s", "title": "S"}], "questions": [question]}  # fmt: skip
    guide = built(mapping)
    assert guide.questions[0].from_skills == ("efficiënt werken",)
    assert check(guide) == ()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("plan", ["plannen"]),
        ("TIJD", ["tijd beheren"]),
        ("beh tij", ["tijd beheren"]),
        ("heren", ["tijd beheren"]),
        ("her", []),
        ("", []),
        ("fietsen", []),
    ],
)
def test_a_skill_is_found_by_the_start_of_its_words_or_a_longer_part(typed, found):
    assert [one.label for one in named(SMALL.skills, typed, 8)] == found


def test_no_more_skills_than_asked():
    assert len(named(SMALL.skills, "e", 8)) == 0
    assert len(named([PLAN] * 20, "plannen", 8)) == 8


@pytest.mark.skipif(
    not (Path(OFFICIAL) / "transversalSkillsCollection_nl.csv").exists(),
    reason="the official files of ESCO are not on this computer",
)
def test_the_guide_offers_every_skill_of_esco_and_at_most_twenty_at_once():
    official = read_esco(OFFICIAL)
    guide = for_person(GUIDE, Profile(), options(FakeSource(official)))
    ticked = [one for one in guide.questions if one.from_skills]
    assert all(len(one.options) <= 20 for one in ticked)
    for kind in ("kan", "leren"):
        offered = [o.id for one in ticked if one.id.endswith(kind) for o in one.options]
        assert len(offered) == len(set(offered)) == 95
    named_here = {group for one in GUIDE.questions for group in one.from_skills}
    assert named_here == {group.label for group in picklist(official.skills)}
