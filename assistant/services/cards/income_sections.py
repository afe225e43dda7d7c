"""What belongs beside the sums of an income plan, as titled lists: for the chat and on paper."""

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.core.errors import InputMissing
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import path
from assistant.core.income.huishouden.jaar import Jaaroverzicht
from assistant.core.income.huishouden.vergelijking import Vergelijking
from assistant.core.income.result import Result
from assistant.core.money import Cents
from assistant.services.income.incomes import PlanUitkomst
from assistant.services.income.sum_words import SumWords


@dataclass(frozen=True, slots=True)
class Part:
    """A title with the lines under it; `now` when it asks for something soon."""

    title: str
    lines: tuple[str, ...]
    now: bool = False


class IncomeSections:
    """Makes the lists of an income plan."""

    def __init__(self, words: SumWords) -> None:
        self._words = words

    def of(self, made: PlanUitkomst, guide: Guide, answers: Answers) -> list[Part]:
        """Every list that has something in it, in the order in which it is told."""
        both = made.eerste
        parts = [
            self._part("kaart.aannames", self._assumed(made)),
            self._year(both),
            self._part("kaart.navragen", self._to_ask(made, guide, answers), now=True),
            self._part("kaart.doorgeven", self._to_report(both), now=True),
            self._part("kaart.verandert", [self._words.step(c.zin) for c in both.veranderingen]),
            self._part("kaart.misgaat", [self._words.step(one) for one in both.terug]),
            self._part("kaart.hulp", [f"{t.title}. {t.who_applies}" for t in made.hulp]),
            self._part("kaart.niet_meegerekend", self._left_out(both)),
        ]
        return [part for part in parts if part.lines]

    def missing(self, guide: Guide, error: InputMissing) -> Part:
        """What is still needed for a sum, and where to find it."""
        asked = [one for one in guide.questions if one.id in error.fields]
        lines = [
            line
            for one in asked
            for line in (self._words.line("kaart.mist_dit", vraag=one.text), one.find)
            if line
        ]
        return Part(self._words.line("kaart.mist"), tuple(lines))

    def _part(self, title: str, lines: list[str], *, now: bool = False) -> Part:
        return Part(self._words.line(title), tuple(lines), now)

    def _to_report(self, both: Vergelijking) -> list[str]:
        return [self._words.step(one.zin) for one in both.plichten]

    def _assumed(self, made: PlanUitkomst) -> list[str]:
        steps = (*made.aannames, *made.eerste.straks.uitleg)
        return list(dict.fromkeys(self._words.step(one) for one in steps))

    def _to_ask(self, made: PlanUitkomst, guide: Guide, answers: Answers) -> list[str]:
        lines = [f"{one.text} {one.find}" for one in skipped(guide, answers) if one.find]
        people = [one.wie for one in made.eerste.plichten]
        people += [who for result in _results(made.eerste) for who in result.ask]
        return [*lines, *self._words.reach(people)]

    def _left_out(self, both: Vergelijking) -> list[str]:
        refused = [self._words.refusal(one.waarom).text for one in both.straks.niet_berekend]
        return [*refused, *self._words.left_out(_results(both))]

    def _year(self, both: Vergelijking) -> Part:
        title = self._words.line("kaart.jaar.titel", jaar=both.peildatum.year)
        if both.jaar is None or both.jaar_zonder is None:
            return Part(title, ())
        return Part(title, tuple(self._year_lines(both.jaar, both.jaar_zonder)))

    def _year_lines(self, with_job: Jaaroverzicht, without: Jaaroverzicht) -> Iterator[str]:
        line, year = self._words.line, with_job.jaar
        yield line("kaart.jaar.netto", jaar=year, met=with_job.netto, zonder=without.netto)
        if not (with_job.toeslagen or without.toeslagen):
            return
        yield line("kaart.jaar.toeslagen", inkomen=with_job.toetsingsinkomen)
        less = _toeslagen(without) - _toeslagen(with_job)
        if less > 0:
            yield line("kaart.jaar.terugbetalen", verschil=Cents(less), jaar=year)
        else:
            yield line("kaart.jaar.gelijk", jaar=year)


def skipped(guide: Guide, answers: Answers) -> Iterator[Question]:
    """The questions on the path that somebody did not know."""
    for step in path(guide, answers):
        if step.question.id in answers and answers[step.question.id] is None:
            yield step.question


def _toeslagen(year: Jaaroverzicht) -> int:
    return sum(one.netto for one in year.toeslagen)


def _results(both: Vergelijking) -> list[Result]:
    return [one.result for one in both.straks.stromen if one.result]
