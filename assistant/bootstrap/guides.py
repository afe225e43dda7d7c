"""What each guide shows beside its questions."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.bootstrap.income import Income
from assistant.core.knowledge.model import Knowledge
from assistant.ports import Clock, ResponseTexts
from assistant.services.guides import GuideExtras
from assistant.services.income_cards import IncomeCards
from assistant.services.openness import OpennessCards


@dataclass(frozen=True)
class Extras:
    """The cards of every guide."""

    by_guide: Mapping[str, GuideExtras]


def guide_extras(
    knowledge: Knowledge, texts: ResponseTexts, clock: Clock, income: Income
) -> Extras:
    """The cards of every guide that has them."""
    return Extras(
        by_guide={
            "openheid": OpennessCards(knowledge, texts),
            "inkomstenplan": IncomeCards(income.incomes, income.words),
        },
    )
