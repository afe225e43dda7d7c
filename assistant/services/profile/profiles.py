"""Keeps the work profile of a conversation up to date with what the guides gave."""

from typing import Protocol

from assistant.core.conversation import Conversation, GuideRun
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.profile.changes import taken_up
from assistant.core.profile.forgetting import forget_refused, without_others
from assistant.core.profile.model import Profile
from assistant.core.profile.yields import drafts, refused_speaker
from assistant.core.say import Say
from assistant.ports import Clock
from assistant.services.cards.paper_cards import PaperCards
from assistant.services.talk.conversations import Conversations


class ProfileWords(Protocol):
    """Shows a profile."""

    def overview(self, profile: Profile) -> list[Say]: ...

    def differences(self, profile: Profile, old: int, new: int) -> list[Say]: ...


class Profiles:
    """The profile: taken up at the end of each guide, shown when somebody asks."""

    def __init__(
        self,
        conversations: Conversations,
        words: ProfileWords,
        papers: PaperCards,
        clock: Clock,
    ) -> None:
        self._conversations = conversations
        self._words = words
        self._papers = papers
        self._clock = clock

    def take_up(self, conversation: Conversation, guide: Guide, run: GuideRun) -> None:
        """What a finished walk gives becomes the next version; nothing happens when it is equal."""
        entry = f"{guide.id}-{run.number}" if guide.repeats else None
        today = self._clock.today()
        answers = Answers.from_json(run.answers)
        made = drafts(guide, answers, entry, today)
        before = Profile.from_json(conversation.profile)
        after = taken_up(before, made, guide.id, entry, today)
        if refused_speaker(guide, answers):
            after = without_others(after, guide.id, entry, today)
        if after is not before:
            conversation.profile = after.as_json()
        forget_refused(run, guide)

    def show(self, conversation_id: str) -> list[Say]:
        """The whole profile, what the newest version changed, and the profile as paper."""
        profile = Profile.from_json(self._conversations.read(conversation_id).profile)
        shown = self._words.overview(profile)
        if profile.number > 1:
            shown += self._words.differences(profile, profile.number - 1, profile.number)
        return [*shown, self._papers.profile()] if profile.current else shown
