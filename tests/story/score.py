"""Scores of the story sets: precision and recall per kind, never a sentence."""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from assistant.adapters.story_files import story_words
from assistant.core.story.proposal import Proposal
from assistant.core.story.read import read

ROOT = Path(__file__).parents[2]
DEV, HELD_OUT = (ROOT / "tests" / "story" / name for name in ("dev", "heldout"))
WORDS = story_words(ROOT / "knowledge")

type Row = dict[str, Any]


@dataclass(frozen=True)
class Score:
    """How many proposals were right, made and wanted."""

    right: int
    made: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.right / self.made if self.made else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0


def load(folder: Path) -> list[Row]:
    """All entries of a folder, file by file."""
    return [row for path in sorted(folder.glob("*.yml")) for row in YAML(typ="safe").load(path)]


def held_out() -> list[Row]:
    """The held-out texts, without those that the writer of the rules happened to write as well."""
    __tracebackhide__ = True
    known = {row["text"].casefold() for row in load(DEV)}
    return [row for row in load(HELD_OUT) if row["text"].casefold() not in known]


def scores(rows: list[Row]) -> dict[str, Score]:
    """Per kind, and "all". A proposal is right when everything it says agrees."""
    __tracebackhide__ = True
    right, made, wanted = Counter[str](), Counter[str](), Counter[str]()
    for row in rows:
        given = Counter(_key(_scored(one)) for one in read(row["text"], WORDS))
        hoped = Counter(_key(one) for one in row["proposals"])
        for counter, keys in ((right, given & hoped), (made, given), (wanted, hoped)):
            for key, count in keys.items():
                counter[json.loads(key)["kind"]] += count
    kinds = sorted({*made, *wanted})
    each = {kind: Score(right[kind], made[kind], wanted[kind]) for kind in kinds}
    return {**each, "all": Score(right.total(), made.total(), wanted.total())}


def quiet_share(rows: list[Row]) -> float:
    """Of the texts that should give nothing, the share that gave nothing."""
    __tracebackhide__ = True
    quiet = [row for row in rows if not row["proposals"]]
    silent = sum(not read(row["text"], WORDS) for row in quiet)
    return silent / len(quiet) if quiet else 1.0


def lines(name: str, rows: list[Row]) -> str:
    """The figures for a terminal."""
    shown = ["", f"stories, {name}: {len(rows)} texts"]
    for kind, one in scores(rows).items():
        shown.append(
            f"  {kind}: precision {one.precision:.2f}, recall {one.recall:.2f} "
            f"({one.right} right of {one.made} made, {one.wanted} wanted)"
        )
    return "\n".join([*shown, f"  nothing where nothing is: {quiet_share(rows):.2f}"])


def _scored(one: Proposal) -> Row:
    """What counts: not how the place stood in the sentence."""
    return {name: value for name, value in one.as_json().items() if name != "plek"}


def _key(proposal: Row) -> str:
    return json.dumps(proposal, sort_keys=True, ensure_ascii=False)
