"""What `make upkeep` lists, and what it leaves alone."""

from datetime import date
from fractions import Fraction

import pytest

from assistant.core.knowledge.model import Knowledge, Source
from assistant.core.parameters import Dated, Seen, Unit
from assistant.core.upkeep import Gap, Series, changes_after, running_out
from assistant.services.knowledge.upkeep import render, upkeep

TODAY = date(2026, 11, 22)


def value(first: str, last: str | None = None, seen: Seen = Seen.LAW, name: str = "a.b") -> Dated:
    return Dated(
        id=name,
        unit=Unit.FRACTION,
        value=Fraction(1, 2),
        valid_from=date.fromisoformat(first),
        valid_until=date.fromisoformat(last) if last else None,
        source="wet",
        article="1",
        seen=seen,
    )


def series(*values: Dated, gaps: tuple[Gap, ...] = ()) -> Series:
    name = values[0].id
    return Series(id=name, title=name, unit=Unit.FRACTION, per="geen", values=values, gaps=gaps)


def knowledge(*sources: Source) -> Knowledge:
    return Knowledge(
        topics={}, contacts={}, terms={}, sources={one.id: one for one in sources},
        themes={}, intents={}, guides={}, parts={},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("today", "changes"),
    [
        ("2026-11-22", ("2027-01-01", "2027-07-01")),
        ("2027-01-01", ("2027-07-01", "2028-01-01")),
        ("2026-12-31", ("2027-01-01", "2027-07-01")),
        ("2026-06-30", ("2026-07-01", "2027-01-01")),
    ],
)
def test_the_next_changes_lie_after_today(today, changes):
    found = changes_after(date.fromisoformat(today))
    assert found == tuple(date.fromisoformat(one) for one in changes)


def test_a_value_runs_out_when_nothing_follows_it():
    followed = series(value("2026-07-01", "2026-12-31"), value("2027-01-01"))
    alone = series(value("2026-07-01", "2026-12-31", name="c.d"))
    found = running_out([followed, alone], TODAY, date(2027, 1, 1))
    assert [(one.series.id, one.last_day) for one in found] == [("c.d", date(2026, 12, 31))]


def test_each_value_stands_in_one_group():
    winter = series(value("2026-07-01", "2026-12-31", name="winter.a"))
    summer = series(value("2027-01-01", "2027-06-30", name="zomer.a"))
    last_year = series(value("2025-01-01", "2025-12-31", name="oud.a"))
    forever = series(value("2025-01-01", name="altijd.a"))
    found = upkeep([winter, summer, last_year, forever], knowledge(), TODAY)
    groups = {day: [one.series.id for one in items] for day, items in found.ends}
    assert groups == {date(2027, 1, 1): ["winter.a"], date(2027, 7, 1): ["zomer.a"]}
    assert [one.series.id for one in found.over] == ["oud.a"]
    assert found.values == 4


def test_a_value_that_ends_today_still_runs_out():
    found = upkeep([series(value("2026-01-01", "2026-11-22"))], knowledge(), TODAY)
    assert len(found.ends[0][1]) == 1
    assert found.over == ()


def test_only_the_law_and_official_pages_count_as_seen():
    every = [series(value("2026-01-01", None, seen, f"zo.{seen}")) for seen in Seen]
    found = upkeep(every, knowledge(), TODAY)
    assert [one.seen for one in found.unofficial] == [Seen.SECONDARY, Seen.CODE, Seen.DERIVED]


def test_old_and_unread_sources_are_listed_apart():
    sources = (
        Source("vers", "V", "P", "read", read_on=date(2025, 11, 22)),
        Source("oud", "O", "P", "read", read_on=date(2025, 11, 21)),
        Source("nooit", "N", "P", "seed"),
    )
    found = upkeep([], knowledge(*sources), TODAY)
    assert [one.id for one in found.old] == ["oud"]
    assert [one.id for one in found.unread] == ["nooit"]


def test_the_list_is_readable_and_counts():
    gap = Gap(date(2024, 1, 1), None, "Niet gepubliceerd.")
    winter = series(value("2026-07-01", "2026-12-31", Seen.CODE), gaps=(gap,))
    text = render(upkeep([winter], knowledge(), TODAY))
    assert "Loopt af vóór 1 januari 2027: 1\n  a.b (tot en met 2026-12-31): a.b" in text
    assert "Nooit bij een officiële bron gezien: 1\n  a.b vanaf 2026-07-01: code, wet 1" in text
    assert "Gaten met een naam: 1\n  a.b vanaf 2024-01-01: Niet gepubliceerd." in text
    assert "Onderwerpen over de datum: 0" in text
