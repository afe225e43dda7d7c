"""Everything there is of one person, on paper: what the session knows, and what was kept."""

from collections.abc import Iterable

from assistant.core.conversation import Conversation, GuideRun
from assistant.core.document import Block, Document, Heading
from assistant.core.dossier.model import Dossier
from assistant.core.guide.answers import Answers
from assistant.core.guide.words import date_in_words
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.model import Profile
from assistant.ports import Clock, ResponseTexts
from assistant.services.guide_document import GuideDocument
from assistant.services.guide_shelf import GuideShelf
from assistant.services.paper_words import PaperWords, listed
from assistant.services.profile_document import ProfileDocument


class OwnDataDocument:
    """Makes the document of everything."""

    def __init__(
        self, knowledge: Knowledge, texts: ResponseTexts, shelf: GuideShelf, clock: Clock
    ) -> None:
        self._words = PaperWords(knowledge)
        self._profile = ProfileDocument(knowledge, texts, clock)
        self._guide = GuideDocument(knowledge, clock)
        self._shelf = shelf
        self._texts = texts
        self._clock = clock

    def made(self, conversation: Conversation, dossier: Dossier | None) -> Document:
        """All of it; `dossier` is what was kept, None for who kept nothing."""
        profile = Profile.from_json(conversation.profile)
        blocks: list[Block] = [self._words.paragraph("gegevens_uitleg")]
        if dossier is None:
            blocks.append(self._words.paragraph("gegevens_anoniem"))
        else:
            day = dossier.candidate.delete_on
            blocks.append(self._words.paragraph("gegevens_tot", dag=day))
        blocks += [Heading(self._words.line("profiel_titel")), *self._profile.blocks(profile)]
        for run in (*conversation.earlier, *conversation.runs.values()):
            blocks += self._walk(conversation, run)
        blocks += self._kept(dossier) if dossier else []
        title = self._words.line("gegevens_titel")
        return self._words.document("gegevens", title, self._clock.today(), blocks)

    def _walk(self, conversation: Conversation, run: GuideRun) -> Iterable[Block]:
        if run.guide not in self._shelf:
            return []
        guide = self._shelf.of(conversation, run.guide)
        number = f" ({run.number})" if run.number > 1 else ""
        blocks = self._guide.blocks(guide, Answers.from_json(run.answers))
        return [Heading(f"{guide.title}{number}"), *blocks]

    def _kept(self, dossier: Dossier) -> list[Block]:
        decisions = [
            self._words.line("gegevens_besluit", dag=one.decided_on, wie=one.person,
                             wanneer=one.when, wat=one.what, stand=one.status)
            for one in dossier.decisions
        ]  # fmt: skip
        consents = [
            self._words.line(
                "gegevens_ingetrokken" if one.withdrawn_at else "gegevens_toestemming_regel",
                dag=one.given_at.date(), tekst=one.text)
            for one in dossier.consents
        ]  # fmt: skip
        shares = [
            self._words.line("gegevens_gedeeld_regel", dag=one.made_at.date(), wie=one.audience,
                             tot=one.until, aantal=len(one.items))
            for one in dossier.shares
        ]  # fmt: skip
        events = [
            f"{date_in_words(one.at.date())}: {self._event(one.what)}" for one in dossier.events
        ]
        return [
            *listed(self._words.line("gegevens_besluiten"), decisions),
            *listed(self._words.line("gegevens_toestemming"), consents),
            *listed(self._words.line("gegevens_gedeeld"), shares),
            *listed(self._words.line("gegevens_gebeurd"), events),
        ]

    def _event(self, what: str) -> str:
        return self._words.line(f"gebeurd_{what}")
