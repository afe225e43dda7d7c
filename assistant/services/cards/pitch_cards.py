"""The pitch in the person's own words, and the questions for the employer."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.model import Profile
from assistant.core.profile.personal import for_person
from assistant.core.profile.pitch import PitchPart, pitch
from assistant.core.profile.said import said
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_shapes import message_draft, starts
from assistant.services.cards.card_words import CardWords
from assistant.services.cards.notices import folds, notice

OWN = "eigen_versie"


class PitchCards:
    """What the guide `pitch` shows beside its questions."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._knowledge = knowledge
        self._words = CardWords(texts, "pitch")
        self._fixed = knowledge.parts["pitch"]
        self._parts = tuple(
            PitchPart(one["opening"], tuple(one["questions"])) for one in self._fixed["parts"]
        )

    def before(
        self, question: Question, guide: Guide, answers: Answers, profile: Profile
    ) -> list[Say]:
        """The text as it is now, before the person makes an own version of it."""
        if question.id != OWN:
            return []
        return list(self._draft(self._text(guide, answers, profile)))

    def at_end(self, guide: Guide, answers: Answers, profile: Profile) -> list[Say]:
        """The own version, or else the text that was put together; then the questions."""
        own = " ".join(said(guide, answers, OWN))
        told = [
            *self._draft(own or self._text(guide, answers, profile)),
            *self._questions(guide, answers),
        ]
        return told or [notice(self._words("leeg"), [self._words("leeg_uitleg")])]

    def _text(self, guide: Guide, answers: Answers, profile: Profile) -> str:
        guide = for_person(guide, profile)
        asked = {name for part in self._parts for name in part.questions}
        words = {name: said(guide, answers, name) for name in asked}
        fixed = self._fixed
        return pitch(self._parts, words, frozenset(fixed["own_start"]), fixed["between"])

    def _draft(self, text: str) -> Iterator[Say]:
        if text:
            draft = message_draft(self._words("tekst"), text, self._words("tekst_hint"))
            yield replace(draft, buttons=starts(self._knowledge, ["openheid"]))

    def _questions(self, guide: Guide, answers: Answers) -> Iterator[Say]:
        asked = said(guide, answers, "vragen", "vraag_eigen")
        if asked:
            yield folds(self._words("vragen"), [(self._words("vragen_lijst"), asked, True)])
