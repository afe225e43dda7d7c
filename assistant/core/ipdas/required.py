"""The criteria an aid must meet: six to be called one (Q), six against harmful bias (C)."""

from collections.abc import Callable

from assistant.core.ipdas.aid import Aid, Finding, Status, found
from assistant.core.ipdas.balance import unequal

MINIMUM_OPTIONS = 3
ALWAYS_OPTIONS = {"niet_vertellen", "nog_niet"}
EXPERIENCED = ("lichamelijk", "psychisch", "sociaal")


def situation(aid: Aid) -> Finding:
    text = str(aid.part("options").get("situatie", ""))
    return found(
        bool(text),
        f"options.yml: situatie ({len(text.split())} woorden)",
        "options.yml heeft geen 'situatie'",
    )


def decision(aid: Aid) -> Finding:
    """Said in the files, and asked in the guide before the first matrix of points."""
    text = str(aid.part("options").get("decision", ""))
    early = []
    for question in aid.questions:
        if question["kind"] == "matrix":
            break
        early.append(str(question["text"]).lower())
    said = any("vertel" in one and "keuze" in one for one in early)
    return found(
        "?" in text and said,
        "options.yml: decision; gids: gezegd vóór het eerste punt",
        "de keuze staat niet in options.yml, of in de gids pas na het eerste punt",
    )


def options(aid: Aid) -> Finding:
    ids = [option["id"] for option in aid.options]
    seen = len(ids) >= MINIMUM_OPTIONS and set(ids) >= ALWAYS_OPTIONS
    return found(
        seen,
        f"options.yml: {', '.join(ids)}",
        "minstens drie mogelijkheden, met niet_vertellen en nog_niet",
    )


def positive(aid: Aid) -> Finding:
    return _points(aid, "voor")


def negative(aid: Aid) -> Finding:
    return _points(aid, "tegen")


def _points(aid: Aid, side: str) -> Finding:
    without = [option["id"] for option in aid.options if not option[side]]
    total = sum(len(option[side]) for option in aid.options)
    weighed = sum(item.direction == side for item in aid.knowledge.considerations)
    return found(
        bool(aid.options) and not without,
        f"{total} punten {side} in options.yml, {weighed} in considerations",
        f"geen punten {side} bij: {', '.join(without) or 'alles'}",
    )


def living_with_it(aid: Aid) -> Finding:
    stories = aid.part("experiences").get("experiences", ())
    told = {one["option"] for one in stories if all(one.get(part) for part in EXPERIENCED)}
    lacking = [option["id"] for option in aid.options if option["id"] not in told]
    return found(
        bool(told) and not lacking,
        f"experiences.yml: {len(stories)} verzonnen verhalen, "
        "met lichamelijk, psychisch en sociaal",
        f"geen verhaal bij: {', '.join(lacking) or 'alles'}",
    )


def equal_detail(aid: Aid) -> Finding:
    skewed = unequal(aid)
    checked = bool(aid.options) and bool(aid.knowledge.themes)
    return found(
        checked and not skewed,
        f"{len(aid.options)} mogelijkheden en {len(aid.knowledge.themes)} thema's geteld: "
        "even veel punten, hooguit 20% verschil in lengte, geen sturende woorden",
        f"ongelijk: {'; '.join(skewed) or 'niets om te tellen'}",
    )


def citations(aid: Aid) -> Finding:
    known = aid.knowledge.sources
    cited = [(item.id, item.sources) for item in aid.knowledge.considerations]
    cited += [
        (option["id"], tuple(point["sources"]))
        for option in aid.options
        for side in ("voor", "tegen")
        for point in option[side]
    ]
    without = [name for name, ids in cited if not any(one in known for one in ids)]
    return found(
        bool(aid.options) and not without,
        f"{len(cited)} punten, elk met een bron die bestaat",
        f"zonder bron: {', '.join(without) or 'alles'}",
    )


def published(aid: Aid) -> Finding:
    day = aid.day("datum")
    return found(
        day is not None and day <= aid.today,
        f"about.yml: datum {day}",
        f"about.yml: datum ontbreekt of ligt in de toekomst ({day})",
    )


def updated(aid: Aid) -> Finding:
    day = aid.day("herzien_voor")
    policy = bool(aid.part("about").get("update_policy"))
    return found(
        policy and day is not None and aid.today <= day,
        f"about.yml: update_policy; herzien_voor {day} is niet voorbij",
        f"about.yml: geen update_policy, of herzien_voor is voorbij ({day})",
    )


def uncertainty(aid: Aid) -> Finding:
    figures = [one.statistic for one in aid.knowledge.considerations if one.statistic]
    without = [one["id"] for one in aid.statistics if not one.get("uncertainty")]
    without += [one.group for one in figures if not one.uncertainty]
    total = len(aid.statistics) + len(figures)
    return found(
        total > 0 and not without,
        f"{total} cijfers, elk met een onzekerheid in woorden",
        f"zonder onzekerheid: {', '.join(without) or 'er zijn geen cijfers'}",
    )


def funding(aid: Aid) -> Finding:
    block = aid.about("funding")
    return found(
        bool(block.get("text")) and block.get("confirmed_by_owner") is True,
        "about.yml: funding, bevestigd door de eigenaar",
        "about.yml: de eigenaar heeft de financier nog niet bevestigd",
    )


def no_test(_: Aid) -> Finding:
    return Finding(Status.NOT_APPLICABLE, "er is geen medische test")


REQUIRED: dict[str, Callable[[Aid], Finding]] = {
    "Q1": situation,
    "Q2": decision,
    "Q3": options,
    "Q4": positive,
    "Q5": negative,
    "Q6": living_with_it,
    "C1": equal_detail,
    "C2": citations,
    "C3": published,
    "C4": updated,
    "C5": uncertainty,
    "C6": funding,
    **dict.fromkeys(("C7", "C8", "C9", "C10"), no_test),
}
