"""The line over the hours on paper: the picture, its marks, and the same points in a table."""

from collections.abc import Iterator

from assistant.core.document import Block, Curve, Heading, Paragraph, Table
from assistant.core.income.huishouden.stromen import Punt
from assistant.core.income.huishouden.vergelijking import Vergelijking
from assistant.core.money import Cents, euros
from assistant.services.cards.income_comparison import MINUTES_AN_HOUR, IncomeComparison
from assistant.services.income.incomes import PlanUitkomst
from assistant.services.income.sum_words import SumWords

EVERY_HOURS = 4  # hours between two rows of the table under the curve


class DocumentCurve:
    """Tells the line of a plan in blocks."""

    def __init__(self, words: SumWords, comparison: IncomeComparison) -> None:
        self._words = words
        self._comparison = comparison

    def blocks(self, plan: PlanUitkomst) -> Iterator[Block]:
        both, line = plan.eerste, self._words.line
        first, last = both.lijn[0], both.lijn[-1]
        yield Heading(line("kaart.lijn.titel"))
        yield Paragraph(line("kaart.lijn.uitleg"))
        yield Curve(
            description=line(
                "document.lijn.beschrijving",
                van=first.uren * MINUTES_AN_HOUR,
                tot=last.uren * MINUTES_AN_HOUR,
                eerste=first.totaal,
                laatste=last.totaal,
            ),
            x_label=line("kaart.lijn.uren"),
            y_label=line("kaart.lijn.euro"),
            points=tuple((one.uren, one.totaal, euros(one.totaal)) for one in both.lijn),
            marks=(*self._here_and_there(plan), *self._stretches(both)),
        )
        yield self._points(plan)

    def _stretches(self, both: Vergelijking) -> Iterator[tuple[int, int, str]]:
        for one in both.markeringen:
            yield one.van_uren, one.tot_uren, self._comparison.mark(one)

    def _here_and_there(self, plan: PlanUitkomst) -> Iterator[tuple[int, int, str]]:
        """Now and then, where they lie on the line: at a whole hour, with the same total."""
        now = plan.vraag.nu.minuten_per_week if plan.vraag.nu else 0
        both, then = plan.eerste, plan.vraag.straks.minuten_per_week
        for minutes, month, word in (
            (now, both.nu, "document.lijn.nu"),
            (then, both.straks, "document.lijn.straks"),
        ):
            for one in both.lijn:
                if one.uren * MINUTES_AN_HOUR == minutes and one.totaal == month.totaal:
                    yield one.uren, one.uren, self._words.line(word, bedrag=one.totaal)

    def _points(self, plan: PlanUitkomst) -> Table:
        """Every few hours, and both ends of each stretch that deserves a word."""
        both, line = plan.eerste, self._words.line
        ends = {hour for one in both.markeringen for hour in (one.van_uren, one.tot_uren)}
        chosen = ends | {plan.vraag.straks.minuten_per_week // MINUTES_AN_HOUR}
        header = (
            line("document.kolom.uren"),
            line("kaart.totaal"),
            line("document.kolom.verschil_met_nu"),
        )
        shown = [one for one in both.lijn if one.uren % EVERY_HOURS == 0 or one.uren in chosen]
        rows = tuple(self._point(one, both.nu.totaal) for one in shown)
        return Table(line("document.lijn.tabel"), header, rows)

    def _point(self, one: Punt, now: Cents) -> tuple[str, ...]:
        hours = self._words.line("document.punt", uren=one.uren * MINUTES_AN_HOUR)
        return hours, euros(one.totaal), signed(one.totaal - now)


def signed(amount: int) -> str:
    """A difference: with a plus when it is more."""
    return f"+ {euros(amount)}" if amount > 0 else euros(amount)
