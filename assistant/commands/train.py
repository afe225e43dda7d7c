"""`baken train`: the dialogue model, when its data changed."""

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
    return subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603  our own module
