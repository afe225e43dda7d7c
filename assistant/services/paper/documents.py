"""The documents of a conversation: made when somebody asks, of the answers as they are then."""

from collections.abc import Callable, Mapping
from typing import Protocol

from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.document import Document
from assistant.core.dossier.model import Dossier
from assistant.core.errors import CoreError
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.profile.model import Profile
from assistant.ports import RateLimit
from assistant.services.guide.guide_shelf import GuideShelf
from assistant.services.paper.guide_document import GuideDocument
from assistant.services.paper.income_document import IncomeDocument
from assistant.services.paper.openness_document import OpennessDocument
from assistant.services.paper.own_data_document import OwnDataDocument
from assistant.services.paper.profile_document import ProfileDocument
from assistant.services.paper.talk_documents import TalkDocuments
from assistant.services.talk.chat import TooFast
from assistant.services.talk.conversations import Conversations

type Maker = Callable[[Conversation], Document]


class Keeping(Protocol):
    """Knows what is kept of the person of a conversation."""

    def downloaded(self, conversation: Conversation) -> Dossier | None: ...


class NothingKept:
    """For papers of somebody of whom nothing is kept."""

    def downloaded(self, conversation: Conversation) -> Dossier | None:
        """Nothing."""
        return None


class NoDocument(Exception):
    """There is nothing to put on paper: nothing of it was made in this conversation."""


class Papers:
    """Every document by its name; any other name is that of a guide that was filled in."""

    def __init__(  # noqa: PLR0913  one maker for each kind of paper
        self,
        *,
        shelf: GuideShelf,
        guide: GuideDocument,
        income: IncomeDocument,
        profile: ProfileDocument,
        openness: OpennessDocument,
        talks: TalkDocuments,
        own: OwnDataDocument,
        keeping: Keeping,
    ) -> None:
        self._shelf = shelf
        self._guide = guide
        self._income = income
        self._profile = profile
        self._openness = openness
        self._talks = talks
        self._own = own
        self._keeping = keeping
        self._makers: Mapping[str, Maker] = {
            "arbeidsprofiel": self._profile_of,
            "openheidsoverzicht": lambda one: self._openness.made(*self.walk(one, "openheid")),
            "gesprekskaart": lambda one: self._talk(one, "gesprekskaart", self._talks.card),
            "driegesprek": lambda one: self._talk(one, "driegesprek", self._talks.agenda),
            "inkomstenplan": self._income_of,
            "mijn_gegevens": lambda one: self._own.made(one, self._keeping.downloaded(one)),
        }

    def made(self, conversation: Conversation, name: str) -> Document:
        """The document. Raises NoDocument: nothing of it was made."""
        maker = self._makers.get(name)
        return maker(conversation) if maker else self._guide_of(conversation, name)

    def walk(self, conversation: Conversation, guide_id: str) -> tuple[Guide, Answers]:
        """A guide and the answers of the newest walk. Raises NoDocument: it was not begun."""
        run = self._begun(conversation, guide_id)[-1]
        return self._shelf.of(conversation, guide_id), Answers.from_json(run.answers)

    def _guide_of(self, conversation: Conversation, guide_id: str) -> Document:
        """Every walk through the guide: two jobs are two of them."""
        walks = [Answers.from_json(run.answers) for run in self._begun(conversation, guide_id)]
        return self._guide.made(self._shelf.of(conversation, guide_id), walks)

    def _begun(self, conversation: Conversation, guide_id: str) -> list[GuideRun]:
        """The walks through a guide that have an answer, the newest last."""
        runs = [*conversation.earlier, *conversation.runs.values()]
        mine = [one for one in runs if one.guide == guide_id and Answers.from_json(one.answers)]
        if guide_id not in self._shelf or not mine:
            raise NoDocument
        return mine

    def _profile_of(self, conversation: Conversation) -> Document:
        """Also an empty one, of somebody who began a guide and left all of it open."""
        profile = Profile.from_json(conversation.profile)
        if not profile.versions and not conversation.runs:
            raise NoDocument
        return self._profile.made(profile)

    def _talk(
        self,
        conversation: Conversation,
        guide_id: str,
        maker: Callable[[Guide, Answers, Profile], Document],
    ) -> Document:
        guide, answers = self.walk(conversation, guide_id)
        return maker(guide, answers, Profile.from_json(conversation.profile))

    def _income_of(self, conversation: Conversation) -> Document:
        """Of a finished guide without a sum: why, and what to do now."""
        run = self._begun(conversation, "inkomstenplan")[-1]
        guide, answers = self.walk(conversation, "inkomstenplan")
        try:
            return self._income.made(guide, answers)
        except CoreError as error:
            if run.status is not RunStatus.DONE:
                raise NoDocument from error
            return self._income.refused(guide, answers, error)


class Documents:
    """Puts what somebody made on paper. Nothing of it is kept."""

    def __init__(self, conversations: Conversations, papers: Papers, rate: RateLimit) -> None:
        self._conversations = conversations
        self._papers = papers
        self._rate = rate

    async def made(self, conversation_id: str, name: str) -> Document:
        """A document by its name.

        Raises:
            ConversationGone: it was erased.
            NoDocument: nothing of it was made.
            TooFast: over the rate limit of messages.
        """
        return self._papers.made(await self._read(conversation_id), name)

    async def walk(self, conversation_id: str, guide_id: str) -> tuple[Guide, Answers]:
        """A guide with its answers, for another system. Raises as `made`."""
        return self._papers.walk(await self._read(conversation_id), guide_id)

    async def _read(self, conversation_id: str) -> Conversation:
        conversation = self._conversations.read(conversation_id)
        if not await self._rate.allows(conversation_id):
            raise TooFast
        return conversation
