"""Build a Guide from the mapping that a YAML file holds; refuse what we do not understand."""

from collections.abc import Mapping

from assistant.core.guide.build_condition import condition_or_none
from assistant.core.guide.model import (
    CHOICES,
    TEXT_MAXIMUM,
    Column,
    Guide,
    Kind,
    Option,
    Question,
    Row,
    SaidByQuestions,
    Section,
)
from assistant.core.guide.reading import Node

EVERY_KIND = ("id", "section", "kind", "text", "why", "find", "required", "when", "profile")
BOUNDS = ("minimum", "maximum", "unit")
FILLED_FOR_A_PERSON = ("profile", "skills")
KEYS: dict[Kind, tuple[str, ...]] = {
    Kind.ONE_OF: ("options", "only_with"),
    Kind.SEVERAL_OF: ("options", "options_from", "only_with", "min_choices", "max_choices"),
    Kind.RANKING: ("options", "min_choices", "max_choices"),
    Kind.SCALE: ("low_label", "high_label"),
    Kind.NUMBER: BOUNDS,
    Kind.MONEY: BOUNDS,
    Kind.HOURS: BOUNDS,
    Kind.DATE: (),
    Kind.FREE_TEXT: ("max_length", "suggest"),
    Kind.MATRIX: ("columns", "rows", "rows_from"),
}


def guide(mapping: Mapping[str, object]) -> Guide:
    """Build the guide; keys of the file beside the guide itself (review dates) are not ours.

    Raises:
        GuideInvalid: a part of the guide is missing or not understood.
    """
    node = Node.of(str(mapping.get("id", "guide")), mapping)
    return Guide(
        id=node.text("id"),
        version=node.integer("version"),
        title=node.text("title"),
        topic=node.text("topic"),
        intro=node.text_or("intro", ""),
        minutes=node.integer_or("minutes", 0),
        sources=node.texts("sources"),
        sections=tuple(_section(child) for child in _filled(node, "sections")),
        questions=tuple(_question(child) for child in _filled(node, "questions")),
        region=node.text_or("region", "both"),
        elsewhere=node.text_or_none("elsewhere"),
        repeats=node.flag("repeats") if node.has("repeats") else False,
        said_by=_said_by(node),
    )


def _said_by(node: Node) -> SaidByQuestions | None:
    if not node.has("said_by"):
        return None
    names = node.node("said_by")
    names.only(("who", "consent"))
    return SaidByQuestions(names.text("who"), names.text("consent"))


def _filled(node: Node, key: str) -> tuple[Node, ...]:
    children = node.nodes(key)
    if not children:
        node.fail(f"'{key}' ontbreekt", f"Zet er minstens één onder {key}:.")
    return children


def _section(node: Node) -> Section:
    node.only(("id", "title"))
    return Section(node.text("id"), node.text("title"))


def _question(node: Node) -> Question:
    kind = _kind(node)
    node.only(EVERY_KIND + KEYS[kind])
    return Question(
        id=node.text("id"),
        section=node.text("section"),
        kind=kind,
        text=node.text("text"),
        why=node.text_or("why", ""),
        find=node.text_or("find", ""),
        required=node.flag("required") if node.has("required") else False,
        when=condition_or_none(node),
        options=_options(node, kind),
        from_profile=_options_from(node, "profile"),
        from_skills=_options_from(node, "skills"),
        only_with=node.text_or_none("only_with"),
        profile=node.text_or_none("profile"),
        suggest=node.text_or_none("suggest"),
        rows=tuple(_row(child) for child in node.nodes("rows")),
        rows_from=_rows_from(node, kind),
        columns=_columns(node, kind),
        min_choices=node.integer_or("min_choices", 0),
        max_choices=node.integer_or_none("max_choices"),
        minimum=node.integer_or_none("minimum"),
        maximum=node.integer_or_none("maximum"),
        unit=node.text_or_none("unit"),
        low_label=node.text_or("low_label", ""),
        high_label=node.text_or("high_label", ""),
        max_length=node.integer_or("max_length", TEXT_MAXIMUM),
    )


def _kind(node: Node) -> Kind:
    name = node.text("kind")
    if name not in list(Kind):
        node.fail(f"het soort '{name}' bestaat niet", f"Kies uit: {', '.join(Kind)}.")
    return Kind(name)


def _options_from(node: Node, key: str) -> tuple[str, ...]:
    """What fills the options for one person; the loader has already filled in the other keys."""
    if not node.has("options_from"):
        return ()
    source = node.node("options_from")
    source.only(FILLED_FOR_A_PERSON)
    return source.texts(key)


def _options(node: Node, kind: Kind) -> tuple[Option, ...]:
    if kind not in CHOICES or node.has("options_from"):
        return ()
    return tuple(_option(child) for child in _filled(node, "options"))


def _option(node: Node) -> Option:
    node.only(("id", "label", "synonyms", "note", "when"))
    return Option(
        id=node.text("id"),
        label=node.text("label"),
        synonyms=node.texts("synonyms"),
        note=node.text_or_none("note"),
        when=condition_or_none(node),
    )


def _row(node: Node) -> Row:
    node.only(("id", "label", "group", "when"))
    return Row(
        id=node.text("id"),
        label=node.text("label"),
        group=node.text_or_none("group"),
        when=condition_or_none(node),
    )


def _rows_from(node: Node, kind: Kind) -> str | None:
    if kind is not Kind.MATRIX:
        return None
    if node.has("rows") == node.has("rows_from"):
        node.fail("een matrix heeft rijen nodig", "Gebruik rows: of rows_from:, niet allebei.")
    if not node.has("rows_from"):
        return None
    source = node.node("rows_from")
    source.only(("question",))
    return source.text("question")


def _columns(node: Node, kind: Kind) -> tuple[Column, ...]:
    if kind is not Kind.MATRIX:
        return ()
    return tuple(_column(child) for child in _filled(node, "columns"))


def _column(node: Node) -> Column:
    node.only(("id", "label", "synonyms"))
    return Column(node.text("id"), node.text("label"), node.texts("synonyms"))
