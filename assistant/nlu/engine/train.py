"""Trains the model when what it is made of changed; otherwise says so at once."""
# ruff: noqa: T201 - this is a command that shows progress

import hashlib
import json
import logging
import os
import sys
import time
from pathlib import Path
from typing import Any, Iterator, Optional

from assistant.nlu.engine.errors import EngineError
from assistant.nlu.engine.rasa_version import WRITTEN_FOR, require_rasa

CODE = Path(__file__).resolve().parents[1]
KEPT_MODELS = 3
NOTE = "trained.json"


def ingredients(options: Any) -> Iterator[Path]:
    """The files that a model is made of: ours in `assistant/nlu`, not the engine around it."""
    yield Path(options.config)
    yield Path(options.domain)
    yield from sorted(Path(options.data).rglob("*.yml"))
    yield from sorted(CODE.glob("*.py"))


def fingerprint(options: Any) -> str:
    digest = hashlib.sha256(WRITTEN_FOR.encode())
    digest.update(os.environ.get("BAKEN_SPACY_MODEL", "").encode())
    for file in ingredients(options):
        if not file.is_file():
            raise EngineError(f"{file} is missing; training needs it.")
        digest.update(file.name.encode() + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def already_trained(folder: Path, wanted: str) -> Optional[Path]:
    try:
        note = json.loads((folder / NOTE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    model = folder / str(note.get("model"))
    return model if note.get("fingerprint") == wanted and model.is_file() else None


def check_yaml(options: Any) -> None:
    """Read every file once, so that a typing error gives one line with its place.

    Raises:
        EngineError: a file is not YAML.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    for file in (path for path in ingredients(options) if path.suffix == ".yml"):
        try:
            YAML(typ="safe", pure=False).load(file.read_text(encoding="utf-8"))
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = f", line {mark.line + 1}" if mark else ""
            raise EngineError(f"{file}{place}: {error.problem or 'not YAML'}.") from None
        except (YAMLError, UnicodeDecodeError) as error:
            raise EngineError(f"{file}: not YAML ({type(error).__name__}).") from None


def train(options: Any) -> int:
    folder = Path(options.out)
    wanted = fingerprint(options)
    model = already_trained(folder, wanted)
    if model and not options.force:
        print(f"{model} is up to date: config, domain and data are unchanged.")
        return 0
    require_rasa()
    check_yaml(options)
    make_writable(folder)
    started = time.monotonic()
    model = run_rasa(options, folder)
    note = {"fingerprint": wanted, "model": model.name}
    (folder / NOTE).write_text(json.dumps(note, indent=1) + "\n", encoding="utf-8")
    remove_old(folder, model)
    print(f"{model} trained in {time.monotonic() - started:.0f} s.")
    return 0


def make_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".write-test-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise EngineError(f"Cannot write in {folder}: {error.strerror}.") from None


def show_progress() -> None:
    # Rasa warns about each response that only an action uses; `rasa data validate` tells those.
    logging.captureWarnings(True)
    os.environ["TQDM_DISABLE"] = "1"
    logging.basicConfig(level=logging.ERROR, format="%(message)s", stream=sys.stdout, force=True)
    logging.getLogger("rasa.engine.training.hooks").setLevel(logging.INFO)


def run_rasa(options: Any, folder: Path) -> Path:
    show_progress()
    from rasa.model_training import train as rasa_train
    from rasa.shared.exceptions import RasaException

    from assistant.nlu.engine import logs

    logs.quiet_structured_logs()
    print("training…", flush=True)
    try:
        result = rasa_train(options.domain, options.config, [options.data], str(folder))
    except RasaException as error:
        raise EngineError(f"Rasa cannot train on this: {error}") from None
    if not result.model:
        raise EngineError("Rasa made no model; run `rasa data validate` to see why.")
    return Path(result.model)


def remove_old(folder: Path, newest: Path) -> None:
    models = sorted(folder.glob("*.tar.gz"), key=lambda one: one.stat().st_mtime, reverse=True)
    for old in models[KEPT_MODELS:]:
        if old != newest:
            old.unlink()
