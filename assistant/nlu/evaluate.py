"""Compares ways to read a message by cross-validation on the training examples.

`python -m assistant.nlu.evaluate` prints the table of docs/nlu.md. The figures say which choice is
better on sentences like those in `data/nlu`; they are not the accuracy on real conversations.
"""
# ruff: noqa: T201 - this is a command that prints a table

import argparse
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple

import numpy as np

from assistant.nlu import linear_model
from assistant.nlu.ngrams import words_of

FOLDS = 5
SEED = 20261122
MARGIN = 0.05
THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.5)


class Setup(NamedTuple):
    """One row of the comparison."""

    name: str
    ngrams: bool
    vector: bool
    lemmas: bool = False
    strength: float = linear_model.STRENGTH
    vector_weight: float = linear_model.VECTOR_WEIGHT


CHOSEN = "n-grams + sentence vector (chosen)"
SETUPS = (
    Setup("n-grams", True, False),
    Setup("n-grams on lemmas", True, False, lemmas=True),
    Setup("sentence vector", False, True),
    Setup(CHOSEN, True, True),
    Setup("the same on lemmas", True, True, lemmas=True),
    Setup("strength / 4", True, True, strength=linear_model.STRENGTH / 4),
    Setup("strength x 2", True, True, strength=linear_model.STRENGTH * 2),
    Setup("vector weight 0.5", True, True, vector_weight=0.5),
    Setup("vector weight 1", True, True, vector_weight=1.0),
    Setup("vector weight 1.5", True, True, vector_weight=1.5),
)


def examples(folder: Path) -> Iterator[Tuple[str, str]]:
    from rasa.shared.nlu.constants import INTENT, TEXT
    from rasa.shared.nlu.training_data.loading import load_data

    for example in load_data(str(folder)).intent_examples:
        yield example.get(TEXT), example.get(INTENT)


def folds(labels: List[str]) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
    from sklearn.model_selection import StratifiedKFold

    splitter = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    return splitter.split(labels, labels)


def lemmatised(texts: List[str]) -> List[List[str]]:
    from assistant.nlu.spacy_language import DEFAULT_MODEL, load_language

    language = load_language(DEFAULT_MODEL, lemmas=True).model
    return [words_of(" ".join(token.lemma_ or token.text for token in doc))
            for doc in language.pipe(texts)]  # fmt: skip


def predictions(setup: Setup, words: List[List[str]], vectors: Any, labels: List[str]) -> Dict:
    chosen, sure, runner_up = [""] * len(labels), np.zeros(len(labels)), np.zeros(len(labels))
    for train, test in folds(labels):
        model = linear_model.train(
            [words[i] for i in train], vectors[train] if setup.vector else None,
            [labels[i] for i in train], setup.ngrams, setup.strength, setup.vector_weight,
        )  # fmt: skip
        for i in test:
            chances = model.probabilities(words[i], vectors[i] if setup.vector else None)
            second, best = np.argsort(chances)[-2:]
            chosen[i], sure[i], runner_up[i] = model.labels[best], chances[best], chances[second]
    return {"chosen": np.array(chosen), "sure": sure, "margin": sure - runner_up}


def macro_f1(truth: np.ndarray, chosen: np.ndarray) -> float:
    from sklearn.metrics import f1_score

    return float(f1_score(truth, chosen, average="macro"))


def report(setup: Setup, result: Dict, truth: np.ndarray, seconds: float) -> None:
    right = result["chosen"] == truth
    crisis = truth == "crisis_signaal"
    print(f"| {setup.name} | {right.mean():.3f} | {macro_f1(truth, result['chosen']):.3f} | "
          f"{right[crisis].mean():.3f} | {seconds:.0f} |", flush=True)  # fmt: skip


def thresholds(result: Dict, truth: np.ndarray) -> None:
    """What a threshold costs and saves."""
    print("\n| threshold | answered | wrong of those | right but not answered |\n|---|---|---|---|")
    right = result["chosen"] == truth
    for threshold in THRESHOLDS:
        answered = (result["sure"] >= threshold) & (result["margin"] >= MARGIN)
        wrong = (~right & answered).sum() / max(answered.sum(), 1)
        lost = (right & ~answered).sum() / max(right.sum(), 1)
        print(f"| {threshold} | {answered.mean():.3f} | {wrong:.3f} | {lost:.3f} |")


def main(arguments: Optional[List[str]] = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("data/nlu"))
    parser.add_argument("--only", help="run the setups whose name holds this")
    options = parser.parse_args(arguments)
    from assistant.nlu.sentence_encoder import shared_encoder

    texts, labels = map(list, zip(*examples(options.data), strict=True))
    truth, vectors = np.array(labels), shared_encoder().encode(texts)
    words = {False: [words_of(text) for text in texts], True: lemmatised(texts)}
    print(f"{len(texts)} examples, {len(set(labels))} intents, {FOLDS}-fold")
    print("| setup | accuracy | macro-F1 | crisis recall | s |\n|---|---|---|---|---|")
    for setup in (one for one in SETUPS if not options.only or options.only in one.name):
        started = time.monotonic()
        result = predictions(setup, words[setup.lemmas], vectors, labels)
        report(setup, result, truth, time.monotonic() - started)
        if setup.name == CHOSEN:
            chosen = result
    if not options.only:
        thresholds(chosen, truth)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
