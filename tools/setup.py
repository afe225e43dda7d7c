"""Makes both runtimes from their lock files; any Python 3.8 or newer, standard library only."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
UV_VERSION = "0.13.9"
APP = ROOT
DIALOGUE = ROOT / "environments" / "dialogue"
SPACY_MODEL = (
    "https://github.com/explosion/spacy-models/releases/download/"
    "nl_core_news_sm-3.4.0/nl_core_news_sm-3.4.0-py3-none-any.whl"
)
MISSING = """
Python {version} is niet gevonden. Baken heeft er twee nodig: 3.12 (app) en 3.10 (dialoogmotor).
Zo krijg je hem:
  met uv:     uv python install {version}
  met pyenv:  pyenv install {version}
Draai daarna opnieuw: make run
"""


def main() -> int:
    """Set everything up; print what happens; 0 when all is ready."""
    began = time.monotonic()
    pythons = {version: find_python(version) for version in ("3.12", "3.10")}
    for version, found in pythons.items():
        if found is None:
            print(MISSING.format(version=version), file=sys.stderr)
            return 1
    steps = [
        ("uv, de installer", lambda: None),
        ("app (Python 3.12)", lambda: sync(APP, pythons["3.12"])),
        ("dialoogmotor (Python 3.10, Rasa)", lambda: sync(DIALOGUE, pythons["3.10"])),
        ("Nederlands taalmodel (mag ontbreken)", language_model),
        ("dialoogmotor klaarzetten", prepare),
    ]
    for number, (title, step) in enumerate(steps, start=1):
        print(f"[{number}/{len(steps)}] {title} ...", flush=True)
        uv() if number == 1 else step()
    print(f"Klaar in {time.monotonic() - began:.0f} s.", flush=True)
    return 0


def find_python(version):
    """The path of a Python of this version: on PATH, or where pyenv or uv keeps them."""
    home = Path.home()
    places = [Path(shutil.which(f"python{version}") or "/none")]
    places += sorted((home / ".pyenv/versions").glob(f"{version}*/bin/python"), reverse=True)
    places += sorted(
        (home / ".local/share/uv/python").glob(f"cpython-{version}.*/bin/python{version}"),
        reverse=True,
    )
    return next((str(place) for place in places if runs(place, version)), None)


def runs(place, version):
    """Whether this file is a Python of this version that starts (a pyenv shim may not)."""
    if not place.exists():
        return False
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    found = subprocess.run([str(place), "-c", code], capture_output=True, text=True, check=False)
    return found.returncode == 0 and found.stdout.strip() == version


def uv():
    """The path of uv: our own pinned copy."""
    binary = TOOLS / "bin" / "uv"
    if not binary.exists():
        run([sys.executable, "-m", "venv", str(TOOLS)])
        run([str(TOOLS / "bin" / "pip"), "install", "--quiet", f"uv=={UV_VERSION}"])
    return str(binary)


def sync(project, python):
    """Install what the lock file says, unless that was done already."""
    stamp = project / ".venv" / "baken-lock.sha256"
    wanted = hashlib.sha256((project / "uv.lock").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    command = [uv(), "sync", "--quiet", "--frozen", "--compile-bytecode", "--python", python]
    # Compiled now, or every start would compile some 12,000 files again where none may be written.
    run([*command, "--project", str(project)])
    stamp.write_text(wanted)


def language_model():
    """Try the official spaCy model once; Baken works without it."""
    stamp = DIALOGUE / ".venv" / "baken-language-model.txt"
    if stamp.exists():
        print(f"      {stamp.read_text()}", flush=True)
        return
    command = [uv(), "pip", "install", "--quiet", "--no-deps", "--python"]
    command += [str(DIALOGUE / ".venv" / "bin" / "python"), SPACY_MODEL]
    environment = {**os.environ, "UV_HTTP_TIMEOUT": "20", "UV_HTTP_RETRIES": "0"}
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    said = "nl_core_news_sm geïnstalleerd."
    if done.returncode != 0:
        said = "nl_core_news_sm was niet te downloaden; Baken gaat verder zonder (leeg Nederlands)."
    stamp.write_text(said, encoding="utf-8")
    print(f"      {said}", flush=True)


def prepare():
    """Let Rasa start without TensorFlow in its own runtime."""
    run([str(DIALOGUE / ".venv/bin/python"), "-m", "assistant.nlu.engine.prepare"])


def run(command):
    """Run one step; stop with its own words when it fails."""
    done = subprocess.run(command, cwd=ROOT, check=False)
    if done.returncode != 0:
        sys.exit(f"Mislukt: {' '.join(command)}\nLees de regels hierboven; draai daarna opnieuw.")


if __name__ == "__main__":
    sys.exit(main())
