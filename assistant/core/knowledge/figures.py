"""What the store holds, counted: per group and region, what is due, what nobody answers yet."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from assistant.core.knowledge.model import Knowledge, Topic, serves

SOON = timedelta(days=60)
# These groups are answered by texts of their own, not by a topic.
WITHOUT_TOPICS = frozenset(
    {"crisis", "distress_noncrisis", "smalltalk", "control", "out_of_scope"}
)  # fmt: skip
# Every other intent starts, steers, tells or shows something, with an action of its own.
QUESTION = "vraag_"
REGIONS = ("nl", "vl")


def counts(knowledge: Knowledge) -> Mapping[tuple[str, str], int]:
    """(Group, region) → number of topics."""
    return Counter((one.topic, one.region) for one in knowledge.topics.values())


def overdue(knowledge: Knowledge, today: date) -> tuple[Topic, ...]:
    return tuple(one for one in knowledge.topics.values() if one.overdue(today))


def due_soon(knowledge: Knowledge, today: date) -> tuple[Topic, ...]:
    """To be reviewed within 60 days, but not overdue yet."""
    topics = knowledge.topics.values()
    return tuple(one for one in topics if today <= one.review_by <= today + SOON)


def unanswered(knowledge: Knowledge) -> Mapping[str, tuple[str, ...]]:
    """Intent → the regions in which no topic answers it."""
    asked = [
        one
        for one in knowledge.intents.values()
        if one.topic not in WITHOUT_TOPICS and one.id.startswith(QUESTION)
    ]
    gaps = {one.id: _regions_without(knowledge, one.id) for one in asked}
    return {intent: regions for intent, regions in gaps.items() if regions}


def _regions_without(knowledge: Knowledge, intent: str) -> tuple[str, ...]:
    topics = [one for one in knowledge.topics.values() if intent in one.intents]
    return tuple(r for r in REGIONS if not any(serves(one.region, r) for one in topics))
