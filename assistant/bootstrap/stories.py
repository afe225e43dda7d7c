"""What reads stories about work, and leaves names of others out."""

from dataclasses import dataclass
from pathlib import Path

from assistant.adapters.story_files import OccupationNames, name_words, story_words
from assistant.ports import Clock, OccupationSource, ResponseTexts
from assistant.services.guide.names import Names
from assistant.services.profile.stories import Stories
from assistant.services.talk.conversations import Conversations


@dataclass(frozen=True)
class Told:
    """Stories, and names in them."""

    stories: Stories
    names: Names


def stories_of(
    root: Path,
    conversations: Conversations,
    occupations: OccupationSource,
    texts: ResponseTexts,
    clock: Clock,
) -> Told:
    """Everything about stories, from the words in this knowledge folder.

    Raises:
        StoryUnreadable, PhraseFault.
    """
    names = name_words(root)
    stories = Stories(
        conversations=conversations,
        words=story_words(root),
        names=names,
        functions=OccupationNames(occupations),
        texts=texts,
        clock=clock,
    )
    return Told(stories, Names(names, texts))
