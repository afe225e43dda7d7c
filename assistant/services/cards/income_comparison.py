"""The card that puts now beside then: streams, total, curve, and every sum behind it."""

from collections.abc import Iterator

from assistant.core.income.huishouden.stromen import Maandoverzicht, Markering, Stroom
from assistant.core.income.huishouden.vergelijking import Vergelijking
from assistant.core.income.result import Result
from assistant.core.income.situation import Werk
from assistant.core.money import Cents, euros
from assistant.core.say import Card, Json
from assistant.services.income.incomes import PlanUitkomst
from assistant.services.income.sum_words import SumWords

MINUTES_AN_HOUR = 60
NO_AMOUNT = "€ 0,00"
WIDGET_KIND = {"plateau": "plateau", "daling": "cliff", "sprong": "cliff"}


class IncomeComparison:
    """Makes the card `income_comparison`, and the words that a document shares with it."""

    def __init__(self, words: SumWords) -> None:
        self._words = words

    def card(self, made: PlanUitkomst) -> Card:
        """Everything on the card, already in words; the curve also as numbers."""
        both = made.eerste
        summary = " ".join(self.summary(made))
        rows: list[Json] = [dict(row) for row in self._rows(both)]
        note = self._words.line("kaart.let_op")
        return {
            "type": "income_comparison",
            "v": 1,
            "fallback_text": "\n".join([summary, *self._rows_in_words(both), note]),
            "title": self._words.line("kaart.titel"),
            "date_text": self._words.line("kaart.bedragen_van", dag=both.peildatum),
            "columns": [
                {"id": "nu", "label": self.now_label(made.vraag.nu)},
                {"id": "straks", "label": self.then_label(made.vraag.straks)},
            ],
            "rows": rows,
            "summary": summary,
            "curve": self._curve(made),
            "explain": [dict(one) for one in self._explained(both.straks)],
            "note": note,
        }

    def summary(self, made: PlanUitkomst) -> list[str]:
        """The outcome in a few sentences, with the range when something is not known."""
        both = made.eerste
        hours = made.vraag.straks.minuten_per_week
        told = [self._difference(both.verschil, hours)]
        if both.per_extra_uur is not None and both.verschil:
            told.append(self._words.line("kaart.per_uur", bedrag=both.per_extra_uur))
        differences = [one.verschil for one in made.alle]
        if min(differences) < max(differences):
            low, high = min(differences), max(differences)
            told.append(self._words.line("kaart.bereik", laag=low, hoog=high))
        return told

    def now_label(self, now: Werk | None) -> str:
        if now is None or not now.minuten_per_week:
            return self._words.line("kaart.nu")
        return self._words.line("kaart.nu_met_uren", uren=now.minuten_per_week)

    def then_label(self, then: Werk) -> str:
        return self._words.line("kaart.straks", uren=then.minuten_per_week)

    def streams(self, both: Vergelijking) -> list[tuple[str, str, str]]:
        """Each stream now and then, then the total and the difference: label and two amounts."""
        ids = dict.fromkeys(one.id for month in (both.straks, both.nu) for one in month.stromen)
        rows = [
            (self.stream_label(one), _amount(both.nu, one), _amount(both.straks, one))
            for one in ids
        ]
        total = self._words.line("kaart.totaal")
        rows.append((total, euros(both.nu.totaal), euros(both.straks.totaal)))
        return [*rows, (self._words.line("kaart.verschil"), "", _signed(both.verschil))]

    def stream_label(self, stream_id: str) -> str:
        return self._words.line(f"stroom.{stream_id}")

    def mark(self, mark: Markering) -> str:
        """A stretch of the curve in words."""
        return self._words.line(
            f"kaart.lijn.{mark.soort}",
            van=mark.van_uren,
            tot=mark.tot_uren,
            verschil=Cents(abs(mark.verschil)),
        )

    def sums(self, month: Maandoverzicht) -> Iterator[tuple[str, Result]]:
        """Every sum behind a month, with its title."""
        for stream in month.stromen:
            if stream.result is not None:
                yield self.stream_label(stream.id), stream.result
        if month.belasting.amount:
            yield self._words.line("kaart.belasting"), month.belasting

    def _gross(self, stream: Stroom | None) -> str:
        """What a stream is before tax, when that differs."""
        if stream is None or stream.bruto is None or stream.bruto == stream.netto:
            return ""
        return self._words.line("kaart.bruto", bedrag=stream.bruto)

    def _difference(self, difference: Cents, minutes: int) -> str:
        if difference == 0:
            return self._words.line("kaart.gelijk", uren=minutes)
        which = "kaart.meer" if difference > 0 else "kaart.minder"
        return self._words.line(which, uren=minutes, bedrag=Cents(abs(difference)))

    def _rows(self, both: Vergelijking) -> Iterator[dict[str, Json]]:
        ids = [*dict.fromkeys(s.id for m in (both.straks, both.nu) for s in m.stromen)]
        kinds = [*(["stream"] * len(ids)), "total", "difference"]
        names = [*ids, "totaal", "verschil"]
        for name, kind, (label, now, then) in zip(names, kinds, self.streams(both), strict=True):
            stream = both.straks.stroom(name)
            note = self._gross(stream)
            cells: list[Json] = [then] if kind == "difference" else [now, then]
            yield {"id": name, "label": label, "kind": kind, "cells": cells, "note": note}

    def _rows_in_words(self, both: Vergelijking) -> list[str]:
        return [f"{label}: {now} → {then}" for label, now, then in self.streams(both)]

    def _curve(self, made: PlanUitkomst) -> Json:
        both = made.eerste
        points: list[Json] = [
            {"hours": one.uren, "total": one.totaal, "text": euros(one.totaal)} for one in both.lijn
        ]
        marks: list[Json] = [
            {
                "from": one.van_uren,
                "to": one.tot_uren,
                "kind": WIDGET_KIND[one.soort],
                "text": self.mark(one),
            }
            for one in both.markeringen
        ]
        return {
            "title": self._words.line("kaart.lijn.titel"),
            "caption": self._words.line("kaart.lijn.uitleg"),
            "x_label": self._words.line("kaart.lijn.uren"),
            "y_label": self._words.line("kaart.lijn.euro"),
            "now": (made.vraag.nu.minuten_per_week if made.vraag.nu else 0) / MINUTES_AN_HOUR,
            "then": made.vraag.straks.minuten_per_week / MINUTES_AN_HOUR,
            "points": points,
            "marks": marks,
        }

    def _explained(self, month: Maandoverzicht) -> Iterator[dict[str, Json]]:
        for title, result in self.sums(month):
            steps: list[Json] = [
                {"text": text, "amount": amount} for text, amount in self._words.lines(result)
            ]
            sources: list[Json] = [
                {"title": one.title, "article": one.article, "url": one.url}
                for one in self._words.read_in(result)
            ]
            yield {"title": title, "steps": steps, "sources": sources}


def _amount(month: Maandoverzicht, stream_id: str) -> str:
    found = month.stroom(stream_id)
    return NO_AMOUNT if found is None else euros(found.netto)


def _signed(amount: Cents) -> str:
    return f"+ {euros(amount)}" if amount > 0 else euros(amount)
