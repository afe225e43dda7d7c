"""Takes the place of `rasa.utils.plotting`, so that `rasa test` works without matplotlib.

Rasa still writes every figure of its reports as JSON and text; only the pictures are not drawn.
"""

from typing import Any


def plot_confusion_matrix(*_: Any, **__: Any) -> None:
    """Draw nothing."""


def plot_paired_histogram(*_: Any, **__: Any) -> None:
    """Draw nothing."""


def plot_curve(*_: Any, **__: Any) -> None:
    """Draw nothing."""
