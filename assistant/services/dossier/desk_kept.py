"""The answers of the desk about what is kept: keep it, show it, take out of it, erase it."""

from collections.abc import Mapping

from assistant.core.conversation import Conversation, LastTurn
from assistant.core.guide.words import date_in_words
from assistant.core.profile.model import Profile, SaidBy
from assistant.core.say import Button, Card, Json, Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.card_shapes import message_draft
from assistant.services.dossier.dossier_held import real_day
from assistant.services.dossier.dossier_questions import (
    desk_button,
    items_page,
    keep_question,
    overview,
    shares_list,
)
from assistant.services.dossier.dossiers import Dossiers

NEW, RENEWED = "utter_bewaren_gelukt", "utter_bewaren_nieuwe_code"
EVERYTHING = "/api/chat/documents/mijn_gegevens"
FILES = {
    "pdf": "utter_gegevens_bestand_pdf",
    "docx": "utter_gegevens_bestand_docx",
    "json": "utter_gegevens_bestand",
}


def shows_code(last: LastTurn | None) -> bool:
    """Whether a return code stands in this turn: it may not stay longer than that turn."""
    replies = last.turn["replies"] if last else []
    replies = replies if isinstance(replies, list) else []
    shown = [one.get("response") for one in replies if isinstance(one, dict)]
    return NEW in shown or RENEWED in shown


class KeptAnswers:
    """One method a button. Every one raises StoreUnavailable and then changed nothing."""

    def __init__(self, dossiers: Dossiers, texts: ResponseTexts, clock: Clock) -> None:
        self._dossiers = dossiers
        self._texts = texts
        self._clock = clock

    async def question(self, conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """Whether to keep it."""
        return [keep_question(conversation, real_day(self._clock))]

    async def keep(self, conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """Keep it; the code is shown here and nowhere else."""
        new = conversation.candidate is None
        asked = keep_question(conversation, real_day(self._clock))
        kept = await self._dossiers.keep(conversation, self._agreed_to(asked))
        day: dict[str, str | int] = {"laatste_dag": date_in_words(kept.until)}
        told = NEW if new else RENEWED
        card = message_draft(
            self._texts.text("utter_bewaren_code_titel", 0),
            str(kept.code),
            self._texts.text("utter_bewaren_code_uitleg", 0),
        )
        return [Say(told, day), card]

    async def not_kept(self, conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """Not keeping is fine."""
        kept = conversation.candidate is not None
        return [Say("utter_bewaren_blijft" if kept else "utter_bewaren_niet")]

    async def data(self, conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """What there is."""
        return [overview(conversation, real_day(self._clock))]

    async def export(self, _conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """Where to download it."""
        title = self._texts.text("utter_gegevens_bestand_titel", 0)
        files: list[Json] = [
            {"label": self._texts.text(response, 0), "href": f"{EVERYTHING}.{kind}", "kind": kind}
            for kind, response in FILES.items()
        ]
        card: Card = {
            "type": "documents",
            "v": 1,
            "fallback_text": title,
            "title": title,
            "files": files,
        }
        return [Say("utter_gegevens_downloaden"), Say(card=card)]

    async def items(self, conversation: Conversation, tap: Mapping[str, Json]) -> list[Say]:
        """The items of the profile, some at a time."""
        first = tap.get("first", 0)
        profile = Profile.from_json(conversation.profile)
        return items_page(profile, first if isinstance(first, int) else 0)

    async def remove(self, conversation: Conversation, tap: Mapping[str, Json]) -> list[Say]:
        """Take one item out, and show what is left."""
        self._dossiers.remove_item(conversation, str(tap.get("item")))
        return [Say("utter_gegevens_weg"), *await self.items(conversation, {})]

    async def withdraw(self, conversation: Conversation, tap: Mapping[str, Json]) -> list[Say]:
        """Take back the consent for what somebody else said."""
        self._dossiers.withdraw(conversation, SaidBy(str(tap.get("who"))))
        return [Say("utter_gegevens_toestemming_weg")]

    async def shares(self, conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """What was put on paper for others."""
        return shares_list(self._dossiers.shares(conversation))

    async def revoke(self, conversation: Conversation, tap: Mapping[str, Json]) -> list[Say]:
        """Take a share back, and show what is left."""
        self._dossiers.revoke(conversation, str(tap.get("share")))
        left = self._dossiers.shares(conversation)
        return [Say("utter_gedeeld_ingetrokken"), *(shares_list(left) if left else [])]

    async def done(self, _conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """Nothing more to take out."""
        return [Say("utter_gegevens_klaar")]

    async def erase_question(
        self, _conversation: Conversation, _tap: Mapping[str, Json]
    ) -> list[Say]:
        """Whether what is kept may go; the conversation stays."""
        buttons: tuple[Button, ...] = (
            desk_button("Ja, wis het", "erase_kept", kind="danger"),
            desk_button("Nee, bewaar het", "keep_no"),
        )
        return [Say("utter_bewaren_wis_vraag", buttons=buttons)]

    async def erase_kept(self, conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """Erase the dossier; this conversation goes on without one."""
        await self._erase(conversation)
        return [Say("utter_bewaren_gewist")]

    async def erase_all(self, conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """Erase the dossier; the chat then erases this conversation too."""
        await self._erase(conversation)
        return [Say("utter_bewaren_alles_gewist")]

    async def erase_here(self, _conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """The chat erases this conversation; what is kept stays."""
        return [Say("utter_wis_gedaan")]

    async def erase_not(self, _conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """Nothing is erased."""
        return [Say("utter_wis_niet")]

    async def _erase(self, conversation: Conversation) -> None:
        """Twice is harmless: the second time there is nothing to erase."""
        if conversation.candidate is not None:
            await self._dossiers.erase(conversation.candidate, but=conversation.id)
        conversation.candidate, conversation.kept = None, {}

    def _agreed_to(self, asked: Say) -> str:
        """The question exactly as it was read."""
        text = self._texts.text(asked.response or "", 0)
        for name, value in asked.values.items():
            text = text.replace("{" + name + "}", str(value))
        return text
