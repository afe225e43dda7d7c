"""The documents of a conversation: made when somebody asks, of the answers as they are then."""

from collections.abc import Mapping

from assistant.core.conversation import Conversation, RunStatus
from assistant.core.document import Document
from assistant.core.errors import CoreError
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.ports import RateLimit
from assistant.services.chat import TooFast
from assistant.services.conversations import Conversations
from assistant.services.income_cards import GUIDE
from assistant.services.income_document import IncomeDocument


class NoDocument(Exception):
    """There is nothing to put on paper: no income plan was made in this conversation."""


class Documents:
    """Puts what somebody made on paper. Nothing of it is kept."""

    def __init__(
        self,
        conversations: Conversations,
        guides: Mapping[str, Guide],
        income: IncomeDocument,
        rate: RateLimit,
    ) -> None:
        self._conversations = conversations
        self._guides = guides
        self._income = income
        self._rate = rate

    async def income_plan(self, conversation_id: str) -> Document:
        """The income plan; of a finished guide without a sum: why, and what to do now.

        Raises:
            ConversationGone: it was erased.
            NoDocument: the guide was not begun, or there is no sum yet.
            TooFast: over the rate limit of messages.
        """
        conversation = self._conversations.read(conversation_id)
        if not await self._rate.allows(conversation_id):
            raise TooFast
        return self._of(conversation)

    def _of(self, conversation: Conversation) -> Document:
        run = conversation.runs.get(GUIDE)
        answers = Answers.from_json(run.answers) if run else Answers()
        if run is None or not answers:
            raise NoDocument
        guide = self._guides[GUIDE]
        try:
            return self._income.made(guide, answers)
        except CoreError as error:
            if run.status is not RunStatus.DONE:
                raise NoDocument from error
            return self._income.refused(guide, answers, error)
