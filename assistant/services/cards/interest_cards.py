"""What the guide `interesses` shows: directions in words, and occupations to look at. No test."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.knowledge.model import Knowledge
from assistant.core.occupations.credits import credit_of_ideas
from assistant.core.occupations.inspiration import Idea, inspiration
from assistant.core.occupations.interests import InterestWords, Leaning, leanings
from assistant.core.occupations.model import Catalogue
from assistant.core.profile.model import Profile
from assistant.core.say import Button, Say
from assistant.ports import OccupationSource, OccupationsUnreadable, ResponseTexts
from assistant.services.cards.notices import folds, notice

RECOGNISE = "herken"
NEXT = "arbeidsprofiel_wens"


class InterestCards:
    """The cards of the guide; without an import the directions and one's own ideas remain."""

    def __init__(
        self, knowledge: Knowledge, texts: ResponseTexts, source: OccupationSource
    ) -> None:
        self._texts = texts
        self._source = source
        interests = knowledge.parts.get("interests")
        self._words = InterestWords.from_mapping(interests) if interests else None

    def before(
        self, question: Question, guide: Guide, answers: Answers, _profile: Profile
    ) -> list[Say]:
        """Where the picked cards point to, before somebody says what fits."""
        words = self._words
        if words is None or question.id != RECOGNISE:
            return []
        found = _leanings(words, guide, answers)
        if not found:
            return []
        lines = [*_directions(words, found), words.not_a_test]
        return [notice(self._text("richtingen"), lines)]

    def at_end(self, guide: Guide, answers: Answers, _profile: Profile) -> list[Say]:
        """Directions, occupations to look at, and the way on; an own idea counts as much."""
        words = self._words
        if words is None:
            return []
        on = Button(self._text("verder"), pending={"start": NEXT})
        found = _leanings(words, guide, answers)
        said = Say(text=f"{words.not_a_test} {words.own_ideas}", buttons=(on,))
        if not found:
            return [said]
        card = folds(self._text("titel"), self._parts(words, found)).card
        return [replace(said, card=card)]

    def _parts(
        self, words: InterestWords, found: tuple[Leaning, ...]
    ) -> Iterator[tuple[str, list[str], bool]]:
        catalogue = self._catalogue()
        ideas = inspiration(catalogue, found)
        yield self._text("richtingen"), _directions(words, found), True
        if ideas:
            yield self._text("beroepen"), [self._idea(words, one) for one in ideas], True
            credit = list(credit_of_ideas(words, catalogue.about))
            yield self._text("bronnen"), credit, False

    def _idea(self, words: InterestWords, idea: Idea) -> str:
        why = ", ".join(words.directions[one].title for one in idea.because)
        line = self._text("beroep").replace("{beroep}", idea.occupation.label)
        return line.replace("{richtingen}", why)

    def _catalogue(self) -> Catalogue:
        try:
            return self._source.catalogue
        except OccupationsUnreadable:
            return Catalogue()

    def _text(self, name: str) -> str:
        return self._texts.text(f"utter_interesses_{name}", 0)


def _directions(words: InterestWords, found: tuple[Leaning, ...]) -> list[str]:
    named = (words.directions[one.direction] for one in found)
    return [f"{one.title}: {one.meaning}" for one in named]


def _leanings(words: InterestWords, guide: Guide, answers: Answers) -> tuple[Leaning, ...]:
    """The directions of every card that was picked, at whichever question."""
    cards = {card.id for card in words.cards}
    lists = (value for value in values(guide, answers).values() if isinstance(value, list))
    picked = [one for value in lists for one in value if one in cards]
    return leanings(words.cards, picked)
