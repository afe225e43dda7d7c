"""Decides what one message inside a guide means: an answer, a command, a question, or unclear."""

from collections.abc import Mapping

from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import CHOICES, Guide, Kind, Question
from assistant.core.guide.understand import interpret
from assistant.core.guide.understanding.outcome import (
    NotAnAnswer,
    Reading,
    Reason,
    Skip,
    Unclear,
    Understood,
)
from assistant.core.guide.understanding.terms import names
from assistant.core.guide.understanding.text import words
from assistant.core.guide.view import current, pending_row, step_at
from assistant.core.say import Json, Say
from assistant.core.steering import Steer, Steering
from assistant.ports import Clock
from assistant.services.guide.guide_doubt import unclear_says
from assistant.services.guide.guide_means import HARD_INTENTS, Hard, Means, as_typed
from assistant.services.talk.heard import Heard

TYPED_KINDS = frozenset({Kind.NUMBER, Kind.MONEY, Kind.HOURS, Kind.DATE})
READ_BACK_KINDS = frozenset({Kind.MONEY, Kind.HOURS, Kind.DATE})
# The NLU may be wrong about a short answer, so the guide believes it only when it is rather sure;
# in a free text even more, because there every sentence can be an answer.
SURE_OF_COMMAND, SURE_OF_QUESTION = 0.6, 0.45
SURE_IN_FREE_TEXT, WORDS_OF_A_COMMAND = 0.75, 6
# "Ik trek me terug" is an answer and not "terug"; the short commands are known word for word.
SURE_OF_COMMAND_IN_FREE_TEXT = 0.9
ASKING_INTENTS = ("vraag_", "wil_mens_spreken", "buiten_bereik")


class Hearing:
    """Reads messages inside a guide."""

    def __init__(self, steering: Steering, clock: Clock) -> None:
        self._steering = steering
        self._clock = clock

    def steer(self, heard: Heard) -> Steer | None:
        """The command in a message, outside a guide or inside one."""
        exact = self._steering.exact(heard.text)
        return exact or self._steering.of_intent(heard.intent)

    def confirms(self, heard: Heard) -> bool:
        """Whether this is a plain yes."""
        short = len(heard.text.split()) <= WORDS_OF_A_COMMAND
        return heard.intent == "bevestig" and heard.confidence >= SURE_OF_COMMAND and short

    def means(
        self, guide: Guide, answers: Answers, heard: Heard, pending: Mapping[str, Json] | None
    ) -> Means:
        """What this message means at the current question."""
        if pending:
            return self._tapped(guide, answers, pending)
        steer = self._steering.exact(heard.text) or self._steering.of_intent(
            heard.intent if not heard.text else None
        )
        question = current(guide, answers)
        if steer is Steer.SKIP and self._names_an_option(guide, answers, question, heard.text):
            steer = None
        if steer is not None:
            return Means(steer=steer)
        if question is None or not heard.text:
            return Means(says=(Say("utter_gids_terug_naar_vraag"),))
        return self._typed(guide, answers, question, heard)

    def _names_an_option(
        self, guide: Guide, answers: Answers, question: Question | None, text: str
    ) -> bool:
        """Whether these words are an option of this question: "liever niet" then is an answer."""
        if question is None or question.kind not in CHOICES:
            return False
        options = step_at(guide, question.id, answers).options
        return any(words(text) in names(option) for option in options)

    def _tapped(self, guide: Guide, answers: Answers, pending: Mapping[str, Json]) -> Means:
        if "topic" in pending:
            return Means(topic=str(pending["topic"]))
        if "steer" in pending:
            target = pending.get("question")
            return Means(steer=Steer(str(pending["steer"])), target=str(target) if target else None)
        if "names" in pending:
            return as_typed(pending)
        answer = pending.get("answer")
        if not isinstance(answer, dict):
            return Means(says=(Say("utter_gids_oude_vraag"),))
        return self._filled_in(guide, answers, answer)

    def _filled_in(self, guide: Guide, answers: Answers, answer: Mapping[str, Json]) -> Means:
        """A card: a whole answer, one row of a matrix, or words for a number or a date."""
        question_id, value, row = (
            str(answer.get("question")),
            answer.get("value"),
            answer.get("row"),
        )
        known = next((q for q in guide.questions if q.id == question_id), None)
        if known is not None and known.kind in TYPED_KINDS and isinstance(value, str):
            return self._typed(guide, answers, known, Heard(value))
        if row is not None:
            column = None if value is None else str(value)
            return Means(change=lambda g, a: walk.put_row(g, a, question_id, str(row), column))
        return Means(change=lambda g, a: walk.put(g, a, question_id, value))

    def _typed(self, guide: Guide, answers: Answers, question: Question, heard: Heard) -> Means:
        reading = self._read(guide, answers, question, heard.text)
        hard = _hard(question, reading, heard)
        if hard is not None:
            return Means(hard=hard)
        if question.kind is Kind.FREE_TEXT:
            return self._free(question, reading, heard)
        if isinstance(reading, Understood):
            return self._answer(guide, answers, question, reading)
        if isinstance(reading, Skip):
            return Means(steer=Steer.SKIP)
        return self._no_answer(guide, answers, question, reading, heard)

    def _no_answer(
        self,
        guide: Guide,
        answers: Answers,
        question: Question,
        reading: Unclear | NotAnAnswer,
        heard: Heard,
    ) -> Means:
        """A command, a question to us, or something we ask to choose about; never a guess."""
        steer = self._steering.of_intent(heard.intent)
        if steer is not None and heard.confidence >= SURE_OF_COMMAND:
            return Means(steer=steer)
        if (heard.intent or "").startswith("start_") and heard.confidence >= SURE_OF_COMMAND:
            return Means(says=(Say("utter_gids_terug_naar_vraag"),))
        asked = "?" in heard.text
        if self._asks(heard) and (asked or isinstance(reading, NotAnAnswer)):
            return Means(question=True)
        if asked and isinstance(reading, NotAnAnswer):
            return Means(question=True)
        return Means(says=unclear_says(guide, answers, question, reading))

    def _free(self, question: Question, reading: Reading, heard: Heard) -> Means:
        if isinstance(reading, Skip):
            return Means(steer=Steer.SKIP)
        steer = self._steering.of_intent(heard.intent)
        short = len(heard.text.split()) <= WORDS_OF_A_COMMAND
        if steer is not None and short and heard.confidence >= SURE_OF_COMMAND_IN_FREE_TEXT:
            return Means(steer=steer)
        if heard.text.rstrip().endswith("?") and self._asks(heard):
            return Means(question=True)
        return Means(change=lambda g, a: walk.put(g, a, question.id, heard.text))

    def _answer(
        self, guide: Guide, answers: Answers, question: Question, reading: Understood
    ) -> Means:
        back = reading.read_back if question.kind in READ_BACK_KINDS else None
        row = pending_row(guide, question, answers) if question.kind is Kind.MATRIX else None
        if row is not None:
            column = str(reading.value)
            return Means(
                change=lambda g, a: walk.put_row(g, a, question.id, row.id, column), read_back=back
            )
        return Means(change=lambda g, a: walk.put(g, a, question.id, reading.value), read_back=back)

    def _asks(self, heard: Heard) -> bool:
        """Whether this is a question to us rather than an answer."""
        intent = heard.intent or ""
        asking = intent.startswith(ASKING_INTENTS) and intent != "vraag_waarom"
        steers = self._steering.of_intent(intent) is not None
        return asking and not steers and heard.confidence >= SURE_OF_QUESTION

    def _read(self, guide: Guide, answers: Answers, question: Question, text: str) -> Reading:
        step = step_at(guide, question.id, answers)
        return interpret(question, text, options=step.options, today=self._clock.today())


def _hard(question: Question, reading: Reading, heard: Heard) -> Hard | None:
    """A hard moment, when the NLU is sure and the words are not simply an answer."""
    hard = HARD_INTENTS.get(heard.intent or "")
    if question.kind is Kind.FREE_TEXT:
        return hard if hard is Hard.CRISIS and heard.confidence >= SURE_IN_FREE_TEXT else None
    hedged = isinstance(reading, Unclear) and reading.reason is Reason.HEDGE
    answered = hedged or isinstance(reading, Understood | Skip)
    # Words that name options of a question about hard things ("ik slaap slechter") answer it.
    named = isinstance(reading, Unclear) and bool(reading.options)
    sure = SURE_IN_FREE_TEXT if named and hard is Hard.CRISIS else SURE_OF_COMMAND
    if answered or heard.confidence < sure or (named and hard is Hard.DISTRESS):
        return None
    return hard
