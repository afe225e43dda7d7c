"""Turns the files with the words of the sums into one whole, and says what is wrong in them."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from assistant.core.income.words import FORMATS, NotModelled, Refusal, Words, wrong_places
from assistant.core.knowledge.files import KnowledgeProblem, Place, RawFile

SECTIONS = ("steps", "not_modelled", "refusals")
SHAPE = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*(\.[a-z0-9]+(_[a-z0-9]+)*)+")
FORMS = ", ".join(f"{{naam:{name}}}" if name else "{naam}" for name in FORMATS)


def check_words(files: Iterable[RawFile]) -> list[KnowledgeProblem]:
    """What no schema can express; the files have passed their schema."""
    files = list(files)
    return [*_ids(files), *(problem for raw in files for problem in _places(raw))]


def words_of(files: Iterable[RawFile]) -> Words:
    """All words together; where an id is double, the first one stays."""
    found: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
    for raw in files:
        for section in SECTIONS:
            for name, value in raw.data.get(section, {}).items():
                found[section].setdefault(name, value)
    return Words(
        steps={name: text.strip() for name, text in found["steps"].items()},
        not_modelled={
            name: NotModelled(one["text"].strip(), tuple(one["ask"]))
            for name, one in found["not_modelled"].items()
        },
        refusals={
            name: Refusal(one["text"].strip(), one["next_step"].strip(), tuple(one["ask"]))
            for name, one in found["refusals"].items()
        },
    )


def _ids(files: list[RawFile]) -> Iterator[KnowledgeProblem]:
    first: dict[str, str] = {}
    for raw in files:
        for section in SECTIONS:
            for name in raw.data.get(section, {}):
                place = (section, name)
                if not SHAPE.fullmatch(name):
                    what = f"De id '{name}' heeft niet de goede vorm."
                    yield raw.problem(place, what, "Schrijf hem als wajong.van_je_loon_gaat_af.")
                if name in first:
                    what = f"De id '{name}' bestaat al, in {first[name]}."
                    yield raw.problem(place, what, "Geef deze een andere id, of haal er een weg.")
                first.setdefault(name, f"{raw.file} op regel {raw.line(place)}")


def _places(raw: RawFile) -> Iterator[KnowledgeProblem]:
    for place, text in _texts(raw.data, ()):
        for wrong in wrong_places(text):
            yield raw.problem(place, f"Ik kan '{wrong}' niet invullen.", f"Kies uit: {FORMS}.")


def _texts(data: Any, place: Place) -> Iterator[tuple[Place, str]]:  # noqa: ANN401 - YAML
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*place, key))
    elif isinstance(data, str):
        yield place, data
