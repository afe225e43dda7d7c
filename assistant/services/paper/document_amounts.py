"""Where a document took its values from: articles, and every parameter value with its days."""

from collections.abc import Iterable, Iterator, Mapping

from assistant.core.document import Reference, References, Table
from assistant.core.income.result import Article, Result
from assistant.core.parameters import GIVEN, Dated, Seen, Unit
from assistant.core.upkeep import Series
from assistant.services.income.sum_words import ReadIn, SumWords

NO_PERIOD = "geen"


class DocumentAmounts:
    """Tells in words what a sum rests on."""

    def __init__(self, words: SumWords, series: Iterable[Series]) -> None:
        self._words = words
        self._series: Mapping[str, Series] = {one.id: one for one in series}

    def references(self, result: Result) -> References:
        """The articles of a sum, one line for each source."""
        places: dict[tuple[str, str | None], list[str]] = {}
        for one in self._words.read_in(result):
            places.setdefault((one.title, one.url), []).append(one.article)
        return References(
            tuple(
                Reference(self._place(title, ", ".join(found)), url)
                for (title, url), found in places.items()
            )
        )

    def tables(self, results: Iterable[Result]) -> Iterator[Table]:
        """Every value behind these sums, each once; a table for each span of days."""
        header = (
            self._words.line("document.kolom.wat"),
            self._words.line("document.kolom.waarde"),
            self._words.line("document.kolom.gelezen"),
        )
        used = {one.id: one for result in results for one in result.parameters}
        spans: dict[str, list[tuple[str, ...]]] = {}
        for one in used.values():
            spans.setdefault(self._days(one), []).append(self._row(one))
        for days, rows in spans.items():
            yield Table(days, header, tuple(rows))

    def _row(self, dated: Dated) -> tuple[str, ...]:
        series = self._series.get(dated.id)
        title = series.title if series else dated.id
        per = series.per if series else NO_PERIOD
        return title, self._value(dated, per), self._read(dated)

    def _value(self, dated: Dated, per: str) -> str:
        if dated.unit is Unit.FRACTION:
            return self._words.line("document.waarde.deel", waarde=dated.value)
        if dated.unit is Unit.COUNT:
            return self._words.line("document.waarde.getal", waarde=dated.value)
        if per == NO_PERIOD:
            return self._words.line("document.waarde.euro", waarde=dated.value)
        return self._words.line("document.waarde.euro_per", waarde=dated.value, per=per)

    def _days(self, dated: Dated) -> str:
        if dated.source == GIVEN:
            return self._words.line("document.geldig.brief")
        if dated.valid_until is None:
            return self._words.line("document.geldig.vanaf", van=dated.valid_from)
        return self._words.line(
            "document.geldig.van_tot", van=dated.valid_from, tot=dated.valid_until
        )

    def _read(self, dated: Dated) -> str:
        """The source, and how it was seen when that is not the law or the authority itself."""
        if dated.source == GIVEN:
            return self._words.line("document.geldig.brief")
        found: list[ReadIn] = self._words.read_in_of((Article(dated.source, dated.article),))
        place = self._place(found[0].title, dated.article)
        if dated.seen in (Seen.LAW, Seen.OFFICIAL):
            return place
        return self._words.line(f"document.gelezen.{dated.seen}", plaats=place)

    def _place(self, title: str, place: str) -> str:
        if not place:
            return title
        which = "document.bron.artikel" if place[0].isdigit() else "document.bron.plaats"
        return self._words.line(which, titel=title, plaats=place)
