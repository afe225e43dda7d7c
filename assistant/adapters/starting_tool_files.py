"""Reads and checks the tools for starting in `knowledge/starting_tools`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from assistant.adapters.knowledge_places import shown
from assistant.adapters.knowledge_schemas import SCHEMAS, check_schema
from assistant.adapters.knowledge_yaml import read_yaml
from assistant.core.income.starting_tools import StartingTool, ToolSource
from assistant.core.knowledge.files import KnowledgeProblem, RawFile, did_you_mean
from assistant.core.knowledge.model import Knowledge
from assistant.core.knowledge.references import EACH, values_at

FOLDER = "starting_tools"
KIND = "starting_tool"
IN_ORDER = (("valid_from", "valid_until"), ("age_from", "age_until"), ("checked_on", "review_by"))
DATES = ("valid_from", "valid_until", "checked_on", "review_by")


@dataclass(frozen=True, slots=True)
class LoadedTools:
    """The tools that can be shown, and everything that is wrong with the rest."""

    tools: tuple[StartingTool, ...]
    problems: tuple[KnowledgeProblem, ...]
    files: tuple[str, ...] = ()


def load_starting_tools(root: Path, knowledge: Knowledge, schemas: Path = SCHEMAS) -> LoadedTools:
    """Every tool below the knowledge folder, by file name. Never raises on content."""
    tools: list[StartingTool] = []
    problems: list[KnowledgeProblem] = []
    paths = sorted((root / FOLDER).glob("*.y*ml"))
    for path in paths:
        raw, found = read_yaml(path, shown(root, path), KIND)
        found = [*found, *(_problems(raw, knowledge, schemas) if raw else ())]
        problems.extend(found)
        if raw and not found:
            tools.append(_tool(raw.data))
    files = tuple(shown(root, path) for path in paths)
    return LoadedTools(tuple(tools), tuple(sorted(set(problems))), files)


def _problems(raw: RawFile, knowledge: Knowledge, schemas: Path) -> list[KnowledgeProblem]:
    against_schema = check_schema(raw, schemas)
    if against_schema:
        return against_schema
    return [*_name(raw), *_order(raw), *_references(raw, knowledge)]


def _name(raw: RawFile) -> Iterator[KnowledgeProblem]:
    if raw.data["id"] != raw.stem or not raw.file.endswith(".yml"):
        what = f"'id' is '{raw.data['id']}', maar het bestand heet '{Path(raw.file).name}'."
        yield raw.problem(("id",), what, f"Noem het bestand '{raw.data['id']}.yml'.")


def _order(raw: RawFile) -> Iterator[KnowledgeProblem]:
    """Days are text of the form jjjj-mm-dd here, so they compare as days do."""
    for first, last in IN_ORDER:
        before, after = raw.data.get(first), raw.data.get(last)
        if before is not None and after is not None and after < before:
            what = f"{last} ({after}) ligt voor {first} ({before})."
            yield raw.problem((last,), what, "Draai ze om, of verbeter er een.")


def _references(raw: RawFile, knowledge: Knowledge) -> Iterator[KnowledgeProblem]:
    wanted = (
        (("sources", EACH, "source"), knowledge.sources, "de bron", "knowledge/sources"),
        (("ask", EACH), knowledge.contacts, "het contact", "knowledge/contacts"),
    )
    for path, known, name, home in wanted:
        for place, value in values_at(raw.data, path):
            if value not in known:
                close = did_you_mean(value, sorted(known))
                guess = f"Bedoelde je '{close}'? Of maak" if close else "Maak"
                what = f"Ik kan {name} '{value}' niet vinden."
                yield raw.problem(place, what, f"{guess} die in {home}.")


def _tool(data: Mapping[str, Any]) -> StartingTool:
    fields = {key: _value(key, value) for key, value in data.items()}
    fields["benefits"] = fields.pop("for")
    fields["sources"] = tuple(ToolSource(**one) for one in data["sources"])
    return StartingTool(**fields)


def _value(key: str, value: Any) -> Any:  # noqa: ANN401 - any YAML value
    if key in DATES:
        return date.fromisoformat(value)
    if isinstance(value, list):
        return tuple(value)
    return " ".join(value.split()) if isinstance(value, str) else value
