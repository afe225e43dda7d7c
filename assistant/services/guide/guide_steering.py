"""What each steering command does to a walk through a guide."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.core.conversation import Conversation, GuideRun
from assistant.core.errors import CoreError
from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.card import summary_card
from assistant.core.guide.model import Guide, Kind
from assistant.core.guide.progress import progress
from assistant.core.guide.summary import summary
from assistant.core.guide.view import current
from assistant.core.say import Button, Card, Json, Say
from assistant.core.steering import Steer
from assistant.ports import Clock
from assistant.services.dossier.dossier_held import real_day
from assistant.services.dossier.dossier_questions import STEERS, erase_which
from assistant.services.dossier.dossier_questions import steered as dossier_steered
from assistant.services.guide.guide_refusals import refused

if TYPE_CHECKING:
    from assistant.services.guide.guide_means import Means


ABOUT_WHAT_IS_KEPT = STEERS | {Steer.ERASE}


class GuideSteering:
    """Back, change, skip, why, where am I, summary, stop, start over."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def steered(self, conversation: Conversation, guide: Guide, means: "Means") -> list[Say]:
        """Do what the command says; a command that cannot be done now says why."""
        run = conversation.run
        if run is None or means.steer is None:
            return []
        try:
            return self._done(conversation, run, guide, means)
        except CoreError as error:
            return [refused(guide, error)]

    def summary(self, guide: Guide, answers: Answers) -> Say:
        """Everything answered so far."""
        card: Card = summary_card(guide, answers, today=self._clock.today())
        return Say(text=guide.title, card=card)

    def _done(
        self, conversation: Conversation, run: GuideRun, guide: Guide, means: "Means"
    ) -> list[Say]:
        answers = Answers.from_json(run.answers)
        changes = self._changes().get(means.steer or Steer.REPEAT)
        if changes is not None:
            change, response = changes
            run.answers = dict(change(guide, answers).as_json())
            return [Say(response)]
        if means.steer is Steer.CHANGE:
            return self._change(conversation, run, guide, means)
        if means.steer is Steer.STOP:
            conversation.awaiting = f"pauze:{guide.id}"
            conversation.pause()
            return []
        if means.steer is Steer.RESTART:
            return self._restart(conversation, run, guide, means)
        if means.steer in ABOUT_WHAT_IS_KEPT:
            return self.asked(conversation, means.steer)
        return self._told(guide, answers, means.steer)

    def asked(self, conversation: Conversation, steer: Steer | None) -> list[Say]:
        """Questions about what is kept or erased; a guide waits for the answer."""
        if steer in STEERS:
            return dossier_steered(conversation, steer, real_day(self._clock))
        conversation.awaiting = "choose"
        return [erasing(conversation)]

    def _changes(self) -> dict[Steer, tuple[Callable[[Guide, Answers], Answers], str]]:
        return {
            Steer.BACK: (walk.back, "utter_gids_terug"),
            Steer.SKIP: (_skipped, "utter_gids_overgeslagen"),
            Steer.CLOSE: (_closed, "utter_gids_overgeslagen"),
            Steer.RESTORE: (walk.restore, "utter_gids_blijft_staan"),
        }

    def _told(self, guide: Guide, answers: Answers, steer: Steer | None) -> list[Say]:
        question = current(guide, answers)
        if steer is Steer.WHY and question is not None:
            return [Say("utter_gids_waarom", {"waarom": question.why})]
        if steer is Steer.SUMMARY:
            return [self.summary(guide, answers)]
        if steer is Steer.PROGRESS:
            now = progress(guide, answers)
            title = next((s.title for s in now.sections if s.id == now.section_id), "")
            values: dict[str, str | int] = {"gedaan": now.done, "totaal": now.total, "deel": title}
            return [Say("utter_gids_voortgang", values)]
        return []

    def _restart(
        self, conversation: Conversation, run: GuideRun, guide: Guide, means: "Means"
    ) -> list[Say]:
        """Only after a second "yes": the answers of this guide are gone then."""
        if means.target == guide.id:
            run.answers = dict(walk.restart().as_json())
            return [Say("utter_gids_opnieuw")]
        conversation.awaiting = "choose"
        again: dict[str, Json] = {"steer": Steer.RESTART, "question": guide.id}
        stay: dict[str, Json] = {"steer": Steer.REPEAT}
        buttons = (Button("Opnieuw beginnen", pending=again), Button("Verder", pending=stay))
        return [Say("utter_gids_opnieuw_vraag", buttons=buttons)]

    def _change(
        self, conversation: Conversation, run: GuideRun, guide: Guide, means: "Means"
    ) -> list[Say]:
        answers = Answers.from_json(run.answers)
        if means.target is None:
            conversation.awaiting = "choose"
            return [Say("utter_gids_welk_antwoord_wijzigen", buttons=changeable(guide, answers))]
        run.answers = dict(walk.reopen(guide, answers, means.target).as_json())
        return [Say("utter_gids_gewijzigd", {"vraag": guide.question(means.target).text})]


def erasing(conversation: Conversation) -> Say:
    """Ask what may be erased; somebody who keeps something chooses whether that goes too."""
    return erase_question() if conversation.candidate is None else erase_which()


def erase_question() -> Say:
    """Ask whether everything may really go."""
    buttons = (
        Button("Ja, wis alles", pending={"erase": True}, kind="danger"),
        Button("Nee, bewaar het", pending={"erase": False}),
    )
    return Say("utter_wis_vraag", buttons=buttons)


def changeable(guide: Guide, answers: Answers) -> tuple[Button, ...]:
    """One button for every answer that can be changed."""
    return tuple(
        Button(item.question, pending={"steer": Steer.CHANGE, "question": item.question_id})
        for section in summary(guide, answers)
        for item in section.items
        if item.question_id in answers
    )


def _skipped(guide: Guide, answers: Answers) -> Answers:
    question = current(guide, answers)
    return walk.skip(guide, answers, question.id) if question else answers


def _closed(guide: Guide, answers: Answers) -> Answers:
    question = current(guide, answers)
    if question is not None and question.kind is Kind.MATRIX:
        return walk.close(guide, answers, question.id)
    return _skipped(guide, answers)
