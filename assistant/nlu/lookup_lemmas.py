"""Gives a blank Dutch spaCy pipeline lemmas from a word list."""

from functools import lru_cache

import simplemma
from spacy.language import Language
from spacy.tokens import Doc

PIPE_NAME = "baken_lookup_lemmas"


@lru_cache(maxsize=4096)
def lemma(word: str) -> str:
    """The dictionary form, or the word itself; the list is read at the first call."""
    return str(simplemma.lemmatize(word, lang="nl"))


@Language.component(PIPE_NAME)
def add_lemmas(doc: Doc) -> Doc:
    for token in doc:
        token.lemma_ = lemma(token.text)
    return doc
