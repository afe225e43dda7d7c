"""Where everything is and listens: from the environment, with defaults that just work."""

import os
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def _path(name: str, default: Path) -> Path:
    return Path(os.environ.get(name, default))


def _number(name: str, default: int) -> int:
    return int(os.environ.get(name, default))


@dataclass(frozen=True)
class Settings:
    """Every setting is an environment variable; docs/instellingen.md lists them."""

    data: Path = field(default_factory=lambda: _path("BAKEN_DATA", ROOT / "var"))
    host: str = field(default_factory=lambda: os.environ.get("BAKEN_HOST", "127.0.0.1"))
    port: int = field(default_factory=lambda: _number("BAKEN_PORT", 8080))
    action_port: int = field(default_factory=lambda: _number("BAKEN_ACTION_PORT", 5055))
    engine_port: int = field(default_factory=lambda: _number("BAKEN_ENGINE_PORT", 5005))
    rate: str = field(default_factory=lambda: os.environ.get("BAKEN_RATE", "40/minute"))
    models: Path = field(default_factory=lambda: _path("BAKEN_MODELS", ROOT / "models"))
    knowledge: Path = field(default_factory=lambda: _path("BAKEN_KNOWLEDGE", ROOT / "knowledge"))

    @property
    def database(self) -> str:
        """SQLAlchemy URL of the conversations; embedded SQLite when BAKEN_DATABASE is not set."""
        return os.environ.get("BAKEN_DATABASE", f"sqlite:///{self.data / 'conversations.db'}")

    @property
    def tracker_database(self) -> str:
        """SQLAlchemy URL of the engine's tracker store."""
        default = f"sqlite:///{self.data / 'tracker.db'}"
        return os.environ.get("BAKEN_TRACKER_DATABASE", default)

    @property
    def engine_address(self) -> str:
        """Where the engine listens."""
        return os.environ.get("BAKEN_ENGINE", f"http://127.0.0.1:{self.engine_port}")

    @property
    def engine_python(self) -> Path:
        """The Python of Rasa's own runtime."""
        return ROOT / "environments" / "dialogue" / ".venv" / "bin" / "python"

    @property
    def domain_file(self) -> Path:
        """Rasa's domain, which also holds every fixed text."""
        return ROOT / "domain.yml"

    @property
    def key_file(self) -> Path:
        """The key of the vault."""
        return _path("BAKEN_KEY_FILE", self.data / "baken.key")
