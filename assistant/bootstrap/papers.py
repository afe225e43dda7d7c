"""Everything that can be put on paper."""

from assistant.bootstrap.income import Income
from assistant.core.knowledge.model import Knowledge
from assistant.ports import Clock, ResponseTexts
from assistant.services.documents import Papers
from assistant.services.guide_document import GuideDocument
from assistant.services.guide_shelf import GuideShelf
from assistant.services.openness_document import OpennessDocument
from assistant.services.profile_document import ProfileDocument
from assistant.services.talk_documents import TalkDocuments


def papers_of(
    knowledge: Knowledge, texts: ResponseTexts, clock: Clock, shelf: GuideShelf, income: Income
) -> Papers:
    """The maker of every document."""
    return Papers(
        shelf=shelf,
        guide=GuideDocument(knowledge, clock),
        income=income.document,
        profile=ProfileDocument(knowledge, texts, clock),
        openness=OpennessDocument(knowledge, clock),
        talks=TalkDocuments(knowledge, clock),
    )
