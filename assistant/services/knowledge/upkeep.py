"""What needs a person soon, for `baken upkeep`: amounts, sources and topics that grow old."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assistant.core.guide.words import date_in_words
from assistant.core.knowledge.figures import overdue
from assistant.core.knowledge.model import Knowledge, Source, Topic
from assistant.core.parameters import Dated
from assistant.core.upkeep import (
    RunsOut,
    Series,
    changes_after,
    never_read,
    not_read_for_a_year,
    running_out,
    unofficial,
)


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Everything that `upkeep` found; nothing in it is a fault.

    Attributes:
        over: values that ended before today, with nothing after them.
        ends: the next 1 January and 1 July → what runs out between the date before it and it.
    """

    today: date
    values: int
    over: tuple[RunsOut, ...]
    ends: tuple[tuple[date, tuple[RunsOut, ...]], ...]
    unofficial: tuple[Dated, ...]
    gaps: tuple[Series, ...]
    old: tuple[Source, ...]
    unread: tuple[Source, ...]
    topics: tuple[Topic, ...]


def upkeep(series: Iterable[Series], knowledge: Knowledge, today: date) -> Upkeep:
    """Look at every date that a person must keep an eye on."""
    series = tuple(series)
    since, ends = today, []
    for change in changes_after(today):
        ends.append((change, running_out(series, since, change)))
        since = change
    return Upkeep(
        today=today,
        values=sum(len(one.values) for one in series),
        over=running_out(series, date.min, today),
        ends=tuple(ends),
        unofficial=unofficial(series),
        gaps=tuple(one for one in series if one.gaps),
        old=not_read_for_a_year(knowledge.sources.values(), today),
        unread=never_read(knowledge.sources.values()),
        topics=overdue(knowledge, today),
    )


def render(found: Upkeep) -> str:
    """The list as text for a terminal."""
    blocks = [[f"Onderhoud op {found.today}: {found.values} waarden in de parameters."]]
    for change, items in found.ends:
        head = f"Loopt af vóór {date_in_words(change)}"
        blocks.append(_block(head, [_runs_out(one) for one in items]))
    blocks += [
        _block("Al afgelopen, zonder waarde erna", [_runs_out(one) for one in found.over]),
        _block("Nooit bij een officiële bron gezien", [_seen(one) for one in found.unofficial]),
        _block("Gaten met een naam", [line for one in found.gaps for line in _gaps(one)]),
        _block("Bronnen langer dan een jaar niet gelezen", [_source(one) for one in found.old]),
        _block("Bronnen die nog niemand las", [_source(one) for one in found.unread]),
        _block(
            "Onderwerpen over de datum",
            [f"{one.id} (moest voor {one.review_by})" for one in found.topics],
        ),
    ]
    return "\n\n".join("\n".join(lines) for lines in blocks)


def _block(head: str, items: list[str]) -> list[str]:
    return [f"{head}: {len(items)}", *(f"  {one}" for one in items)]


def _runs_out(one: RunsOut) -> str:
    return f"{one.series.id} (tot en met {one.last_day}): {one.series.title}"


def _seen(one: Dated) -> str:
    return f"{one.id} vanaf {one.valid_from}: {one.seen}, {one.source} {one.article}".rstrip()


def _gaps(series: Series) -> list[str]:
    return [
        f"{series.id} vanaf {gap.since}"
        + (f" tot en met {gap.until}" if gap.until else "")
        + f": {gap.why}"
        for gap in series.gaps
    ]


def _source(one: Source) -> str:
    return f"{one.id} ({one.read_on or one.status}): {one.title}"
