"""The tools that help to start working, and which of them to show to whom on which day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

Helps = Literal["jij", "werkgever", "allebei"]

NO_BENEFIT = "geen"
# The WIA is one law with two benefits: what is for the WIA is for both, and somebody who only
# knows "WIA" sees what either of them offers.
WITHIN = {"wia": frozenset({"wga", "iva"})}


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolSource:
    """Where a tool is described; `source` is an id in `knowledge/sources`."""

    source: str
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartingTool:
    """One tool, in the words for the person who may use it.

    Attributes:
        benefits: `soort` of each benefit it goes with; `geen` is somebody without a benefit.
        age_from, age_until: years, both included; None is no limit.
        employer_or_you: with whom the help ends up.
        law_versus_practice: what the law says and what mostly happens, when these differ.
        valid_until: the last day; None when no end is known.
        not_known: what we could not find, so that nobody takes silence for a no.
        ask: ids of contacts who can tell.
    """

    id: str
    title: str
    what: str
    benefits: tuple[str, ...]
    how_long: str
    who_applies: str
    employer_or_you: Helps
    valid_from: date
    sources: tuple[ToolSource, ...]
    not_known: tuple[str, ...]
    ask: tuple[str, ...]
    checked_on: date
    review_by: date
    age_from: int | None = None
    age_until: int | None = None
    law_versus_practice: str | None = None
    valid_until: date | None = None

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    def fits_age(self, leeftijd: int | None) -> bool:
        """An unknown age leaves nothing out."""
        if leeftijd is None:
            return True
        young_enough = self.age_until is None or leeftijd <= self.age_until
        return young_enough and (self.age_from is None or self.age_from <= leeftijd)


def tools_for(
    tools: Iterable[StartingTool], benefits: Iterable[str], leeftijd: int | None, on: date
) -> tuple[StartingTool, ...]:
    """The tools to tell somebody about, in the order in which they were given.

    Without a benefit it shows what goes with `geen`. It does not decide whether UWV or the
    gemeente grants a tool, nor for how long; an unknown benefit adds nothing and is no error.

    Args:
        tools: every tool on file.
        benefits: `soort` of each benefit that somebody has.
        leeftijd: years on that day; None when it is not known.
        on: tools that do not hold on this day are left out.
    """
    wanted = _widened(benefits) or {NO_BENEFIT}
    return tuple(
        tool
        for tool in tools
        if tool.holds_on(on) and tool.fits_age(leeftijd) and wanted & _widened(tool.benefits)
    )


def _widened(benefits: Iterable[str]) -> set[str]:
    """The benefits with those they contain: `wia` also stands for `wga` and `iva`."""
    named = set(benefits)
    return named.union(*(WITHIN.get(one, frozenset()) for one in named))
