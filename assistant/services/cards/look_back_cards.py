"""What the guide `baan_terugblik` shows at its end: the lessons, and who is there now."""

from collections.abc import Mapping
from datetime import date

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.guide.words import date_in_words, label
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.look_back import contact_by, lessons
from assistant.core.profile.model import Profile
from assistant.core.say import Button, Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.notices import folds
from assistant.services.guide.starts import starts

ENDED, HOW_NOW, HARD = "stopte_op", "hoe_nu", "zwaar"
WENT_WELL, IN_OWN_WORDS = "ging_goed", "ging_goed_eigen"
NEXT = ("werkaanpassingen", "arbeidsprofiel_voorkeuren")
TO_A_PERSON = "wil_mens_spreken"


class LookBackCards:
    """The careful end of looking back: first how somebody is, then what went well."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._next = starts(knowledge, *NEXT)
        self._texts = texts
        self._clock = clock

    def before(
        self, question: Question, guide: Guide, answers: Answers, profile: Profile
    ) -> list[Say]:
        """Before the hard part: it may be skipped, and stopping is fine."""
        return [Say("utter_terugblik_mag_stoppen")] if question.id == "moeilijk" else []

    def at_end(self, guide: Guide, answers: Answers, profile: Profile) -> list[Say]:
        """Contacts when it is hard, the coach in time, then what went well and the lessons."""
        given = values(guide, answers)
        return [
            *self._hard(given),
            *self._coach(given),
            *self._learned(guide, given),
            Say("utter_terugblik_stap_verder"),
            *self._further(),
        ]

    def _words(self, name: str) -> str:
        return self._texts.text(f"utter_terugblik_{name}", 0)

    def _hard(self, given: Mapping[str, Value]) -> list[Say]:
        if given.get(HOW_NOW) != HARD:
            return []
        somebody = Button(self._words("knop_iemand"), intent=TO_A_PERSON)
        return [Say("utter_terugblik_zwaar", buttons=(somebody,))]

    def _coach(self, given: Mapping[str, Value]) -> list[Say]:
        ended = given.get(ENDED)
        if not isinstance(ended, str):
            return []
        day = contact_by(date.fromisoformat(ended), self._clock.today())
        return [Say("utter_terugblik_coach", {"dag": date_in_words(day)})] if day else []

    def _learned(self, guide: Guide, given: Mapping[str, Value]) -> list[Say]:
        """What went well stands first."""
        well = [*_chosen(guide, given), *_told(given)]
        parts = [(self._words("goed"), well), (self._words("lessen"), list(lessons(given)))]
        filled = [(title, lines, True) for title, lines in parts if lines]
        return [folds(self._words("titel"), filled)] if filled else []

    def _further(self) -> list[Say]:
        return [Say("utter_terugblik_verder", buttons=self._next)] if self._next else []


def _chosen(guide: Guide, given: Mapping[str, Value]) -> list[str]:
    chosen = given.get(WENT_WELL)
    question = guide.question(WENT_WELL)
    return [label(question, one) for one in chosen] if isinstance(chosen, list) else []


def _told(given: Mapping[str, Value]) -> list[str]:
    said = given.get(IN_OWN_WORDS)
    return [said] if isinstance(said, str) else []
