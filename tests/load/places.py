"""Where the bench finds things, and how it finds uv and Python: as tools/setup.py does."""

import importlib.util
import os
import socket
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
OUT = ROOT / "var" / "bench"
BENCH = ROOT / "environments" / "bench"
DIALOGUE = ROOT / "environments" / "dialogue"
PYTHON = sys.executable
BENCH_BIN = BENCH / ".venv" / "bin"


def setup_tool() -> ModuleType:
    """tools/setup.py as a module."""
    spec = importlib.util.spec_from_file_location("baken_setup", ROOT / "tools" / "setup.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError("tools/setup.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def environment(**more: str) -> dict[str, str]:
    """The environment of everything that is measured: byte code is kept, nothing phones home."""
    dropped = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "VIRTUAL_ENV"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "2"}
    return {**kept, **quiet, **more}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
