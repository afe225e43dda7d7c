"""Hears a story about work: proposes items for the profile, keeps only what gets a yes.

The story itself is never kept. What was understood waits as plain data until somebody answers.
"""

from collections.abc import Mapping

from assistant.core.conversation import Conversation
from assistant.core.privacy.lexicon import NameWords
from assistant.core.privacy.names import masked
from assistant.core.profile.changes import STORY, added
from assistant.core.profile.model import Profile
from assistant.core.say import Button, Json, Say
from assistant.core.story.jobs import FunctionNames
from assistant.core.story.lexicon import StoryWords
from assistant.core.story.proposal import Kind, Proposal
from assistant.core.story.read import read
from assistant.core.yes_or_no import lets_go, yes_or_no
from assistant.ports import Clock, ResponseTexts
from assistant.services.profile.story_words import ProposalWords
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.heard import Heard

YES, NO, STOP = "yes", "no", "stop"
BUTTONS = {
    YES: "utter_verhaal_knop_ja",
    NO: "utter_verhaal_knop_nee",
    STOP: "utter_verhaal_knop_rest",
}
GUIDES = ("werkervaring", "baan_terugblik", "werkaanpassingen")
ANSWERS = {"bevestig": YES, "ontken": NO, "stop": STOP}


class Stories:
    """Stories, for every conversation."""

    def __init__(  # noqa: PLR0913  every part it stands on, given once by bootstrap
        self,
        *,
        conversations: Conversations,
        words: StoryWords,
        names: NameWords,
        functions: FunctionNames,
        texts: ResponseTexts,
        clock: Clock,
    ) -> None:
        self._conversations = conversations
        self._words = words
        self._names = names
        self._functions = functions
        self._texts = texts
        self._clock = clock
        self._shown = ProposalWords(words, texts)

    def hear(self, conversation_id: str, heard: Heard) -> list[Say]:
        """A story outside a guide: what was understood of it, with a question about the first."""
        with self._conversations.change(conversation_id) as conversation:
            return self.understood(conversation, heard)

    def understood(self, conversation: Conversation, heard: Heard) -> list[Say]:
        """The same, in a conversation that is open for a change."""
        dropped = [Say("utter_verhaal_vorige_weg")] if conversation.proposals else []
        clean = masked(heard.text, self._names, heard.persons)
        periods = () if clean.found else heard.periods
        found = read(clean.text, self._words, periods, self._functions)
        conversation.proposals = [one.as_json() for one in found]
        if not found:
            start = self._start_button(GUIDES[0])
            return [*dropped, Say("utter_verhaal_niets", buttons=(start,))]
        count = "een" if len(found) == 1 else "meer"
        hello = Say(f"utter_verhaal_gelezen_{count}", {"aantal": len(found)})
        return [*dropped, hello, self._asked(conversation)]

    def confirm(self, conversation: Conversation, pending: Mapping[str, Json]) -> list[Say]:
        """The answer of a button: keep the first proposal, drop it, or drop all that is left."""
        answer = str(pending.get("proposal"))
        if not conversation.proposals:
            return [Say("utter_verhaal_geen_open")]
        if answer == STOP:
            conversation.proposals = []
            return [Say("utter_verhaal_rest_weg"), *self._overview(conversation)]
        first = Proposal.from_json(conversation.proposals.pop(0))
        if answer == YES:
            says = [self._kept(conversation, first)]
        else:
            says = [Say("utter_verhaal_niet_bewaard")]
            self._drop_what_follows(conversation, first)
        return [*says, *self._next(conversation)]

    def yes_no(self, conversation: Conversation, heard: Heard) -> list[Say]:
        """An answer that the engine heard; when it is no clear answer, the question again."""
        said = yes_or_no(heard.text)
        answer = ANSWERS.get(heard.intent or "") if said is None else (YES if said else NO)
        if lets_go(heard.text):
            answer = STOP
        if answer is None:
            return [self._asked(conversation)] if conversation.proposals else []
        return self.confirm(conversation, {"proposal": answer})

    def _asked(self, conversation: Conversation) -> Say:
        """The question about the first proposal."""
        first = Proposal.from_json(conversation.proposals[0])
        buttons = tuple(
            Button(self._texts.text(name, 0), pending={"proposal": answer})
            for answer, name in BUTTONS.items()
        )
        return Say(self._shown.question(first), {"wat": self._shown.what(first)}, buttons=buttons)

    def _kept(self, conversation: Conversation, one: Proposal) -> Say:
        """Into the profile, said by the person; and what was kept, in words."""
        before = Profile.from_json(conversation.profile)
        made = self._shown.drafts(one, _entry(before, one))
        after = added(before, made, self._clock.today())
        if after is not before:
            conversation.profile = after.as_json()
        return Say("utter_verhaal_bewaard", {"wat": ", ".join(draft.text for draft in made)})

    def _drop_what_follows(self, conversation: Conversation, denied: Proposal) -> None:
        """An adjustment that was only proposed because of a difficulty that is not so."""
        waiting = [Proposal.from_json(one) for one in conversation.proposals]
        kept = [one for one in waiting if not self._shown.follows(one, denied)]
        conversation.proposals = [one.as_json() for one in kept]

    def _next(self, conversation: Conversation) -> list[Say]:
        if conversation.proposals:
            return [self._asked(conversation)]
        return self._overview(conversation)

    def _overview(self, conversation: Conversation) -> list[Say]:
        """What stories gave so far, and guides to go on with."""
        profile = Profile.from_json(conversation.profile)
        texts = [item.text for item in profile.current if item.guide == STORY]
        buttons = tuple(self._start_button(guide) for guide in GUIDES)
        if not texts:
            return [Say("utter_verhaal_klaar_leeg", buttons=buttons)]
        values = {"lijst": "\n".join(f"- {text}" for text in texts)}
        return [Say("utter_verhaal_klaar", values, buttons=buttons)]

    def _start_button(self, guide: str) -> Button:
        label = self._texts.text(f"utter_verhaal_knop_{guide}", 0)
        return Button(label, pending={"start": guide})


def _entry(profile: Profile, one: Proposal) -> str | None:
    """Which told job: a new number for a job; why it stopped belongs to the newest job."""
    told = {item.entry for item in profile.items if item.guide == STORY and item.entry}
    if one.kind is Kind.ERVARING:
        return f"{STORY}-{len(told) + 1}"
    return f"{STORY}-{len(told)}" if told and one.kind is Kind.GESTOPT else None
