"""Walks a person through a guide: hears each message, keeps the answers, says what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.guide.answers import Answers
from assistant.core.guide.card import progress_fields, question_card
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.progress import progress
from assistant.core.guide.view import current
from assistant.core.profile.model import Profile
from assistant.core.say import Button, Card, Json, Say
from assistant.services.cards.paper_cards import PaperCards
from assistant.services.guide.guide_doing import GuideDoing
from assistant.services.guide.guide_doubt import doubt_of
from assistant.services.guide.guide_hearing import Hearing
from assistant.services.guide.guide_opening import GuideOpening, Outcome
from assistant.services.guide.guide_shelf import GuideShelf, serves
from assistant.services.guide.guide_steering import GuideSteering
from assistant.services.profile.profiles import Profiles
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.heard import Heard
from assistant.services.talk.menus import Menus


class GuideExtras(Protocol):
    """What one guide shows beside its questions: cards made of the answers and the profile."""

    def before(
        self, question: Question, guide: Guide, answers: Answers, profile: Profile
    ) -> list[Say]:
        """Shown before this question is asked."""
        ...

    def at_end(self, guide: Guide, answers: Answers, profile: Profile) -> list[Say]:
        """Shown when the guide is done; the profile already holds what it gave."""
        ...


@dataclass(frozen=True)
class GuideParts:
    """What walking a guide stands on, given once by bootstrap."""

    shelf: GuideShelf
    opening: GuideOpening
    hearing: Hearing
    steering: GuideSteering
    doing: GuideDoing


class Guides:
    """Every guide, for every conversation."""

    def __init__(  # noqa: PLR0913  every part it stands on, given once by bootstrap
        self,
        *,
        conversations: Conversations,
        parts: GuideParts,
        extras: Mapping[str, GuideExtras],
        profiles: Profiles,
        menus: Menus,
        papers: PaperCards,
    ) -> None:
        self._conversations = conversations
        self._parts = parts
        self._extras = extras
        self._profiles = profiles
        self._menus = menus
        self._papers = papers

    def start(self, conversation_id: str, guide_id: str, intent: str) -> Outcome:
        """Begin a guide, or go on with it; `intent` is what to come back to after the region."""
        with self._conversations.change(conversation_id) as conversation:
            if conversation.region is None:
                conversation.awaiting = f"region:{intent}"
                return Outcome([], walking=False)
            return self._parts.opening.opened(conversation, guide_id)

    def menu(self, conversation_id: str, menu_id: str) -> Outcome:
        """Show a menu."""
        conversation = self._conversations.read(conversation_id)
        return Outcome(self._menus.show(conversation, menu_id), walking=False)

    def resume(self, conversation_id: str) -> Outcome:
        """Take up the guide that was put aside."""
        with self._conversations.change(conversation_id) as conversation:
            run = conversation.run or conversation.paused_run
            if run is None:
                return Outcome([Say("utter_gids_geen_actief")], walking=False)
            guide = self._parts.shelf.of(conversation, run.guide)
            if not serves(guide, conversation):
                return self._parts.opening.elsewhere(guide, conversation)
            return self._parts.opening.taken_up(conversation, run)

    def hear(self, conversation_id: str, heard: Heard) -> Outcome:
        """One message inside a guide: an answer, a command, a question, or not understood."""
        with self._conversations.change(conversation_id) as conversation:
            run = conversation.run
            if run is None:
                return Outcome([], walking=False)
            guide = self._parts.shelf.of(conversation, run.guide)
            if not serves(guide, conversation):
                conversation.pause()
                return self._parts.opening.elsewhere(guide, conversation)
            other = _other_guide(conversation)
            if other in self._parts.shelf:
                self._profiles.take_up(conversation, guide, run)
                return self._parts.opening.opened(conversation, other)
            return self._heard(conversation, guide, run, heard)

    def ask(self, conversation_id: str) -> list[Say]:
        """The current question, with what is shown before it."""
        conversation = self._conversations.read(conversation_id)
        run = conversation.run
        if run is None or conversation.awaiting in {"choose", "code"}:
            return []
        guide = self._parts.shelf.of(conversation, run.guide)
        answers = Answers.from_json(run.answers)
        question = current(guide, answers)
        if question is None:
            return []
        extras = self._extras.get(guide.id)
        profile = Profile.from_json(conversation.profile)
        before = extras.before(question, guide, answers, profile) if extras else []
        return [*before, asked(guide, answers, question)]

    def finish(self, conversation_id: str) -> list[Say]:
        """What to say when a guide has just ended or was put aside; nothing when it was not."""
        with self._conversations.change(conversation_id) as conversation:
            ended, _, guide_id = (conversation.awaiting or "").partition(":")
            if ended not in {"klaar", "pauze"}:
                return []
            conversation.awaiting = None
            if ended == "pauze":
                again = Button("Verder", intent="ga_verder")
                return [Say("utter_gids_gepauzeerd", buttons=(again,))]
            guide = self._parts.shelf.of(conversation, guide_id)
            return self._closing(conversation, guide)

    def place(self, conversation: Conversation) -> Json:
        """Where the conversation is in its guide, for the widget; None outside a guide."""
        run = conversation.run
        if run is None:
            return None
        guide = self._parts.shelf.of(conversation, run.guide)
        answers = Answers.from_json(run.answers)
        question = current(guide, answers)
        fields: Card = {
            "id": guide.id,
            "title": guide.title,
            "question": question.id if question else None,
            "progress": progress_fields(progress(guide, answers)),
        }
        return fields

    def goes_on(self, conversation: Conversation) -> bool:
        """Whether there is still something to ask; a guide that ends is taken into the profile."""
        run = conversation.run
        if run is None:
            return False
        guide = self._parts.shelf.of(conversation, run.guide)
        if current(guide, Answers.from_json(run.answers)) is not None:
            return True
        run.status = RunStatus.DONE
        conversation.active_guide = None
        conversation.awaiting = f"klaar:{run.guide}"
        self._profiles.take_up(conversation, guide, run)
        return False

    def _heard(
        self, conversation: Conversation, guide: Guide, run: GuideRun, heard: Heard
    ) -> Outcome:
        answers = Answers.from_json(run.answers)
        pending, conversation.pending = conversation.pending, None
        doubt, conversation.doubt = conversation.doubt, None
        conversation.awaiting = None
        if doubt and not pending and self._parts.hearing.confirms(heard):
            pending = doubt
        means = self._parts.hearing.means(guide, answers, heard, pending)
        conversation.doubt = doubt_of(means.says)
        says = self._parts.doing.done(conversation, guide, means, heard)
        if run.status is RunStatus.PAUSED:
            self._profiles.take_up(conversation, guide, run)
        return Outcome(says, walking=self.goes_on(conversation))

    def _closing(self, conversation: Conversation, guide: Guide) -> list[Say]:
        answers = Answers.from_json(conversation.runs[guide.id].answers)
        extras = self._extras.get(guide.id)
        profile = Profile.from_json(conversation.profile)
        shown = extras.at_end(guide, answers, profile) if extras else []
        # On a phone the outcome comes first; the answers themselves follow, to look back at.
        return [
            Say("utter_gids_klaar"),
            *shown,
            *self._papers.offered(guide.id, guide.title),
            self._parts.steering.summary(guide, answers),
        ]


def asked(guide: Guide, answers: Answers, question: Question) -> Say:
    """The question as a reply: its text for reading and speaking, its card for the widget."""
    card: Card = question_card(guide, answers, question)
    return Say(text=question.text, card=card)


def _other_guide(conversation: Conversation) -> str:
    """The guide that a tapped button opens; empty when none was tapped."""
    if not conversation.pending or "start" not in conversation.pending:
        return ""
    pending, conversation.pending = conversation.pending, None
    return str(pending["start"])
