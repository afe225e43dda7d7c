"""The guides, each as the person of a conversation gets it: with the own profile filled in."""

from collections.abc import Callable, Iterator, Mapping

from assistant.core.conversation import Conversation
from assistant.core.guide.model import Guide
from assistant.core.profile.model import Profile
from assistant.core.profile.personal import NOT_IMPORTED, Skills, for_person


class GuideShelf:
    """Every guide there is."""

    def __init__(self, guides: Mapping[str, Guide], skills: Callable[[], Skills]) -> None:
        """`skills` gives the imported skills by group, as they are now."""
        self._guides = guides
        self._skills = skills
        self._with_skills = frozenset(
            one.id
            for one in guides.values()
            if any(question.from_skills or question.only_with for question in one.questions)
        )

    def __iter__(self) -> Iterator[Guide]:
        return iter(self._guides.values())

    def __contains__(self, guide_id: str) -> bool:
        return guide_id in self._guides

    def title(self, guide_id: str) -> str:
        """What the guide is called."""
        return self._guides[guide_id].title

    def of(self, conversation: Conversation, guide_id: str) -> Guide:
        """The guide for this person. Raises KeyError: there is no such guide."""
        guide = self._guides[guide_id]
        # Reading the skills costs a moment after an import: only for a guide that asks for them.
        skills = self._skills() if guide_id in self._with_skills else NOT_IMPORTED
        return for_person(guide, Profile.from_json(conversation.profile), skills)


def serves(guide: Guide, conversation: Conversation) -> bool:
    """Whether the guide is for where this person lives."""
    return guide.region in ("both", conversation.region)
