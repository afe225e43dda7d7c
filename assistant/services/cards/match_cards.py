"""What the guide `baan_match` shows: what the own profile said, and what fits in three lists."""

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.match import Fit, Judged, Match, Subject, in_sector, match, said_about
from assistant.core.profile.model import Profile
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.notices import folds, notice
from assistant.services.guide.starts import starts

MATRIX, MONEY = "past", "inkomstenplan"
HOW = {Fit.PARTLY: "beetje", Fit.NOT: "niet"}


class MatchCards:
    """A mirror of one job. No number, no total and no verdict: the person weighs it."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        written: Mapping[str, Any] = knowledge.parts["employer_questions"]
        self._subjects = tuple(Subject.of(one) for one in written["dimensions"])
        self._flags = tuple(Subject.of(one) for one in written["flags"])
        self._sectors = tuple((tuple(one["words"]), one["text"]) for one in written["sectors"])
        self._money = starts(knowledge, MONEY)
        self._texts = texts
        self._clock = clock

    def before(
        self, question: Question, guide: Guide, answers: Answers, profile: Profile
    ) -> list[Say]:
        """What the person said earlier about each part, once: not again at every row."""
        if question.id != MATRIX or answers.get(MATRIX):
            return []
        said = [(one.title, said_about(one, profile)) for one in self._subjects]
        lines = [
            f"{title}. {self._words('jij_zei')} {'; '.join(texts)}."
            for title, texts in said
            if texts
        ]
        return [notice(self._words("profiel"), lines)] if lines else []

    def at_end(self, guide: Guide, answers: Answers, profile: Profile) -> list[Say]:
        """What fits, what to watch, what to ask, and that the person weighs it."""
        given = values(guide, answers)
        made = match(self._subjects, _cells(given), _list(given, "telt"))
        parts = [
            (self._words("past"), self._fits(made, given), True),
            (self._words("let_op"), self._watch(made, given), True),
            (self._words("vraag_dit"), self._unknown(made, given), True),
        ]
        card = folds(self._title(given), [part for part in parts if part[1]])
        return [card, Say("utter_match_jij_weegt"), Say("utter_match_inkomen", buttons=self._money)]

    def _words(self, name: str) -> str:
        return self._texts.text(f"utter_match_{name}", 0)

    def _title(self, given: Mapping[str, Value]) -> str:
        named = [str(one) for one in (given.get("baan"), given.get("waar")) if one]
        return ": ".join([self._words("titel"), *([", ".join(named)] if named else [])])

    def _fits(self, made: Match, given: Mapping[str, Value]) -> list[str]:
        return [*map(self._line, made.fits), *self._own(given, "wat_past")]

    def _watch(self, made: Match, given: Mapping[str, Value]) -> list[str]:
        seen = _list(given, "zwaar")
        flags = [
            f"{one.title}. {self._words('vraag')} {' '.join(one.questions)}"
            for one in self._flags
            if one.id in seen
        ]
        job = str(given.get("baan") or "")
        sectors = [text for words, text in self._sectors if in_sector(job, words)]
        return [*map(self._line, made.watch), *self._own(given, "wat_niet"), *flags, *sectors]

    def _unknown(self, made: Match, given: Mapping[str, Value]) -> list[str]:
        asked = [f"{self._line(one)}: {' '.join(one.to_ask)}" for one in made.unknown]
        return [*asked, *self._own(given, "eigen_vragen")]

    def _line(self, one: Judged) -> str:
        """The name of a part, with how it fits when that is not plain from the list."""
        how = [self._words(HOW[one.fit])] if one.fit in HOW else []
        heavy = [self._words("telt_zwaar")] if one.heavy else []
        return ", ".join([one.subject.title, *how, *heavy])

    def _own(self, given: Mapping[str, Value], question: str) -> list[str]:
        said = given.get(question)
        return [f"{self._words('jouw_woorden')} {said}"] if said else []


def _cells(given: Mapping[str, Value]) -> Mapping[str, str | None]:
    cells = given.get(MATRIX)
    return cells if isinstance(cells, dict) else {}


def _list(given: Mapping[str, Value], question: str) -> Sequence[str]:
    chosen = given.get(question)
    return chosen if isinstance(chosen, list) else []
