"""The criteria about figures: for whom, how many of 100, over what time, told in several ways."""

import re
from collections import defaultdict

from assistant.core.ipdas.aid import Aid, Finding, found

HUNDRED = 100
OF_HUNDRED = re.compile(rf"\bvan (de|elke) {HUNDRED}\b")
# The picture beside the figure is drawn in the browser.
PICTURE = "widget/src/cards/statistic"


def probabilities(aid: Aid) -> Finding:
    return found(
        bool(aid.statistics),
        f"statistics.yml: {len(aid.statistics)} cijfers",
        "er zijn geen cijfers",
    )


def reference_group(aid: Aid) -> Finding:
    without = [one["id"] for one in aid.statistics if not one.get("group")]
    return found(
        bool(aid.statistics) and not without,
        "statistics.yml: elk cijfer noemt de groep",
        f"zonder groep: {', '.join(without) or 'er zijn geen cijfers'}",
    )


def event_rates(aid: Aid) -> Finding:
    without = [one["id"] for one in aid.statistics if one.get("of_100") is None]
    return found(
        bool(aid.statistics) and not without,
        "statistics.yml: elk cijfer heeft of_100",
        f"zonder of_100: {', '.join(without) or 'er zijn geen cijfers'}",
    )


def same_period(aid: Aid) -> Finding:
    """Figures that set one option against another must be about the same time."""
    sets: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for one in aid.statistics:
        sets[one["set"]].add((one["option"], one.get("period", "")))
    mixed = [name for name, pairs in sets.items() if _periods_differ(pairs)]
    return found(
        bool(sets) and not mixed,
        "statistics.yml: dezelfde periode voor elke mogelijkheid",
        f"verschillende periodes in: {', '.join(mixed) or 'er zijn geen cijfers'}",
    )


def _periods_differ(pairs: set[tuple[str, str]]) -> bool:
    options, periods = {option for option, _ in pairs}, {period for _, period in pairs}
    return "" in periods or (len(options) > 1 and len(periods) > 1)


def same_denominator(aid: Aid) -> Finding:
    odd = [one["id"] for one in aid.statistics if not OF_HUNDRED.search(one["text"])]
    same = aid.part("statistics").get("denominator") == HUNDRED
    return found(
        same and not odd,
        "statistics.yml: elke tekst zegt 'van de 100'",
        f"zonder 'van de 100': {', '.join(odd) or 'denominator is geen 100'}",
    )


def more_ways(aid: Aid) -> Finding:
    drawn = [path for path in sorted(aid.documents) if path.startswith(PICTURE)]
    return found(
        bool(drawn) and bool(aid.statistics),
        f"getal en zin in statistics.yml, plaatje in {', '.join(drawn)}",
        "getal en zin in statistics.yml, maar geen kaart met een plaatje gevonden",
    )
