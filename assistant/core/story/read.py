"""Reads a story: at most six proposals, in the order of the text; nothing is kept here.

Linear in the length of the text. Precision before recall: what is denied, asked, planned, told by
somebody else or about somebody else gives nothing.
"""

from collections.abc import Iterator, Sequence

from assistant.core.story.clauses import clauses, names_first_person
from assistant.core.story.jobs import FunctionNames, Jobs, NoNames
from assistant.core.story.lexicon import StoryWords
from assistant.core.story.proposal import Kind, Proposal
from assistant.core.story.scene import Scene, scene
from assistant.core.story.study import studies
from assistant.core.story.told import Told
from assistant.core.story.wish import wishes
from assistant.core.story.words import words as all_words

MOST = 6
LONGEST = 20_000
ORDER = list(Kind)
STOPPED = "zelf_gestopt"
# Letters between an education and the words that it stopped.
NEAR = 60


def read(
    text: str,
    words: StoryWords,
    periods: Sequence[tuple[int, int]] = (),
    names: FunctionNames | None = None,
) -> tuple[Proposal, ...]:
    """What the story may give the profile.

    Args:
        text: as it was typed; past 20,000 characters nothing is read.
        words: the lexicon.
        periods: start and end of what the NLU heard as a rate ("per week"): no length of a job.
        names: a list of occupations, if there is one.
    """
    parts = all_words(text[:LONGEST], words.spelling)
    if not names_first_person(parts):
        return ()
    scenes = [scene(one, words) for one in clauses(parts, words.small) if one.words]
    skip = frozenset(place for start, end in periods for place in range(start, min(end, LONGEST)))
    found = [
        *Jobs(scenes, words, names or NoNames(), skip).all(),
        *_told(scenes, words),
    ]
    found = [one for one in found if not _about_school(one, found) and not _explained(one, found)]
    return _first(sorted(found, key=lambda one: (one.at, ORDER.index(one.kind))))


def _told(scenes: Sequence[Scene], words: StoryWords) -> Iterator[Proposal]:
    told = Told(scenes, words)
    spoken = [one.clause for one in scenes]
    for at, one in enumerate(scenes):
        yield from told.all(at)
        yield from studies(spoken, at, words.studies)
        yield from wishes(one)


def _about_school(one: Proposal, found: Sequence[Proposal]) -> bool:
    """A stop that belongs to an education which was not finished just before or after it."""
    near = (other for other in found if abs(other.at - one.at) <= NEAR)
    return one.kind is Kind.GESTOPT and any(
        other.kind is Kind.OPLEIDING and other.af is False for other in near
    )


def _explained(one: Proposal, found: Sequence[Proposal]) -> bool:
    """Such as "ben ik gestopt" next to the reason: only the reason counts."""
    near = (other for other in found if abs(other.at - one.at) <= NEAR)
    return one.id == STOPPED and any(
        other.kind is Kind.GESTOPT and other.id != STOPPED for other in near
    )


def _first(found: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Each thing once, and no more than a person can be asked about."""
    kept: dict[tuple[object, ...], Proposal] = {}
    for one in found:
        kept.setdefault(one.same, one)
    return tuple(kept.values())[:MOST]
