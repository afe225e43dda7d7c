"""The openness overview on paper: what is told, to whom, when, and why."""

from assistant.core.document import Block, Document, Heading, Paragraph, Table
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.view import values
from assistant.core.guide.words import date_in_words, label
from assistant.core.knowledge.model import Knowledge
from assistant.core.openness.balance import Side, balance
from assistant.core.openness.decisions import DIRECTION, openness_matrix
from assistant.core.openness.followup import chosen
from assistant.core.openness.message import Element, draft
from assistant.core.openness.symmetry import shown_first
from assistant.core.profile.said import said
from assistant.ports import Clock
from assistant.services.cards.openness_cards import IMPORTANCE, person_cells, re_ask
from assistant.services.paper.paper_words import PaperWords, listed

COLUMNS = ("wie", "wanneer", "wat", "stand")


class OpennessDocument:
    """Makes the overview of a walk through `openheid`."""

    def __init__(self, knowledge: Knowledge, clock: Clock) -> None:
        self._words = PaperWords(knowledge)
        self._clock = clock
        self._considerations = knowledge.considerations
        parts = knowledge.parts
        self._titles = {one["id"]: one["title"] for one in parts["openness_options"]["options"]}
        self._re_ask = tuple(re_ask(one) for one in parts["openness_re_ask"]["moments"])
        self._elements = tuple(
            Element(one["id"], one["question"], one["title"])
            for one in parts["openness_message_elements"]["elements"]
        )

    def made(self, guide: Guide, answers: Answers) -> Document:
        """The overview of these answers, as far as they go."""
        blocks: list[Block] = [
            self._words.paragraph("openheid_uitleg"),
            *self._direction(guide, answers),
            *self._persons(guide, answers),
            *self._own(guide, answers, "als_iemand_vraagt"),
            *self._weighed(guide, answers),
            *self._own(guide, answers, "eigen_punt"),
            *self._message(guide, answers),
            *self._own(guide, answers, "volgende_stap"),
            *self._again(guide, answers),
        ]
        title = self._words.line("openheid_titel")
        return self._words.document("openheid", title, self._clock.today(), blocks)

    def _direction(self, guide: Guide, answers: Answers) -> list[Block]:
        picked = values(guide, answers).get(DIRECTION)
        told = label(guide.question(DIRECTION), picked) if isinstance(picked, str) else None
        heading = Heading(self._words.line("openheid_keuze"))
        return [heading, Paragraph(told or self._words.line("leeg"), strong=bool(told))]

    def _persons(self, guide: Guide, answers: Answers) -> list[Block]:
        matrix = openness_matrix(values(guide, answers))
        if not matrix.rows:
            return []
        header = tuple(self._words.line(f"openheid_{name}") for name in COLUMNS)
        rows = tuple(person_cells(guide, answers, row) for row in matrix.rows)
        return [Heading(self._words.line("openheid_per_persoon")), Table("", header, rows)]

    def _own(self, guide: Guide, answers: Answers, question_id: str) -> list[Block]:
        """An answer of one's own, under a heading that says what it is about."""
        return listed(
            self._words.line(f"openheid_{question_id}"), list(said(guide, answers, question_id))
        )

    def _weighed(self, guide: Guide, answers: Answers) -> list[Block]:
        given = values(guide, answers)
        mirror = balance(given, self._considerations, shown_first(",".join(sorted(given)), 0))
        found = [block for side in mirror.sides for block in self._side(side)]
        return [Heading(self._words.line("openheid_telt")), *found] if found else []

    def _side(self, side: Side) -> list[Block]:
        title = self._titles.get(side.option, side.option)
        pros = [f"{one.text} ({IMPORTANCE[one.importance]})" for one in side.voor]
        cons = [f"{one.text} ({IMPORTANCE[one.importance]})" for one in side.tegen]
        return [
            *listed(self._words.line("openheid_voor", optie=title), pros, level=2),
            *listed(self._words.line("openheid_tegen", optie=title), cons, level=2),
        ]

    def _message(self, guide: Guide, answers: Answers) -> list[Block]:
        made = draft(values(guide, answers), self._elements)
        if made is None:
            return []
        told = [Paragraph(part) for part in made.text.split("\n\n")]
        return [Heading(self._words.line("openheid_bericht")), *told]

    def _again(self, guide: Guide, answers: Answers) -> list[Block]:
        picked = chosen(values(guide, answers), self._re_ask, {})
        if picked is None:
            return []
        moment = label(guide.question("opnieuw_kijken"), picked.id)
        on = f": {date_in_words(picked.on)}" if picked.on else ""
        return listed(self._words.line("openheid_opnieuw"), [f"{moment}{on}."])
