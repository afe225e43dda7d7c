"""Shows what will be on the card for an employer, and what will not."""

from dataclasses import replace

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.words import date_in_words
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.employer_card import EmployerCard, employer_card
from assistant.core.profile.model import Profile
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_shapes import starts
from assistant.services.cards.card_words import CardWords
from assistant.services.cards.notices import folds, notice

FIRST = "voor_wie"
# The guides that fill what can be ticked, strengths first.
PARTS = (
    "arbeidsprofiel_sterk",
    "arbeidsprofiel_wens",
    "arbeidsprofiel_voorkeuren",
    "werkaanpassingen",
)


class EmployerCardCards:
    """What the guide `gesprekskaart` shows beside its questions."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._knowledge = knowledge
        self._words = CardWords(texts, "werkgeverskaart")
        self._clock = clock

    def before(
        self, question: Question, guide: Guide, _answers: Answers, profile: Profile
    ) -> list[Say]:
        """Says at the start that there is nothing to tick yet, and where that comes from."""
        if question.id != FIRST or _has_something(guide, profile):
            return []
        return [self._nothing("leeg_profiel")]

    def at_end(self, guide: Guide, answers: Answers, profile: Profile) -> list[Say]:
        """The whole card, and after it what it leaves out."""
        card = employer_card(guide, answers, profile)
        if card.is_empty:
            return [self._nothing("leeg")]
        left_out = notice(self._words("niet_op"), [*self._left_out(card)])
        return [
            self._shown(card),
            replace(left_out, buttons=starts(self._knowledge, ["openheid"])),
        ]

    def _shown(self, card: EmployerCard) -> Say:
        parts = [(group.title, list(group.lines), True) for group in card.groups]
        if card.sentence:
            parts.append((self._words("eigen_zin"), [card.sentence], True))
        if card.until:
            parts.append((self._words("geldig_tot"), [date_in_words(card.until)], True))
        title = f"{self._words('kaart_voor')} {card.audience}"
        return folds(title if card.audience else self._words("kaart"), parts)

    def _left_out(self, card: EmployerCard) -> list[str]:
        over = card.until is not None and card.until < self._clock.today()
        passed = [self._words("voorbij")] if over else []
        return [self._words("niet_op_gezondheid"), self._words("niet_op_rest"), *passed]

    def _nothing(self, name: str) -> Say:
        told = notice(self._words(name), [self._words(f"{name}_uitleg")])
        return replace(told, buttons=starts(self._knowledge, PARTS))


def _has_something(guide: Guide, profile: Profile) -> bool:
    places = {place for question in guide.questions for place in question.from_profile}
    return bool(profile.named(*places))
