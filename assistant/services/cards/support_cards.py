"""The support plan as a card, and a proposal of days for contact with the coach."""

from collections.abc import Iterator
from datetime import date

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.guide.words import date_in_words
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.contact_calendar import Contact, Reason, contact_calendar
from assistant.core.profile.model import Profile
from assistant.core.profile.said import said
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_words import CardWords
from assistant.services.cards.notices import folds, notice

PLAN = (
    ("op_werk", ("op_werk", "steun_eigen"), True),
    ("buiten_werk", ("buiten_werk",), True),
    ("wie", ("wie",), True),
    ("hoe", ("hoe",), False),
    ("moeilijk", ("moeilijk_afspraak", "moeilijk_bel"), True),
    ("thuis", ("thuis",), False),
    ("later", ("minder_als", "na_traject"), False),
)
CALENDAR = (
    ("voor", (Reason.VOOR_START,), False),
    ("maand", (Reason.EERSTE_DAGEN, Reason.WEKELIJKS), True),
    ("jaar", (Reason.MAANDELIJKS,), False),
)


class SupportCards:
    """What the guide `steunplan` shows beside its questions."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._words = CardWords(texts, "steun")
        self._clock = clock

    def before(
        self, question: Question, guide: Guide, answers: Answers, _profile: Profile
    ) -> list[Say]:
        """The proposal, before the question whether it fits."""
        return [self._calendar(guide, answers)] if question.id == "contact" else []

    def at_end(self, guide: Guide, answers: Answers, _profile: Profile) -> list[Say]:
        """The plan, the proposal of days, and that it is only a proposal."""
        wish = said(guide, answers, "contact")
        return [
            *self._plan(guide, answers),
            self._calendar(guide, answers),
            notice(self._words("voorstel"), [*wish, self._words("voorstel_uitleg")]),
        ]

    def _plan(self, guide: Guide, answers: Answers) -> Iterator[Say]:
        parts = [
            (self._words(f"deel_{name}"), said(guide, answers, *questions), shown)
            for name, questions, shown in PLAN
        ]
        filled = [part for part in parts if part[1]]
        if filled:
            yield folds(self._words("plan"), filled)

    def _calendar(self, guide: Guide, answers: Answers) -> Say:
        start = values(guide, answers).get("start_datum")
        days = contact_calendar(date.fromisoformat(start)) if isinstance(start, str) else ()
        coming = [one for one in days if one.on >= self._clock.today()]
        parts = self._dated(coming) if coming else self._undated(over=bool(days))
        lost = (self._words("deel_verlies"), [self._words("regel_verlies")], False)
        return folds(self._words("kalender"), [*parts, lost])

    def _dated(self, coming: list[Contact]) -> list[tuple[str, list[str], bool]]:
        """The days that are still to come; the first part that holds any is open as well."""
        parts = [
            (name, [self._line(one) for one in coming if one.reason in reasons], shown)
            for name, reasons, shown in CALENDAR
        ]
        filled = [part for part in parts if part[1]]
        anything_open = any(shown for _, _, shown in filled)
        return [
            (self._words(f"deel_{name}"), lines, shown or not anything_open)
            for name, lines, shown in filled
        ]

    def _undated(self, *, over: bool) -> list[tuple[str, list[str], bool]]:
        """The rhythm in words: before there is a start day, or when the year is over."""
        if over:
            return [(self._words("deel_jaar"), [self._words("regel_voorbij")], True)]
        return [
            (self._words(f"deel_{name}"), [self._words(f"regel_{name}")], shown)
            for name, _, shown in CALENDAR
        ]

    def _line(self, contact: Contact) -> str:
        return f"{date_in_words(contact.on)}: {self._words(f'reden_{contact.reason}')}"
