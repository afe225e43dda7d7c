"""Puts together what walks people through guides, and what is said between them."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.bootstrap.guides import guide_extras
from assistant.bootstrap.income import Income
from assistant.bootstrap.occupations import Esco
from assistant.bootstrap.stories import Told
from assistant.core.guide.model import Guide
from assistant.core.knowledge.model import Knowledge
from assistant.core.steering import Steering
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.paper_cards import PaperCards
from assistant.services.cards.profile_cards import ProfileCards
from assistant.services.guide.guide_doing import GuideDoing, HardMoments
from assistant.services.guide.guide_hearing import Hearing
from assistant.services.guide.guide_opening import GuideOpening
from assistant.services.guide.guide_shelf import GuideShelf
from assistant.services.guide.guide_steering import GuideSteering
from assistant.services.guide.guides import GuideParts, Guides
from assistant.services.knowledge.questions import Questions
from assistant.services.profile.profiles import Profiles
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.menus import Menus
from assistant.services.talk.outside import Outside


@dataclass(frozen=True)
class Ground:
    """What every walk stands on."""

    conversations: Conversations
    questions: Questions
    steering: Steering
    hard_moments: HardMoments
    knowledge: Knowledge
    texts: ResponseTexts
    clock: Clock


@dataclass(frozen=True)
class Walking:
    """The guides, and what hears what is said between them."""

    shelf: GuideShelf
    guides: Guides
    outside: Outside
    profiles: Profiles


def walking_of(
    ground: Ground, guides: Mapping[str, Guide], income: Income, esco: Esco, told: Told
) -> Walking:
    """Everything about walking a guide."""
    knowledge, texts, clock = ground.knowledge, ground.texts, ground.clock
    shelf = GuideShelf(guides, esco.occupations.skill_options)
    menus = Menus(knowledge.menus, shelf)
    parts = _parts(ground, shelf, told)
    papers = PaperCards(knowledge)
    cards = ProfileCards(knowledge, texts, clock)
    profiles = Profiles(ground.conversations, cards, papers, clock)
    walked = Guides(
        conversations=ground.conversations,
        parts=parts,
        extras=guide_extras(knowledge, texts, clock, income, esco.source),
        profiles=profiles,
        menus=menus,
        papers=papers,
    )
    outside = Outside(
        conversations=ground.conversations,
        guides=walked,
        parts=parts,
        menus=menus,
        questions=ground.questions,
        stories=told.stories,
    )
    return Walking(shelf, walked, outside, profiles)


def _parts(ground: Ground, shelf: GuideShelf, told: Told) -> GuideParts:
    steering = GuideSteering(ground.clock)
    return GuideParts(
        shelf=shelf,
        opening=GuideOpening(shelf, ground.questions),
        hearing=Hearing(ground.steering, ground.clock),
        steering=steering,
        doing=GuideDoing(steering, ground.questions, ground.hard_moments, told.names),
    )
