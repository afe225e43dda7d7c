"""Rasa component that tells what a person wants, with a light linear model."""

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Optional, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from assistant.nlu import linear_model, ngrams
from assistant.nlu.linear_model import LinearModel
from assistant.nlu.ngrams import words_of

RANKED = 10


@lru_cache(maxsize=1)
def code_version() -> str:
    sources = (Path(module.__file__).read_bytes() for module in (linear_model, ngrams))
    return hashlib.sha256(b"".join(sources)).hexdigest()[:12]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(GraphComponent, IntentClassifier):
    """Logistic regression on word and character n-grams and the sentence vector."""

    def __init__(
        self, config: Dict[str, Any], storage: ModelStorage, resource: Resource,
        model: Optional[LinearModel] = None,
    ) -> None:  # fmt: skip
        self._config, self._storage, self._resource, self._model = config, storage, resource, model

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        return {
            "ngrams": True,
            "sentence_vector": True,
            "lemmas": False,
            "strength": linear_model.STRENGTH,
            "vector_weight": linear_model.VECTOR_WEIGHT,
            # Rasa trains anew when a setting changes; so also when the code behind it does.
            "code": code_version(),
        }

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LinearIntentClassifier":
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> "LinearIntentClassifier":
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, LinearModel.load(folder))

    @classmethod
    def required_components(cls) -> List[Type]:
        return []

    def train(self, training_data: TrainingData) -> Resource:
        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        vectors = None
        if self._config["sentence_vector"]:
            vectors = np.vstack([self._vector(example) for example in examples])
        self._model = linear_model.train(
            [self._words(example) for example in examples],
            vectors,
            [example.get(INTENT) for example in examples],
            use_ngrams=self._config["ngrams"],
            strength=self._config["strength"],
            vector_weight=self._config["vector_weight"],
        )
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            ranking = self._ranking(message)
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _ranking(self, message: Message) -> List[Dict[str, Any]]:
        words = self._words(message)
        if self._model is None or not words:
            # Nothing to go on: the threshold of the FallbackClassifier decides.
            return [{"name": None, "confidence": 0.0}]
        chances = self._model.probabilities(words, self._vector(message))
        best = np.argsort(-chances)[:RANKED]
        return [{"name": self._model.labels[i], "confidence": float(chances[i])} for i in best]

    def _words(self, message: Message) -> List[str]:
        text = message.get(TEXT) or ""
        tokens = message.get(TOKENS_NAMES[TEXT]) if self._config["lemmas"] else None
        if tokens:
            text = " ".join(token.lemma or token.text for token in tokens)
        return words_of(text)

    def _vector(self, message: Message) -> Optional[np.ndarray]:
        if not self._config["sentence_vector"]:
            return None
        _, sentence = message.get_dense_features(TEXT)
        return None if sentence is None else sentence.features[0]
