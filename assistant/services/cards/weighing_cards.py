"""For and against paid work as a balance, and the small square of a step between or paid work."""

from collections.abc import Iterator

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.guide.words import label
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.model import Profile
from assistant.core.profile.said import said
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_shapes import Side, balance
from assistant.services.cards.card_words import CardWords
from assistant.services.cards.notices import notice

WEIGHTS = {"telt_een_beetje": 1, "telt_veel": 2, "telt_heel_veel": 3}
SQUARE = ("tussenstap", "meteen")


class WeighingCards:
    """What the guide `voor_en_nadelen` shows when it is done."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._words = CardWords(texts, "afweging")

    def before(
        self, _question: Question, _guide: Guide, _answers: Answers, _profile: Profile
    ) -> list[Say]:
        """Nothing: the lists are in the questions."""
        return []

    def at_end(self, guide: Guide, answers: Answers, _profile: Profile) -> list[Say]:
        """The balances of what the person chose; a mirror, no advice."""
        told = [*self._paid_work(guide, answers), *self._square(guide, answers)]
        return told or [notice(self._words("leeg"), [self._words("leeg_uitleg")])]

    def _paid_work(self, guide: Guide, answers: Answers) -> Iterator[Say]:
        voor = self._weighed(guide, answers, "voordelen", "weeg_voordelen")
        tegen = self._weighed(guide, answers, "nadelen", "weeg_nadelen")
        if not voor and not tegen:
            return
        own = said(guide, answers, "eigen")
        note = [self._words("spiegel"), *(f"{self._words('ook')} {one}" for one in own)]
        side = Side("betaald_werk", self._words("betaald_werk"), voor, tegen)
        yield balance(self._words("balans"), [side], " ".join(note))

    def _weighed(
        self, guide: Guide, answers: Answers, chosen: str, weighed: str
    ) -> tuple[tuple[str, int | str], ...]:
        """The chosen things, the heaviest first; what was not weighed comes last."""
        given = values(guide, answers)
        picked, columns = given.get(chosen), given.get(weighed)
        cells = columns if isinstance(columns, dict) else {}
        names = picked if isinstance(picked, list) else []
        pairs = [(name, WEIGHTS.get(cells.get(name) or "", 0)) for name in names]
        pairs.sort(key=lambda pair: -pair[1])
        question = guide.question(chosen)
        return tuple((label(question, name), weight or self._chosen) for name, weight in pairs)

    @property
    def _chosen(self) -> str:
        return self._words("gekozen")

    def _square(self, guide: Guide, answers: Answers) -> Iterator[Say]:
        sides = [
            Side(
                name,
                self._words(name),
                tuple((one, self._chosen) for one in said(guide, answers, f"{name}_voor")),
                tuple((one, self._chosen) for one in said(guide, answers, f"{name}_tegen")),
            )
            for name in SQUARE
        ]
        if any(side.voor or side.tegen for side in sides):
            yield balance(self._words("vierkant"), sides, self._words("vierkant_uitleg"))
