"""People whose papers are made in the tests: conversations with walks through guides."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.response_texts import DomainTexts
from assistant.bootstrap import income_of
from assistant.bootstrap.papers import PaperDesk, papers_of
from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.dossier.model import Dossier
from assistant.core.guide.answers import Answers
from assistant.core.profile.changes import added, taken_up
from assistant.core.profile.model import Draft, Profile, SaidBy, Section
from assistant.core.profile.yields import drafts
from assistant.services.guide.guide_shelf import GuideShelf
from assistant.services.paper.documents import Papers

TODAY = date(2026, 11, 22)
FILES = KnowledgeFiles(Path("knowledge"))
KNOWLEDGE = FILES.load().knowledge
GUIDES = FILES.load_guides()
TEXTS = DomainTexts(Path("domain.yml"))
SHELF = GuideShelf(GUIDES, dict)


class Day:
    """A clock that stands still."""

    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Kept:
    """What is kept of everybody."""

    def __init__(self, dossier: Dossier | None = None) -> None:
        self.dossier = dossier

    def downloaded(self, conversation: Conversation) -> Dossier | None:
        return self.dossier


INCOME = income_of(Path("knowledge"), KNOWLEDGE, Day())


def papers(dossier: Dossier | None = None) -> Papers:
    return papers_of(PaperDesk(KNOWLEDGE, TEXTS, Day()), SHELF, INCOME, Kept(dossier))


def told(conversation: Conversation, guide_id: str, answers: Answers) -> None:
    """A finished walk, taken up in the profile as the chat does."""
    guide = SHELF.of(conversation, guide_id)
    before = conversation.runs.get(guide_id)
    number = before.number + 1 if before and guide.repeats else 1
    if before and guide.repeats:
        conversation.earlier.append(before)
    conversation.runs[guide_id] = GuideRun(guide_id, answers.as_json(), RunStatus.DONE, number)
    entry = f"{guide_id}-{number}" if guide.repeats else None
    made = drafts(guide, answers, entry, TODAY)
    profile = Profile.from_json(conversation.profile)
    conversation.profile = taken_up(profile, made, guide_id, entry, TODAY).as_json()


def draft(section: Section, field: str, text: str, **more: object) -> Draft:
    given = {"section": section, "field": field, "text": text, "origin": "verhaal"} | more
    return Draft(**given)  # type: ignore[arg-type]


def with_items(made: Iterable[Draft]) -> Conversation:
    profile = added(Profile(), list(made), TODAY)
    return Conversation(id="iemand", profile=profile.as_json())


ME, COACH = SaidBy.IK, SaidBy.COACH
