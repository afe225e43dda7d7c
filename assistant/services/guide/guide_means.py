"""What one message inside a guide can mean."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.say import Json, Say
from assistant.core.steering import Steer


class Hard(StrEnum):
    """A moment at which the guide is not what matters."""

    CRISIS = "crisis"
    DISTRESS = "distress"


HARD_INTENTS = {"crisis_signaal": Hard.CRISIS, "vertel_zwaar_moment": Hard.DISTRESS}

type Change = Callable[[Guide, Answers], Answers]


@dataclass(frozen=True)
class Means:
    """What a message means; exactly one of change, steer, topic, question, hard and says is set.

    `as_typed`: the person wants these very words kept, also with a name in them.
    """

    change: Change | None = None
    read_back: str | None = None
    steer: Steer | None = None
    target: str | None = None
    topic: str | None = None
    question: bool = False
    hard: Hard | None = None
    says: tuple[Say, ...] = ()
    as_typed: bool = False

    def applied(self, guide: Guide, answers: Answers) -> Answers:
        """The answers after this message. Raises CoreError when the answer does not fit."""
        return self.change(guide, answers) if self.change else answers


def as_typed(pending: Mapping[str, Json]) -> Means:
    """The answer with the name that was left out of it, because the person asked for that."""
    named = pending["names"]
    question_id, text = (
        (str(named["question"]), named["text"]) if isinstance(named, dict) else ("", "")
    )
    return Means(change=lambda g, a: walk.put(g, a, question_id, text), as_typed=True)
