"""What each guide shows beside its questions."""

from collections.abc import Callable, Mapping

from assistant.bootstrap.income import Income
from assistant.core.knowledge.model import Knowledge
from assistant.ports import Clock, OccupationSource, ResponseTexts
from assistant.services.cards.adjustment_cards import AdjustmentCards
from assistant.services.cards.employer_card_cards import EmployerCardCards
from assistant.services.cards.gap_cards import GapCards
from assistant.services.cards.guidance_form_cards import GuidanceFormCards
from assistant.services.cards.income_cards import IncomeCards
from assistant.services.cards.interest_cards import InterestCards
from assistant.services.cards.look_back_cards import LookBackCards
from assistant.services.cards.match_cards import MatchCards
from assistant.services.cards.meaning_cards import MeaningCards
from assistant.services.cards.network_cards import NetworkCards
from assistant.services.cards.openness import OpennessCards
from assistant.services.cards.pitch_cards import PitchCards
from assistant.services.cards.profile_cards import GUIDES, ProfileCards
from assistant.services.cards.signal_cards import SignalCards
from assistant.services.cards.skill_cards import SkillCards
from assistant.services.cards.support_cards import SupportCards
from assistant.services.cards.talk_cards import TalkCards
from assistant.services.cards.weighing_cards import WeighingCards
from assistant.services.guide.guides import GuideExtras

type Made = Callable[[Knowledge, ResponseTexts, Clock], GuideExtras]

CARDS: Mapping[str, Made] = {
    "baan_match": MatchCards,
    "baan_terugblik": LookBackCards,
    "begeleidingsvorm": GuidanceFormCards,
    "driegesprek": TalkCards,
    "gat_in_cv": GapCards,
    "gesprekskaart": EmployerCardCards,
    "netwerk": NetworkCards,
    "pitch": PitchCards,
    "signaleringskaart": SignalCards,
    "steunplan": SupportCards,
    "voor_en_nadelen": WeighingCards,
    "waarom_werken": MeaningCards,
    "werkaanpassingen": AdjustmentCards,
}


def guide_extras(
    knowledge: Knowledge,
    texts: ResponseTexts,
    clock: Clock,
    income: Income,
    occupations: OccupationSource,
) -> Mapping[str, GuideExtras]:
    """The cards of every guide that has them."""
    profile = ProfileCards(knowledge, texts, clock)
    extras: dict[str, GuideExtras] = {
        guide: made(knowledge, texts, clock) for guide, made in CARDS.items()
    }
    return {
        **extras,
        **dict.fromkeys(GUIDES, profile),
        "openheid": OpennessCards(knowledge, texts),
        "inkomstenplan": IncomeCards(income.incomes, income.words),
        "interesses": InterestCards(knowledge, texts, occupations),
        "vaardigheden": SkillCards(knowledge, occupations),
    }
