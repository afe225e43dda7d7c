"""Walks a person through a guide: hears each message, keeps the answers, says what comes next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.guide.answers import Answers
from assistant.core.guide.card import progress_fields, question_card
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.progress import progress
from assistant.core.guide.view import current
from assistant.core.say import Button, Card, Json, Say
from assistant.core.steering import Steer, Steering
from assistant.ports import Clock
from assistant.services.conversations import Conversations
from assistant.services.guide_doing import GuideDoing, HardMoments
from assistant.services.guide_doubt import doubt_of
from assistant.services.guide_hearing import Hearing, Means
from assistant.services.guide_steering import GuideSteering, erase_question
from assistant.services.heard import Heard
from assistant.services.questions import Questions


class GuideExtras(Protocol):
    """What one guide shows beside its questions: cards made of the answers."""

    def before(self, question: Question, guide: Guide, answers: Answers) -> list[Say]:
        """Shown before this question is asked."""
        ...

    def at_end(self, guide: Guide, answers: Answers) -> list[Say]:
        """Shown when the guide is done."""
        ...


@dataclass(frozen=True)
class Outcome:
    """What to say, and whether the guide goes on asking."""

    says: list[Say]
    walking: bool


class Guides:
    """Every guide, for every conversation."""

    def __init__(  # noqa: PLR0913  every part it stands on, given once by bootstrap
        self,
        *,
        conversations: Conversations,
        guides: Mapping[str, Guide],
        questions: Questions,
        steering: Steering,
        extras: Mapping[str, GuideExtras],
        hard_moments: HardMoments,
        clock: Clock,
    ) -> None:
        self._conversations = conversations
        self._guides = guides
        self._questions = questions
        self._extras = extras
        self._clock = clock
        self._questions = questions
        self._hearing = Hearing(steering, clock)
        self._steering = GuideSteering(clock)
        self._doing = GuideDoing(self._steering, questions, hard_moments)

    def start(self, conversation_id: str, guide_id: str) -> Outcome:
        """Begin a guide, or go on with it when it was begun before; nothing answered is lost."""
        with self._conversations.change(conversation_id) as conversation:
            if conversation.region is None:
                conversation.awaiting = f"region:start_{guide_id}"
                return Outcome([], walking=False)
            guide = self._guides[guide_id]
            if not _serves(guide, conversation):
                return self._elsewhere(guide, conversation)
            run = conversation.runs.get(guide_id)
            if run is not None and run.status is not RunStatus.DONE:
                return self._taken_up(conversation, run)
            conversation.runs[guide_id] = GuideRun(guide_id)
            conversation.active_guide = guide_id
            values: dict[str, str | int] = {"titel": guide.title, "minuten": guide.minutes}
            return Outcome([Say("utter_gids_gestart", values), Say(text=guide.intro)], walking=True)

    def resume(self, conversation_id: str) -> Outcome:
        """Take up the guide that was put aside."""
        with self._conversations.change(conversation_id) as conversation:
            run = conversation.run or conversation.paused_run
            if run is None:
                return Outcome([self._nothing_to_steer()], walking=False)
            if not _serves(self._guides[run.guide], conversation):
                return self._elsewhere(self._guides[run.guide], conversation)
            return self._taken_up(conversation, run)

    def hear(self, conversation_id: str, heard: Heard) -> Outcome:
        """One message inside a guide: an answer, a command, a question, or not understood."""
        with self._conversations.change(conversation_id) as conversation:
            run = conversation.run
            if run is None:
                return Outcome([], walking=False)
            guide, answers = self._guides[run.guide], Answers.from_json(run.answers)
            if not _serves(guide, conversation):
                conversation.pause()
                return self._elsewhere(guide, conversation)
            pending, conversation.pending = conversation.pending, None
            doubt, conversation.doubt = conversation.doubt, None
            conversation.awaiting = None
            if doubt and not pending and self._hearing.confirms(heard):
                pending = doubt
            means = self._hearing.means(guide, answers, heard, pending)
            conversation.doubt = doubt_of(means.says)
            says = self._doing.done(conversation, guide, means, heard)
            return Outcome(says, walking=self._goes_on(conversation))

    def ask(self, conversation_id: str) -> list[Say]:
        """The current question, with what is shown before it."""
        conversation = self._conversations.read(conversation_id)
        run = conversation.run
        if run is None or conversation.awaiting == "choose":
            return []
        guide, answers = self._guides[run.guide], Answers.from_json(run.answers)
        question = current(guide, answers)
        if question is None:
            return []
        extras = self._extras.get(guide.id)
        before = extras.before(question, guide, answers) if extras else []
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
            return self._closing(self._guides[guide_id], conversation.runs[guide_id])

    def steer_outside(self, conversation_id: str, heard: Heard) -> Outcome:
        """A command or a bare yes/no while no guide is going on."""
        with self._conversations.change(conversation_id) as conversation:
            pending, conversation.pending = conversation.pending, None
            if pending and "topic" in pending:
                return Outcome(
                    self._questions.show(conversation, str(pending["topic"])), walking=False
                )
            run = conversation.paused_run or _newest(conversation)
            means = _tapped_steer(pending) or Means(steer=self._hearing.steer(heard))
            if means.steer is Steer.ERASE:
                return Outcome([erase_question()], walking=False)
            if run is None or means.steer is None:
                return Outcome([self._not_now(heard)], walking=False)
            return self._steered_outside(conversation, run, means)

    def place(self, conversation: Conversation) -> Json:
        """Where the conversation is in its guide, for the widget; None outside a guide."""
        run = conversation.run
        if run is None:
            return None
        guide, answers = self._guides[run.guide], Answers.from_json(run.answers)
        question = current(guide, answers)
        fields: Card = {
            "id": guide.id,
            "title": guide.title,
            "question": question.id if question else None,
            "progress": progress_fields(progress(guide, answers)),
        }
        return fields

    def _elsewhere(self, guide: Guide, conversation: Conversation) -> Outcome:
        """What somebody reads for whose region the guide was not made."""
        return Outcome(self._questions.show(conversation, guide.elsewhere or ""), walking=False)

    def _taken_up(self, conversation: Conversation, run: GuideRun) -> Outcome:
        run.status = RunStatus.ACTIVE
        conversation.active_guide = run.guide
        title = self._guides[run.guide].title
        return Outcome([Say("utter_gids_hervat", {"titel": title})], walking=True)

    def _goes_on(self, conversation: Conversation) -> bool:
        run = conversation.run
        if run is None:
            return False
        if current(self._guides[run.guide], Answers.from_json(run.answers)) is not None:
            return True
        run.status = RunStatus.DONE
        conversation.active_guide = None
        conversation.awaiting = f"klaar:{run.guide}"
        return False

    def _closing(self, guide: Guide, run: GuideRun) -> list[Say]:
        answers = Answers.from_json(run.answers)
        extras = self._extras.get(guide.id)
        summary = self._steering.summary(guide, answers)
        shown = extras.at_end(guide, answers) if extras else []
        return [Say("utter_gids_klaar"), summary, *shown]

    def _steered_outside(self, conversation: Conversation, run: GuideRun, means: Means) -> Outcome:
        guide, answers = self._guides[run.guide], Answers.from_json(run.answers)
        if not _serves(guide, conversation):
            return self._elsewhere(guide, conversation)
        if means.steer is Steer.SUMMARY:
            return Outcome([self._steering.summary(guide, answers)], walking=False)
        if means.steer is Steer.STOP:
            return Outcome([Say("utter_gids_geen_actief")], walking=False)
        taken_up = self._taken_up(conversation, run)
        if means.steer is Steer.RESUME:
            return taken_up
        says = self._steering.steered(conversation, guide, means)
        return Outcome(says, walking=self._goes_on(conversation))

    def _not_now(self, heard: Heard) -> Say:
        by_intent = {"bevestig": "utter_ja_zonder_vraag", "ontken": "utter_nee_zonder_vraag"}
        response = by_intent.get(heard.intent or "")
        return Say(response) if response else self._nothing_to_steer()

    def _nothing_to_steer(self) -> Say:
        starts = tuple(
            Button(guide.title, intent=f"start_{guide.id}") for guide in self._guides.values()
        )
        return Say("utter_gids_geen_actief", buttons=starts)


def asked(guide: Guide, answers: Answers, question: Question) -> Say:
    """The question as a reply: its text for reading and speaking, its card for the widget."""
    card: Card = question_card(guide, answers, question)
    return Say(text=question.text, card=card)


def _serves(guide: Guide, conversation: Conversation) -> bool:
    return guide.region in ("both", conversation.region)


def _tapped_steer(pending: Mapping[str, Json] | None) -> Means | None:
    """The command of a button, such as "change this answer"; None when there is none."""
    if not pending or "steer" not in pending:
        return None
    target = pending.get("question")
    return Means(steer=Steer(str(pending["steer"])), target=str(target) if target else None)


def _newest(conversation: Conversation) -> GuideRun | None:
    runs: Sequence[GuideRun] = list(conversation.runs.values())
    return runs[-1] if runs else None
