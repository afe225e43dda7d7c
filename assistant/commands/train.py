"""`baken train`: the dialogue model, when its data changed."""

import os
import subprocess
import sys

from assistant.settings import ROOT, Settings


def train(*, force: bool) -> int:
    """Train in Rasa's own runtime, with its own words about progress."""
    settings = Settings()
    if not settings.engine_python.exists():
        print("De dialoogmotor is niet geïnstalleerd. Draai: make setup", file=sys.stderr)
        return 1
    command = [str(settings.engine_python), "-m", "assistant.nlu.engine", "train"]
    command += ["--out", str(settings.models), *(["--force"] if force else [])]
    # Rasa's own bars draw thousands of lines in a log; its steps and ours stay.
    quiet = {**os.environ, "TQDM_DISABLE": "1", "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(command, cwd=ROOT, env=quiet, check=False)  # noqa: S603  our own module
    return done.returncode
