"""The criteria that make an aid better (K): shown in the files, or honestly left to people."""

from collections.abc import Callable

from assistant.core.ipdas import statistics
from assistant.core.ipdas.aid import Aid, Finding, Status, found
from assistant.core.ipdas.required import no_test
from assistant.core.knowledge.readability import Readability, measure

STEPS = 3
SLACK = 0.1


def doing_nothing(aid: Aid) -> Finding:
    return found(
        bool(aid.part("options").get("if_you_do_nothing")),
        "options.yml: if_you_do_nothing",
        "options.yml zegt niet wat er dan gebeurt",
    )


def comparable(aid: Aid) -> Finding:
    """As many points on every side of every option, so that they fit side by side."""
    sizes = {(len(option["voor"]), len(option["tegen"])) for option in aid.options}
    return found(
        len(sizes) == 1,
        f"options.yml: elke mogelijkheid heeft {_sizes(sizes)}",
        "de mogelijkheden hebben niet evenveel punten",
    )


def _sizes(sizes: set[tuple[int, int]]) -> str:
    return ", ".join(f"{good} voor en {hard} tegen" for good, hard in sizes)


def values_asked(aid: Aid) -> Finding:
    ranked = [one["id"] for one in aid.questions if one["kind"] == "ranking"]
    weighed = [one["id"] for one in aid.questions if _weighs(one)]
    return found(
        bool(ranked) and bool(weighed),
        f"gids: {', '.join(ranked)} en {len(weighed)} vragen die afwegingen wegen",
        "de gids vraagt niet wat het zwaarst telt",
    )


def _weighs(question: object) -> bool:
    rows = question.get("rows", ()) if isinstance(question, dict) else ()
    return any(row.get("group") for row in rows)


def step_by_step(aid: Aid) -> Finding:
    steps = [one["id"] for one in aid.sections]
    resumes = {"back", "resume", "stop"} <= set(aid.knowledge.parts.get("steering", {}))
    return found(
        len(steps) >= STEPS and resumes,
        f"gids: {len(steps)} stappen; steering.yml: terug, stoppen en verdergaan",
        "de gids heeft geen stappen, of terug, stoppen en verdergaan ontbreken",
    )


def to_discuss(aid: Aid) -> Finding:
    asked = {one["id"] for one in aid.questions}
    parts = [one["question"] for one in aid.part("message_elements").get("elements", ())]
    talks = sorted(one for one in asked if "bespreken" in one)
    return found(
        bool(talks) and bool(parts) and asked.issuperset(parts),
        f"gids: {', '.join(talks)}; message_elements.yml: {len(parts)} delen",
        "de gids geeft niets mee voor een gesprek",
    )


def evidence_chosen(aid: Aid) -> Finding:
    block = aid.about("evidence_selection")
    named = str(block.get("docs", ""))
    return found(
        bool(block.get("text")) and named in aid.documents,
        f"about.yml: evidence_selection; {named}",
        f"about.yml: evidence_selection ontbreekt, of '{named}' bestaat niet",
    )


def evidence_quality(aid: Aid) -> Finding:
    used = {one.evidence for one in aid.knowledge.considerations}
    used |= {one["evidence"] for one in aid.statistics}
    unexplained = sorted(used - set(aid.about("evidence_levels")))
    return found(
        bool(used) and not unexplained,
        f"considerations: evidence ({', '.join(sorted(used))}), uitgelegd in about.yml",
        f"niet uitgelegd in about.yml: {', '.join(unexplained) or 'alles'}",
    )


def credentials(aid: Aid) -> Finding:
    block = aid.about("authors")
    known = bool(block.get("credentials")) and block.get("confirmed_by_owner") is True
    return found(
        known,
        "about.yml: authors, bevestigd door de eigenaar",
        "about.yml: de eigenaar heeft de schrijvers nog niet ingevuld",
    )


def readability(aid: Aid) -> Finding:
    """The reported figure must be the measured one, or it says nothing."""
    told = float(aid.about("readability").get("average_words_per_sentence", 0) or 0)
    real = measured(aid).words_per_sentence
    close = bool(told) and abs(told - real) <= SLACK * real
    return found(
        close,
        f"about.yml: {told} woorden per zin; gemeten {real:.1f}",
        f"about.yml zegt {told} woorden per zin; gemeten is {real:.1f}",
    )


def measured(aid: Aid) -> Readability:
    """The questions, the reasons and the considerations: what a person reads in the aid."""
    texts = [str(one.get(key, "")) for one in aid.questions for key in ("text", "why")]
    return measure([*texts, *(one.text for one in aid.knowledge.considerations)])


def people(_: Aid) -> Finding:
    return Finding(Status.NOT_DONE, "hier zijn mensen voor nodig; nog niet gedaan")


QUALITY: dict[str, Callable[[Aid], Finding]] = {
    "K1": doing_nothing,
    "K2": comparable,
    "K3": statistics.probabilities,
    "K4": statistics.reference_group,
    "K5": statistics.event_rates,
    "K6": statistics.same_period,
    "K7": statistics.same_denominator,
    "K8": statistics.more_ways,
    "K9": values_asked,
    "K10": step_by_step,
    "K11": to_discuss,
    **dict.fromkeys(("K12", "K13", "K14", "K15", "K16", "K17"), people),
    "K18": evidence_chosen,
    "K19": evidence_quality,
    "K20": credentials,
    "K21": readability,
    **dict.fromkeys(("K22", "K23"), people),
    **dict.fromkeys(("K24", "K25", "K26", "K27", "K28"), no_test),
}
