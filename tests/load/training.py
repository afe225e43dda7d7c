"""Trains both models; a model is kept under var/bench and used again while its data is the same."""

import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from places import BENCH, BENCH_BIN, OUT, PYTHON, ROOT, environment
from processes import Stopwatch

# Epochs change the training time and the accuracy, not the size or the speed of a model.
EPOCHS, DEFAULT_EPOCHS = 10, 100


def baken_model() -> tuple[Path, dict[str, Any]]:
    """Baken's model, trained from nothing, as `make train` does."""
    folder = OUT / "models-baken"
    command = [PYTHON, "-m", "assistant.cli", "train", "--force"]
    ingredients = [ROOT / "config.yml", *sorted((ROOT / "assistant/nlu").glob("*.py"))]

    def train() -> None:
        _run(command, ROOT, BAKEN_MODELS=str(folder))

    return folder, _kept(folder, ingredients, train)


def default_model() -> tuple[Path, dict[str, Any]]:
    """The same domain and data under Rasa's defaults, with fewer epochs."""
    folder = OUT / "models-default"
    template = BENCH / "config.yml"

    def train() -> None:
        # A folder without spaces around it: Rasa reads the domain and the data from here.
        shutil.copytree(ROOT / "data", folder / "data")
        shutil.copy(ROOT / "domain.yml", folder)
        config = template.read_text().replace("EPOCHS", str(EPOCHS))
        (folder / "config.yml").write_text(config)
        _run([str(BENCH_BIN / "rasa"), "train", "--out", str(folder)], folder)

    figures = _kept(folder, [template], train)
    return folder, _with_estimate(folder, figures)


def _with_estimate(folder: Path, figures: dict[str, Any]) -> dict[str, Any]:
    """Add what 100 epochs would take: the part outside epochs is small, and is left in."""
    log = (folder / "train.log").read_text(errors="replace")
    figures["epochs"] = EPOCHS
    figures["cpu_per_epoch"] = round(figures["cpu"] / EPOCHS, 1)
    figures["extrapolated_cpu_100_epochs"] = round(figures["cpu_per_epoch"] * DEFAULT_EPOCHS)
    figures["trained_with_epochs"] = [
        name for name in ("DIETClassifier", "TEDPolicy", "UnexpecTED") if name in log
    ]
    return figures


def _kept(folder: Path, ingredients: list[Path], train: Callable[[], None]) -> dict[str, Any]:
    note, wanted = folder / "figures.json", _fingerprint(ingredients)
    if note.exists():
        figures: dict[str, Any] = json.loads(note.read_text())
        if figures["fingerprint"] == wanted:
            return figures
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    print(f"training {folder.name} ...", flush=True)
    with Stopwatch() as watch:
        train()
    model = next(folder.glob("*.tar.gz"))
    figures = {"fingerprint": wanted, "wall": watch.wall, "cpu": watch.cpu}
    figures["model_mb"] = round(model.stat().st_size / 1e6, 1)
    note.write_text(json.dumps(figures))
    return figures


def _fingerprint(ingredients: list[Path]) -> str:
    files = [*ingredients, *sorted((ROOT / "data").rglob("*.yml"))]
    # The texts of the answers are not trained on.
    domain = (ROOT / "domain.yml").read_text().split("\nresponses:")[0]
    digest = hashlib.sha256(f"{EPOCHS} {domain}".encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _run(command: list[str], folder: Path, **settings: str) -> None:
    # An empty cache of its own, or Rasa takes over what an earlier training made.
    settings["RASA_CACHE_DIRECTORY"] = str(folder / ".cache" if folder != ROOT else OUT / ".cache")
    log = OUT / "train.log" if folder == ROOT else folder / "train.log"
    with log.open("wb") as words:
        subprocess.run(
            command, cwd=folder, env=environment(**settings), stdout=words, stderr=words, check=True
        )
