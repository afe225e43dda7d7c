"""Random walks through the guide with answers that it allows: a sum, or a reason in words."""

from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest
from asking import KNOWLEDGE, lines
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.adapters.income_answer import Answers as Written
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.core.errors import CoreError, InputMissing
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Kind, Question
from assistant.core.guide.view import current, step_at, values
from assistant.core.guide.walk import put, skip
from assistant.core.income.plan.plan import Plan, plan
from assistant.services.income.incomes import Incomes, PlanUitkomst

TODAY = date(2026, 11, 22)
DAYS = (TODAY, TODAY + timedelta(days=20), TODAY - timedelta(days=400), date(2026, 12, 31),
        date(2027, 1, 1), date(2035, 6, 1))  # fmt: skip
SAYS_IT_ITSELF = ("ik reken", "ik ga er nu van uit", "ik laat alle uren zien")
MOST_QUESTIONS = 60


class TheDay:
    """The clock of these walks."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


@cache
def guide() -> Guide:
    return KnowledgeFiles(KNOWLEDGE).load_guides()["inkomstenplan"]


@cache
def incomes() -> Incomes:
    return Incomes(lines().files.book, (), TheDay())


@cache
def written() -> Written:
    return Written(lines().files)


def an_answer(draw: st.DrawFn, question: Question, answers: Answers) -> object:
    """Something that the guide accepts for this question."""
    shown = [one.id for one in step_at(guide(), question.id, answers).options]
    if question.kind is Kind.ONE_OF:
        return draw(st.sampled_from(shown))
    if question.kind is Kind.SEVERAL_OF:
        most = min(question.max_choices or len(shown), len(shown))
        return draw(st.lists(st.sampled_from(shown), min_size=1, max_size=most, unique=True))
    if question.kind is Kind.DATE:
        return draw(st.sampled_from(DAYS)).isoformat()
    assert question.minimum is not None
    assert question.maximum is not None
    ends = st.sampled_from([question.minimum, question.maximum])
    usual = st.integers(question.minimum, min(question.maximum, question.minimum + 250_000))
    return draw(usual | ends)


@st.composite
def walks(draw: st.DrawFn, skipping: int = 4) -> Answers:
    """One in so many questions is skipped."""
    answers = Answers()
    for _ in range(MOST_QUESTIONS):
        question = current(guide(), answers)
        if question is None:
            return answers
        if draw(st.integers(1, skipping)) == 1 and not question.required:
            answers = skip(guide(), answers, question.id)
        else:
            answers = put(guide(), answers, question.id, an_answer(draw, question, answers))
    raise AssertionError("the guide does not end")


def planned(answers: Answers) -> PlanUitkomst | CoreError:
    try:
        return incomes().plan(values(guide(), answers))
    except CoreError as why:
        return why


@settings(deadline=None, max_examples=250)
@given(walks() | walks(skipping=30))
def test_every_walk_ends_in_a_sum_or_in_a_reason_with_words(answers: Answers) -> None:
    """Never an exception of another kind; and every line of every sum has its sentence."""
    made = planned(answers)
    if isinstance(made, CoreError):
        _can_be_told(made)
        return
    for line in made.aannames:
        assert lines().files.words.step(line)
    for each in made.alle:
        plain = written().plain(each)
        assert plain["verschil"] == plain["straks"]["totaal"] - plain["nu"]["totaal"]
        assert all(part["zin"]["text"] for part in plain["plichten"] + plain["veranderingen"])


def _can_be_told(error: CoreError) -> None:
    told = written().error(error)
    assert told["message"]
    if isinstance(error, InputMissing):
        known = {one.id for one in guide().questions}
        assert set(error.fields) <= known, error.fields


@settings(deadline=None, max_examples=40)
@given(walks())
def test_the_same_answers_give_the_same_plan(answers: Answers) -> None:
    one, other = planned(answers), planned(answers)
    if isinstance(one, CoreError):
        assert type(one) is type(other)
        assert vars(one) == vars(other)
    else:
        assert one == other


# For each question an answer to what comes before it, so that it is asked, and all else known.
KNOWN: dict[str, object] = {
    "uitkeringen": ["wajong"],
    "leeftijd": 35,
    "geldzaken": ["geen_van_deze"],
    "wajong_regeling": "wajong_2010",
    "arbeidsvermogen": "wel",
    "loondispensatie": "ja",
    "loonwaarde": 60,
    "heeft_garantiebedrag": "ja",
    "garantiebedrag": 120000,
    "wga_fase": "loongerelateerd",
    "wga_maand": 5,
    "wia_maandloon": 220000,
    "wga_klasse": "klasse_35",
    "restverdiencapaciteit": 120000,
    "wao_dagloon": 9000,
    "wao_maatmanloon": 220000,
    "wao_klasse": "klasse_80",
    "ziektewet_dagloon": 9000,
    "ww_maandloon": 220000,
    "ww_maand": 5,
    "ioaw_grondslag": 160000,
    "vrijlating": "geen",
    "leefvorm": "met_partner",
    "kostendelers": 1,
    "kinderen_onder_12": 1,
    "kinderen_12_tot_15": 0,
    "kinderen_16_17": 0,
    "partner_leeftijd": 40,
    "partner_loon": 90000,
    "partner_uitkering": 10000,
    "kale_huur": 60000,
    "werkt_al": "ja",
    "uren_nu": 300,
    "loon_nu": 40000,
    "uren": 960,
    "loon_soort": "per_uur",
    "uurloon": 1700,
    "maandloon": 120000,
    "bruto_bij_netto": 120000,
    "begint": "2026-12-01",
}
LEADS_TO: dict[str, dict[str, object]] = {
    "kostendelers": {"leefvorm": "met_anderen"},
    "maandloon": {"loon_soort": "per_maand"},
    "bruto_bij_netto": {"loon_soort": "alleen_netto"},
    "wga_klasse": {"uitkeringen": ["wga"], "wga_fase": "vervolg"},
    "restverdiencapaciteit": {"uitkeringen": ["wga"], "wga_fase": "vervolg"},
    **{one: {"uitkeringen": ["wga"]} for one in ["wga_fase", "wga_maand", "wia_maandloon"]},
    **{one: {"uitkeringen": ["wao"]} for one in ["wao_dagloon", "wao_maatmanloon", "wao_klasse"]},
    **{one: {"uitkeringen": ["ww"]} for one in ["ww_maandloon", "ww_maand"]},
    "ziektewet_dagloon": {"uitkeringen": ["ziektewet"]},
    "ioaw_grondslag": {"uitkeringen": ["ioaw"]},
    "vrijlating": {"uitkeringen": ["bijstand"]},
}


def walk_without(question_id: str | None, asked: str) -> Answers:
    """Every question answered as above, on the way to `asked`, and this one skipped."""
    known, answers = {**KNOWN, **LEADS_TO.get(asked, {})}, Answers()
    while (question := current(guide(), answers)) is not None:
        if question.id == question_id:
            answers = skip(guide(), answers, question.id)
        else:
            answers = put(guide(), answers, question.id, known[question.id])
    return answers


def planned_or_missing(answers: Answers) -> Plan | InputMissing:
    try:
        return plan(values(guide(), answers), TODAY, lines().files.book)
    except InputMissing as missing:
        return missing


@pytest.mark.parametrize("question", guide().questions, ids=lambda one: one.id)
def test_a_skipped_question_is_told_as_an_assumption_or_a_range_or_asked_again(
    question: Question,
) -> None:
    with_it, without = walk_without(None, question.id), walk_without(question.id, question.id)
    assert question.id in with_it, "this question was not on the way"
    made = planned_or_missing(without)
    if isinstance(made, InputMissing):
        assert question.id in made.fields
        return
    before = plan(values(guide(), with_it), TODAY, lines().files.book)
    lines_before = {one.id for one in (*before.aannames, *before.varianten[0].aannames)}
    assumed = {one.id for one in (*made.aannames, *made.varianten[0].aannames)}
    told = (question.find or "").lower()
    assert (
        len(made.varianten) > len(before.varianten)
        or assumed - lines_before
        or any(words in told for words in SAYS_IT_ITSELF)
    ), question.id


@pytest.mark.parametrize(
    ("question_id", "option_id"),
    [(one.id, choice.id) for one in guide().questions for choice in one.options],
)
def test_every_option_of_the_guide_is_understood(question_id: str, option_id: str) -> None:
    """Chosen alone: a sum, or a reason that fits and has words."""
    known = {**KNOWN, **LEADS_TO.get(question_id, {})}
    several = guide().question(question_id).kind is Kind.SEVERAL_OF
    known[question_id] = [option_id] if several else option_id
    if option_id == "klasse_80" and question_id == "wga_klasse":
        known.pop("restverdiencapaciteit")
    if option_id == "r":
        known["leefvorm"] = "met_kinderen"
    answers = Answers()
    while (question := current(guide(), answers)) is not None:
        answers = put(guide(), answers, question.id, known[question.id])
    made = planned(answers)
    refused = {"beslag", "bewind", "schuldregeling", "toeslagenwet"}
    if option_id in refused:
        assert isinstance(made, CoreError)
        _can_be_told(made)
    else:
        assert not isinstance(made, CoreError), vars(made) if isinstance(made, CoreError) else ""
