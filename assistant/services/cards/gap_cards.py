"""A gap in a cv: what the law says, honest examples, and the sentence of the person."""

from dataclasses import replace

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.gap import GapSentence, honest
from assistant.core.profile.model import Profile
from assistant.core.profile.said import said
from assistant.core.say import Say
from assistant.core.sentences import closed
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_shapes import message_draft, starts
from assistant.services.cards.card_words import CardWords
from assistant.services.cards.notices import notice

# Who did not say how much to tell, gets examples that tell nothing.
NOTHING = "niets"


class GapCards:
    """What the guide `gat_in_cv` shows beside its questions."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._knowledge = knowledge
        self._words = CardWords(texts, "gat")
        part = knowledge.parts["gap_sentences"]
        self._law = [one["text"] for one in part["law"]]
        self._most = int(part["shown"])
        self._sentences = tuple(
            GapSentence(one["id"], one["level"], one["text"], tuple(one.get("fits", ())))
            for one in part["sentences"]
        )

    def before(
        self, question: Question, guide: Guide, answers: Answers, _profile: Profile
    ) -> list[Say]:
        """The law before the choice how much to tell; examples before the own sentence."""
        if question.id == "hoeveel":
            law = notice(self._words("wet"), [*self._law, self._words("geen_advies")])
            return [replace(law, buttons=starts(self._knowledge, ["openheid"]))]
        if question.id == "antwoord":
            return [notice(self._words("voorbeelden"), self._examples(guide, answers))]
        return []

    def at_end(self, guide: Guide, answers: Answers, _profile: Profile) -> list[Say]:
        """What to say, and how to practise it."""
        own = said(guide, answers, "antwoord")
        start = own or self._examples(guide, answers)[:1]
        text = " ".join(closed(one) for one in [*start, *said(guide, answers, "daarna")])
        hint = self._words("hint" if own else "hint_voorbeeld")
        return [
            message_draft(self._words("zin"), text, hint),
            notice(self._words("oefenen"), [self._words("oefenen_uitleg")]),
        ]

    def _examples(self, guide: Guide, answers: Answers) -> list[str]:
        given = values(guide, answers)
        level, did = given.get("hoeveel"), given.get("gedaan")
        found = honest(
            self._sentences,
            level if isinstance(level, str) else NOTHING,
            did if isinstance(did, list) else [],
            self._most,
        )
        return [one.text for one in found]
