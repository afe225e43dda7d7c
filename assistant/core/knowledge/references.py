"""Which places in the files name something in another file, and whether that thing exists."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.core.knowledge.files import KnowledgeProblem, Place, RawFile, did_you_mean

EACH = "*"


@dataclass(frozen=True, slots=True)
class Reference:
    """In files of `kind`, the values at `path` must be ids of `target`; `*` means each one."""

    kind: str
    path: tuple[str, ...]
    target: str


REFERENCES = (
    Reference("topic", ("intents", EACH), "intent"),
    Reference("topic", ("topic",), "group"),
    Reference("topic", ("ask", EACH), "contact"),
    Reference("topic", ("sources", EACH), "source"),
    Reference("topic", ("terms", EACH), "term"),
    Reference("contact", ("sources", EACH), "source"),
    Reference("term", ("sources", EACH), "source"),
    Reference("term", ("niet_verwarren_met", EACH), "term"),
    Reference("considerations", ("items", EACH, "sources", EACH), "source"),
    Reference("considerations", ("items", EACH, "statistic", "source"), "source"),
    Reference("guide", ("sources", EACH), "source"),
    Reference("guide", ("topic",), "group"),
    Reference("guide", ("questions", EACH, "profile"), "place"),
    Reference("guide", ("questions", EACH, "options_from", "profile", EACH), "part"),
    Reference("menu", ("groups", EACH, "guides", EACH), "guide"),
    Reference("topic", ("guide",), "guide"),
    Reference("topic", ("menu",), "menu"),
    Reference("intents", ("intents", EACH, "menu"), "menu"),
    Reference(
        "guide",
        ("questions", EACH, "rows_from", "considerations", "themes", EACH),
        "considerations",
    ),
    Reference("openness_options", ("options", EACH, EACH, EACH, "sources", EACH), "source"),
    Reference("openness_statistics", ("statistics", EACH, "source"), "source"),
    Reference("openness_moments", ("moments", EACH, "sources", EACH), "source"),
    Reference("openness_moments", ("moments", EACH, "law_sources", EACH), "source"),
    Reference("openness_moments", ("evidence_sources", EACH), "source"),
    Reference("openness_persons", ("persons", EACH, "sources", EACH), "source"),
    Reference("openness_persons", ("key_fact", "sources", EACH), "source"),
    Reference("openness_degrees", ("degrees", EACH, "sources", EACH), "source"),
    Reference("openness_re_ask", ("sources", EACH), "source"),
    Reference("openness_message_elements", ("sources", EACH), "source"),
    Reference("openness_about", ("inspired_by", "sources", EACH), "source"),
    Reference("openness_certainty", ("based_on",), "source"),
    Reference("openness_ipdas", ("source",), "source"),
    Reference("openness_experiences", ("experiences", EACH, "option"), "option"),
    Reference("safety_texts", ("texts", EACH, "contacts", EACH, EACH), "contact"),
    Reference("intents", ("intents", EACH, "topic"), "group"),
    Reference("intents", ("intents", EACH, "start"), "guide"),
    Reference("adjustment", ("needs", EACH), "need"),
    Reference("adjustment", ("sources", EACH, "source"), "source"),
    Reference("employer_questions", ("sources", EACH), "source"),
    Reference("parameter", ("values", EACH, "source"), "source"),
    Reference("income_words", ("not_modelled", EACH, "ask", EACH), "contact"),
    Reference("income_words", ("refusals", EACH, "ask", EACH), "contact"),
)
NAMES = {
    "intent": ("de intent", "knowledge/intents.yml"),
    "group": ("de groep", "'topics' in knowledge/intents.yml"),
    "contact": ("het contact", "knowledge/contacts"),
    "source": ("de bron", "knowledge/sources"),
    "term": ("het begrip", "knowledge/terms"),
    "considerations": ("het thema", "knowledge/openness/considerations"),
    "guide": ("de gids", "knowledge/guides"),
    "need": ("de behoefte", "knowledge/adjustment_needs.yml"),
    "part": ("het onderdeel van het profiel", "knowledge/profile.yml"),
    "place": ("de plek in het profiel", "knowledge/profile.yml"),
    "menu": ("het menu", "knowledge/menus"),
    "option": ("de mogelijkheid", "knowledge/openness/options.yml"),
}


def values_at(data: Any, path: tuple[str, ...], place: Place = ()) -> Iterator[tuple[Place, Any]]:  # noqa: ANN401
    """Every value at the path, with its place; what is not there is passed over."""
    if not path:
        yield place, data
        return
    first, rest = path[0], path[1:]
    if first == EACH and isinstance(data, list | dict):
        items = data.items() if isinstance(data, dict) else enumerate(data)
        for key, value in items:
            yield from values_at(value, rest, (*place, key))
    elif isinstance(data, dict) and first in data:
        yield from values_at(data[first], rest, (*place, first))


def check_references(
    files: Iterable[RawFile], known: Mapping[str, frozenset[str]]
) -> list[KnowledgeProblem]:
    """Every name of something that is nowhere; kinds missing from `known` are not checked."""
    files = list(files)
    return [
        _missing(raw, place, value, reference.target, known[reference.target])
        for reference in REFERENCES
        if reference.target in known
        for raw in files
        if raw.kind == reference.kind
        for place, value in values_at(raw.data, reference.path)
        if isinstance(value, str) and value not in known[reference.target]
    ]


def _missing(
    raw: RawFile, place: Place, value: str, target: str, known: frozenset[str]
) -> KnowledgeProblem:
    name, home = NAMES[target]
    close = did_you_mean(value, sorted(known))
    guess = f"Bedoelde je '{close}'? Of maak" if close else "Maak"
    return raw.problem(place, f"Ik kan {name} '{value}' niet vinden.", f"{guess} die in {home}.")
