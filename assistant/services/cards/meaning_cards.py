"""What work may give somebody, what is there already, and what would be missed: no advice."""

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.model import Profile
from assistant.core.profile.said import said
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_words import CardWords
from assistant.services.cards.notices import folds, notice

PARTS = (
    ("nu", ("nu_al", "waar")),
    ("missen", ("zou_missen", "zou_missen_eigen")),
    ("zoeken", ("waar_zoek_je",)),
)


class MeaningCards:
    """What the guide `waarom_werken` shows when it is done."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._words = CardWords(texts, "waarom")

    def before(
        self, _question: Question, _guide: Guide, _answers: Answers, _profile: Profile
    ) -> list[Say]:
        """Nothing: the cards are the options of the first question."""
        return []

    def at_end(self, guide: Guide, answers: Answers, _profile: Profile) -> list[Say]:
        """The person's own order, what is there, what would be missed; and that all is fine."""
        ranked = said(guide, answers, "volgorde")
        order = [f"{place}. {one}" for place, one in enumerate(ranked, 1)]
        others = [
            (self._words(f"deel_{name}"), said(guide, answers, *questions), True)
            for name, questions in PARTS
        ]
        filled = [part for part in [(self._words("deel_orde"), order, True), *others] if part[1]]
        shown = [folds(self._words("kaart"), filled)] if filled else []
        return [*shown, notice(self._words("neutraal"), [self._words("neutraal_uitleg")])]
