"""The items of a profile as blocks on paper: a table a section, one for each job or person."""

from collections.abc import Iterable, Iterator
from datetime import date

from assistant.core.document import Block, Facts, Heading
from assistant.core.guide.words import date_in_words
from assistant.core.profile.model import Item, Profile, SaidBy, Section, Version
from assistant.services.cards.profile_lines import ProfileLines, lessons
from assistant.services.paper.paper_words import PaperWords

# The fields that say what an entry is about; such an entry gets a heading of its own.
NAMES = {
    Section.ERVARING: ("werk", "vrijwilligerswerk", "mantelzorg", "stage", "anders", "werkgever"),
    Section.NETWERK: ("persoon",),
}
LOOK_BACK = "baan_terugblik"
# A longer name is no heading: it stays in the table, and the heading gets a number.
LONGEST_NAME = 90


class ProfileBlocks:
    """Lays out the sections of a profile; every text of the person stays as it is."""

    def __init__(self, words: PaperWords, lines: ProfileLines) -> None:
        self._words = words
        self._lines = lines

    def section(self, section: Section, items: tuple[Item, ...]) -> list[Block]:
        """A heading and what stands in this section; nothing when that is empty."""
        if not items:
            return []
        title = Heading(self._lines.title(section))
        if section not in NAMES:
            return [title, self._facts(items)]
        loose = [item for item in items if item.entry is None]
        entries = dict.fromkeys(item.entry for item in items if item.entry is not None)
        blocks: list[Block] = [title, *([self._facts(loose)] if loose else [])]
        for number, entry in enumerate(entries, start=1):
            blocks += self._entry(number, [item for item in items if item.entry == entry])
        return blocks

    def log(self, profile: Profile) -> list[Block]:
        """Every day on which the profile changed, newest first: what it came from, and lessons."""
        days: dict[date, list[str]] = {}
        for version in reversed(profile.versions):
            days.setdefault(version.made_on, []).extend(self._change(profile, version))
        if not days:
            return []
        header = (self._words.line("dag"), self._words.line("wat_veranderde"))
        rows = tuple((date_in_words(day), tuple(dict.fromkeys(days[day]))) for day in days)
        return [Heading(self._lines.title(Section.WIJZIGINGEN)), Facts(header, rows)]

    def _change(self, profile: Profile, version: Version) -> Iterator[str]:
        yield self._lines.came_from(version)
        yield from (self._words.line("les", tekst=text) for text in lessons(profile, version))

    def _entry(self, number: int, items: list[Item]) -> list[Block]:
        named = [item for item in items if item.field in NAMES[item.section]]
        name = ", ".join(item.text for item in named)
        if not name or len(name) > LONGEST_NAME or any(_by_other(item) for item in named):
            name, named = self._words.line("zonder_naam", nummer=number), []
        if items[0].guide == LOOK_BACK:
            name = self._words.line("terugblik", naam=name)
        rest = [item for item in items if item not in named]
        return [Heading(name, 2), *([self._facts(rest)] if rest else [])]

    def _facts(self, items: Iterable[Item]) -> Facts:
        """One row a field; what another said, or a look back gave, follows on rows of its own."""
        fields: dict[str, dict[str, list[str]]] = {}
        for item in items:
            rows = fields.setdefault(item.field, {})
            rows.setdefault(self._name(item), []).append(item.text)
        header = (self._words.line("waarover"), self._words.line("gezegd"))
        told = (row for rows in fields.values() for row in sorted(rows.items(), key=_says_more))
        return Facts(header, tuple((name, tuple(texts)) for name, texts in told))

    def _name(self, item: Item) -> str:
        """The field, with who said it and when, or that it is of a look back at a job."""
        field = self._lines.field(item)
        if _by_other(item):
            who = self._lines.speaker(item.said_by)
            return "\n".join((field, self._words.line("zegt", wie=who, dag=item.said_on)))
        if item.guide == LOOK_BACK and item.section not in NAMES:
            return "\n".join((field, self._words.line("na_terugblik")))
        return field


def _says_more(row: tuple[str, list[str]]) -> bool:
    """Whether the name says who or when; what the person says now comes before that."""
    return "\n" in row[0]


def _by_other(item: Item) -> bool:
    return item.said_by is not SaidBy.IK
