"""Any guide that was filled in, on paper: the questions with the person's own answers."""

from collections.abc import Sequence

from assistant.core.document import Block, Document, Facts, Heading, Paragraph
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.replay import Step
from assistant.core.guide.view import current, path
from assistant.core.guide.words import in_words
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.said import lines_of
from assistant.ports import Clock
from assistant.services.paper.paper_words import PaperWords, lower


class GuideDocument:
    """Makes the document of a filled-in guide."""

    def __init__(self, knowledge: Knowledge, clock: Clock) -> None:
        self._words = PaperWords(knowledge)
        self._clock = clock

    def made(self, guide: Guide, walks: Sequence[Answers]) -> Document:
        """The answers so far, of every walk through this guide; one that is not done says so."""
        blocks: list[Block] = []
        if any(current(guide, answers) is not None for answers in walks):
            blocks.append(self._words.paragraph("niet_af"))
        for number, answers in enumerate(walks, start=1):
            told = self.blocks(guide, answers)
            if len(walks) > 1:
                blocks.append(Heading(self._words.line("keer", nummer=number)))
                told = lower(told)
            blocks += told
        return self._words.document("gids", guide.title, self._clock.today(), blocks)

    def blocks(self, guide: Guide, answers: Answers) -> list[Block]:
        """A heading and a table for each section that has an answer."""
        told = [step for step in path(guide, answers) if step.answered or step.value]
        header = (self._words.line("vraag"), self._words.line("antwoord"))
        blocks: list[Block] = []
        for section in guide.sections:
            rows = tuple(_row(one) for one in told if one.question.section == section.id)
            blocks += [Heading(section.title), Facts(header, rows)] if rows else []
        return blocks or [Paragraph(self._words.line("leeg"))]


def _row(step: Step) -> tuple[str, tuple[str, ...]]:
    told = lines_of(step) or (in_words(step.question, step.value),)
    return step.question.text, told
