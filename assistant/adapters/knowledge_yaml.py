"""Reads one YAML file into plain data with line numbers, and says in words what breaks it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from assistant.core.knowledge.files import KnowledgeProblem, Place, RawFile

TAG = "tag:yaml.org,2002:"
LITERALS: dict[str, Callable[[str], Any]] = {
    f"{TAG}null": lambda _: None,
    f"{TAG}bool": lambda text: text.lower() == "true",
    f"{TAG}int": lambda text: int(text.replace("_", "")),
    f"{TAG}float": float,
    # A date stays text here: the schema asks for the form, the rules for a real day.
    f"{TAG}timestamp": str,
    f"{TAG}str": str,
}
HINTS = (
    ("mapping values are not allowed", "Staat er een dubbele punt in de tekst? Zet de tekst dan "
     "tussen aanhalingstekens. Of klopt het inspringen van de regel erboven niet?"),
    ("\\t", "Gebruik spaties om in te springen, geen tabs."),
    ("cannot start any token", "Zet de tekst tussen aanhalingstekens."),
    ("quoted scalar", "Er mist een aanhalingsteken aan het eind van de tekst."),
    ("flow sequence", "Er mist een komma of een ']' in deze lijst."),
    ("flow mapping", "Er mist een komma of een '}' in dit rijtje."),
    ("undefined alias", "Een '*' heeft in YAML een eigen betekenis. Zet de tekst tussen "
     "aanhalingstekens."),
    ("block", "Kijk of deze regel even ver inspringt als de regels ernaast."),
)  # fmt: skip


class _Builder:
    """Turns YAML nodes into plain data while it notes lines and double keys."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Place, int] = {}
        self.problems: list[KnowledgeProblem] = []

    def build(self, node: Node, place: Place) -> Any:  # noqa: ANN401 - YAML holds anything
        self.lines.setdefault(place, node.start_mark.line + 1)
        if isinstance(node, MappingNode):
            return self._mapping(node, place)
        if isinstance(node, SequenceNode):
            return [self.build(item, (*place, i)) for i, item in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: MappingNode, place: Place) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key in data:
                self._add(line, f"De sleutel '{key}' staat hier twee keer "
                          f"(eerst op regel {self.lines[(*place, key)]}).",
                          "Haal er een weg, of voeg ze samen.")  # fmt: skip
                continue
            self.lines[(*place, key)] = line
            data[key] = self.build(value_node, (*place, key))
        return data

    def _scalar(self, node: Node) -> Any:  # noqa: ANN401 - YAML holds anything
        text, tag = str(node.value), str(node.tag)
        try:
            return LITERALS[tag](text)
        except (KeyError, ValueError):
            self._add(node.start_mark.line + 1, f"Ik kan '{text}' niet lezen als {tag}.",
                      "Zet de tekst tussen aanhalingstekens.")  # fmt: skip
            return text

    def _add(self, line: int, what: str, mend: str) -> None:
        self.problems.append(KnowledgeProblem(self.file, line, what, mend))


def read_yaml(path: Path, file: str, kind: str) -> tuple[RawFile | None, list[KnowledgeProblem]]:
    """The file as data; None when it is not YAML at all."""
    try:
        node = YAML(typ="safe", pure=True).compose(path.read_text(encoding="utf-8"))
        builder = _Builder(file)
        data = builder.build(node, ()) if node else None
    except MarkedYAMLError as error:
        return None, [_broken(file, error)]
    except (YAMLError, UnicodeDecodeError) as error:
        what = f"Dit bestand is niet te lezen: {_plain(str(error))}."
        return None, [_unread(file, what, "Bewaar het als gewone tekst (UTF-8).")]
    except OSError as error:
        what = f"Dit bestand is niet te openen: {error.strerror}."
        return None, [_unread(file, what, "Kijk of je het bestand mag lezen.")]
    except RecursionError:
        what = "Dit bestand heeft te veel lagen in elkaar, of verwijst naar zichzelf."
        return None, [_unread(file, what, "Haal '&' en '*' weg, en maak het platter.")]
    if data is None:
        return None, [_unread(file, "Dit bestand is leeg.", "Vul het, of haal het weg.")]
    return RawFile(file, kind, path.stem, data, builder.lines), builder.problems


def _unread(file: str, what: str, mend: str) -> KnowledgeProblem:
    return KnowledgeProblem(file, 1, what, mend)


def _broken(file: str, error: MarkedYAMLError) -> KnowledgeProblem:
    mark = error.problem_mark or error.context_mark
    said = _plain(f"{error.context or ''} {error.problem or ''}")
    mend = next((hint for sign, hint in HINTS if sign in said), "Kijk naar deze regel en erboven.")
    line = mark.line + 1 if mark else 1
    return KnowledgeProblem(file, line, f"Dit is geen goede YAML: {said}.", mend)


def _plain(text: str) -> str:
    return " ".join(text.split())
