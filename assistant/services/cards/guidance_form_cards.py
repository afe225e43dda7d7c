"""How somebody wants to be guided, as a card to take along."""

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.model import Profile
from assistant.core.profile.said import in_column, said
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_words import CardWords
from assistant.services.cards.notices import folds, notice

FORMS, COLUMNS = "vormen", ("past", "misschien", "past_niet")
MENTOR_OR_OUTSIDE = "binnen_of_buiten"


class GuidanceFormCards:
    """What the guide `begeleidingsvorm` shows beside its questions."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._words = CardWords(texts, "begeleiding")

    def before(
        self, question: Question, _guide: Guide, _answers: Answers, _profile: Profile
    ) -> list[Say]:
        """The two sides of a mentor at work and of somebody from outside."""
        if question.id != MENTOR_OR_OUTSIDE:
            return []
        lines = [self._words("mentor_uitleg"), self._words("buiten_uitleg")]
        return [notice(self._words("mentor_of_buiten"), lines)]

    def at_end(self, guide: Guide, answers: Answers, _profile: Profile) -> list[Say]:
        """What counts, which forms fit, with whom; and that it is the person's own choice."""
        forms = [(f"deel_{column}", in_column(guide, answers, FORMS, column)) for column in COLUMNS]
        parts = [
            ("deel_belangrijk", said(guide, answers, "belangrijk")),
            *forms,
            ("deel_met_wie", said(guide, answers, MENTOR_OR_OUTSIDE, "gelooft_in_mij")),
            ("deel_weten", said(guide, answers, "weten")),
            ("deel_werkt_niet", said(guide, answers, "werkt_niet")),
        ]
        filled = [(self._words(name), lines, True) for name, lines in parts if lines]
        shown = [folds(self._words("kaart"), filled)] if filled else []
        return [*shown, notice(self._words("delen"), [self._words("delen_uitleg")])]
