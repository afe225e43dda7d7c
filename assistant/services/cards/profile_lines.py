"""The words for what stands in a profile: titles of sections, lines of items, a log of versions."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from assistant.core.guide.words import date_in_words
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.changes import REMOVED, STORY
from assistant.core.profile.difference import SectionDifference
from assistant.core.profile.model import Item, Profile, SaidBy, Section, Version
from assistant.ports import ResponseTexts

LESSON = "les"
LOGGED = {STORY: "door_verhaal", REMOVED: "door_weghalen"}


class ProfileLines:
    """Turns items into lines; every word comes from `knowledge/` and `domain.yml`."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts) -> None:
        part = knowledge.parts["profile"]
        self._sections: Mapping[str, Mapping[str, Any]] = part["sections"]
        self._said_by: Mapping[str, str] = part["said_by"]
        self._guides = knowledge.guides
        self._texts = texts

    def words(self, name: str) -> str:
        """A fixed text about the profile."""
        return self._texts.text(f"utter_profiel_{name}", 0)

    def title(self, section: Section) -> str:
        return str(self._sections[section]["title"])

    def guide_title(self, guide_id: str) -> str:
        """What a guide is called; one that is not on file is called by its id."""
        guide = self._guides.get(guide_id)
        return str(guide.mapping["title"]) if guide else guide_id

    def of(self, items: Iterable[Item]) -> list[str]:
        """One line a field, those of one experience together, in the words of the person."""
        together: dict[str | None, dict[tuple[str, SaidBy], list[Item]]] = {}
        for item in items:
            fields = together.setdefault(item.entry, {})
            fields.setdefault((item.field, item.said_by), []).append(item)
        return [self._line(some) for fields in together.values() for some in fields.values()]

    def changes(self, one: SectionDifference) -> list[str]:
        """What came, went and changed in a section, each with a word that says so."""
        changed = (
            f"{self.words('veranderd')}: {self._line([pair.before])} → {pair.after.text}"
            for pair in one.changed
        )
        return [*self._marked("erbij", one.added), *self._marked("weg", one.gone), *changed]

    def log(self, profile: Profile) -> list[str]:
        """Every version, newest first: its day, what it came from, and the lessons it brought."""
        return [self._version(profile, version) for version in reversed(profile.versions)]

    def field(self, item: Item) -> str:
        """What the field of an item is called."""
        return str(self._sections[item.section]["fields"].get(item.field, item.field))

    def speaker(self, said_by: SaidBy) -> str:
        """Who said it, in words."""
        return str(self._said_by[said_by])

    def came_from(self, version: Version) -> str:
        """What made this version: a guide, a story, or a line that was taken away."""
        logged = LOGGED.get(version.reason)
        return self.words(logged) if logged else self.guide_title(version.reason)

    def _marked(self, mark: str, items: Iterable[Item]) -> Iterator[str]:
        yield from (f"{self.words(mark)}: {line}" for line in self.of(items))

    def _line(self, items: list[Item]) -> str:
        """The field, its texts, and who said it when that was somebody else."""
        first, texts = items[0], "; ".join(item.text for item in items)
        behind = "" if first.said_by is SaidBy.IK else f" ({self.speaker(first.said_by)})"
        return f"{self.field(first)}: {texts}{behind}"

    def _version(self, profile: Profile, version: Version) -> str:
        came = f"{date_in_words(version.made_on)}: {self.came_from(version)}"
        return "; ".join([came, *lessons(profile, version)])


def lessons(profile: Profile, version: Version) -> list[str]:
    """The lessons that came with a version."""
    return [
        item.text for item in profile.items if item.field == LESSON and item.since == version.number
    ]
