"""A guide as one person gets it: options of the own profile and of imported lists are filled in."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from assistant.core.guide.model import Guide, Option, Question
from assistant.core.profile.model import Profile

type Skills = Mapping[str, tuple[Option, ...]]

NOT_IMPORTED: Skills = MappingProxyType({})
SKILLS = "skills"


def for_person(guide: Guide, profile: Profile, skills: Skills = NOT_IMPORTED) -> Guide:
    """The same guide, with the items of this profile and the imported skills as options.

    A question without any option has nothing to ask, so the walk leaves it out.

    Args:
        guide: as its file says.
        profile: the person's own; fills `from_profile`.
        skills: group → its skills, empty without an import; fills `from_skills`.
    """
    questions = tuple(_filled(question, profile, skills) for question in guide.questions)
    return guide if questions == guide.questions else replace(guide, questions=questions)


def _filled(question: Question, profile: Profile, skills: Skills) -> Question:
    if question.from_profile:
        return replace(question, options=_items(profile, question.from_profile))
    if question.from_skills:
        named = (skills.get(group, ()) for group in question.from_skills)
        return replace(question, options=tuple(one for group in named for one in group))
    if question.only_with == SKILLS and not skills:
        return replace(question, options=())
    return question


def _items(profile: Profile, places: tuple[str, ...]) -> tuple[Option, ...]:
    return tuple(Option(item.id, item.text) for item in profile.named(*places))
