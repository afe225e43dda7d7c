"""Opens a guide: anew, again, where it was left, or what somebody elsewhere reads instead."""

from dataclasses import dataclass

from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.say import Say
from assistant.services.guide.guide_shelf import GuideShelf, serves
from assistant.services.knowledge.questions import Questions


@dataclass(frozen=True)
class Outcome:
    """What to say, and whether the guide goes on asking."""

    says: list[Say]
    walking: bool


class GuideOpening:
    """The beginning of a walk."""

    def __init__(self, shelf: GuideShelf, questions: Questions) -> None:
        self._shelf = shelf
        self._questions = questions

    def opened(self, conversation: Conversation, guide_id: str) -> Outcome:
        """Begin a guide, or go on with it when it was begun before; nothing answered is lost."""
        conversation.pause()
        guide = self._shelf.of(conversation, guide_id)
        if not serves(guide, conversation):
            return self.elsewhere(guide, conversation)
        run = conversation.runs.get(guide_id)
        if run is not None and run.status is not RunStatus.DONE:
            return self.taken_up(conversation, run)
        return self._begun(conversation, guide, run)

    def taken_up(self, conversation: Conversation, run: GuideRun) -> Outcome:
        """Go on where it was left."""
        run.status = RunStatus.ACTIVE
        conversation.active_guide = run.guide
        conversation.runs[run.guide] = conversation.runs.pop(run.guide)
        title = self._shelf.title(run.guide)
        return Outcome([Say("utter_gids_hervat", {"titel": title})], walking=True)

    def elsewhere(self, guide: Guide, conversation: Conversation) -> Outcome:
        """What somebody reads for whose region the guide was not made."""
        return Outcome(self._questions.show(conversation, guide.elsewhere or ""), walking=False)

    def _begun(self, conversation: Conversation, guide: Guide, former: GuideRun | None) -> Outcome:
        run = GuideRun(guide.id)
        if former is not None:
            run.number = former.number + 1
            if guide.repeats:
                conversation.earlier.append(former)
            else:
                run.answers = dict(Answers.from_json(former.answers).as_suggestions().as_json())
        conversation.runs.pop(guide.id, None)
        conversation.runs[guide.id] = run
        conversation.active_guide = guide.id
        values: dict[str, str | int] = {"titel": guide.title, "minuten": guide.minutes}
        return Outcome([Say("utter_gids_gestart", values), Say(text=guide.intro)], walking=True)
