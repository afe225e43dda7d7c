"""A guide as one person gets it: options that come from the own profile are filled in."""

from dataclasses import replace

from assistant.core.guide.model import Guide, Option
from assistant.core.profile.model import Profile, Section


def for_person(guide: Guide, profile: Profile) -> Guide:
    """The same guide, in which `from_profile` questions offer the items of this profile.

    A question without any item has nothing to ask, so the walk leaves it out.
    """
    if not any(question.from_profile for question in guide.questions):
        return guide
    questions = tuple(
        replace(question, options=_options(profile, question.from_profile))
        if question.from_profile
        else question
        for question in guide.questions
    )
    return replace(guide, questions=questions)


def _options(profile: Profile, sections: tuple[str, ...]) -> tuple[Option, ...]:
    items = profile.of(*(Section(name) for name in sections))
    return tuple(Option(item.id, item.text) for item in items)
