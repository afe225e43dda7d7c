"""What the guide `inkomstenplan` shows at its end: the comparison, and all that goes with it."""

from assistant.core.errors import CoreError, InputMissing
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.income.plan.antwoorden import chosen
from assistant.core.profile.model import Profile
from assistant.core.say import Button, Card, Json, Say
from assistant.services.cards.income_comparison import IncomeComparison
from assistant.services.cards.income_sections import IncomeSections
from assistant.services.cards.notices import folds, notice
from assistant.services.income.incomes import Incomes
from assistant.services.income.sum_words import SumWords

GUIDE = "inkomstenplan"
FIRST, AFTER_BENEFITS, NO_BENEFIT = "uitkeringen", "leeftijd", "geen"
FILES = {"pdf": "document.bestand.pdf", "docx": "document.bestand.docx"}


class IncomeCards:
    """The cards of an income plan; when there is no sum, why, and what to do now."""

    def __init__(self, incomes: Incomes, words: SumWords) -> None:
        self._incomes = incomes
        self._words = words
        self._sections = IncomeSections(words)
        self._comparison = IncomeComparison(words)

    def before(
        self, question: Question, guide: Guide, answers: Answers, _profile: Profile
    ) -> list[Say]:
        """Say early that there will be no sum, before somebody answers everything in vain."""
        if question.id not in {FIRST, AFTER_BENEFITS}:
            return []
        try:
            self._incomes.can_calculate(chosen(values(guide, answers), FIRST) - {NO_BENEFIT})
        except CoreError as error:
            return [self._refused(error)]
        return []

    def at_end(self, guide: Guide, answers: Answers, _profile: Profile) -> list[Say]:
        """Now beside then, what was assumed, what to ask, to report, and what comes later."""
        try:
            made = self._incomes.plan(values(guide, answers))
        except InputMissing as missing:
            part = self._sections.missing(guide, missing)
            return [_with_change(notice(part.title, list(part.lines)))]
        except CoreError as error:
            return [self._refused(error)]
        card = self._comparison.card(made)
        text = " ".join(self._comparison.summary(made))
        parts = self._sections.of(made, guide, answers)
        beside = ((one.title, one.lines, one.now) for one in parts)
        more = folds(self._words.line("kaart.bij_je_plan"), beside)
        return [Say(text=text, card=card), more, self._documents()]

    def _documents(self) -> Say:
        """The plan to keep, made when somebody taps."""
        title = self._words.line("kaart.bewaren")
        labels = {kind: self._words.line(label) for kind, label in FILES.items()}
        files: list[Json] = [
            {"label": label, "href": f"/api/chat/documents/{GUIDE}.{kind}", "kind": kind}
            for kind, label in labels.items()
        ]
        card: Card = {
            "type": "documents",
            "v": 1,
            "fallback_text": "\n".join([title, *labels.values()]),
            "title": title,
            "files": files,
        }
        return Say(text=self._words.line("document.bestand.tekst"), card=card)

    def _refused(self, error: CoreError) -> Say:
        said = self._words.refusal(error)
        lines = [said.text, said.next_step, *self._words.reach(said.ask)]
        return _with_change(
            notice(self._words.line("kaart.kan_niet"), [one for one in lines if one])
        )


def _with_change(say: Say) -> Say:
    change = Button("Antwoord wijzigen", pending={"steer": "change"})
    return Say(text=say.text, card=say.card, buttons=(change,))
