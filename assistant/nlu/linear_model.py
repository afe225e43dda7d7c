"""A logistic regression over n-grams and a sentence vector; scikit-learn only trains it."""

import json
from collections import Counter
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import numpy as np

from assistant.nlu.ngrams import NgramVectorizer

# Measured by cross-validation, see docs/nlu.md.
VECTOR_WEIGHT = 0.7
STRENGTH = 20.0
# A class of n examples weighs n ** GROWTH: 0 is all classes alike, 1 is every example alike.
GROWTH = 0.1


class LinearModel:
    """Weights, and what a text scores on each label."""

    def __init__(
        self, labels: List[str], ngrams: Optional[NgramVectorizer], weights: np.ndarray,
        bias: np.ndarray, vector_weight: float,
    ) -> None:  # fmt: skip
        self.labels, self.ngrams, self.bias = labels, ngrams, bias
        self.vector_weight = vector_weight
        size = len(ngrams.vocabulary) if ngrams else 0
        # One row a feature, so that a text touches only the rows of its own n-grams.
        self.ngram_rows, self.vector_rows = weights[:size], weights[size:].astype(np.float32)

    def probabilities(self, words: Sequence[str], vector: Optional[np.ndarray]) -> np.ndarray:
        scores = self.bias.copy()
        if self.ngrams is not None:
            positions, values = self.ngrams.transform(words)
            scores += values @ self.ngram_rows[positions].astype(np.float32)
        if vector is not None and len(self.vector_rows):
            scores += (vector * self.vector_weight) @ self.vector_rows
        scores = np.exp(scores - scores.max())
        return scores / scores.sum()

    def save(self, folder: Path) -> None:
        weights = np.concatenate([self.ngram_rows, self.vector_rows.astype(np.float16)])
        idf = self.ngrams.idf if self.ngrams else np.zeros(0, np.float32)
        np.savez(folder / "weights.npz", weights=weights, bias=self.bias, idf=idf)
        names = {
            "labels": self.labels,
            "features": list(self.ngrams.vocabulary) if self.ngrams else None,
            "vector_weight": self.vector_weight,
        }
        (folder / "names.json").write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "LinearModel":
        names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
        with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
            weights, bias, idf = arrays["weights"], arrays["bias"], arrays["idf"]
        features = names["features"]
        ngrams = None
        if features is not None:
            ngrams = NgramVectorizer({feature: i for i, feature in enumerate(features)}, idf)
        return cls(names["labels"], ngrams, weights, bias, names["vector_weight"])


def design_matrix(
    ngrams: Optional[NgramVectorizer], texts: Sequence[Sequence[str]],
    vectors: Optional[np.ndarray], vector_weight: float,
) -> Any:  # fmt: skip
    """All training texts as one sparse matrix."""
    from scipy import sparse

    blocks = []
    if ngrams is not None:
        rows = [ngrams.transform(words) for words in texts]
        ends = np.cumsum([0] + [len(positions) for positions, _ in rows])
        shape = (len(rows), len(ngrams.vocabulary))
        values = np.concatenate([weights for _, weights in rows])
        columns = np.concatenate([positions for positions, _ in rows])
        blocks.append(sparse.csr_matrix((values, columns, ends), shape=shape))
    if vectors is not None:
        blocks.append(sparse.csr_matrix(vectors * vector_weight))
    return sparse.hstack(blocks, format="csr")


def class_weights(labels: Sequence[str]) -> Dict[str, float]:
    """What one example of a class weighs; all examples together weigh as much as their number."""
    counts = Counter(labels)
    share = len(labels) / sum(count**GROWTH for count in counts.values())
    return {label: share * count ** (GROWTH - 1) for label, count in counts.items()}


def train(  # noqa: PLR0913, PLR0917 - the last three are what the evaluation varies
    texts: Sequence[Sequence[str]], vectors: Optional[np.ndarray], labels: Sequence[str],
    use_ngrams: bool = True, strength: float = STRENGTH, vector_weight: float = VECTOR_WEIGHT,
) -> LinearModel:  # fmt: skip
    """Fit the weights; a large class counts for little more than a small one."""
    from sklearn.linear_model import LogisticRegression

    ngrams = NgramVectorizer.fit(texts) if use_ngrams else None
    matrix = design_matrix(ngrams, texts, vectors, vector_weight)
    # Not looser: at 1e-3 it stopped after 20 steps, and a few other examples moved the figures.
    model = LogisticRegression(
        C=strength, class_weight=class_weights(labels), max_iter=400, tol=1e-4
    )
    model.fit(matrix, list(labels))
    weights, bias = model.coef_.T, model.intercept_
    if weights.shape[1] == 1:  # scikit-learn keeps one column for two classes
        weights, bias = np.hstack([-weights, weights]) / 2, np.array([-bias[0], bias[0]]) / 2
    names = [str(label) for label in model.classes_]
    return LinearModel(names, ngrams, weights.astype(np.float16), bias.astype(np.float32),
                       vector_weight)  # fmt: skip
