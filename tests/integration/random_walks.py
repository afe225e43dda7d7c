"""Somebody who walks through a guide and answers by dice."""

import random
from typing import Any

from assistant.core.guide import walk
from assistant.core.guide.accept import bounds
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import AMOUNTS, Guide, Kind
from assistant.core.guide.replay import Step, fewest

TEXT = "Ik werk graag, 'met' mensen & dieren."


def some_answer(step: Step, dice: random.Random, text: str = TEXT) -> Any:
    question = step.question
    if not question.required and dice.random() < 0.15:
        return None
    if question.kind is Kind.ONE_OF:
        return dice.choice(step.options).id
    if question.kind in {Kind.SEVERAL_OF, Kind.RANKING}:
        most = min(question.max_choices or 3, len(step.options))
        count = dice.randint(min(fewest(question, step.options), most), most)
        return [one.id for one in dice.sample(step.options, count)]
    if question.kind is Kind.MATRIX:
        return {row.id: dice.choice(question.columns).id for row in step.rows}
    if question.kind in AMOUNTS:
        low, high = bounds(question)
        return dice.randint(low or 0, high if high is not None else 100_000)
    return "2026-12-01" if question.kind is Kind.DATE else text[: question.max_length]


def walked(guide: Guide, seed: int, *, steps: int = 500, text: str = TEXT) -> Answers:
    """Answers of somebody who walks through the guide, at most so many steps."""
    dice, answers = random.Random(seed), Answers()
    for _ in range(steps):
        question = walk.current(guide, answers)
        if question is None:
            break
        step = walk.step_at(guide, question.id, answers)
        answers = walk.put(guide, answers, question.id, some_answer(step, dice, text))
    return answers


def skipped(guide: Guide) -> Answers:
    """Answers of somebody who skips all that can be skipped."""
    answers = Answers()
    while (question := walk.current(guide, answers)) is not None:
        step = walk.step_at(guide, question.id, answers)
        value = step.options[0].id if question.required else None
        answers = walk.put(guide, answers, question.id, value)
    return answers
