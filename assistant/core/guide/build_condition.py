"""Build the condition of a question, an option or a row from its mapping."""

from collections.abc import Callable

from assistant.core.guide.conditions import (
    AllOf,
    Answered,
    AnyOf,
    AtLeast,
    AtMost,
    ColumnIsOneOf,
    Condition,
    IncludesAny,
    IsOneOf,
    Not,
)
from assistant.core.guide.reading import Node


def condition_or_none(node: Node, key: str = "when") -> Condition | None:
    return condition(node.node(key)) if node.has(key) else None


def condition(node: Node) -> Condition:
    """Build one condition; its single distinguishing key says which.

    Raises:
        GuideInvalid: the mapping is no condition.
    """
    names = [name for name in BUILDERS if name in node.data]
    if len(names) != 1:
        node.fail(
            "dit is niet één voorwaarde",
            f"Gebruik er precies één: {', '.join(BUILDERS)}. Verbind met all of any.",
        )
    name = names[0]
    allowed = {"all": (), "any": (), "not": (), "column_is_one_of": ("question", "row")}
    node.only((name, *allowed.get(name, ("question",))))
    return BUILDERS[name](node)


def _filled(node: Node, key: str) -> tuple[str, ...]:
    names = node.texts(key)
    if not names:
        node.fail(f"'{key}' is leeg", "Noem minstens één id.")
    return names


def _inner(node: Node, key: str) -> tuple[Condition, ...]:
    inner = tuple(condition(child) for child in node.nodes(key))
    if not inner:
        node.fail(f"'{key}' is leeg", "Zet er minstens één voorwaarde in.")
    return inner


def _column(node: Node) -> ColumnIsOneOf:
    columns = _filled(node, "column_is_one_of")
    return ColumnIsOneOf(node.text("question"), node.text_or_none("row"), columns)


BUILDERS: dict[str, Callable[[Node], Condition]] = {
    "is_one_of": lambda node: IsOneOf(node.text("question"), _filled(node, "is_one_of")),
    "includes_any": lambda node: IncludesAny(node.text("question"), _filled(node, "includes_any")),
    "at_least": lambda node: AtLeast(node.text("question"), node.integer("at_least")),
    "at_most": lambda node: AtMost(node.text("question"), node.integer("at_most")),
    "answered": lambda node: Answered(node.text("question"), node.flag("answered")),
    "column_is_one_of": _column,
    "all": lambda node: AllOf(_inner(node, "all")),
    "any": lambda node: AnyOf(_inner(node, "any")),
    "not": lambda node: Not(condition(node.node("not"))),
}
