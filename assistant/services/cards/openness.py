"""The cards of the openness guide: figures, examples, mirror, matrix, draft, what comes next."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Kind, Question
from assistant.core.guide.view import rows, values
from assistant.core.guide.words import date_in_words, label
from assistant.core.knowledge.model import Consideration, Knowledge
from assistant.core.openness.balance import balance
from assistant.core.openness.decisions import openness_matrix
from assistant.core.openness.followup import chosen
from assistant.core.openness.message import Element, draft
from assistant.core.openness.sure import CheckItem, certainty
from assistant.core.openness.symmetry import shown_first
from assistant.core.profile.model import Profile
from assistant.core.say import Card, Json, Say
from assistant.ports import ResponseTexts
from assistant.services.cards.notices import notice
from assistant.services.cards.openness_cards import (
    column,
    re_ask,
    row_card,
    side_card,
    side_in_words,
)


class OpennessCards:
    """What the guide `openheid` shows beside its questions. All words come from `knowledge/`."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts) -> None:
        self._texts = texts
        self._considerations = knowledge.considerations
        self._sources = knowledge.sources
        self._parts = knowledge.parts
        self._elements = tuple(
            Element(one["id"], one["question"], one["title"])
            for one in self._part("message_elements")["elements"]
        )
        self._checks = tuple(
            CheckItem(one["id"], one["before"], one["after"], one["pointer"], one["section"])
            for one in self._part("certainty")["items"]
        )
        self._re_ask = tuple(re_ask(one) for one in self._part("re_ask")["moments"])

    def before(
        self, question: Question, guide: Guide, answers: Answers, _profile: Profile
    ) -> list[Say]:
        """What belongs right before this question."""
        if question.kind is Kind.MATRIX and question.id.startswith("weeg_"):
            return self._figures(question, guide, answers)
        makers: dict[str, Callable[[Guide, Answers], list[Say]]] = {
            "situatie": self._about,
            "balans_herken": self._balance,
            "richting": self._experiences,
            "status": self._draft,
            "past_bij_waarden": self._matrix,
        }
        maker = makers.get(question.id)
        return maker(guide, answers) if maker else []

    def at_end(self, guide: Guide, answers: Answers, _profile: Profile) -> list[Say]:
        """The whole picture, to keep or to take along to the coach."""
        return [
            *self._balance(guide, answers),
            *self._matrix(guide, answers),
            *self._draft(guide, answers),
            *self._still_open(guide, answers),
            *self._follow_up(guide, answers),
        ]

    def _part(self, name: str) -> Mapping[str, Any]:
        return self._parts[f"openness_{name}"]

    def _words(self, name: str) -> str:
        return self._texts.text(f"utter_kaart_{name}", 0)

    def _about(self, _guide: Guide, _answers: Answers) -> list[Say]:
        """The choice in plain words, with every option and what doing nothing means."""
        options = self._part("options")
        lines = [f"{one['title']}: {one['what']}" for one in options["options"]]
        paragraphs = [options["decision"], *lines, options["if_you_do_nothing"]]
        about = self._part("about")
        paragraphs.append(
            f"{self._words('gemaakt')} {_day(about['datum'])}. "
            f"{self._words('herzien')} {_day(about['herzien_voor'])}."
        )
        return [notice(self._words("keuze"), paragraphs)]

    def _figures(self, question: Question, guide: Guide, answers: Answers) -> list[Say]:
        """The figures behind the rows: group, number of 100, uncertainty, source."""
        shown = {row.id for row in rows(guide, question, answers)}
        with_figure = [one for one in self._considerations if one.id in shown and one.statistic]
        return [Say(card=self._statistic(one)) for one in with_figure if one.statistic.of_100]  # type: ignore[union-attr]

    def _statistic(self, item: Consideration) -> Card:
        figure = item.statistic
        assert figure is not None  # noqa: S101  the caller only gives items with a figure
        source = self._sources.get(figure.source or "")
        return {
            "type": "statistic",
            "v": 1,
            "fallback_text": f"{figure.text} {figure.group}. {figure.uncertainty}",
            "group": figure.group,
            "of_100": figure.of_100,
            "text": figure.text,
            "uncertainty": figure.uncertainty,
            "source": {"title": source.title, "url": source.url} if source else None,
        }

    def _experiences(self, _guide: Guide, _answers: Answers) -> list[Say]:
        """What living with each option can be like, in made-up examples that say so."""
        part = self._part("experiences")
        titles = {one["id"]: one["title"] for one in self._part("options")["options"]}
        paragraphs = [
            f"{titles.get(one['option'], one['option'])} ({one['name']}, {part['label']}): "
            f"{one['lichamelijk']} {one['psychisch']} {one['sociaal']}"
            for one in part["experiences"]
        ]
        return [notice(self._words("ervaringen"), paragraphs)]

    def _balance(self, guide: Guide, answers: Answers) -> list[Say]:
        given = values(guide, answers)
        # The side that comes first alternates with the person's own answers, never always the same.
        mirror = balance(given, self._considerations, shown_first(",".join(sorted(given)), 0))
        if mirror.is_empty:
            return []
        titles = {one["id"]: one["title"] for one in self._part("options")["options"]}
        sides: list[Json] = [side_card(side, titles) for side in mirror.sides]
        card: Card = {
            "type": "balance",
            "v": 1,
            "fallback_text": "\n".join(side_in_words(side, titles) for side in mirror.sides),
            "title": self._words("balans"),
            "sides": sides,
            "note": self._words("spiegel"),
        }
        return [Say(card=card)]

    def _matrix(self, guide: Guide, answers: Answers) -> list[Say]:
        matrix = openness_matrix(values(guide, answers))
        if not matrix.rows:
            return []
        rows_: list[Json] = [row_card(guide, answers, row) for row in matrix.rows]
        columns: list[Json] = [
            {"id": name, "label": self._words(name)} for name in ("wanneer", "wat")
        ]
        persons = guide.question("aan_wie")
        odd = [label(persons, row.person) for row in matrix.rows if row.contradicts]
        card: Card = {
            "type": "openness_matrix",
            "v": 1,
            "fallback_text": self._words("matrix"),
            "title": self._words("matrix"),
            "columns": columns,
            "rows": rows_,
            "note": f"{self._words('past_niet')} {', '.join(odd)}." if odd else "",
        }
        return [Say(card=card)]

    def _draft(self, guide: Guide, answers: Answers) -> list[Say]:
        made = draft(values(guide, answers), self._elements)
        if made is None:
            return []
        hint = str(self._part("message_elements")["draft_hint"])
        if made.degree:
            hint = f"{hint} {self._words('gekozen')} {column(guide, 'wat', made.degree)}."
        card: Card = {
            "type": "message_draft",
            "v": 1,
            "fallback_text": made.text,
            "title": self._words("bericht"),
            "text": made.text,
            "hint": hint,
        }
        return [Say(card=card)]

    def _still_open(self, guide: Guide, answers: Answers) -> list[Say]:
        checks = certainty(values(guide, answers), self._checks)
        pointers = [check.pointer for check in checks if check.pointer]
        return [notice(self._words("nog_niet_zeker"), pointers)] if pointers else []

    def _follow_up(self, guide: Guide, answers: Answers) -> list[Say]:
        """When the person wants to look again, in the words of the option that was chosen."""
        given = values(guide, answers)
        picked = chosen(given, self._re_ask, {})
        if picked is None:
            return []
        moment = label(guide.question("opnieuw_kijken"), picked.id)
        on = f": {date_in_words(picked.on)}" if picked.on else ""
        return [notice(self._words("terugkijken"), [f"{moment}{on}."])]


def _day(day: object) -> str:
    return date_in_words(date.fromisoformat(str(day)))
