"""Builds the guides from their files, and finds the line of whatever a guide does not allow."""

import re
from collections.abc import Iterable
from typing import TypeGuard

from assistant.core.errors import GuideInvalid
from assistant.core.guide.model import Guide
from assistant.core.knowledge.files import KnowledgeProblem, Place, RawFile
from assistant.core.knowledge.model import Knowledge

STEP = re.compile(r"\.([a-z_]+)|\[([a-z0-9_]+)\]")


def build_guides(
    files: Iterable[RawFile], knowledge: Knowledge
) -> tuple[dict[str, Guide], list[KnowledgeProblem]]:
    """The guides that can be walked, and a problem for each that cannot."""
    guides: dict[str, Guide] = {}
    problems: list[KnowledgeProblem] = []
    for raw in (one for one in files if one.stem in knowledge.guides and one.kind == "guide"):
        try:
            guides[raw.stem] = Guide.from_mapping(knowledge.guides[raw.stem].mapping)
        except GuideInvalid as error:
            what = f"Deze gids klopt niet ({error.path}): {error.what}."
            problems.append(raw.problem(_place(error.path, raw.data), what, error.mend))
    return guides, problems


def _place(path: str, data: object) -> Place:
    """The engine says `openheid.questions[situatie].when`; files know that as a place."""
    place: Place = ()
    for key, item in STEP.findall(path):
        step = key or _position(data, item)
        place = (*place, step)
        data = _inside(data, step)
    return place


def _position(items: object, name: str) -> int | str:
    """Items go by their id, or by number when they have none."""
    if name.isdigit():
        return int(name)
    ids = [one.get("id") for one in items if isinstance(one, dict)] if _is_list(items) else []
    return ids.index(name) if name in ids else name


def _inside(data: object, step: int | str) -> object:
    if isinstance(data, dict):
        return data.get(step)
    return data[step] if isinstance(data, list) and isinstance(step, int) else None


def _is_list(items: object) -> TypeGuard[list[object]]:
    return isinstance(items, list)
