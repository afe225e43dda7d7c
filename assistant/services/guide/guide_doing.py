"""Does what a message in a guide means: keeps the answer, steers, answers a question, listens."""

from typing import Protocol

from assistant.core.conversation import Conversation, GuideRun
from assistant.core.errors import CoreError
from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Kind
from assistant.core.say import Say
from assistant.services.guide.guide_means import Hard, Means
from assistant.services.guide.guide_refusals import refused
from assistant.services.guide.guide_steering import GuideSteering
from assistant.services.knowledge.questions import Questions
from assistant.services.talk.heard import Heard

BACK_TO_QUESTION = Say("utter_gids_terug_naar_vraag")


class HardMoments(Protocol):
    """What to say when somebody is not well; may put the guide aside."""

    def second_vote(self, conversation: Conversation) -> list[Say]: ...

    def hard_moment(self, conversation: Conversation) -> list[Say]: ...


class NamesOfOthers(Protocol):
    """Leaves names of others out of a text."""

    def kept(
        self, conversation: Conversation, question: str, text: str
    ) -> tuple[str, Say | None]: ...


class GuideDoing:
    """One step in a guide."""

    def __init__(
        self,
        steering: GuideSteering,
        questions: Questions,
        hard_moments: HardMoments,
        names: NamesOfOthers,
    ) -> None:
        self._steering = steering
        self._names = names
        self._questions = questions
        self._hard = {
            Hard.CRISIS: hard_moments.second_vote,
            Hard.DISTRESS: hard_moments.hard_moment,
        }

    def done(
        self, conversation: Conversation, guide: Guide, means: Means, heard: Heard
    ) -> list[Say]:
        """Do it, and say what is to be said before the next question."""
        before = Answers.from_json(conversation.run.answers) if conversation.run else Answers()
        if means.steer is not None:
            says = self._steering.steered(conversation, guide, means)
            return [*says, *_where_to_find(guide, before, conversation.run)]
        if means.hard is not None:
            return self._hard[means.hard](conversation)
        if means.topic is not None:
            return [*self._questions.show(conversation, means.topic), BACK_TO_QUESTION]
        if means.question:
            return [*self._questions.answer(conversation, heard), BACK_TO_QUESTION]
        if means.says or conversation.run is None:
            return list(means.says)
        return self._kept(conversation, guide, conversation.run, means)

    def _kept(
        self, conversation: Conversation, guide: Guide, run: GuideRun, means: Means
    ) -> list[Say]:
        """Keep the answer; when it does not fit, say why and keep everything as it was."""
        before = Answers.from_json(run.answers)
        try:
            changed = means.applied(guide, before)
            changed, says = self._without_names(conversation, guide, before, changed, means)
        except CoreError as error:
            return [refused(guide, error)]
        run.answers = dict(changed.as_json())
        if means.read_back:
            return [Say("utter_gids_teruglezen", {"waarde": means.read_back})]
        return [*says, *_where_to_find(guide, before, run)]

    def _without_names(
        self,
        conversation: Conversation,
        guide: Guide,
        before: Answers,
        changed: Answers,
        means: Means,
    ) -> tuple[Answers, list[Say]]:
        """What was typed just now, without names of others; nothing when it may stay as typed."""
        says: list[Say] = []
        for question in guide.questions:
            typed = changed.get(question.id)
            fresh = isinstance(typed, str) and typed != before.get(question.id)
            if question.kind is not Kind.FREE_TEXT or not fresh or means.as_typed:
                continue
            clean, said = self._names.kept(conversation, question.id, str(typed))
            if said is not None:
                changed = walk.put(guide, changed, question.id, clean)
                says.append(said)
        return changed, says


def _where_to_find(guide: Guide, before: Answers, run: GuideRun | None) -> list[Say]:
    """Where somebody can look up what was just skipped, when the guide says so."""
    if run is None:
        return []
    now = Answers.from_json(run.answers)
    skipped = [one for one in now if now[one] is None and before.get(one, "") is not None]
    return [Say(text=guide.question(one).find) for one in skipped if guide.question(one).find]
