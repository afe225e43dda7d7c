"""Offers what somebody made as paper to take along, at the end of a guide."""

from collections.abc import Mapping

from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.rules import PARTS
from assistant.core.say import Card, Json, Say
from assistant.services.paper.paper_words import PaperWords

PROFILE = "arbeidsprofiel"
NAMED: Mapping[str, tuple[str, str]] = {
    "openheid": ("openheidsoverzicht", "openheid_titel"),
    "gesprekskaart": ("gesprekskaart", "kaart_titel"),
    "driegesprek": ("driegesprek", "agenda_titel"),
    **dict.fromkeys((*PARTS, "werkervaring", "wat_anderen_zeggen"), (PROFILE, "profiel_titel")),
}
# This one has its own card, which is only there when there is a sum.
OWN = "inkomstenplan"
KINDS = {"pdf": "als_pdf", "docx": "als_word"}


class PaperCards:
    """The card with files; each is made when somebody taps, and kept nowhere."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._words = PaperWords(knowledge)

    def offered(self, guide_id: str, guide_title: str) -> list[Say]:
        """The files that belong to this guide; nothing for the income plan."""
        if guide_id == OWN:
            return []
        name, title = NAMED.get(guide_id, (guide_id, ""))
        return [self.files(name, self._words.line(title) if title else guide_title)]

    def profile(self) -> Say:
        """The files of the work profile."""
        return self.files(PROFILE, self._words.line("profiel_titel"))

    def files(self, name: str, title: str) -> Say:
        """A card with the PDF and the Word file of a document."""
        links: list[Json] = [
            {
                "label": self._words.line(label, titel=title),
                "href": f"/api/chat/documents/{name}.{kind}",
                "kind": kind,
            }
            for kind, label in KINDS.items()
        ]
        card: Card = {
            "type": "documents",
            "v": 1,
            "fallback_text": title,
            "title": self._words.line("download"),
            "files": links,
        }
        return Say(card=card)
