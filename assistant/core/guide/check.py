"""Check a guide without asking anyone: can every question, option and row be reached?

Every path ends by construction: questions are asked in file order, each at most once, and never
when there is nothing to choose. What remains is checked here by trying every combination of
answers that the conditions can tell apart.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from assistant.core.guide.check_references import WHOLE_GUIDE, Problem, reference_problems
from assistant.core.guide.conditions import Condition, Values, parts
from assistant.core.guide.model import Guide, Option, Question
from assistant.core.guide.replay import Step, step_of
from assistant.core.guide.worlds import NOBODY, TooManyWorlds, scope_of, worlds

__all__ = ["WHOLE_GUIDE", "Problem", "check"]

SAMPLE = Option("i1", "Een voorbeeld")


@dataclass(slots=True)
class Sightings:
    """What was seen of one question over all worlds."""

    reached: bool = False
    options: set[str] = field(default_factory=set)
    rows: set[str] = field(default_factory=set)
    outcomes: dict[Condition, set[bool]] = field(default_factory=dict)

    def note(self, step: Step) -> None:
        self.reached = True
        self.options |= {option.id for option in step.options}
        self.rows |= {row.id for row in step.rows}

    def note_outcomes(self, condition: Condition | None, values: Values) -> None:
        for part in parts(condition) if condition is not None else ():
            self.outcomes.setdefault(part, set()).add(part.holds(values))


def check(guide: Guide) -> tuple[Problem, ...]:
    """All problems of a guide; wrong references first, since they hide the rest."""
    guide = _with_samples(guide)
    wrong = tuple(reference_problems(guide))
    if wrong:
        return wrong
    return tuple(problem for question in guide.questions for problem in _reach(guide, question))


def _with_samples(guide: Guide) -> Guide:
    """Questions whose options are filled in for the person get one, as if there is one."""
    questions = tuple(
        replace(one, options=(SAMPLE,)) if one.from_profile or one.from_skills else one
        for one in guide.questions
    )
    return replace(guide, questions=questions)


def _reach(guide: Guide, question: Question) -> Iterator[Problem]:
    try:
        seen = _look_around(guide, question)
    except TooManyWorlds:
        what = "de voorwaarden hangen met te veel andere vragen samen om na te gaan"
        yield Problem(question.id, what, "Maak de voorwaarden van deze vraag eenvoudiger.")
        return
    if not seen.reached:
        what = "deze vraag komt nooit aan de beurt"
        yield Problem(question.id, what, "Verander de voorwaarde in 'when' of haal de vraag weg.")
        return
    yield from _never_seen(question, seen)
    yield from _dead_conditions(question, seen)


def _look_around(guide: Guide, question: Question) -> Sightings:
    seen = Sightings()
    for values in worlds(guide, scope_of(guide, question)):
        seen.note_outcomes(question.when, values)
        step = step_of(guide, question, values, NOBODY)
        if step is not None:
            seen.note(step)
            for option in question.options:
                seen.note_outcomes(option.when, values)
    return seen


def _never_seen(question: Question, seen: Sightings) -> Iterator[Problem]:
    mend = "Verander de voorwaarde in 'when' of haal dit weg."
    for option in question.options:
        if option.id not in seen.options:
            yield Problem(question.id, f"de optie '{option.id}' is nooit te zien", mend)
    for row in question.rows:
        if row.id not in seen.rows:
            yield Problem(question.id, f"de rij '{row.id}' is nooit te zien", mend)


def _dead_conditions(question: Question, seen: Sightings) -> Iterator[Problem]:
    """A condition, or a part of one, that no answer can change."""
    visible_options = [option for option in question.options if option.id in seen.options]
    whens = [question.when, *(option.when for option in visible_options)]
    for when in whens:
        for part in parts(when) if when is not None else ():
            outcomes = seen.outcomes.get(part, set())
            if len(outcomes) == 1:
                always = "altijd" if True in outcomes else "nooit"
                what = f"een voorwaarde over {_about(part)} is {always} waar"
                yield Problem(question.id, what, "Haal dat deel van de voorwaarde weg.")
                break


def _about(condition: Condition) -> str:
    questions = [getattr(part, "question", None) for part in parts(condition)]
    return ", ".join(dict.fromkeys(f"'{name}'" for name in questions if name is not None))
