"""The fixed words of a document, from `knowledge/documents.yml`."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from assistant.core.document import Block, Bullets, Document, Heading, Paragraph
from assistant.core.guide.words import date_in_words
from assistant.core.knowledge.model import Knowledge


class PaperWords:
    """Fills in the fixed sentences; days are written out."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._words: dict[str, str] = dict(knowledge.parts["documents"]["words"])

    def line(self, name: str, **values: str | int | date) -> str:
        """One sentence. Raises KeyError: no such sentence, or a value is missing."""
        told = {
            key: date_in_words(value) if isinstance(value, date) else value
            for key, value in values.items()
        }
        return self._words[name].format(**told)

    def paragraph(self, name: str, **values: str | int | date) -> Paragraph:
        """One sentence as a paragraph."""
        return Paragraph(self.line(name, **values))

    def document(self, kind: str, title: str, today: date, blocks: list[Block]) -> Document:
        """A document that begins with the day, with the footer of this kind."""
        made = self.paragraph("gemaakt", dag=today)
        footer = self.line(f"{kind}_voet")
        return Document(title=title, made_on=today, footer=footer, blocks=(made, *blocks))


def listed(title: str, lines: list[str], level: int = 1) -> list[Block]:
    """A heading with a list under it; nothing when the list is empty."""
    return [Heading(title, level), Bullets(tuple(lines))] if lines else []


def lower(blocks: Iterable[Block]) -> list[Block]:
    """The same, one step lower under a heading of their own."""
    return [
        replace(one, level=one.level + 1) if isinstance(one, Heading) else one for one in blocks
    ]
