"""What the conversation does after a hit: who is asked what, and when a guide may go on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assistant.core.safety.choose import reaction
from assistant.core.safety.follow_up import ASK_AGAIN, FOLLOW_UP, Awaiting
from assistant.core.safety.texts import UNKNOWN_REGION, Answer, Texts
from assistant.core.safety.verdict import Level, Verdict


@dataclass(frozen=True, slots=True)
class SafetyState:
    """Holds no word of what somebody wrote.

    Attributes:
        bar: help numbers stay in view for the rest of the session.
        paused: the guide waits; it goes on only when the person asks.
        shown: text id → how often it was shown, so that wordings do not repeat.
        asked_again: an open question was already repeated once.
    """

    awaiting: Awaiting = Awaiting.NOTHING
    bar: bool = False
    paused: bool = False
    asked_again: bool = False
    shown: Mapping[str, int] = field(default_factory=dict)

    def to_plain(self) -> dict[str, object]:
        return {
            "awaiting": self.awaiting.value,
            "bar": self.bar,
            "paused": self.paused,
            "asked_again": self.asked_again,
            "shown": dict(self.shown),
        }

    @classmethod
    def from_plain(cls, stored: Mapping[str, object]) -> "SafetyState":
        """Read what `to_plain` wrote; an empty mapping is a fresh state."""
        shown = stored.get("shown")
        counts = shown.items() if isinstance(shown, Mapping) else ()
        return cls(
            awaiting=Awaiting(str(stored.get("awaiting", Awaiting.NOTHING.value))),
            bar=stored.get("bar") is True,
            paused=stored.get("paused") is True,
            asked_again=stored.get("asked_again") is True,
            shown={str(name): int(str(count)) for name, count in counts},
        )


@dataclass(frozen=True, slots=True)
class Reply:
    """What the safety layer says.

    Attributes:
        texts: pairs of text id and variant, for `Texts.words`.
        contacts: contact ids, most urgent first.
        buttons: button ids.
        passes: the message still goes on to the rest of the conversation.
        resumes: the person asks to go on with the paused guide.
        state: the state to keep.
    """

    texts: tuple[tuple[str, int], ...]
    contacts: tuple[str, ...]
    buttons: tuple[str, ...]
    passes: bool
    resumes: bool
    state: SafetyState


_SERIOUS = frozenset({Level.CRISIS, Level.DANGER})
_AFTER_CRISIS = frozenset(
    {Awaiting.CONTACT, Awaiting.SAFE, Awaiting.COMPANY, Awaiting.EMERGENCY, Awaiting.DISTANCE}
)
_PAUSING = frozenset({"check_ja", "check_weet_niet", "crisis_stemmen"})
_HOW_TO_GO_ON = {Answer.RESUME: "verder", Answer.STOP: "stoppen"}


def next_reply(
    state: SafetyState,
    verdict: Verdict,
    answer: Answer,
    texts: Texts,
    region: str = UNKNOWN_REGION,
) -> Reply:
    """Return what follows on one message. The chat is never ended and nobody is locked out."""
    if _new_signal_counts(state, verdict):
        return _react(state, verdict, texts, region)
    if answer in _HOW_TO_GO_ON and state.paused:
        return _go_on(state, answer, texts, region)
    if state.awaiting is not Awaiting.NOTHING:
        return _follow_up(state, verdict, answer, texts, region)
    return Reply((), (), (), passes=True, resumes=False, state=state)


def _new_signal_counts(state: SafetyState, verdict: Verdict) -> bool:
    """A milder signal in the middle of a crisis is part of the answer, not a new subject."""
    if verdict.level in _SERIOUS:
        return True
    mild = verdict.level in {Level.SOFT, Level.GENTLE}
    if mild and state.awaiting is not Awaiting.NOTHING:
        return False
    return verdict.level is not Level.NONE


def _react(state: SafetyState, verdict: Verdict, texts: Texts, region: str) -> Reply:
    text_id, awaiting = reaction(verdict)
    soft = verdict.level is Level.SOFT
    kept = replace(
        state,
        awaiting=state.awaiting if soft else Awaiting(awaiting),
        bar=state.bar or not soft,
        paused=state.paused or verdict.level in _SERIOUS or verdict.level is Level.VIOLENCE,
        asked_again=False,
    )
    return _say(kept, text_id, texts, region, passes=soft)


def _go_on(state: SafetyState, answer: Answer, texts: Texts, region: str) -> Reply:
    resumes = answer is Answer.RESUME
    kept = replace(state, awaiting=Awaiting.NOTHING, paused=not resumes)
    return replace(_say(kept, _HOW_TO_GO_ON[answer], texts, region), resumes=resumes)


def _follow_up(
    state: SafetyState, verdict: Verdict, answer: Answer, texts: Texts, region: str
) -> Reply:
    if state.awaiting is Awaiting.CHECK and verdict.level is Level.GENTLE:
        answer = Answer.YES
    step = FOLLOW_UP.get((state.awaiting, answer))
    if step:
        text_id, awaiting = step
        kept = replace(state, awaiting=awaiting, asked_again=False)
        return _say(_paused_when_yes(kept, text_id), text_id, texts, region)
    if state.awaiting in _AFTER_CRISIS and not state.asked_again:
        text_id, awaiting = ASK_AGAIN.get(state.awaiting, ("veilig_weet_niet", Awaiting.SAFE))
        kept = replace(state, awaiting=awaiting, asked_again=True)
        return _say(kept, text_id, texts, region)
    # Somebody who goes on about something else is heard; the numbers stay in view.
    kept = replace(state, awaiting=Awaiting.NOTHING, asked_again=False)
    return Reply((), (), (), passes=True, resumes=False, state=kept)


def _paused_when_yes(state: SafetyState, text_id: str) -> SafetyState:
    return replace(state, paused=True) if text_id in _PAUSING else state


def _say(
    state: SafetyState,
    text_id: str,
    texts: Texts,
    region: str,
    *,
    passes: bool = False,
) -> Reply:
    text = texts.by_id[text_id]
    times = state.shown.get(text_id, 0)
    kept = replace(state, shown={**state.shown, text_id: times + 1})
    variant = times % len(text.variants)
    return Reply(
        texts=((text_id, variant),),
        contacts=text.contacts[region],
        buttons=text.buttons,
        passes=passes,
        resumes=False,
        state=kept,
    )
