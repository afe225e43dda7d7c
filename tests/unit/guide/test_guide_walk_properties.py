"""What always holds of a walk, whatever the guide and whatever somebody answers."""

from guide_language import guide, question
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.check import check
from assistant.core.guide.model import CHOICES, LISTS, Guide, Kind
from assistant.core.guide.progress import progress
from assistant.core.guide.replay import Step

IDS = ["een", "twee", "drie", "vier"]
KINDS = ["one_of", "several_of", "scale", "matrix", "free_text"]


@st.composite
def guides(draw: st.DrawFn) -> Guide:
    """Small guides in which later questions depend on earlier ones."""
    earlier: list[dict[str, object]] = []
    for number in range(draw(st.integers(1, 6))):
        one = question(f"q{number}", draw(st.sampled_from(KINDS)))
        if one["kind"] in ("one_of", "several_of"):
            one["options"] = [{"id": name, "label": name} for name in IDS]
        if one["kind"] == "matrix":
            one["columns"] = [{"id": name, "label": name} for name in ("ja", "nee")]
            choosing = [e["id"] for e in earlier if e["kind"] in ("one_of", "several_of")]
            if choosing and draw(st.booleans()):
                one["rows_from"] = {"question": draw(st.sampled_from(choosing))}
            else:
                one["rows"] = [{"id": name, "label": name} for name in IDS]
        if earlier and draw(st.booleans()):
            one["when"] = draw(conditions(earlier))
        earlier.append(one)
    return guide(*earlier)


@st.composite
def conditions(draw: st.DrawFn, earlier: list[dict[str, object]]) -> dict[str, object]:
    asked = draw(st.sampled_from(earlier))
    some = draw(st.lists(st.sampled_from(IDS), min_size=1, max_size=2, unique=True))
    facts: dict[object, dict[str, object]] = {
        "one_of": {"is_one_of": some},
        "several_of": {"includes_any": some},
        "scale": {"at_least": draw(st.integers(0, 10))},
        "matrix": {"column_is_one_of": ["ja"]},
        "free_text": {"answered": draw(st.booleans())},
    }
    fact = {"question": asked["id"]} | facts[asked["kind"]]
    return {"not": fact} if draw(st.booleans()) else fact


def value_for(draw: st.DrawFn, step: Step) -> object:
    options = [option.id for option in step.options]
    kind = step.question.kind
    if not step.question.required and draw(st.integers(0, 4)) == 0:
        return None
    if kind is Kind.ONE_OF:
        return draw(st.sampled_from(options))
    if kind in LISTS:
        return draw(st.lists(st.sampled_from(options), unique=True))
    if kind is Kind.MATRIX:
        return {row.id: draw(st.sampled_from(["ja", "nee", None])) for row in step.rows}
    return draw(st.integers(0, 10)) if kind is Kind.SCALE else "tekst"


@st.composite
def walks(draw: st.DrawFn) -> tuple[Guide, Answers]:
    """A guide and a walk that stopped somewhere, with changes along the way."""
    flow = draw(guides())
    answers = Answers()
    for _ in range(draw(st.integers(0, 12))):
        current = walk.current(flow, answers)
        path = walk.path(flow, answers)
        answered = [step for step in path if step.answered]
        if answered and (current is None or draw(st.integers(0, 3)) == 0):
            step = draw(st.sampled_from(answered))
            answers = walk.reopen(flow, answers, step.question.id)
        elif current is not None:
            step = next(step for step in path if step.question == current)
            answers = walk.put(flow, answers, current.id, value_for(draw, step))
    return flow, answers


@given(walks())
@settings(deadline=None)
def test_a_replay_is_deterministic_and_survives_storing(walked):
    flow, answers = walked
    again = Answers.from_json(answers.as_json())
    assert walk.path(flow, answers) == walk.path(flow, again)
    assert walk.path(flow, answers) == walk.path(flow, answers)


@given(walks(), st.data())
@settings(deadline=None)
def test_every_walk_ends(walked, data):
    flow, answers = walked
    for _ in range(len(flow.questions) + 1):
        current = walk.current(flow, answers)
        if current is None:
            return
        step = walk.step_at(flow, current.id, answers)
        answers = walk.put(flow, answers, current.id, value_for(data.draw, step))
    raise AssertionError("the walk went on for longer than there are questions")


@given(walks())
@settings(deadline=None)
def test_progress_never_exceeds_the_total(walked):
    now = progress(*walked)
    assert 0 <= now.done <= now.total <= len(walked[0].questions)
    assert (now.section_id is None) == (now.done == now.total)


@given(walks())
@settings(deadline=None)
def test_back_and_the_same_answer_give_the_same_state(walked):
    flow, answers = walked
    done = [step for step in walk.path(flow, answers) if step.answered]
    before = walk.path(flow, answers)[: len(done)]
    if not done or any(not step.answered for step in before):
        return
    if answers.withdrawn:
        return
    back = walk.back(flow, answers)
    question = walk.current(flow, back)
    assert question is not None
    assert walk.restore(flow, back) == answers
    if isinstance(answers[question.id], dict):
        return
    assert walk.put(flow, back, question.id, answers[question.id]) == answers


@given(walks(), st.data())
@settings(deadline=None)
def test_changing_an_answer_and_changing_it_back_gives_the_same_path(walked, data):
    flow, answers = walked
    answered = [
        step
        for step in walk.path(flow, answers)
        if step.answered and step.question.kind in CHOICES | {Kind.SCALE}
    ]
    if not answered:
        return
    step = data.draw(st.sampled_from(answered))
    changed = walk.put(flow, answers, step.question.id, value_for(data.draw, step))
    restored = walk.put(flow, changed, step.question.id, answers[step.question.id])
    assert walk.path(flow, restored) == walk.path(flow, answers)
    assert walk.values(flow, restored) == walk.values(flow, answers)


@given(guides(), st.data())
@settings(deadline=None, max_examples=60)
def test_a_question_that_the_check_calls_unreachable_is_never_met(flow, data):
    dead = {p.question_id for p in check(flow) if p.what == "deze vraag komt nooit aan de beurt"}
    answers = Answers()
    while (current := walk.current(flow, answers)) is not None:
        assert current.id not in dead
        step = walk.step_at(flow, current.id, answers)
        answers = walk.put(flow, answers, current.id, value_for(data.draw, step))
