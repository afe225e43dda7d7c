"""Everything that can be put on paper."""

from dataclasses import dataclass

from assistant.bootstrap.income import Income
from assistant.core.knowledge.model import Knowledge
from assistant.ports import Clock, ResponseTexts
from assistant.services.guide.guide_shelf import GuideShelf
from assistant.services.paper.documents import Keeping, Papers
from assistant.services.paper.guide_document import GuideDocument
from assistant.services.paper.openness_document import OpennessDocument
from assistant.services.paper.own_data_document import OwnDataDocument
from assistant.services.paper.profile_document import ProfileDocument
from assistant.services.paper.talk_documents import TalkDocuments


@dataclass(frozen=True)
class PaperDesk:
    """What every paper is made with."""

    knowledge: Knowledge
    texts: ResponseTexts
    clock: Clock


def papers_of(desk: PaperDesk, shelf: GuideShelf, income: Income, keeping: Keeping) -> Papers:
    """The maker of every document; `keeping` knows what is kept of somebody."""
    knowledge, texts, clock = desk.knowledge, desk.texts, desk.clock
    return Papers(
        shelf=shelf,
        guide=GuideDocument(knowledge, clock),
        income=income.document,
        profile=ProfileDocument(knowledge, texts, clock),
        openness=OpennessDocument(knowledge, clock),
        talks=TalkDocuments(knowledge, clock),
        own=OwnDataDocument(knowledge, texts, shelf, clock),
        keeping=keeping,
    )
