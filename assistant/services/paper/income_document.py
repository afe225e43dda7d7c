"""The income plan as a document: the outcome first, then what to do, then every sum behind it."""

from collections.abc import Iterator

from assistant.core.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Table,
)
from assistant.core.errors import CoreError, InputMissing
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.summary import summary
from assistant.core.guide.view import current, values
from assistant.core.income.huishouden.stromen import Maandoverzicht
from assistant.core.income.huishouden.vergelijking import Vergelijking
from assistant.core.money import NONE, Cents, euros
from assistant.ports import Clock
from assistant.services.cards.income_comparison import IncomeComparison
from assistant.services.cards.income_sections import IncomeSections, Part
from assistant.services.income.incomes import Incomes, PlanUitkomst
from assistant.services.income.sum_words import SumWords
from assistant.services.paper.document_amounts import DocumentAmounts
from assistant.services.paper.document_curve import DocumentCurve, signed
from assistant.services.paper.document_sums import DocumentSums


class IncomeDocument:
    """Makes the document of an income plan. No name and no birth date is in it."""

    def __init__(
        self, incomes: Incomes, words: SumWords, amounts: DocumentAmounts, clock: Clock
    ) -> None:
        self._incomes = incomes
        self._words = words
        self._clock = clock
        self._sections = IncomeSections(words)
        self._comparison = IncomeComparison(words)
        self._curve = DocumentCurve(words, self._comparison)
        self._sums = DocumentSums(words, self._comparison, amounts)

    def made(self, guide: Guide, answers: Answers) -> Document:
        """The plan of these answers.

        Raises:
            CoreError: there is no sum; `refused` tells why on paper.
        """
        plan = self._incomes.plan(values(guide, answers))
        blocks: list[Block] = [*self._opening(guide, answers), *self._in_short(plan)]
        blocks += self._curve.blocks(plan)
        for part in self._sections.of(plan, guide, answers):
            blocks += _list_of(part)
        blocks += [*self._given(guide, answers), *self._sums.blocks(plan)]
        return self._document(blocks)

    def refused(self, guide: Guide, answers: Answers, error: CoreError) -> Document:
        """Why there is no plan, what to do now, and who knows."""
        blocks = [*self._opening(guide, answers), *self._why_not(guide, error)]
        return self._document([*blocks, *self._given(guide, answers)])

    def _document(self, blocks: list[Block]) -> Document:
        return Document(
            title=self._words.line("document.titel"),
            made_on=self._clock.today(),
            footer=self._words.line("document.voettekst"),
            blocks=tuple(blocks),
        )

    def _opening(self, guide: Guide, answers: Answers) -> Iterator[Block]:
        yield Paragraph(self._words.line("document.gemaakt", dag=self._clock.today()))
        yield Paragraph(self._words.line("document.meenemen"))
        if current(guide, answers) is not None:
            yield Paragraph(self._words.line("document.niet_af"), strong=True)

    def _in_short(self, plan: PlanUitkomst) -> Iterator[Block]:
        yield Heading(self._words.line("document.in_het_kort"))
        first, *others = self._comparison.summary(plan)
        yield Paragraph(first, strong=True)
        for sentence in others:
            yield Paragraph(sentence)
        header = (
            self._words.line("document.kolom.wat"),
            self._comparison.now_label(plan.vraag.nu),
            self._comparison.then_label(plan.vraag.straks),
            self._words.line("document.kolom.verschil"),
        )
        both = plan.eerste
        caption = self._words.line("document.tabel", dag=both.peildatum)
        yield Table(caption, header, tuple(self._rows(both)), last_is_total=True)

    def _rows(self, both: Vergelijking) -> Iterator[tuple[str, ...]]:
        for one in dict.fromkeys(s.id for m in (both.nu, both.straks) for s in m.stromen):
            now, then = _net(both.nu, one), _net(both.straks, one)
            yield _amounts(self._comparison.stream_label(one), now, then)
        yield _amounts(self._words.line("kaart.totaal"), both.nu.totaal, both.straks.totaal)

    def _given(self, guide: Guide, answers: Answers) -> Iterator[Block]:
        header = (
            self._words.line("document.kolom.vraag"),
            self._words.line("document.kolom.antwoord"),
        )
        told = summary(guide, answers)
        if told:
            yield Heading(self._words.line("document.antwoorden"))
        for section in told:
            rows = tuple((one.question, one.answer) for one in section.items)
            yield Table(section.title, header, rows)

    def _why_not(self, guide: Guide, error: CoreError) -> Iterator[Block]:
        if isinstance(error, InputMissing):
            yield from _list_of(self._sections.missing(guide, error))
            return
        refusal = self._words.refusal(error)
        yield Heading(self._words.line("kaart.mist"))
        yield Paragraph(refusal.text, strong=True)
        if refusal.next_step:
            yield Paragraph(refusal.next_step)
        who = Part(self._words.line("document.wie_weet"), tuple(self._words.reach(refusal.ask)))
        if who.lines:
            yield from _list_of(who)


def _list_of(part: Part) -> tuple[Block, Block]:
    return Heading(part.title), Bullets(part.lines)


def _net(month: Maandoverzicht, stream_id: str) -> Cents:
    found = month.stroom(stream_id)
    return NONE if found is None else found.netto


def _amounts(label: str, now: Cents, then: Cents) -> tuple[str, ...]:
    return label, euros(now), euros(then), signed(then - now)
