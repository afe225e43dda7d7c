"""Puts together what keeps dossiers: the store, the codes, the use cases and the desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from assistant.adapters.dossier_store import SqlDossierStore
from assistant.adapters.return_codes import ReturnCodes, return_words
from assistant.adapters.vault import Vault
from assistant.core.dossier.code import ReturnWords
from assistant.core.guide.model import Guide
from assistant.core.steering import Steering
from assistant.ports import Clock, CodeMaker, DossierStore, ResponseTexts
from assistant.services.dossier.desk import Desk
from assistant.services.dossier.desk_codes import CodeAnswers
from assistant.services.dossier.desk_kept import KeptAnswers
from assistant.services.dossier.dossier_held import HeldDossiers
from assistant.services.dossier.dossier_keeping import Keeping
from assistant.services.dossier.dossier_lines import DossierLines
from assistant.services.dossier.dossier_return import Returning
from assistant.services.dossier.dossiers import Dossiers
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.sessions import Sessions


@dataclass(frozen=True)
class Surroundings:
    """What dossiers stand on."""

    conversations: Conversations
    sessions: Sessions
    guides: Mapping[str, Guide]
    texts: ResponseTexts
    steering: Steering
    clock: Clock


@dataclass(frozen=True)
class Keeps:
    """The use cases, and the desk in the chat."""

    dossiers: Dossiers
    desk: Desk


def keeps_of(knowledge: Path, database: Engine, vault: Vault, around: Surroundings) -> Keeps:
    """Everything about keeping, in this database."""
    words = return_words(knowledge)
    store = SqlDossierStore(database, vault, around.clock)
    return keeps(store, ReturnCodes(words), words, around)


def keeps(store: DossierStore, codes: CodeMaker, words: ReturnWords, around: Surroundings) -> Keeps:
    """Everything about keeping, in this store."""
    held = HeldDossiers(store, around.clock)
    lines = DossierLines(around.guides, around.texts, around.clock)
    keeping = Keeping(
        store=store,
        codes=codes,
        conversations=around.conversations,
        held=held,
        lines=lines,
        clock=around.clock,
    )
    returning = Returning(
        store=store,
        codes=codes,
        conversations=around.conversations,
        held=held,
        lines=lines,
        clock=around.clock,
    )
    dossiers = Dossiers(
        store=store,
        held=held,
        keeping=keeping,
        returning=returning,
        conversations=around.conversations,
        sessions=around.sessions,
        lines=lines,
        guides=around.guides,
        clock=around.clock,
    )
    answers = KeptAnswers(dossiers, around.texts, around.clock)
    return Keeps(dossiers, Desk(dossiers, answers, CodeAnswers(dossiers, words), around.steering))
