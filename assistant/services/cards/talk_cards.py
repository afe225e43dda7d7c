"""The agenda for a talk of three, and what stays between the person and the coach."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.words import date_in_words
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.model import Profile
from assistant.core.profile.three_way_agenda import Agenda, three_way_agenda
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_shapes import starts
from assistant.services.cards.card_words import CardWords
from assistant.services.cards.notices import folds, notice

FIRST = "soort"


class TalkCards:
    """What the guide `driegesprek` shows beside its questions."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._knowledge = knowledge
        self._words = CardWords(texts, "driegesprek")

    def before(
        self, question: Question, _guide: Guide, _answers: Answers, _profile: Profile
    ) -> list[Say]:
        """At the start: that a talk with a coach tells something by itself."""
        if question.id != FIRST:
            return []
        told = notice(self._words("openheid"), [self._words("openheid_uitleg")])
        return [replace(told, buttons=starts(self._knowledge, ["openheid"]))]

    def at_end(self, guide: Guide, answers: Answers, profile: Profile) -> list[Say]:
        """The agenda for all three; apart from it what is only for the person."""
        agenda = three_way_agenda(guide, answers, profile)
        return [folds(self._title(agenda), self._parts(agenda)), *self._private(agenda)]

    def _title(self, agenda: Agenda) -> str:
        day = date_in_words(agenda.on) if agenda.on else ""
        named = [self._words("agenda"), agenda.title, day]
        return ", ".join(one for one in named if one)

    def _parts(self, agenda: Agenda) -> Iterator[tuple[str, list[str], bool]]:
        for place, point in enumerate(agenda.points, 1):
            lines = list(point.lines) or [self._words("open_punt")]
            yield f"{place}. {point.title}", lines, bool(point.lines)
        if agenda.tasks:
            yield self._words("wie_doet_wat"), list(agenda.tasks), True
        if agenda.next_on:
            yield self._words("volgende"), [date_in_words(agenda.next_on)], True

    def _private(self, agenda: Agenda) -> Iterator[Say]:
        if agenda.private:
            yield notice(self._words("voor_jou"), [*agenda.private, self._words("voor_jou_uitleg")])
