"""A condition in Dutch words with question numbers, for a form on paper that nobody walks."""

from collections.abc import Iterable

from assistant.core.guide.conditions import (
    AllOf,
    Answered,
    AnyOf,
    AtLeast,
    AtMost,
    ColumnIsOneOf,
    Condition,
    Fact,
    Not,
)
from assistant.core.guide.model import Guide, Kind, Question
from assistant.core.guide.words import label, number_in_words


def condition_in_words(guide: Guide, condition: Condition) -> str:
    """Complete the sentence "Vul dit in als …"."""
    if isinstance(condition, AllOf):
        return " en ".join(condition_in_words(guide, one) for one in condition.conditions)
    if isinstance(condition, AnyOf):
        return " of ".join(condition_in_words(guide, one) for one in condition.conditions)
    if not isinstance(condition, Not):
        return _fact(guide, condition)
    if isinstance(condition.condition, AllOf | AnyOf | Not):
        return f"dit niet zo is: {condition_in_words(guide, condition.condition)}"
    return _fact(guide, condition.condition, "niet ")


def number_of(guide: Guide, question_id: str) -> int:
    """The number of a question on paper, counted from 1.

    Raises:
        UnknownQuestion: the guide has no such question.
    """
    return guide.questions.index(guide.question(question_id)) + 1


def _fact(guide: Guide, fact: Fact, negation: str = "") -> str:
    number = number_of(guide, fact.question)
    return f"je bij vraag {number} {negation}{_what(guide, fact)}"


def _what(guide: Guide, fact: Fact) -> str:
    question = guide.question(fact.question)
    if isinstance(fact, AtLeast):
        return f"{_amount(question, fact.bound)} of meer invult"
    if isinstance(fact, AtMost):
        return f"{_amount(question, fact.bound)} of minder invult"
    if isinstance(fact, Answered):
        return "iets invult" if fact.expected else "niets invult"
    if isinstance(fact, ColumnIsOneOf):
        columns = {column.id: column.label for column in question.columns}
        return f"{_either(columns.get(name, name) for name in fact.columns)} aankruist"
    return f"{_either(label(question, name) for name in fact.options)} kiest"


def _amount(question: Question, bound: int) -> str:
    if question.kind is Kind.SCALE:
        return f"een {bound}"
    return number_in_words(question, bound)


def _either(names: Iterable[str]) -> str:
    return " of ".join(f"“{name}”" for name in names)
