"""Any guide that was filled in, on paper: the questions with the person's own answers."""

from assistant.core.document import Block, Document, Paragraph, Table
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.summary import summary
from assistant.core.guide.view import current
from assistant.core.knowledge.model import Knowledge
from assistant.ports import Clock
from assistant.services.paper_words import PaperWords


class GuideDocument:
    """Makes the document of a filled-in guide."""

    def __init__(self, knowledge: Knowledge, clock: Clock) -> None:
        self._words = PaperWords(knowledge)
        self._clock = clock

    def made(self, guide: Guide, answers: Answers) -> Document:
        """The answers so far; a guide that is not done says so."""
        blocks: list[Block] = []
        if current(guide, answers) is not None:
            blocks.append(self._words.paragraph("niet_af"))
        blocks += self.blocks(guide, answers)
        return self._words.document("gids", guide.title, self._clock.today(), blocks)

    def blocks(self, guide: Guide, answers: Answers) -> list[Block]:
        """A table for each section that has an answer."""
        header = (self._words.line("vraag"), self._words.line("antwoord"))
        told = [
            Table(one.title, header, tuple((item.question, item.answer) for item in one.items))
            for one in summary(guide, answers)
        ]
        return list(told) or [Paragraph(self._words.line("leeg"))]
