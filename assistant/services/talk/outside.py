"""What is said while no guide is going on: taps, commands, a bare yes or no."""

from collections.abc import Callable, Mapping
from typing import Protocol

from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.guide.answers import Answers
from assistant.core.say import Json, Say
from assistant.core.steering import Steer
from assistant.services.guide.guide_means import Means, as_typed
from assistant.services.guide.guide_opening import Outcome
from assistant.services.guide.guide_shelf import serves
from assistant.services.guide.guide_steering import ABOUT_WHAT_IS_KEPT
from assistant.services.guide.guides import GuideParts, Guides
from assistant.services.knowledge.questions import Questions
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.heard import Heard
from assistant.services.talk.menus import Menus

type Tapped = Callable[[Conversation, Mapping[str, Json]], Outcome]
# What can still be asked of a guide that is done; anything else is about nothing.
AFTER_THE_END = frozenset({Steer.BACK, Steer.CHANGE, Steer.RESTART, Steer.SUMMARY})
ANSWERS_A_PROPOSAL = frozenset({"bevestig", "ontken"})


class StoryTalk(Protocol):
    """Asks about what was understood of a story."""

    def confirm(self, conversation: Conversation, pending: Mapping[str, Json]) -> list[Say]: ...

    def yes_no(self, conversation: Conversation, heard: Heard) -> list[Say]: ...


class Outside:
    """Between the guides."""

    def __init__(  # noqa: PLR0913  every part it stands on, given once by bootstrap
        self,
        *,
        conversations: Conversations,
        guides: Guides,
        parts: GuideParts,
        menus: Menus,
        questions: Questions,
        stories: StoryTalk,
    ) -> None:
        self._conversations = conversations
        self._guides = guides
        self._parts = parts
        self._menus = menus
        self._questions = questions
        self._stories = stories
        self._taps: dict[str, Tapped] = {
            "topic": self._topic,
            "start": self._start,
            "menu": self._menu,
            "proposal": self._proposal,
            "names": self._names,
        }

    def hear(self, conversation_id: str, heard: Heard) -> Outcome:
        """One message outside a guide that no topic answers."""
        with self._conversations.change(conversation_id) as conversation:
            pending, conversation.pending = conversation.pending, None
            for kind, tapped in self._taps.items():
                if pending and kind in pending:
                    return tapped(conversation, pending)
            if conversation.proposals and self._answers_a_proposal(heard):
                return Outcome(self._stories.yes_no(conversation, heard), walking=False)
            means = _tapped_steer(pending) or Means(steer=self._parts.hearing.steer(heard))
            return self._steered(conversation, means, heard)

    def _answers_a_proposal(self, heard: Heard) -> bool:
        """A yes, a no, or "laat maar"."""
        leaves = self._parts.hearing.steer(heard) in {Steer.STOP, Steer.RESTORE}
        return leaves or heard.intent in ANSWERS_A_PROPOSAL

    def _topic(self, conversation: Conversation, pending: Mapping[str, Json]) -> Outcome:
        shown = self._questions.show(conversation, str(pending["topic"]))
        return Outcome(shown, walking=False)

    def _start(self, conversation: Conversation, pending: Mapping[str, Json]) -> Outcome:
        guide_id = str(pending["start"])
        if guide_id not in self._parts.shelf:
            return Outcome([self._nothing_to_steer()], walking=False)
        return self._parts.opening.opened(conversation, guide_id)

    def _menu(self, conversation: Conversation, pending: Mapping[str, Json]) -> Outcome:
        return Outcome(self._menus.show(conversation, str(pending["menu"])), walking=False)

    def _proposal(self, conversation: Conversation, pending: Mapping[str, Json]) -> Outcome:
        return Outcome(self._stories.confirm(conversation, pending), walking=False)

    def _names(self, conversation: Conversation, pending: Mapping[str, Json]) -> Outcome:
        """The name may stay after all, in a guide that ended with that answer."""
        named = pending["names"]
        run = conversation.runs.get(str(named.get("guide")) if isinstance(named, dict) else "")
        if run is None:
            return Outcome([self._nothing_to_steer()], walking=False)
        guide = self._parts.shelf.of(conversation, run.guide)
        conversation.active_guide = run.guide
        says = self._parts.doing.done(conversation, guide, as_typed(pending), Heard(""))
        ended = not self._guides.goes_on(conversation)
        conversation.awaiting = None
        return Outcome([*says, Say("utter_naam_bewaard")], walking=not ended)

    def _steered(self, conversation: Conversation, means: Means, heard: Heard) -> Outcome:
        run = _run_meant(conversation, means.steer)
        if means.steer in ABOUT_WHAT_IS_KEPT:
            return Outcome(self._parts.steering.asked(conversation, means.steer), walking=False)
        if run is None or means.steer is None:
            return Outcome([self._not_now(heard)], walking=False)
        guide = self._parts.shelf.of(conversation, run.guide)
        if not serves(guide, conversation):
            return self._parts.opening.elsewhere(guide, conversation)
        if means.steer is Steer.STOP:
            return Outcome([Say("utter_gids_geen_actief")], walking=False)
        if means.steer is Steer.SUMMARY:
            return Outcome([self._summary(conversation, run)], walking=False)
        return self._taken_up(conversation, run, means)

    def _taken_up(self, conversation: Conversation, run: GuideRun, means: Means) -> Outcome:
        taken_up = self._parts.opening.taken_up(conversation, run)
        if means.steer is Steer.RESUME:
            return taken_up
        guide = self._parts.shelf.of(conversation, run.guide)
        says = self._parts.steering.steered(conversation, guide, means)
        return Outcome(says, walking=self._guides.goes_on(conversation))

    def _summary(self, conversation: Conversation, run: GuideRun) -> Say:
        guide = self._parts.shelf.of(conversation, run.guide)
        return self._parts.steering.summary(guide, Answers.from_json(run.answers))

    def _not_now(self, heard: Heard) -> Say:
        by_intent = {"bevestig": "utter_ja_zonder_vraag", "ontken": "utter_nee_zonder_vraag"}
        response = by_intent.get(heard.intent or "")
        return Say(response) if response else self._nothing_to_steer()

    def _nothing_to_steer(self) -> Say:
        return Say("utter_gids_geen_actief", buttons=self._menus.main())


def _tapped_steer(pending: Mapping[str, Json] | None) -> Means | None:
    """The command of a button, such as "change this answer"; None when there is none."""
    if not pending or "steer" not in pending:
        return None
    target = pending.get("question")
    return Means(steer=Steer(str(pending["steer"])), target=str(target) if target else None)


def _run_meant(conversation: Conversation, steer: Steer | None) -> GuideRun | None:
    """The guide that waits, or the newest; of one that is done only some things can be asked."""
    run = conversation.paused_run or next(reversed(conversation.runs.values()), None)
    if run is not None and run.status is RunStatus.DONE and steer not in AFTER_THE_END:
        return None
    return run
