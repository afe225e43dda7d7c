"""Which ids the sums use: finds them in the source code of the rules."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3] / "assistant"
FILES = (
    *sorted((ROOT / "core" / "income").rglob("*.py")),
    *sorted((ROOT / "adapters").glob("income_*.py")),
    *sorted((ROOT / "services").rglob("*.py")),
    *sorted((ROOT / "actions").rglob("*.py")),
)
ID = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*(\.[a-z0-9]+(_[a-z0-9]+)*)+")
ANYTHING = "[a-z0-9_.]+"  # what an f-string fills in
# The call → the section of its first argument.
METHODS = {"add": "steps", "explain": "steps", "leaves_out": "not_modelled"}
FUNCTIONS = {"said": "steps", "NotCalculable": "refusals", "InputContradicts": "refusals"}


@dataclass
class Used:
    """Ids as patterns: what an f-string fills in can be anything.

    Attributes:
        called: section → the ids that a call names, with where.
        loose: every text that looks like an id, wherever it stands; pattern → where.
    """

    called: dict[str, dict[str, str]] = field(
        default_factory=lambda: {"steps": {}, "not_modelled": {}, "refusals": {}}
    )
    loose: dict[str, str] = field(default_factory=dict)


def ids_in_code() -> Used:
    used = Used()
    for path in FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        file = path.relative_to(ROOT.parent).as_posix()
        for node, pattern in _loose(tree):
            used.loose.setdefault(pattern, f"{file}:{node.lineno}")
        for node, section, pattern in _called(tree):
            used.called[section].setdefault(pattern, f"{file}:{node.lineno}")
    return used


def _loose(tree: ast.Module) -> Iterator[tuple[ast.expr, str]]:
    """Every text that looks like an id; a piece of an f-string is not one by itself."""
    joined = (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))
    pieces = {id(piece) for node in joined for piece in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in pieces:
            yield from ((node, pattern) for pattern in _texts(node))


def _called(tree: ast.Module) -> Iterator[tuple[ast.Call, str, str]]:
    named = _constants(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for section, argument in _arguments(node):
                yield from ((node, section, pattern) for pattern in _ids(argument, named))


def _arguments(call: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    """The arguments of a call that are ids, with their section."""
    called = call.func
    if isinstance(called, ast.Attribute) and called.attr in METHODS and call.args:
        section = METHODS[called.attr]
        many = call.args if called.attr == "leaves_out" else call.args[:1]
        yield from ((section, one) for one in many)
    if isinstance(called, ast.Name) and called.id in FUNCTIONS and call.args:
        yield FUNCTIONS[called.id], call.args[0]


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """The names that a module gives a value once, at its top."""
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = node.value
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found[node.target.id] = node.value
    return found


def _ids(node: ast.expr, named: dict[str, ast.expr]) -> Iterator[str]:
    """The ids that an expression can be; what comes in from elsewhere is not followed."""
    if isinstance(node, ast.IfExp):
        yield from _ids(node.body, named)
        yield from _ids(node.orelse, named)
    elif isinstance(node, ast.Name) and node.id in named:
        yield from _ids(named[node.id], {})
    else:
        yield from _texts(node)


def _texts(node: ast.AST) -> Iterator[str]:
    """The id that a text is, as a pattern."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if ID.fullmatch(node.value):
            yield re.escape(node.value)
    elif isinstance(node, ast.JoinedStr):
        parts = [
            re.escape(part.value) if isinstance(part, ast.Constant) else ANYTHING
            for part in node.values
        ]
        if any(r"\." in part for part in parts):
            yield "".join(parts)
