"""The download of everything that is known of somebody: made when asked, written nowhere."""

from assistant.core.dossier.export import Plain
from assistant.ports import RateLimit
from assistant.services.dossier.dossiers import Dossiers
from assistant.services.talk.chat import TooFast
from assistant.services.talk.conversations import Conversations


class DossierExport:
    """Gives somebody all of their own data."""

    def __init__(self, conversations: Conversations, dossiers: Dossiers, rate: RateLimit) -> None:
        self._conversations = conversations
        self._dossiers = dossiers
        self._rate = rate

    async def made(self, conversation_id: str) -> Plain:
        """All of it, as JSON data; also of somebody who keeps nothing.

        Raises:
            ConversationGone: it was erased.
            TooFast: over the rate limit of messages.
        """
        conversation = self._conversations.read(conversation_id)
        if not await self._rate.allows(conversation_id):
            raise TooFast
        return self._dossiers.everything(conversation)
