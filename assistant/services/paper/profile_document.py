"""The work profile on paper, in the person's own words."""

from assistant.core.document import Block, Document, Paragraph
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.model import Profile, Section
from assistant.core.profile.rules import empty_sections
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.profile_lines import ProfileLines
from assistant.services.paper.paper_words import PaperWords, listed
from assistant.services.paper.profile_blocks import ProfileBlocks


class ProfileDocument:
    """Makes the document of a profile: strengths first, every other section in its order."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._words = PaperWords(knowledge)
        self._lines = ProfileLines(knowledge, texts)
        self._layout = ProfileBlocks(self._words, self._lines)
        self._clock = clock

    def made(self, profile: Profile) -> Document:
        """The profile as it is now; an empty one says so."""
        blocks: list[Block] = [self._words.paragraph("profiel_uitleg"), *self.blocks(profile)]
        title = self._words.line("profiel_titel")
        return self._words.document("profiel", title, self._clock.today(), blocks)

    def blocks(self, profile: Profile) -> list[Block]:
        """Everything in the profile, for this document or one that holds more."""
        if not profile.current:
            return [self._words.paragraph("profiel_leeg"), *self._layout.log(profile)]
        first = [Section.STERKE_KANTEN, *(s for s in Section if s is not Section.STERKE_KANTEN)]
        empty = [self._lines.title(section) for section in empty_sections(profile)]
        return [
            *self._about(profile),
            *(block for one in first for block in self._layout.section(one, profile.of(one))),
            *listed(self._words.line("profiel_nog_leeg"), empty),
            *self._layout.log(profile),
        ]

    def _about(self, profile: Profile) -> list[Paragraph]:
        newest = profile.versions[-1]
        version = {"nummer": newest.number, "sessie": newest.session}
        return [
            self._words.paragraph("profiel_versie", **version),
            self._words.paragraph("profiel_wie"),
        ]
