"""Every sum behind a plan on paper: its steps, its articles, and the values that it used."""

from collections.abc import Iterator

from assistant.core.document import Block, Heading, Line, Paragraph, SumOf
from assistant.core.income.huishouden.stromen import Stroom
from assistant.core.income.huishouden.vergelijking import Vergelijking
from assistant.core.income.result import Result
from assistant.core.money import NONE, euros
from assistant.services.cards.income_comparison import IncomeComparison
from assistant.services.income.incomes import PlanUitkomst
from assistant.services.income.sum_words import SumWords
from assistant.services.paper.document_amounts import DocumentAmounts


class DocumentSums:
    """Tells the sums of a plan in blocks."""

    def __init__(
        self, words: SumWords, comparison: IncomeComparison, amounts: DocumentAmounts
    ) -> None:
        self._words = words
        self._comparison = comparison
        self._amounts = amounts

    def blocks(self, plan: PlanUitkomst) -> Iterator[Block]:
        month, line = plan.eerste.straks, self._words.line
        yield Heading(line("document.sommen"))
        hours = plan.vraag.straks.minuten_per_week
        yield Paragraph(line("document.sommen.uitleg", uren=hours))
        for stream in month.stromen:
            yield from self._stream(stream)
        if month.belasting.steps:
            yield from self._sum(line("kaart.belasting"), month.belasting)
        yield from self._values(plan.eerste)

    def _stream(self, stream: Stroom) -> Iterator[Block]:
        """The sum behind a stream; then how its gross amount becomes what the table says."""
        title = self._comparison.stream_label(stream.id)
        differs = stream.bruto is not None and stream.bruto != stream.netto
        taxed = differs and (stream.result is None or not stream.result.netto)
        if stream.result is None and not taxed:
            return
        net = self._words.line(
            "document.bruto_en_netto", bruto=stream.bruto or NONE, netto=stream.netto
        )
        if stream.result is None:
            yield from (Heading(title, 2), Paragraph(net))
            return
        yield from self._sum(title, stream.result, net if taxed else None)

    def _sum(self, title: str, result: Result, after: str | None = None) -> Iterator[Block]:
        kind = "netto" if result.netto else "bruto"
        outcome = self._words.line(f"document.uitkomst.{result.per}_{kind}")
        header = (
            self._words.line("document.kolom.stap"),
            self._words.line("document.kolom.bedrag"),
        )
        lines = tuple(Line(text, amount) for text, amount in self._words.lines(result))
        yield SumOf(title, header, lines, Line(outcome, euros(result.amount)))
        if after:
            yield Paragraph(after)
        yield Paragraph(self._words.line("document.bronnen"))
        yield self._amounts.references(result)

    def _values(self, both: Vergelijking) -> Iterator[Block]:
        results = [one.result for one in both.straks.stromen if one.result]
        title = self._words.line("document.bedragen")
        told = self._words.line("document.bedragen.uitleg", dag=both.peildatum)
        yield from (Heading(title), Paragraph(told))
        yield from self._amounts.tables([*results, both.straks.belasting])
