"""The safety layer in a conversation: hears every message first, and says the vetted words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.core.conversation import Conversation
from assistant.core.knowledge.model import Contact
from assistant.core.safety import (
    CALM,
    Answer,
    Level,
    Lexicon,
    Reply,
    SafetyState,
    Texts,
    Verdict,
    assess,
    next_reply,
)
from assistant.core.safety.texts import UNKNOWN_REGION
from assistant.core.say import Button, Card, Json, Say

BAR_TEXT = "crisis"
# What the NLU's vote counts for when the lexicon is silent: a calm question, never an alarm.
SECOND_VOTE = Verdict("C", Level.GENTLE)
SECOND_VOTE_INTENT = "crisis_signaal"
# More likely than not; below it somebody is heard as having a hard time, without that question.
SECOND_VOTE_SURE = 0.5


@dataclass(frozen=True)
class SafetyReply:
    """What the safety layer says to one message.

    Attributes:
        passes: the message still goes on to the rest of the conversation.
        resumes: the person asks to go on with the guide that was paused.
        verdict: category and level, without any of the text; None when it had nothing to say.
    """

    says: tuple[Say, ...]
    passes: bool
    resumes: bool
    verdict: Mapping[str, Json] | None


class Crisis:
    """Works without the engine, without a network and without keeping a word of the message."""

    def __init__(self, lexicon: Lexicon, texts: Texts, contacts: Mapping[str, Contact]) -> None:
        self._lexicon = lexicon
        self._texts = texts
        self._contacts = contacts

    def hear(
        self, conversation: Conversation, texts: Sequence[str], tapped: str | None
    ) -> SafetyReply:
        """Assess everything that was written in one message, and follow up on what was open.

        Args:
            conversation: changed in place; saving it is up to the caller.
            texts: what was typed, also inside a filled-in card.
            tapped: the answer of a safety button.
        """
        verdicts = [assess(text, self._lexicon) for text in texts]
        verdict = max(verdicts, key=lambda one: one.level.rank, default=CALM)
        answer = Answer(tapped) if tapped else Answer.OTHER
        if not tapped and len(texts) == 1:
            answer = self._texts.read_answer(texts[0])
        return self._follow(conversation, verdict, answer)

    def second_vote(self, conversation: Conversation, confidence: float = 1.0) -> list[Say]:
        """The NLU hears a crisis where the lexicon did not: ask calmly, and put the guide aside."""
        if confidence < SECOND_VOTE_SURE:
            return self.hard_moment(conversation)
        heard = self._follow(conversation, SECOND_VOTE, Answer.OTHER)
        conversation.pause()
        return list(heard.says)

    def hard_moment(self, _conversation: Conversation) -> list[Say]:
        """Somebody has a hard time, without danger."""
        return [Say("utter_zwaar_moment")]

    def resources(self, conversation: Conversation) -> list[Json] | None:
        """The contacts that stay in sight for the rest of the conversation after a crisis."""
        if not SafetyState.from_plain(conversation.safety).bar:
            return None
        region = _region(conversation)
        return self._cards(self._texts.by_id[BAR_TEXT].contacts[region])

    def _follow(self, conversation: Conversation, verdict: Verdict, answer: Answer) -> SafetyReply:
        state = SafetyState.from_plain(conversation.safety)
        if conversation.active_guide is not None and state.paused:
            # The person took the guide up again in another way than by our question.
            state = replace(state, paused=False)
        region = _region(conversation)
        reply = next_reply(state, verdict, answer, self._texts, region)
        conversation.safety = dict(reply.state.to_plain())  # type: ignore[arg-type]  # plain JSON
        if reply.state.paused:
            conversation.pause()
        spoke = verdict.level is not Level.NONE or reply.texts
        return SafetyReply(
            says=tuple(self._says(reply, region)),
            passes=reply.passes,
            resumes=reply.resumes,
            verdict=plain_verdict(verdict) if spoke else None,
        )

    def _says(self, reply: Reply, region: str) -> list[Say]:
        buttons = tuple(
            Button(
                self._texts.buttons[name].label,
                pending={"safety": str(self._texts.buttons[name].answer)},
                kind="safety",
            )
            for name in reply.buttons
        )
        says = []
        for text_id, variant in reply.texts:
            words = self._texts.words(text_id, variant, region)
            card = self._card(words, reply.contacts)
            says.append(Say(text=words, card=card if reply.contacts else None, buttons=buttons))
        return says

    def _card(self, words: str, contacts: Sequence[str]) -> Card:
        paragraphs: list[Json] = [" ".join(part.split()) for part in words.split("\n\n")]
        return {
            "type": "crisis",
            "v": 1,
            "fallback_text": words,
            "paragraphs": paragraphs,
            "contacts": self._cards(contacts),
        }

    def _cards(self, contacts: Sequence[str]) -> list[Json]:
        """One entry for each way to reach somebody; a person without a number by name only."""
        found: list[Json] = []
        for contact in (self._contacts[one] for one in contacts if one in self._contacts):
            channels = contact.shown_channels
            found += [
                {
                    "name": contact.name,
                    "kind": channel.kind,
                    "label": channel.value,
                    "href": channel.href,
                    "note": channel.note,
                }
                for channel in channels
            ]
            if not channels:
                found.append(
                    {"name": contact.name, "kind": "name", "label": "", "href": None, "note": None}
                )
        return found


def _region(conversation: Conversation) -> str:
    return conversation.region or UNKNOWN_REGION


def plain_verdict(verdict: Verdict) -> dict[str, Json]:
    return {"category": verdict.category, "level": str(verdict.level)}
