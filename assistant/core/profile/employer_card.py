"""The card for an employer: what the person ticked and wrote, and nothing else."""

from dataclasses import dataclass
from datetime import date

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value, Values
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.profile.model import Profile
from assistant.core.profile.personal import for_person
from assistant.core.profile.said import said

FOR_WHOM, WHEN, SENTENCE, UNTIL = "voor_wie", "wanneer", "eigen_zin", "geldig_tot"


@dataclass(frozen=True, slots=True)
class CardItem:
    """One line on the card, with the item of the profile that it is."""

    item: str
    text: str


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Lines under one heading; `id` and `title` are those of a chapter of the guide."""

    id: str
    title: str
    items: tuple[CardItem, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(one.text for one in self.items)


@dataclass(frozen=True, slots=True)
class EmployerCard:
    """What an employer gets to read.

    Attributes:
        audience: for whom, in words ("Mijn leidinggevende"); empty when it was not said.
        moment: when to use it, in words; it is for the person and not printed on the card.
        until: the last day on which it holds; None when it was not said.
        sentence: the own sentence, exactly as written; empty when there is none.
    """

    audience: str
    moment: str
    until: date | None
    groups: tuple[CardGroup, ...]
    sentence: str

    @property
    def items(self) -> tuple[str, ...]:
        """The ids of the profile items on it."""
        return tuple(one.item for group in self.groups for one in group.items)

    @property
    def is_empty(self) -> bool:
        return not self.groups and not self.sentence


def employer_card(guide: Guide, answers: Answers, profile: Profile) -> EmployerCard:
    """The card of this walk through `gesprekskaart`.

    Only what was ticked, and of that only what the profile holds now, in the profile's words:
    what was struck from the profile is struck from the card.
    """
    guide = for_person(guide, profile)
    given = values(guide, answers)
    until = given.get(UNTIL)
    return EmployerCard(
        audience=" ".join(said(guide, answers, FOR_WHOM)),
        moment=" ".join(said(guide, answers, WHEN)),
        until=date.fromisoformat(until) if isinstance(until, str) else None,
        groups=_groups(guide, given, profile),
        sentence=" ".join(said(guide, answers, SENTENCE)),
    )


def _groups(guide: Guide, given: Values, profile: Profile) -> tuple[CardGroup, ...]:
    titles = {section.id: section.title for section in guide.sections}
    found = (
        CardGroup(one.section, titles[one.section], _ticked(one, given.get(one.id), profile))
        for one in guide.questions
        if one.from_profile
    )
    return tuple(group for group in found if group.items)


def _ticked(question: Question, value: Value, profile: Profile) -> tuple[CardItem, ...]:
    chosen = value if isinstance(value, list) else []
    held = profile.named(*question.from_profile)
    return tuple(CardItem(item.id, item.text) for item in held if item.id in chosen)
