"""What is struck from the profile is nowhere in the walks either."""

from datetime import date
from pathlib import Path

import pytest

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.core.conversation import GuideRun
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.profile.changes import taken_up
from assistant.core.profile.forgetting import forget_item, forget_refused, without_others
from assistant.core.profile.model import Item, Profile
from assistant.core.profile.yields import drafts

TODAY = date(2026, 11, 22)
GUIDES = KnowledgeFiles(Path("knowledge")).load_guides()
STRENGTHS, OTHERS = GUIDES["arbeidsprofiel_sterk"], GUIDES["wat_anderen_zeggen"]
FAMILY = {
    "wie": "familie",
    "vindt_het_goed": "ja",
    "toestemming": "nee",
    "waarover": ["sterk"],
    "sterk": "Hij is een doorzetter.",
}


def items(guide: Guide, answers: dict[str, object]) -> tuple[Item, ...]:
    made = drafts(guide, Answers(answers), None, TODAY)  # type: ignore[arg-type]
    return taken_up(Profile(), made, guide.id, None, TODAY).current


def run_of(guide: Guide, answers: dict[str, object]) -> GuideRun:
    return GuideRun(guide.id, dict(Answers(answers).as_json()))  # type: ignore[arg-type]


def test_a_struck_choice_leaves_the_other_choices() -> None:
    answers: dict[str, object] = {"goed_in": ["met_mensen", "netjes"]}
    run = run_of(STRENGTHS, answers)
    first = items(STRENGTHS, answers)[0]
    forget_item(run, STRENGTHS, first)
    assert run.answers["given"]["goed_in"] == ["netjes"]


def test_a_struck_text_is_gone_also_as_a_suggestion() -> None:
    answers: dict[str, object] = {"trots": "Op mijn dochter."}
    run = run_of(STRENGTHS, answers)
    run.answers["withdrawn"] = {"trots": "Op mijn dochter."}
    (item,) = items(STRENGTHS, answers)
    forget_item(run, STRENGTHS, item)
    assert "dochter" not in str(run.answers)


def test_a_walk_through_another_guide_is_left_alone() -> None:
    answers: dict[str, object] = {"trots": "Op mijn dochter."}
    (item,) = items(STRENGTHS, answers)
    run = GuideRun("pitch", {"given": {"trots": "Iets anders."}, "withdrawn": {}})
    forget_item(run, GUIDES["pitch"], item)
    assert run.answers["given"] == {"trots": "Iets anders."}


def test_a_struck_row_of_a_matrix_leaves_the_other_rows() -> None:
    guide = GUIDES["openheid"]
    rows = {"leidinggevende": "kort", "collega": "niets"}
    wat = guide.question("wat")
    labels = {column.id: column.label for column in wat.columns}
    run = GuideRun("openheid", {"given": {"wat": dict(rows)}, "withdrawn": {}})
    source = guide.question("aan_wie")
    option = next(one for one in source.options)
    run.answers["given"]["wat"] = {option.id: next(iter(labels)), "iemand_anders": "x"}
    item = Item(
        section="openheid", field="per_persoon", origin="openheid.wat",  # type: ignore[arg-type]
        text=f"{option.label.rstrip('.')}: iets", id="i1", said_on=TODAY, since=1,
    )  # fmt: skip
    forget_item(run, guide, item)
    assert run.answers["given"]["wat"] == {option.id: None, "iemand_anders": "x"}


@pytest.mark.parametrize("answer", ["nee", None])
def test_words_of_family_without_consent_leave_the_walk(answer: str | None) -> None:
    run = run_of(OTHERS, {**FAMILY, "toestemming": answer})
    forget_refused(run, OTHERS)
    assert "doorzetter" not in str(run.answers)
    assert run.answers["given"]["wie"] == "familie"


def test_words_of_family_with_consent_stay() -> None:
    run = run_of(OTHERS, {**FAMILY, "toestemming": "ja"})
    forget_refused(run, OTHERS)
    assert run.answers["given"]["sterk"] == "Hij is een doorzetter."


def test_words_of_a_coach_need_no_consent() -> None:
    answers: dict[str, object] = {"wie": "coach", "waarover": ["sterk"], "sterk": "Ze is precies."}
    run = run_of(OTHERS, answers)
    forget_refused(run, OTHERS)
    assert run.answers["given"]["sterk"] == "Ze is precies."
    assert [one.text for one in items(OTHERS, answers)] == ["Ze is precies."]


def test_when_nobody_says_who_speaks_nothing_is_kept() -> None:
    answers: dict[str, object] = {"wie": None, "waarover": ["sterk"], "sterk": "Ze is precies."}
    run = run_of(OTHERS, answers)
    forget_refused(run, OTHERS)
    assert "precies" not in str(run.answers)
    assert items(OTHERS, answers) == ()


def test_a_yes_that_becomes_a_no_removes_the_words_from_every_version() -> None:
    said = drafts(OTHERS, Answers({**FAMILY, "toestemming": "ja"}), "w-1", TODAY)
    held = taken_up(Profile(), said, OTHERS.id, "w-1", TODAY)
    assert held.items
    after = without_others(taken_up(held, (), OTHERS.id, "w-1", TODAY), OTHERS.id, "w-1", TODAY)
    assert after.items == ()


def test_an_imported_skill_can_be_struck_though_the_guide_has_no_words_for_it() -> None:
    guide = GUIDES["vaardigheden"]
    question = next(one for one in guide.questions if one.from_skills)
    run = GuideRun(guide.id, {"given": {question.id: ["http://esco/x"]}, "withdrawn": {}})
    item = Item(
        section="vaardigheden", field="esco", origin=f"{guide.id}.{question.id}",  # type: ignore[arg-type]
        text="Plannen", id="i1", said_on=TODAY, since=1,
    )  # fmt: skip
    forget_item(run, guide, item)
    assert run.answers["given"][question.id] is None


def test_what_the_guide_no_longer_asks_is_removed_whole() -> None:
    run = run_of(STRENGTHS, {"vraag_van_vroeger": "Op mijn dochter."})
    item = Item(
        section="sterke_kanten", field="trots", origin=f"{STRENGTHS.id}.vraag_van_vroeger",  # type: ignore[arg-type]
        text="Op mijn dochter.", id="i1", said_on=TODAY, since=1,
    )  # fmt: skip
    forget_item(run, STRENGTHS, item)
    assert "dochter" not in str(run.answers)
