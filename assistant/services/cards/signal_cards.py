"""The card of signals at work, who sees how much of it, and where help is: never a crisis plan."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.knowledge.model import Channel, Knowledge
from assistant.core.profile.model import Profile
from assistant.core.profile.said import said
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_shapes import starts
from assistant.services.cards.card_words import CardWords
from assistant.services.cards.notices import folds, notice

# The parts of the card, in order: its name, the questions that fill it, and whether it is open.
PARTS = (
    ("goed", ("goed_merk", "goed_eigen"), False),
    ("minder_merk", ("minder_merk", "minder_eigen"), True),
    ("minder_anderen", ("minder_anderen",), True),
    ("minder_helpt", ("minder_helpt", "minder_helpt_eigen"), True),
    ("niet_merk", ("niet_merk", "niet_eigen"), False),
    ("niet_helpt", ("niet_helpt",), False),
    ("werk_wel", ("werk_wel",), False),
    ("werk_niet", ("werk_niet",), False),
    ("bellen", ("bellen_wie",), True),
)
HELP = (
    ("hulp_nl", ("noodnummer_112", "zelfmoordpreventie_113")),
    ("hulp_vl", ("noodnummer_112", "zelfmoordlijn_1813")),
)
SHARING = ("ja", "nog_niet")


class SignalCards:
    """What the guide `signaleringskaart` shows when it is done."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._knowledge = knowledge
        self._words = CardWords(texts, "signaal")

    def before(
        self, _question: Question, _guide: Guide, _answers: Answers, _profile: Profile
    ) -> list[Say]:
        """Nothing: the end card has it all."""
        return []

    def at_end(self, guide: Guide, answers: Answers, _profile: Profile) -> list[Say]:
        """The card, who sees how much, and where help is when it cannot wait."""
        return [
            *self._card(guide, answers),
            *self._shared(guide, answers),
            notice(self._words("geen_crisisplan"), [self._words("geen_crisisplan_uitleg")]),
            folds(self._words("hulp"), self._help()),
        ]

    def _card(self, guide: Guide, answers: Answers) -> Iterator[Say]:
        parts = [
            (self._words(f"deel_{name}"), said(guide, answers, *questions), shown)
            for name, questions, shown in PARTS
        ]
        filled = [part for part in parts if part[1]]
        if filled:
            yield folds(self._words("kaart"), filled)

    def _shared(self, guide: Guide, answers: Answers) -> Iterator[Say]:
        """Who sees how much, and a way to think about telling; nothing when it stays private."""
        if values(guide, answers).get("delen") not in SHARING:
            return
        who = said(guide, answers, "delen_wat") or said(guide, answers, "delen_wie")
        if who:
            yield folds(self._words("delen"), [(self._words("delen_wie"), who, True)])
        told = notice(self._words("openheid"), [self._words("openheid_uitleg")])
        yield replace(told, buttons=starts(self._knowledge, ["openheid"]))

    def _help(self) -> Iterator[tuple[str, list[str], bool]]:
        for name, contacts in HELP:
            yield self._words(name), [line for one in contacts for line in self._lines(one)], True

    def _lines(self, contact_id: str) -> Iterator[str]:
        """The verified channels of a contact; without one there is no line."""
        contact = self._knowledge.contacts.get(contact_id)
        if contact is None:
            return
        for channel in contact.shown_channels:
            yield f"{contact.name}: {_channel(channel)}"


def _channel(channel: Channel) -> str:
    return f"{channel.value} ({channel.note})" if channel.note else channel.value
