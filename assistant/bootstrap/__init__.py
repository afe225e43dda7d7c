"""The one place where ports meet adapters: builds the app for web, terminal and tests."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from assistant.adapters.clock import SystemClock
from assistant.adapters.conversation_store import SqlConversationStore
from assistant.adapters.database_schema import DatabaseNewer
from assistant.adapters.databases import database
from assistant.adapters.dialogue_client import DialogueClient
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.knowledge_index import SqlKnowledgeIndex
from assistant.adapters.rate_limit import SlidingWindowRate
from assistant.adapters.response_texts import DomainTexts
from assistant.adapters.safety_files import SafetyUnreadable, safety_lexicon, safety_texts
from assistant.adapters.story_files import StoryUnreadable
from assistant.adapters.vault import KeyUnreadable, vault_from
from assistant.bootstrap.dossiers import Surroundings, keeps_of
from assistant.bootstrap.income import Income, income_of
from assistant.bootstrap.occupations import esco_of
from assistant.bootstrap.papers import PaperDesk, papers_of
from assistant.bootstrap.stories import stories_of
from assistant.bootstrap.walking import Ground, walking_of
from assistant.core.knowledge.model import Knowledge
from assistant.core.safety.lexicon import LexiconError
from assistant.core.say import Json
from assistant.core.steering import Steering
from assistant.core.story.phrases import PhraseFault
from assistant.ports import Clock, EngineForgetful, EngineUnavailable, StoreUnavailable
from assistant.services.dossier.dossier_export import DossierExport
from assistant.services.dossier.dossiers import Dossiers
from assistant.services.guide.guides import Guides
from assistant.services.income.short_sums import ShortSums
from assistant.services.knowledge.guidance import Guidance
from assistant.services.knowledge.occupations import Occupations
from assistant.services.knowledge.questions import Questions
from assistant.services.paper.documents import Documents
from assistant.services.profile.profiles import Profiles
from assistant.services.profile.stories import Stories
from assistant.services.talk.chat import Chat
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.crisis import Crisis
from assistant.services.talk.outside import Outside
from assistant.services.talk.sessions import Sessions
from assistant.settings import Settings

__all__ = ["Baken", "Income", "NotStarted", "build", "income_of"]


# Baken says what is wrong with each of these itself, and what to do.
BROKEN = (
    SafetyUnreadable,
    LexiconError,
    KeyUnreadable,
    StoryUnreadable,
    PhraseFault,
    DatabaseNewer,
)


class NotStarted(Exception):
    """Baken cannot start; the message says what is wrong and what to do now."""


@dataclass(frozen=True)
class Baken:
    """Everything, built."""

    settings: Settings
    knowledge: Knowledge
    engine: DialogueClient
    texts: DomainTexts
    conversations: Conversations
    sessions: Sessions
    crisis: Crisis
    guidance: Guidance
    questions: Questions
    guides: Guides
    outside: Outside
    profiles: Profiles
    stories: Stories
    documents: Documents
    occupations: Occupations
    clock: Clock
    dossiers: Dossiers
    exports: DossierExport
    chat: Chat

    def topic_of(self, intent: str | None, safety: Mapping[str, Json] | None) -> str | None:
        """The topic of a turn: that of the intent, or crisis when the safety layer answered."""
        if safety is not None and intent is None:
            return "crisis"
        known = self.knowledge.intents.get(intent or "")
        return known.topic if known else None

    async def learn_meanings(self) -> None:
        """Give the knowledge index its sentence vectors; the engine must be ready."""
        with contextlib.suppress(EngineUnavailable, EngineForgetful):
            await self.guidance.learn(self.engine.encode)

    async def close(self) -> None:
        """Close what is open."""
        await self.engine.close()


def build(settings: Settings) -> Baken:
    """Build everything for these settings.

    Raises:
        NotStarted: something that Baken cannot do without is broken.
    """
    try:
        return _built(settings)
    except BROKEN as error:
        raise NotStarted(f"Baken start niet. {error}") from error
    except StoreUnavailable as error:
        raise NotStarted(
            f"Baken start niet: de database is niet te openen ({error}). Is de schijf vol of "
            f"alleen te lezen? De gegevens staan in: {settings.data} (een andere map: BAKEN_DATA)."
        ) from error
    except OSError as error:
        raise NotStarted(
            f"Baken start niet: {error.filename} kan niet worden gelezen of gemaakt "
            f"({error.strerror}). Is de schijf vol of alleen te lezen? Een andere map: BAKEN_DATA."
        ) from error


def _built(settings: Settings) -> Baken:
    clock = SystemClock()
    files = KnowledgeFiles(settings.knowledge)
    loaded = files.load()
    knowledge = loaded.knowledge
    vault = vault_from(settings.key_file)
    opened = database(settings.database)
    store = SqlConversationStore(opened, vault)
    engine = DialogueClient(settings.engine_address)
    texts = DomainTexts(settings.domain_file)
    conversations = Conversations(store)
    sessions = Sessions(store, engine, clock)
    crisis = Crisis(
        safety_lexicon(settings.knowledge), safety_texts(settings.knowledge), knowledge.contacts
    )
    guidance = Guidance(knowledge, SqlKnowledgeIndex.in_memory(), clock)
    income = income_of(settings.knowledge, knowledge, clock)
    sums = ShortSums(income.book, income.words, clock)
    questions = Questions(guidance, knowledge, sums, clock)
    steering = Steering(_yaml(settings.knowledge / "steering.yml"), _steers(knowledge))
    guide_files, rate = files.load_guides(), SlidingWindowRate(settings.rate)
    esco = esco_of(settings, knowledge)
    told = stories_of(settings.knowledge, conversations, esco.source, texts, clock)
    ground = Ground(conversations, questions, steering, crisis, knowledge, texts, clock)
    walking = walking_of(ground, guide_files, income, esco, told)
    around = Surroundings(conversations, sessions, guide_files, texts, steering, clock)
    kept = keeps_of(settings.knowledge, opened, vault, around)
    on_paper = papers_of(PaperDesk(knowledge, texts, clock), walking.shelf, income, kept.dossiers)
    chat = Chat(
        conversations=conversations,
        sessions=sessions,
        engine=engine,
        crisis=crisis,
        guides=walking.guides,
        desk=kept.desk,
        texts=texts,
        rate=rate,
    )
    return Baken(
        settings=settings,
        knowledge=knowledge,
        engine=engine,
        texts=texts,
        conversations=conversations,
        sessions=sessions,
        crisis=crisis,
        guidance=guidance,
        questions=questions,
        guides=walking.guides,
        outside=walking.outside,
        profiles=walking.profiles,
        stories=told.stories,
        documents=Documents(conversations, on_paper, rate),
        occupations=esco.occupations,
        clock=clock,
        dossiers=kept.dossiers,
        exports=DossierExport(conversations, kept.dossiers, rate),
        chat=chat,
    )


def _steers(knowledge: Knowledge) -> dict[str, str]:
    return {intent.id: intent.steer for intent in knowledge.intents.values() if intent.steer}


def _yaml(file: Path) -> Any:  # noqa: ANN401  plain data of a file of our own
    return YAML(typ="safe", pure=True).load(file)
