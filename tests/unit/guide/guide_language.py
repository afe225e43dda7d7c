"""A tiny language in which a test of a guide reads as the conversation it is about."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Kind
from assistant.core.guide.understand import Skip, Understood, interpret

TODAY = date(2026, 11, 22)  # a Sunday


def question(question_id: str, kind: str, **more: object) -> dict[str, object]:
    """A question with its text made from its id; options and columns may be bare ids."""
    shaped = {key: _named(value) if key in NAMED else value for key, value in more.items()}
    basis = {"id": question_id, "section": "deel", "kind": kind, "text": f"Vraag {question_id}?"}
    return basis | shaped


NAMED = frozenset({"options", "rows", "columns"})


def _named(items: object) -> list[object]:
    assert isinstance(items, list)
    return [
        {"id": item, "label": item.title()} if isinstance(item, str) else item for item in items
    ]


def mapping(*questions: Mapping[str, object], **more: object) -> dict[str, object]:
    sections = list(dict.fromkeys(str(one["section"]) for one in questions))
    return {
        "id": "proef",
        "version": 1,
        "title": "Proefgids",
        "topic": "disclosure",
        "intro": "Even kijken.",
        "minutes": 5,
        "sections": [{"id": one, "title": one.title()} for one in sections],
        "questions": list(questions),
    } | more


def guide(*questions: Mapping[str, object], **more: object) -> Guide:
    return Guide.from_mapping(mapping(*questions, **more))


@dataclass(frozen=True)
class Talk:
    """One conversation: every step gives the next one, and refuses what was not asked."""

    guide: Guide
    answers: Answers = field(default_factory=Answers)

    def asked(self, question_id: str, row: str | None = None) -> Self:
        current = walk.current(self.guide, self.answers)
        assert current is not None, f"nothing is asked any more, not even {question_id}"
        assert current.id == question_id
        if row is not None:
            pending = walk.pending_row(self.guide, current, self.answers)
            assert pending is not None
            assert pending.id == row
        return self

    def is_done(self) -> Self:
        assert walk.current(self.guide, self.answers) is None
        return self

    def say(self, text: str) -> Self:
        """Type a text that must be understood, or skips."""
        current = walk.current(self.guide, self.answers)
        assert current is not None
        options = walk.options(self.guide, current, self.answers)
        reading = interpret(current, text, options=options, today=TODAY)
        if isinstance(reading, Skip):
            return self.skip()
        assert isinstance(reading, Understood), reading
        return self.choose(reading.value)

    def choose(self, value: object) -> Self:
        """Answer the current question; for a matrix the pending row, or all rows at once."""
        current = walk.current(self.guide, self.answers)
        assert current is not None
        if current.kind is Kind.MATRIX and isinstance(value, str):
            row = walk.pending_row(self.guide, current, self.answers)
            assert row is not None
            return self._now(walk.put_row(self.guide, self.answers, current.id, row.id, value))
        return self._now(walk.put(self.guide, self.answers, current.id, value))

    def skip(self) -> Self:
        current = walk.current(self.guide, self.answers)
        assert current is not None
        return self._now(walk.skip(self.guide, self.answers, current.id))

    def further(self) -> Self:
        """Close a matrix with "verder"."""
        current = walk.current(self.guide, self.answers)
        assert current is not None
        return self._now(walk.close(self.guide, self.answers, current.id))

    def back(self) -> Self:
        return self._now(walk.back(self.guide, self.answers))

    def reopen(self, question_id: str) -> Self:
        return self._now(walk.reopen(self.guide, self.answers, question_id))

    def never_mind(self) -> Self:
        return self._now(walk.restore(self.guide, self.answers))

    def suggests(self, value: object) -> Self:
        current = walk.current(self.guide, self.answers)
        assert current is not None
        assert walk.previous(self.guide, current, self.answers) == value
        return self

    def knows(self, **expected: object) -> Self:
        """The answers on the path, exactly these."""
        assert walk.values(self.guide, self.answers) == expected
        return self

    def _now(self, answers: Answers) -> Self:
        return replace(self, answers=answers)
