"""Paper to take into a talk: the card for an employer, and the agenda of a three-way talk."""

from assistant.core.document import Block, Bullets, Document, Heading, Paragraph
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.employer_card import employer_card
from assistant.core.profile.model import Profile
from assistant.core.profile.three_way_agenda import Point, three_way_agenda
from assistant.ports import Clock
from assistant.services.paper.paper_words import PaperWords, listed


class TalkDocuments:
    """Makes both; each holds only what the person ticked or wrote for it."""

    def __init__(self, knowledge: Knowledge, clock: Clock) -> None:
        self._words = PaperWords(knowledge)
        self._clock = clock

    def card(self, guide: Guide, answers: Answers, profile: Profile) -> Document:
        """The card of a walk through `gesprekskaart`."""
        made = employer_card(guide, answers, profile)
        blocks: list[Block] = []
        if made.audience:
            blocks.append(self._words.paragraph("kaart_voor", wie=made.audience.rstrip(".")))
        if made.until is not None:
            blocks.append(self._words.paragraph("kaart_tot", dag=made.until))
        for group in made.groups:
            blocks += listed(group.title, list(group.lines))
        if made.sentence:
            blocks += [Heading(self._words.line("kaart_eigen")), Paragraph(made.sentence)]
        if made.is_empty:
            blocks.append(self._words.paragraph("kaart_leeg"))
        title = self._words.line("kaart_titel")
        return self._words.document("kaart", title, self._clock.today(), blocks)

    def agenda(self, guide: Guide, answers: Answers, profile: Profile) -> Document:
        """The agenda of a walk through `driegesprek`; what somebody keeps private is not on it."""
        made = three_way_agenda(guide, answers, profile)
        blocks: list[Block] = []
        if made.title:
            blocks.append(self._words.paragraph("agenda_soort", soort=made.title.rstrip(".")))
        if made.on is not None:
            blocks.append(self._words.paragraph("agenda_op", dag=made.on))
        for number, point in enumerate(made.points, start=1):
            blocks += self._point(number, point)
        blocks += listed(self._words.line("agenda_taken"), list(made.tasks))
        if made.next_on is not None:
            blocks.append(self._words.paragraph("agenda_volgende", dag=made.next_on))
        title = self._words.line("agenda_titel")
        return self._words.document("agenda", title, self._clock.today(), blocks)

    def _point(self, number: int, point: Point) -> list[Block]:
        lines = Bullets(point.lines) if point.lines else self._words.paragraph("agenda_open")
        return [Heading(f"{number}. {point.title}"), lines]
