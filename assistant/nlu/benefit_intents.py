"""Lets a benefit that was named decide between the intents that only differ in the benefit.

"WIA-uitkering" shares most of its letters with every other "-uitkering"; the entity rules do know
which one it is, and an answer about another benefit would be a wrong answer about money.
"""

from typing import Any, Dict, List, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message

OTHER = "vraag_andere_uitkering_werken"
INTENT_OF: Dict[str, str] = {
    "wajong": "vraag_wajong_werken",
    "wia": "vraag_wia_werken",
    "wga": "vraag_wia_werken",
    "iva": "vraag_wia_werken",
    "bijstand": "vraag_bijstand_werken",
    "ww": OTHER,
    "ziektewet": OTHER,
    "wao": OTHER,
    "waz": OTHER,
    "ioaw": OTHER,
    "ioaz": OTHER,
    "anw": OTHER,
    "leefloon": OTHER,
    "invaliditeitsuitkering": OTHER,
    "ziekte_uitkering": OTHER,
    "inkomensvervangende_tegemoetkoming": OTHER,
}
DECIDED = frozenset(INTENT_OF.values())


def decided(intent: Optional[str], benefits: List[str]) -> Optional[str]:
    """The intent of the one benefit that was named; None when nothing has to change."""
    named = {INTENT_OF[benefit] for benefit in benefits if benefit in INTENT_OF}
    if intent not in DECIDED or len(named) != 1 or intent in named:
        return None
    return named.pop()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class BenefitIntents(GraphComponent, IntentClassifier):
    """Comes after the entity rules; changes nothing when no benefit, or more than one, is named."""

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "BenefitIntents":
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            entities = message.get(ENTITIES) or []
            benefits = [one["value"] for one in entities if one["entity"] == "benefit"]
            intent = decided((message.get(INTENT) or {}).get("name"), benefits)
            if intent is not None:
                _promote(message, intent)
        return messages


def _promote(message: Message, intent: str) -> None:
    """The decided intent takes the confidence of all the intents it was chosen from."""
    ranking = message.get(INTENT_RANKING_KEY) or []
    together = sum(one["confidence"] for one in ranking if one["name"] in DECIDED)
    others = [one for one in ranking if one["name"] not in DECIDED]
    first = {"name": intent, "confidence": together}
    rest = [{"name": name, "confidence": 0.0} for name in sorted(DECIDED - {intent})]
    message.set(INTENT, first, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [first, *others, *rest], add_to_output=True)
