"""Takes words out of the walks they came from, so that what is struck is nowhere any more."""

from collections.abc import Iterable
from datetime import date

from assistant.core.conversation import GuideRun
from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.words import label
from assistant.core.profile.changes import removed
from assistant.core.profile.model import ASKS_CONSENT, Item, Profile
from assistant.core.profile.yields import refused_speaker

PARTS = ("given", "withdrawn")


def forget_item(run: GuideRun, guide: Guide, item: Item) -> None:
    """Remove the answer that this item was made of, also where it waits as a suggestion.

    Of a choice of several only that choice goes, of a matrix only that row.
    """
    if item.origin.partition(".")[0] != run.guide or item.entry not in {None, _entry(run)}:
        return
    question_id = item.origin.partition(".")[2]
    question = next((one for one in guide.questions if one.id == question_id), None)
    for part in PARTS:
        values = run.answers.get(part, {})
        if question is None:
            values.pop(question_id, None)
        elif question_id in values:
            values[question_id] = _without(guide, question, values[question_id], item.text)


def untick(run: GuideRun, guide: Guide, item_id: str) -> None:
    """Remove this item where it was chosen from the own profile: its id may be used again."""
    asked = {one.id for one in guide.questions if one.from_profile}
    filled = {one.id for one in guide.questions if one.rows_from in asked}
    for part in PARTS:
        values = run.answers.get(part, {})
        for name in (asked | filled) & values.keys():
            values[name] = _unticked(values[name], item_id)


def forget_refused(run: GuideRun, guide: Guide) -> None:
    """Remove every free answer of somebody whose words may not be kept: nobody agreed to it."""
    if not refused_speaker(guide, Answers.from_json(run.answers)):
        return
    kept = _names_of_consent(guide)
    for part in PARTS:
        values = run.answers.get(part, {})
        run.answers[part] = {key: value for key, value in values.items() if key in kept}


def without_others(profile: Profile, guide: str, entry: str | None, today: date) -> Profile:
    """The profile without what others said in this walk, in every version: the yes is gone."""
    for item in profile.items:
        here = (item.guide, item.entry) == (guide, entry)
        if here and item.said_by in ASKS_CONSENT:
            profile = removed(profile, item.id, today)
    return profile


def _names_of_consent(guide: Guide) -> frozenset[str]:
    """The questions about who speaks and whether it is fine: those say nothing about anybody."""
    if guide.said_by is None:
        return frozenset()
    first = guide.question(guide.said_by.consent)
    asked: Iterable[Question] = guide.questions[: guide.questions.index(first) + 1]
    return frozenset(one.id for one in asked)


def _entry(run: GuideRun) -> str:
    return f"{run.guide}-{run.number}"


def _without(guide: Guide, question: Question, value: Value, text: str) -> Value:
    if isinstance(value, list):
        # What is not in the guide itself (an imported skill) has no words to compare here.
        known = [one for one in value if question.option(one) is not None]
        return [one for one in known if label(question, one) != text] or None
    if isinstance(value, dict):
        return {
            row: None if text.startswith(f"{_row_label(guide, question, row)}: ") else column
            for row, column in value.items()
        }
    return None


def _unticked(value: Value, item_id: str) -> Value:
    if isinstance(value, list):
        return [one for one in value if one != item_id]
    if isinstance(value, dict):
        return {row: column for row, column in value.items() if row != item_id}
    return None if value == item_id else value


def _row_label(guide: Guide, question: Question, row_id: str) -> str:
    if question.rows_from is not None:
        return label(guide.question(question.rows_from), row_id).rstrip(".")
    return next((row.label.rstrip(".") for row in question.rows if row.id == row_id), row_id)
