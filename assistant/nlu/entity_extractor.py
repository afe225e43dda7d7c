"""Rasa component around the entity rules."""

from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from assistant.nlu.entities import find_entities


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class RuleEntityExtractor(GraphComponent, EntityExtractorMixin):
    """Adds what the rules find to the entities of a message."""

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "RuleEntityExtractor":
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            found = self._found(message.get(TEXT) or "")
            if found:
                entities = [*(message.get(ENTITIES) or []), *found]
                message.set(ENTITIES, entities, add_to_output=True)
        return messages

    def _found(self, text: str) -> List[Dict[str, Any]]:
        # A command of the app has no words in it.
        if text.startswith("/"):
            return []
        return [
            {
                "entity": entity.kind,
                "value": entity.value,
                "start": entity.start,
                "end": entity.end,
                "text": text[entity.start : entity.end],
                "extractor": type(self).__name__,
            }
            for entity in find_entities(text)
        ]
