"""What the guide `vaardigheden` shows: whose words the skills are."""

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.knowledge.model import Knowledge
from assistant.core.occupations.credits import credit_of_names
from assistant.core.occupations.interests import InterestWords
from assistant.core.profile.model import Profile
from assistant.core.profile.personal import SKILLS
from assistant.core.say import Say
from assistant.ports import OccupationSource, OccupationsUnreadable


class SkillCards:
    """The credit that ESCO asks for, before its skills are offered."""

    def __init__(self, knowledge: Knowledge, source: OccupationSource) -> None:
        self._source = source
        interests = knowledge.parts.get("interests")
        self._words = InterestWords.from_mapping(interests) if interests else None

    def before(
        self, question: Question, _guide: Guide, _answers: Answers, _profile: Profile
    ) -> list[Say]:
        """Said once: before the question that opens the list."""
        if question.only_with != SKILLS or self._words is None:
            return []
        try:
            about = self._source.catalogue.about
        except OccupationsUnreadable:
            return []
        return [Say(text=line) for line in credit_of_names(self._words, about)]

    def at_end(self, _guide: Guide, _answers: Answers, _profile: Profile) -> list[Say]:
        """Nothing: the profile itself shows what was said."""
        return []
