"""What can be searched: a topic as an index sees it, and what a search gives back."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.core.knowledge.model import Knowledge, Topic

# What is encoded to see whether vectors can be made, and by which model.
PROBE = "proef"


@dataclass(frozen=True, slots=True)
class IndexEntry:
    id: str
    title: str
    questions: tuple[str, ...]
    body: str

    @property
    def passages(self) -> tuple[str, ...]:
        """The texts that get a vector of their own: people ask one thing at a time."""
        return (self.title, *self.questions, self.body)


@dataclass(frozen=True, slots=True)
class Hit:
    """One entry a search found; both scores lie between 0 and 1.

    Attributes:
        text: how well the words match, compared with the best entry of this search.
        vector: cosine with the nearest passage of the entry; None without vectors.
    """

    entry: str
    text: float
    vector: float | None = None


def entries(knowledge: Knowledge) -> Sequence[IndexEntry]:
    return tuple(_entry(topic) for _, topic in sorted(knowledge.topics.items()))


def _entry(topic: Topic) -> IndexEntry:
    body = " ".join((*topic.paragraphs, topic.next_step))
    return IndexEntry(topic.id, topic.title, topic.questions, body)
