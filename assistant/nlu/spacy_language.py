"""Rasa's SpacyNLP that also works without a trained Dutch model.

In this order: the model at `BAKEN_SPACY_MODEL` (a path or a name), the configured model when it is
installed, else a blank Dutch pipeline. Tokens are the same in all three.
"""

import logging
import os
from functools import lru_cache
from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.utils import spacy_utils
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

DEFAULT_MODEL = "nl_core_news_sm"
ENVIRONMENT_VARIABLE = "BAKEN_SPACY_MODEL"
TEXT_DOC = "text_spacy_doc"
logger = logging.getLogger(__name__)


def load_language(configured: str, lemmas: bool) -> spacy_utils.SpacyModel:
    """Load the best Dutch pipeline that this machine has.

    Raises:
        OSError: `BAKEN_SPACY_MODEL` names a model that is not there; silence would hide a typo.
    """
    return _load_once(os.environ.get(ENVIRONMENT_VARIABLE, ""), configured, lemmas)


@lru_cache(maxsize=2)
def _load_once(given: str, configured: str, lemmas: bool) -> spacy_utils.SpacyModel:
    # Rasa makes this component twice, to give the model and to use it; one copy is enough.
    import spacy

    if given:
        return spacy_utils.SpacyModel(spacy.load(given, disable=["parser"]), given)
    if spacy.util.is_package(configured):
        return spacy_utils.SpacyModel(spacy.load(configured, disable=["parser"]), configured)
    language = spacy.blank("nl")
    if lemmas:
        from assistant.nlu.lookup_lemmas import PIPE_NAME

        language.add_pipe(PIPE_NAME)
    logger.info("%s is not installed: a blank Dutch pipeline gives the words", configured)
    return spacy_utils.SpacyModel(language, "blank_nl")


@DefaultV1Recipe.register(
    [
        DefaultV1Recipe.ComponentType.MODEL_LOADER,
        DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER,
    ],
    is_trainable=False,
    model_from="SpacyNLP",
)
class SpacyNLP(spacy_utils.SpacyNLP):
    """Gives the other components a spaCy document of every text."""

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        return {"case_sensitive": True, "model": DEFAULT_MODEL, "lemmas": True}

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SpacyNLP":
        return cls(load_language(config["model"], config["lemmas"]), config)

    def process(self, messages: List[Message], model: spacy_utils.SpacyModel) -> List[Message]:
        for message in messages:
            if message.get(TEXT):
                message.set(TEXT_DOC, self._doc_for_text(model.model, message.get(TEXT)))
        return messages

    def process_training_data(
        self, training_data: TrainingData, model: spacy_utils.SpacyModel
    ) -> TrainingData:
        examples = [one for one in training_data.training_examples if one.get(TEXT)]
        texts = (self._preprocess_text(one.get(TEXT)) for one in examples)
        for example, doc in zip(examples, model.model.pipe(texts), strict=True):
            example.set(TEXT_DOC, doc)
        return training_data
