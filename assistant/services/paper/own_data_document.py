"""Everything there is of one person, on paper: what the session knows, and what was kept."""

from assistant.core.conversation import Conversation, GuideRun
from assistant.core.document import Block, Document, Heading
from assistant.core.dossier.model import Dossier
from assistant.core.guide.answers import Answers
from assistant.core.guide.words import date_in_words
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.model import Profile
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.profile_lines import ProfileLines
from assistant.services.guide.guide_shelf import GuideShelf
from assistant.services.paper.guide_document import GuideDocument
from assistant.services.paper.paper_words import PaperWords, listed, lower
from assistant.services.paper.profile_document import ProfileDocument

INCOME = "inkomstenplan"


class OwnDataDocument:
    """Makes the document of everything."""

    def __init__(
        self, knowledge: Knowledge, texts: ResponseTexts, shelf: GuideShelf, clock: Clock
    ) -> None:
        self._words = PaperWords(knowledge)
        self._profile = ProfileDocument(knowledge, texts, clock)
        self._guide = GuideDocument(knowledge, clock)
        self._lines = ProfileLines(knowledge, texts)
        self._shelf = shelf
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
        blocks.append(Heading(self._words.line("profiel_titel")))
        blocks += lower(self._profile.blocks(profile))
        blocks += self._former(profile)
        for run in (*conversation.earlier, *conversation.runs.values()):
            blocks += self._walk(conversation, run)
        blocks += self._kept(conversation, dossier) if dossier else []
        title = self._words.line("gegevens_titel")
        return self._words.document("gegevens", title, self._clock.today(), blocks)

    def _former(self, profile: Profile) -> list[Block]:
        """What an earlier version held and the newest does not."""
        former = [item for item in profile.items if not item.held_at(profile.number)]
        return listed(self._words.line("gegevens_eerder"), self._lines.of(former))

    def _walk(self, conversation: Conversation, run: GuideRun) -> list[Block]:
        if run.guide not in self._shelf:
            return []
        guide = self._shelf.of(conversation, run.guide)
        title = guide.title
        if run.number > 1:
            title = self._words.line("gegevens_keer", titel=title, nummer=run.number)
        return [Heading(title), *lower(self._guide.blocks(guide, Answers.from_json(run.answers)))]

    def _kept(self, conversation: Conversation, dossier: Dossier) -> list[Block]:
        return [
            *self._plans(conversation, dossier),
            *listed(self._words.line("gegevens_besluiten"), self._decisions(dossier)),
            *listed(self._words.line("gegevens_toestemming"), self._consents(dossier)),
            *listed(self._words.line("gegevens_gedeeld"), self._shares(dossier)),
            *listed(self._words.line("gegevens_gebeurd"), self._events(dossier)),
        ]

    def _plans(self, conversation: Conversation, dossier: Dossier) -> list[Block]:
        """Income plans with other answers than those of now, which stand with the guides."""
        run = conversation.runs.get(INCOME)
        now = Answers.from_json(run.answers).as_json()["given"] if run else None
        blocks: list[Block] = []
        for plan in dossier.plans:
            if plan.answers != now and INCOME in self._shelf:
                guide = self._shelf.of(conversation, INCOME)
                told = self._guide.blocks(guide, Answers.from_json({"given": plan.answers}))
                title = self._words.line("gegevens_plan", titel=guide.title, dag=plan.made_on)
                blocks += [Heading(title), *lower(told)]
        return blocks

    def _decisions(self, dossier: Dossier) -> list[str]:
        return [
            self._words.line("gegevens_besluit", dag=one.decided_on, wie=one.person,
                             wanneer=one.when, wat=one.what, stand=one.status)
            for one in dossier.decisions
        ]  # fmt: skip

    def _consents(self, dossier: Dossier) -> list[str]:
        return [
            self._words.line(
                "gegevens_ingetrokken" if one.withdrawn_at else "gegevens_toestemming_regel",
                dag=one.given_at.date(), tekst=one.text)
            for one in dossier.consents
        ]  # fmt: skip

    def _shares(self, dossier: Dossier) -> list[str]:
        return [
            self._words.line("gegevens_gedeeld_regel", dag=one.made_at.date(), wie=one.audience,
                             tot=one.until, aantal=len(one.items))
            for one in dossier.shares
        ]  # fmt: skip

    def _events(self, dossier: Dossier) -> list[str]:
        return [
            f"{date_in_words(one.at.date())}: {self._event(one.what)}" for one in dossier.events
        ]

    def _event(self, what: str) -> str:
        return self._words.line(f"gebeurd_{what}")
