"""The words of `knowledge/story`, ready to read stories with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.core.story.nouns import Nouns
from assistant.core.story.phrases import Phrases
from assistant.core.story.small_words import FunctionWords
from assistant.core.story.words import Spelling

CUE, STUDY = "cue", "study"
TOPIC, SAID = "topic", "said"


@dataclass(frozen=True)
class Entry:
    """A difficulty, adjustment, strength or reason: its words for a sentence, and what may help."""

    id: str
    label: str
    adjustment: str | None = None


@dataclass(frozen=True)
class StudyWords:
    """Words of education; see `knowledge/story/studies.yml`."""

    levels: frozenset[str]
    nouns: frozenset[str]
    endings: tuple[str, ...]
    papers: Nouns
    subjects: Nouns
    stop_words: frozenset[str]
    phrases: Phrases


@dataclass(frozen=True)
class StoryWords:
    """Everything that is known of how people tell about work.

    Attributes:
        phrases: all sayings; a key is "kind:id:topic", "kind:id:said" or "cue:name".
        entries: kind → id → entry.
    """

    spelling: Spelling
    small: FunctionWords
    places: Nouns
    functions: Nouns
    studies: StudyWords
    phrases: Phrases
    entries: Mapping[str, Mapping[str, Entry]]

    @classmethod
    def from_mapping(cls, files: Mapping[str, Mapping[str, Any]]) -> "StoryWords":
        """Of the files of `knowledge/story` by name, each checked against its schema.

        Raises:
            PhraseFault: a phrase cannot be read.
        """
        words = files["words"]
        variants = {key: tuple(value) for key, value in words["variants"].items()}
        lists = {
            "moeilijk": files["difficulties"]["difficulties"],
            "aanpassing": files["adjustments"]["adjustments"],
            "sterk": files["strengths"]["strengths"],
            "gestopt": files["stops"]["stops"],
        }
        return cls(
            spelling=Spelling(variants, frozenset(words["common"]), frozenset(words["familiar"])),
            small=FunctionWords.from_mapping(words["small"]),
            places=_places(files["workplaces"]),
            functions=_functions(files["functions"]),
            studies=_studies(files["studies"]),
            phrases=Phrases({**_cues(words["cues"]), **_sayings(lists)}),
            entries={kind: _entries(listed) for kind, listed in lists.items()},
        )

    def label(self, kind: str, entry_id: str) -> str:
        """How a thing is called inside a sentence; the id itself when it was taken off the list."""
        entry = self.entries.get(kind, {}).get(entry_id)
        return entry.label if entry else entry_id.replace("_", " ")


def _cues(cues: Mapping[str, Sequence[str]]) -> dict[str, Sequence[str]]:
    return {f"{CUE}:{name}": phrases for name, phrases in cues.items()}


def _sayings(lists: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, Sequence[str]]:
    return {
        f"{kind}:{entry['id']}:{how}": entry[key]
        for kind, listed in lists.items()
        for entry in listed
        for how, key in ((TOPIC, "topics"), (SAID, "said"))
        if key in entry
    }


def _entries(listed: Sequence[Mapping[str, Any]]) -> dict[str, Entry]:
    return {
        one["id"]: Entry(one["id"], one["label"], one.get("adjustment") or None) for one in listed
    }


def _places(data: Mapping[str, Any]) -> Nouns:
    names = [*data["names"], *data["brands"]]
    return Nouns.of(names, data["endings"], data["not_places"])


def _functions(data: Mapping[str, Any]) -> Nouns:
    return Nouns.of(data["names"], data["endings"], data["not_functions"], data["after_als"])


def _studies(data: Mapping[str, Any]) -> StudyWords:
    return StudyWords(
        levels=frozenset(data["levels"]),
        nouns=frozenset(data["nouns"]),
        endings=tuple(data["endings"]),
        papers=Nouns.of(data["papers"], (), ()),
        subjects=Nouns.of(data["subjects"], (), ()),
        stop_words=frozenset(data["stop_words"]),
        phrases=Phrases({name: data[name] for name in ("done", "not_done", "doing")}),
    )
